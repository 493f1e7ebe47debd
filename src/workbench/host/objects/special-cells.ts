/** The cells of a range that have something in common. Of Excel's kinds only the visible ones are known here. */
import type { Area } from "../../../workbook/workbook";
import { isUnbounded } from "../areas";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { Method } from "../members";
import type { Thing } from "../thing";

const find: (...given: Parameters<Method<"Range">>) => Thing<"RangeAreas"> | null = (
  thing,
  given,
  host,
) => {
  const kind = given.text(0);
  if (kind !== "Visible") throw host.notImplemented(`Range.getSpecialCells(${kind})`);
  // On a whole sheet Excel takes minutes for this.
  if (isUnbounded(thing.area)) throw new ExcelError("InvalidArgument");
  const { top, left, bottom, right } = thing.area;
  const { hiddenRows, hiddenColumns } = sheetOf(thing, host);
  const columns = spans(left, right, hiddenColumns);
  const areas = spans(top, bottom, hiddenRows).flatMap(([first, last]): Area[] =>
    columns.map(([from, to]) => ({ top: first, left: from, bottom: last, right: to })),
  );
  return areas.length > 0 ? { class: "RangeAreas", sheet: thing.sheet, areas } : null;
};

export const specialCells = {
  getSpecialCells: (thing, given, host) => {
    const found = find(thing, given, host);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  },
  getSpecialCellsOrNullObject: find,
} as const satisfies Record<string, Method<"Range">>;

/** The runs of rows or columns that are not hidden, each with its first and last. */
function spans(first: number, last: number, hidden: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index += 1) {
    if (hidden.has(index)) continue;
    const open = found.at(-1);
    if (open?.[1] === index - 1) open[1] = index;
    else found.push([index, index]);
  }
  return found;
}
