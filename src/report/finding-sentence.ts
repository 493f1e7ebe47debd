import { own } from "../core/own";
import type { Finding } from "../audit/finding";
import { reportText } from "../text/report";
import { sayFindingAmount } from "./finding-amount";
import type { RuleText } from "../audit/rule-text";
import { type Language, say } from "../text/sentence";
import { areaAddress, cellAddress, qualified } from "../workbook/address";
import type { Change } from "../workbook/workbook";

/**
 * The sentence of a finding: the cell, what is wrong and why, what to do.
 *
 * @param text the texts of its rule; without them, or without the message, the rule and message ids are said
 * @param place whether the cell is named with its sheet
 */
export function sayFinding(
  finding: Finding,
  text: RuleText | undefined,
  language: Language,
  place: "sheet and cell" | "cell" = "sheet and cell",
): string {
  const { sheet, area, found, expected } = finding;
  const cell = place === "cell" ? areaAddress(area) : qualified(sheet, area);
  const sentence = text && own(text.messages, finding.message);
  if (!sentence) return `${cell}: ${finding.rule} ${finding.message}`;
  const params = Object.entries(finding.params).map(
    ([name, amount]) => [name, sayFindingAmount(amount, language)] as const,
  );
  const values = {
    cell,
    found: sayFindingAmount(found, language),
    expected: sayFindingAmount(expected, language),
  };
  return say(sentence, language, Object.assign(Object.fromEntries(params), values));
}

/**
 * One change of a fix: `C14 ← =ZA.COEFFICIENT(C12, "general")`.
 *
 * @param finding the finding that it mends: a value equal to the expected one is shown with its unit
 */
export function sayChange(change: Change, finding: Finding, language: Language): string {
  const { sheet, row, column } = change.place;
  const cell =
    sheet === finding.sheet
      ? cellAddress(row, column)
      : qualified(sheet, { top: row, left: column, bottom: row, right: column });
  return `${cell} ← ${sayAfter(change, finding, language)}`;
}

/** What a cell holds after a change: `=ZA.COEFFICIENT(C12, "general")`, `480,000 person-hours`. */
export function sayAfter(change: Change, { expected }: Finding, language: Language): string {
  if (change.formula !== undefined) return `=${change.formula}`;
  const value = change.value ?? null;
  if (value === null) return reportText.clearsCell[language];
  if (change.isTime && typeof value === "number") return sayTime(value);
  const unit = value === expected.value ? expected.unit : null;
  return sayFindingAmount({ value, unit }, language);
}

const [hoursOfDay, minutesOfHour, secondsOfMinute] = [24, 60, 60];

/** A number of days as a cell shows it that counts hours: 85:00. */
function sayTime(days: number): string {
  const seconds = Math.round(Math.abs(days) * hoursOfDay * minutesOfHour * secondsOfMinute);
  const minutes = Math.floor(seconds / secondsOfMinute);
  const figures = [Math.floor(minutes / minutesOfHour), minutes % minutesOfHour];
  const rest = seconds % secondsOfMinute;
  const shown = (rest === 0 ? figures : [...figures, rest]).map((figure) =>
    String(figure).padStart(2, "0"),
  );
  return (days < 0 ? "-" : "") + shown.join(":");
}
