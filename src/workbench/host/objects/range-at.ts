import { parseArea, parseQualified } from "../../../workbook/address";
import type { Arguments } from "../arguments";
import { sheetOf } from "../cells";
import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import type { Thing } from "../thing";

/**
 * The range of a sheet that an address, an address with the sheet, or a name stands for.
 *
 * @param sheet id of the sheet; what lies on another is InvalidArgument
 */
export function rangeAt(sheet: string, address: string, host: Host): Thing<"Range"> {
  const area = parseArea(address);
  if (area) return { class: "Range", sheet, area };
  const { name } = sheetOf({ sheet }, host);
  const named = host.grid.names.find(
    (candidate) =>
      candidate.name.toLowerCase() === address.toLowerCase() &&
      (candidate.sheet === undefined || candidate.sheet === name),
  );
  const qualified = parseQualified(named?.refersTo ?? address);
  const target = host.grid.sheets.find((candidate) => candidate.name === qualified?.sheet);
  if (!qualified || target?.id !== sheet) throw new ExcelError("InvalidArgument");
  return { class: "Range", sheet, area: qualified.area };
}

/** A range of the same sheet, given as such or by its address. */
export function rangeGiven(sheet: string, given: Arguments, host: Host): Thing<"Range"> {
  if (typeof given.at(0) === "string") return rangeAt(sheet, given.text(0), host);
  const range = given.thing(0, "Range");
  if (range.sheet !== sheet) throw new ExcelError("InvalidArgument");
  return range;
}
