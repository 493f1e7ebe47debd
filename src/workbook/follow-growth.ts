import { parseArea } from "./address";
import { mentionsOf } from "./references";
import type { Area, Change, DefinedName, Workbook } from "./workbook";

/** A table to which rows were added, below its last one. */
export interface GrownTable {
  /** The name of its sheet. */
  readonly sheet: string;
  /** The rows that it had between its headings and its totals. */
  readonly before: Area;
  /** How many it has more. */
  readonly added: number;
}

/**
 * What has formulas and names read the new rows of a table too: those outside of it that read columns of it from the
 * first row to what was the last. Where Excel has done so by itself there is nothing left to change.
 *
 * @param workbook as it is with the new rows
 * @example
 * // Ten rows were added to Log!A4:M13, and a cell of Period still has SUM(Log!E4:E13).
 * const before = { top: 3, left: 0, bottom: 12, right: 12 };
 * followGrowth(workbook, { sheet: "Log", before, added: 10 }).changes;
 * // [{ place: { sheet: "Period", row: 4, column: 1 }, formula: "SUM(Log!E4:E23)" }]
 */
export function followGrowth(
  workbook: Workbook,
  table: GrownTable,
): { changes: Change[]; names: DefinedName[] } {
  const names = workbook.names.flatMap((name) => {
    const refersTo = followed(name.refersTo, name.sheet ?? "", table);
    return refersTo === name.refersTo ? [] : [{ ...name, refersTo }];
  });
  return { changes: followingFormulas(workbook, table), names };
}

function followingFormulas({ sheets }: Workbook, table: GrownTable): Change[] {
  const { sheet, before, added } = table;
  return sheets.flatMap(({ name, rows }) =>
    Array.from(rows).flatMap((cells, row) => {
      // Of the table's own formulas some read up to their own row: those of a running total.
      const isInTable = name === sheet && row >= before.top && row <= before.bottom + added;
      if (isInTable) return [];
      return Array.from(cells ?? []).flatMap((cell, column): Change[] => {
        if (cell?.formula === undefined) return [];
        const formula = followed(cell.formula, name, table);
        if (formula === cell.formula) return [];
        return [{ place: { sheet: name, row, column }, formula }];
      });
    }),
  );
}

function followed(formula: string, ownSheet: string, { sheet, before, added }: GrownTable): string {
  let written = "";
  let done = 0;
  for (const mention of mentionsOf(formula)) {
    const area = parseArea(mention.address);
    if ((mention.sheet ?? ownSheet) !== sheet || !area || !readsColumns(area, before)) continue;
    const { addressStart, end, address } = mention;
    const [first = "", last = ""] = address.split(":");
    // A range that names its last row first is left alone.
    if (!last.endsWith(String(area.bottom + 1))) continue;
    const row = String(area.bottom + added + 1);
    written += `${formula.slice(done, addressStart)}${first}:${last.replace(/\d+$/, row)}`;
    done = end;
  }
  return written + formula.slice(done);
}

/** Whether an area is columns of a table from its first row to its last. */
function readsColumns(area: Area, table: Area): boolean {
  return (
    area.top === table.top &&
    area.bottom === table.bottom &&
    area.top < area.bottom &&
    area.left >= table.left &&
    area.right <= table.right
  );
}
