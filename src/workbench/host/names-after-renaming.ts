import { parseQualified, quotedSheet } from "../../workbook/address";
import type { DefinedName } from "../../workbook/workbook";

/**
 * Defined names after a sheet was renamed: those of the sheet belong to it under its new name, and those that refer to
 * cells of it refer to the same cells.
 */
export function namesAfterRenaming(
  names: readonly DefinedName[],
  before: string,
  after: string,
): DefinedName[] {
  return names.map((name) => ({
    ...name,
    ...(name.sheet === before && { sheet: after }),
    ...(parseQualified(name.refersTo)?.sheet === before && {
      refersTo: quotedSheet(after) + name.refersTo.slice(name.refersTo.lastIndexOf("!")),
    }),
  }));
}
