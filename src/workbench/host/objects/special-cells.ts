/** The cells of a range of one kind. Of Excel's kinds only `Visible` is implemented. */
import type { Area } from "../../../workbook/workbook";
import { isUnbounded } from "../areas";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { Method } from "../members";
import type { HostObject } from "../host-object";

const find: (...args: Parameters<Method<"Range">>) => HostObject<"RangeAreas"> | null = (
  object,
  args,
  state,
) => {
  const kind = args.text(0);
  if (kind !== "Visible") throw state.notImplemented(`Range.getSpecialCells(${kind})`);
  const { unlocked, hiddenRows, hiddenColumns } = sheetOf(object, state);
  // Where Excel allows it, nothing is lost; where it does not, whoever asks has to cope.
  if (unlocked !== null) throw new ExcelError("AccessDenied");
  // On a whole sheet Excel takes minutes for this.
  if (isUnbounded(object.area)) throw new ExcelError("InvalidArgument");
  const { top, left, bottom, right } = object.area;
  const columns = spans(left, right, hiddenColumns);
  const areas = spans(top, bottom, hiddenRows).flatMap(([first, last]): Area[] =>
    columns.map(([from, to]) => ({ top: first, left: from, bottom: last, right: to })),
  );
  return areas.length > 0 ? { class: "RangeAreas", sheet: object.sheet, areas } : null;
};

export const specialCells = {
  getSpecialCells: (object, args, state) => {
    const found = find(object, args, state);
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
