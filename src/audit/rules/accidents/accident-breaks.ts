import { causes, type Judgement } from "../../../core/accidents/cause";
import { readYesNoText } from "../../../core/parse-text";
import type { Rulebook } from "../../../core/rulebook";
import type { AccidentColumns, Entry, Row } from "../../../form/submission";
import { isAccident, isSerious } from "../../../record/breaking-accidents";
import { rulebookOf } from "../../../record/own-rules";
import { causeNames } from "../../../text/causes";
import { text } from "./accident-breaks.text";
import { asStated, dayIn, isStated, numberIn } from "../../../record/entries";
import type { Fix } from "../../finding";
import { valueFix } from "../../fixes";
import { defineRule, type Report } from "../../rule";
import type { Amount } from "../../../text/amount";

type Message = keyof typeof text.messages;

/**
 * Words for a cause that may be recognised (REC-1..4), or whose record depends on more than its care (LEAD-5).
 * A cause in somebody's own words is never judged by them, only left to a person.
 */
const mayBeRecognised = new RegExp(
  [
    "천재지변|자연재해|불가항력|지진|태풍|홍수|낙뢰|긴급 ?피난|인명 ?구조|구조 ?(?:활동|작업)",
    "출근|퇴근|통근|교통사고|출장|외근|외부 ?교육|사업장 ?밖",
    "행사|체육|운동|축구|족구|야유회|휴게|휴식|점심|(?:근로|근무) ?시간 ?[외밖]",
    "제 ?[3삼] ?자|폭행|폭력|자해|자살|요양 ?중|재발|재요양",
    "뇌 ?(?:실질)? ?내? ?출혈|뇌경색|뇌졸중|지주막하|심근경색|대동맥|심혈관|뇌혈관",
    "질병|질환|직업병|유소견|감염|전염",
    "disaster|force majeure|earthquake|typhoon|flood|lightning|evacuat|rescue",
    "commut|traffic|business trip|outside|training|\\bevents?\\b|sport|recess|\\bbreak\\b",
    "third.part|assault|violence|self.inflicted|suicide|medical care|recurren",
    "ha?emorrhage|infarct|stroke|aort|disease|illness|infect|communicable",
  ].join("|"),
  "i",
);

/** The answers that a sheet may give, no before yes. */
const answers: readonly (readonly [string | boolean, string | boolean])[] = [
  [false, true],
  ["아니요", "예"],
  ["아니오", "예"],
  ["없음", "있음"],
  ["무", "유"],
  ["×", "○"],
  ["X", "O"],
  ["x", "o"],
  ["N", "Y"],
  ["n", "y"],
  ["NO", "YES"],
  ["No", "Yes"],
  ["no", "yes"],
];

export const accidentBreaks = defineRule({
  id: "accident-breaks",
  severity: "error",
  clauses: ["DEF-3", "DEF-5", "REC-1", "REC-2"],
  needs: [{ subject: ["accidents.date"], inputs: [] }],
  judgesEach: true,
  fatal: true,
  text,
  check(submission, report) {
    const { accidents, profile } = submission;
    const rulebook = rulebookOf(submission);
    const leadoff = dayIn(profile.leadoffDate) ?? -Infinity;
    const rows = (accidents ?? []).filter(({ date }) => (dayIn(date) ?? Infinity) >= leadoff);
    if (rows.length === 0) {
      report.notApplicable();
      return;
    }
    for (const row of rows) {
      if (row.breaks?.value === true) checkBreaking(row, row.breaks, rulebook, report);
      else if (isSerious(row, rulebook)) checkNotBreaking(row, rulebook, report);
      else if (isAccident(row) && row.recognised?.value !== true) checkCareDays(row, report);
    }
  },
});

function checkBreaking(
  row: Row<AccidentColumns>,
  at: Entry<boolean>,
  rulebook: Rulebook,
  report: Report<Message>,
): void {
  // A fatal accident has no days of care, and where they are not known yet 0 may stand for them.
  const isSlight = !isSerious(row, rulebook) && (numberIn(row.careDays) ?? 0) > 0;
  if (row.recognised?.value === true) reviewRow("recognised", row, at, rulebook, report);
  else if (isSlight && judgementOf(row) !== "decision") {
    reviewRow("few-days", row, at, rulebook, report);
  }
}

function checkNotBreaking(
  row: Row<AccidentColumns>,
  rulebook: Rulebook,
  report: Report<Message>,
): void {
  const { recognised, breaks, cause, document } = row;
  const judgement = judgementOf(row);
  if (recognised?.value === true || judgement === "zero accident") {
    const claim = [recognised, breaks].find((entry) => typeof entry?.value === "boolean") ?? cause;
    // Where the sheet has no place for a document, a cause that may be recognised speaks for itself.
    const isBacked = document ? isEnclosed(document) : judgement !== "breaks";
    if (claim && !isBacked) reviewRow("no-document", row, claim, rulebook, report);
    return;
  }
  // Where the row does not say, the accident is judged by its own facts.
  if (breaks?.value !== false) return;
  if (judgement === "decision") {
    reviewRow("undecided", row, breaks, rulebook, report);
    return;
  }
  report.violation({
    message: row.death?.value === true ? "death" : "care-days",
    at: breaks,
    found: asStated(breaks, null),
    expected: { value: true, unit: null },
    params: fillingsOf(row, rulebook),
    fix: yesFix(breaks),
  });
}

/** Whether an accident breaks zero accident cannot be told where its days of care are not known. */
function checkCareDays({ careDays }: Row<AccidentColumns>, report: Report<Message>): void {
  if (numberIn(careDays) !== null) return;
  if (!careDays) {
    report.couldNotCheck("accidents.careDays", "not-found", null);
    return;
  }
  const { reading } = careDays;
  const isRead = reading === "ok" || reading === "converted";
  report.couldNotCheck("accidents.careDays", isRead ? "unreadable" : reading, careDays);
}

/** The certifying body has the last word (DEF-5); a person has to look. */
function reviewRow(
  message: Message,
  row: Row<AccidentColumns>,
  at: Entry<boolean | string>,
  rulebook: Rulebook,
  report: Report<Message>,
): void {
  report.review({
    message,
    at,
    found: asStated(at, null),
    expected: { value: null, unit: null },
    params: fillingsOf(row, rulebook),
    severity: "warning",
  });
}

function fillingsOf(
  { date, careDays }: Row<AccidentColumns>,
  rulebook: Rulebook,
): Readonly<Record<string, Amount>> {
  return {
    days: { value: rulebook["DEF-3"].breakingCareDays, unit: "days" },
    date: { value: dayIn(date), unit: "date" },
    care: { value: numberIn(careDays), unit: "days" },
  };
}

/** What the regulation says of a row's cause, by its code or name in the list, or in other words. */
function judgementOf({ cause }: Row<AccidentColumns>): Judgement {
  const written = cause?.value?.trim().toLowerCase() ?? "";
  const known = causes.find(({ code }) => {
    const { ko, en } = causeNames[code];
    return [code, ko, en].some((name) => name.toLowerCase() === written);
  });
  return known?.judgement ?? (mayBeRecognised.test(written) ? "decision" : "breaks");
}

/** Whether a document is named; "없음" names none. */
function isEnclosed(document: Entry<string>): boolean {
  return isStated(document) && readYesNoText(document.value ?? "") !== false;
}

/** Says yes in the words of the sheet. The record starts again by it, so that a person has to choose it. */
function yesFix(entry: Entry<boolean>): Fix | null {
  const answer = answers.find(([no]) => no === entry.cell.value);
  return answer ? { ...valueFix(entry, answer[1]), safe: false } : null;
}
