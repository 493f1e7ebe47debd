import type { NamedRow, SignatureColumns, Submission } from "../../../form/submission";
import { applicationFields } from "../../../record/application";
import { hasNoValue, numberIn } from "../../../record/entries";
import { defineRule, type Report } from "../../rule";
import { text } from "./signature-missing.text";

type Message = keyof typeof text.messages;
type Signature = NamedRow<SignatureColumns>;

/** Places of the safety manager and the health manager among the signatures of APP-5. */
const managers: ReadonlySet<number> = new Set([2, 3]);

/** Places of those who sign everywhere: the workplace's and the employees' representative. */
const representatives = [0, 1] as const;

/** Workplaces below this many workers need no safety or health manager; the regulation itself is silent. */
const smallest = 50;

export const signatureMissing = defineRule({
  id: "signature-missing",
  severity: "error",
  clauses: ["APP-5"],
  needs: [{ subject: applicationFields, inputs: [["signatures.role"]] }],
  completeness: true,
  text,
  check(submission, report) {
    const signatures = submission.documents?.signatures ?? [];
    for (const signature of signatures) checkRefused(signature, submission, report);
    checkOpen(signatures, submission, report);
    checkListed(signatures, report);
  },
});

function checkRefused(signature: Signature, submission: Submission, report: Report<Message>): void {
  const { signed, role } = signature;
  if (signed?.value !== false) return;
  const wrong = {
    at: signed,
    found: { value: false, unit: null },
    expected: { value: true, unit: null },
    params: { role: { value: role?.value ?? null, unit: null } },
  } as const;
  if (mayHaveNone(signature, submission)) {
    report.review({ message: "manager", ...wrong, severity: "info" });
  } else report.violation({ message: "refused", ...wrong });
}

/** Paper is signed after it is printed: blank cells are one question. */
function checkOpen(
  signatures: readonly Signature[],
  submission: Submission,
  report: Report<Message>,
): void {
  const needed = signatures.filter((signature) => !mayHaveNone(signature, submission));
  for (const { signed } of needed) {
    if (hasNoValue(signed)) report.couldNotCheck("signatures.signed", signed.reading, signed);
  }
  const open = needed.flatMap(({ signed }) =>
    signed?.value === null && !hasNoValue(signed) ? [signed] : [],
  );
  const [first, ...others] = open;
  if (!first) return;
  report.review({
    message: "open",
    at: [first, ...others],
    found: { value: open.length, unit: null },
    expected: { value: null, unit: null },
    severity: "info",
  });
}

/** A list of some signatures may go with a confirmation on paper that has all of them. */
function checkListed(signatures: readonly Signature[], report: Report<Message>): void {
  const listed = representatives.filter((place) => signatures.some(({ index }) => index === place));
  const [at] = signatures.flatMap(({ role }) => role ?? []);
  if (listed.length === representatives.length || !at) return;
  report.review({
    message: "not-listed",
    at,
    found: { value: listed.length, unit: null },
    expected: { value: representatives.length, unit: null },
    severity: "warning",
  });
}

function mayHaveNone({ index }: Signature, { profile }: Submission): boolean {
  const enrollment = numberIn(profile.enrollment);
  return managers.has(index) && (enrollment === null || enrollment < smallest);
}
