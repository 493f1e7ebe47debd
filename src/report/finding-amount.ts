import { fieldLabel } from "../form/fields";
import { type Amount, sayAmount } from "../text/amount";
import type { Language } from "../text/sentence";

/**
 * Writes an amount of a finding for a reader: a field of the form by its heading, any other value with its unit.
 *
 * @example
 * sayFindingAmount({ value: "profile.rate", unit: "field" }, "en"); // "Accident rate, 5-year mean"
 */
export function sayFindingAmount({ value, unit }: Amount, language: Language): string {
  return unit === "field" ? fieldLabel(String(value), language) : sayAmount(value, unit, language);
}
