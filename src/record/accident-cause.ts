/** What the regulation says of the cause of an accident, in the words of its row. */
import { causes, type Judgement } from "../core/accidents/cause";
import type { AccidentColumns, Row } from "../form/submission";
import { causeNames } from "../text/causes";

/**
 * Words for a cause that may be recognised (REC-1..4). A cause in somebody's own words is never judged by them, only
 * left to a person.
 */
const mayBeRecognised = new RegExp(
  [
    "천재지변|자연재해|불가항력|지진|태풍|홍수|낙뢰|긴급 ?피난|인명 ?구조|구조 ?(?:활동|작업)",
    "출근|퇴근|통근|교통사고|출장|외근|외부 ?교육|사업장 ?밖",
    "행사|체육|운동|축구|족구|야유회|휴게|휴식|점심|(?:근로|근무) ?시간 ?[외밖]",
    "제 ?[3삼] ?자|폭행|폭력|자해|자살|요양 ?중|재발|재요양",
    "뇌 ?(?:실질)? ?내? ?출혈|뇌경색|뇌졸중|지주막하|심근경색|대동맥|심혈관|뇌혈관",
    "유소견|감염|전염",
    "disaster|force majeure|earthquake|typhoon|flood|lightning|evacuat|rescue",
    "commut|traffic|business trip|outside|training|\\bevents?\\b|sport|recess|\\bbreak\\b",
    "third.part|assault|violence|self.inflicted|suicide|medical care|recurren",
    "ha?emorrhage|infarct|stroke|aort|infect|communicable",
  ].join("|"),
  "i",
);

/** Words for a disease, whose record depends on more than its care (LEAD-5). */
const disease = /질병|질환|직업병|disease|illness/i;

/** Whether it is an occupational disease, whose record ends with the approval of care (LEAD-4). */
export function isDisease({ cause }: Row<AccidentColumns>): boolean {
  return disease.test(cause?.value ?? "");
}

/** What the regulation says of a row's cause, by its code or name in the list, or in other words. */
export function judgementOf(row: Row<AccidentColumns>): Judgement {
  const known = knownCause(row);
  if (known) return known.judgement;
  return isDisease(row) || mayBeRecognised.test(wordsOf(row)) ? "decision" : "breaks";
}

/**
 * Whether nobody but the certifying body can say by a row's cause whether zero accident is broken (AMB-16). A disease
 * in somebody's own words is one that breaks, as long as nothing else is said of it.
 */
export function isCauseToDecide(row: Row<AccidentColumns>): boolean {
  const known = knownCause(row);
  return known ? known.judgement === "decision" : mayBeRecognised.test(wordsOf(row));
}

/** Whether a row's cause is one of those that the regulation lists. */
export function isListed(row: Row<AccidentColumns>): boolean {
  return knownCause(row) !== undefined;
}

function knownCause(row: Row<AccidentColumns>) {
  const written = wordsOf(row);
  return causes.find(({ code }) => {
    const { ko, en } = causeNames[code];
    return [code, ko, en].some((name) => name.toLowerCase() === written);
  });
}

function wordsOf({ cause }: Row<AccidentColumns>): string {
  return cause?.value?.trim().toLowerCase() ?? "";
}
