import type { UnreadPart } from "../../../workbook/sources/excel";
import type { Checked } from "./state";

/**
 * An audit that is not clean where Excel kept something of the workbook back. Hidden rows and columns are audited like
 * all others: not to know them changes nothing.
 */
export function withoutTick(checked: Checked, unread: readonly UnreadPart[]): Checked {
  const { form } = checked;
  if (form?.result.verdict !== "clean" || unread.every(({ part }) => part === "hidden")) {
    return checked;
  }
  return { ...checked, form: { ...form, result: { ...form.result, verdict: "incomplete" } } };
}
