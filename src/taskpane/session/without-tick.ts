import { isAllSetAside } from "../../audit/engine/verdict";
import type { UnreadPart } from "../../workbook/sources/excel";
import type { Checked } from "./state";

/**
 * An audit that is neither clean nor done where Excel kept something of the workbook back. Hidden rows and columns are audited like
 * all others: not to know them changes nothing.
 */
export function withoutTick(checked: Checked, unread: readonly UnreadPart[]): Checked {
  const { form } = checked;
  if (!form || unread.every(({ part }) => part === "hidden")) return checked;
  if (form.result.verdict !== "clean" && !isAllSetAside(form.result)) return checked;
  return { ...checked, form: { ...form, result: { ...form.result, verdict: "incomplete" } } };
}
