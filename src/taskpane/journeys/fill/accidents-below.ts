/** Accidents that somebody has typed below the prepared rows of the form, where there are no formulas. */
import { dayIn } from "../../../record/entries";
import type { ListRow } from "../../../workbook/sources/excel";
import { type Cell, type Change, isCellError, type Workbook } from "../../../workbook/workbook";
import { type AccidentSheet, begun, nextRowOf } from "./accident-sheet";

/** What brings one of them into the list. */
export interface BringingIn {
  /** The row to add to the list before, in the way of `addListRow`; null where it has one to spare. */
  readonly added: ListRow | null;
  /** What stands in the row, into the prepared one; where it stood, nothing is left. */
  readonly changes: readonly Change[];
}

/**
 * The rows, from 0, of the accidents below the last prepared row. Those of which a person has also stated what follows are
 * left alone: their own word counts, and would give way to the formulas.
 */
export function accidentsBelow(
  { sheet, last, recorded, columns }: AccidentSheet,
  { sheets }: Workbook,
): readonly number[] {
  if (last === null) return [];
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return recorded
    .filter(({ row, date }) => row > last && dayIn(date) !== null)
    .map(({ row }) => row)
    .filter((row) => {
      const cells = rows[row] ?? [];
      const isBlank = [columns.breaks, columns.releadoffDate].every(
        (column) => !holds(cells[column]),
      );
      return isBlank && begun.every((name) => isMovable(cells[columns[name]]));
    });
}

/** What brings them into the list, one after the other: each counts on those before it. */
export function bringIn(sheet: AccidentSheet, workbook: Workbook): BringingIn[] {
  const { last, columns } = sheet;
  const rows = workbook.sheets.find(({ name }) => name === sheet.sheet)?.rows ?? [];
  const below = accidentsBelow(sheet, workbook);
  if (last === null) return [];
  let list = { ...sheet, free: sheet.spare };
  let down = 0;
  return below.map((from): BringingIn => {
    const { row, added } = nextRowOf(list);
    if (added) down += 1;
    list = { ...list, free: row + 1, last: last + down };
    const changes = begun.flatMap((name): Change[] => {
      const column = columns[name];
      const cell = rows[from]?.[column];
      if (!cell || !holds(cell) || isCellError(cell.value)) return [];
      const at = (line: number) => ({ sheet: sheet.sheet, row: line, column });
      return [
        { place: at(row), value: cell.value, ...(cell.isDate && { isDate: true }) },
        { place: at(from + down), value: null },
      ];
    });
    return { added, changes };
  });
}

function holds(cell: Cell | undefined): boolean {
  return cell?.formula !== undefined || (cell?.value ?? "") !== "";
}

/** A formula is written as it stands: one that reads its own row would read another one. */
function isMovable(cell: Cell | undefined): boolean {
  return cell?.formula === undefined && !isCellError(cell?.value);
}
