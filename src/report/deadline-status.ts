/** How far away a deadline is, in words. */
import { isoFromSerial } from "../core/calendar/serial";
import { type Deadline, daysLeft } from "../record/deadlines";
import { sayAmount } from "../text/amount";
import { ownSheetText } from "../text/own-sheets";
import { type Language, say, type Sentence } from "../text/sentence";

/** `done on 2025-03-10`, `131 days ago`, `12 days left`. */
export function sayStatus(deadline: Deadline, today: number, language: Language): string {
  const { bound, done, due, isOptional } = deadline;
  const left = daysLeft(deadline, today);
  const sayDays = (sentence: Sentence, days: number) =>
    say(sentence, language, {
      days: sayAmount(Math.abs(days), "days", language),
      date: done === null ? "" : isoFromSerial(done),
    });
  if (done !== null) {
    const late = due === null ? 0 : done - due;
    if (late > 0 && bound !== "earliest") return sayDays(ownSheetText.doneLate, late);
    if (late < 0 && bound !== "latest") return sayDays(ownSheetText.doneEarly, late);
    return sayDays(ownSheetText.done, 0);
  }
  if (left === null) return ownSheetText.clockStands[language];
  if (bound === "earliest") {
    return left > 0 ? sayDays(ownSheetText.possibleIn, left) : ownSheetText.possible[language];
  }
  if (left === 0) return ownSheetText.dueToday[language];
  if (left > 0) return sayDays(ownSheetText.dueIn, left);
  return isOptional ? ownSheetText.notUsed[language] : sayDays(ownSheetText.overdue, left);
}

/** Whether a step is a duty, recommended, or a right. */
export function sayForce({ hard, isOptional }: Deadline, language: Language): string {
  const { right, recommended, hard: duty } = ownSheetText;
  return (isOptional ? right : hard ? duty : recommended)[language];
}
