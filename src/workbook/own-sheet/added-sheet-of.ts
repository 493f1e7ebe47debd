import type { AddedCell, AddedSheet } from "../added-sheet";
import { qualified } from "../address";
import type { Area } from "../workbook";
import { layoutOf } from "./layout";
import { markName, markOf } from "./own-mark";
import type { OwnCell, OwnRow, OwnSheet } from "./own-sheet";
import { ownStyles } from "./styles";

/**
 * One of the add-in's own sheets as a workbook has it: the cells with their looks, what spans columns merged, and the
 * mark by which it is known again.
 */
export function addedSheetOf(sheet: OwnSheet): AddedSheet {
  const merges: Area[] = [];
  return {
    name: sheet.name,
    rows: sheet.rows.map(({ cells }, row) => addedRow(cells, row, merges)),
    merges,
    layout: layoutOf(sheet),
    names: [{ name: markName, refersTo: markOf(sheet.kind), hidden: true }],
  };
}

/** @param merges gets what spans columns */
function addedRow(cells: OwnRow["cells"], row: number, merges: Area[]): (AddedCell | undefined)[] {
  const added: (AddedCell | undefined)[] = [];
  for (const cell of cells) {
    const left = added.length;
    const { span = 1 } = cell ?? {};
    added.push(cell ? addedCell(cell) : undefined);
    if (!cell || span === 1) continue;
    merges.push({ top: row, left, bottom: row, right: left + span - 1 });
    const covered = { value: null, look: ownStyles[cell.style] };
    added.push(...Array.from({ length: span - 1 }, () => covered));
  }
  return added;
}

function addedCell({ value, style, isDate, format, link }: OwnCell): AddedCell {
  const look = ownStyles[style];
  const leadsTo = link && { documentReference: qualified(link.sheet, link.area) };
  return {
    value,
    ...(isDate && { isDate }),
    ...(format !== undefined && { format }),
    look: leadsTo ? { ...look, link: leadsTo } : look,
  };
}
