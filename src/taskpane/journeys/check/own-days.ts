import { serialOf1904 } from "../../../core/calendar/serial";
import type { Change, Workbook } from "../../../workbook/workbook";
import type { Fixable } from "./safe-fixes";

/**
 * The changes of a fix as the workbook's cells hold them: where it counts its days from 1904, the dates that
 * the audit counts from 1900 are fewer.
 */
export function changesIn(
  { fix: { changes }, expected }: Fixable,
  { date1904 }: Workbook,
): readonly Change[] {
  if (!date1904 || expected.unit !== "date") return changes;
  return changes.map((change) =>
    typeof change.value === "number" ? { ...change, value: change.value - serialOf1904 } : change,
  );
}
