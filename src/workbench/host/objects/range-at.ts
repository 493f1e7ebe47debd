import { parseArea, parseQualified } from "../../../workbook/address";
import type { Arguments } from "../arguments";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import type { HostObject } from "../host-object";

/**
 * The range of a sheet that an address, an address with the sheet, or a name refers to.
 *
 * @param sheet id of the sheet; a range on another one is InvalidArgument
 */
export function rangeAt(sheet: string, address: string, state: HostState): HostObject<"Range"> {
  const area = parseArea(address);
  if (area) return { class: "Range", sheet, area };
  const { name } = sheetOf({ sheet }, state);
  const named = state.grid.names.find(
    (candidate) =>
      candidate.name.toLowerCase() === address.toLowerCase() &&
      (candidate.sheet === undefined || candidate.sheet === name),
  );
  const qualified = parseQualified(named?.refersTo ?? address);
  const target = state.grid.sheets.find((candidate) => candidate.name === qualified?.sheet);
  if (!qualified || target?.id !== sheet) throw new ExcelError("InvalidArgument");
  return { class: "Range", sheet, area: qualified.area };
}

/** A range of the same sheet from the first argument: a range or an address. */
export function rangeArgument(
  sheet: string,
  args: Arguments,
  state: HostState,
): HostObject<"Range"> {
  if (typeof args.at(0) === "string") return rangeAt(sheet, args.text(0), state);
  const range = args.object(0, "Range");
  if (range.sheet !== sheet) throw new ExcelError("InvalidArgument");
  return range;
}
