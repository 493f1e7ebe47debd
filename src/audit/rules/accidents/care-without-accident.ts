import type { DocumentColumns, NamedRow } from "../../../form/submission";
import { isAccident } from "../../../record/breaking-accidents";
import { defineRule } from "../../rule";
import { text } from "./care-without-accident.text";

/** The confirmation of approval or return of medical care, by its place in APP-4. */
const confirmationOfCare = 1;

/** Some accidents or persons: "요양승인 1건", "승인번호 2010-12", "김○○". Copies and dates are no such number. */
const approvals =
  /[1-9]\d* ?(?:건|명|인(?![가-힣])|cases?\b|persons?\b|workers?\b|approvals?\b)|승인 ?번호 ?:? ?\d|approval no\.? ?\d|[가-힣][○◯〇]{1,2}|[가-힣]{2,4} ?씨(?![가-힣])/i;
const none = /없음|없습|무재해|해당|\bno(?:ne|t)?\b(?!\.)|n\/a/i;

export const careWithoutAccident = defineRule({
  id: "care-without-accident",
  severity: "info",
  clauses: ["CAN-3", "APP-4"],
  needs: [{ subject: ["documents.note"], inputs: [] }],
  text,
  check({ documents, accidents }, report) {
    const confirmation = documents?.items.find(({ index }) => index === confirmationOfCare);
    const note = confirmation && noteOf(confirmation);
    if (!note?.value) {
      report.notApplicable();
      return;
    }
    if (!namesApprovals(note.value) || (accidents ?? []).some(isAccident)) return;
    report.review({
      message: "unlisted",
      at: note,
      found: { value: note.value, unit: null },
      expected: { value: null, unit: null },
    });
  },
});

function noteOf({ submitted, note }: NamedRow<DocumentColumns>): typeof note {
  return submitted?.value === false ? undefined : note;
}

function namesApprovals(note: string): boolean {
  return approvals.test(note) && !none.test(note);
}
