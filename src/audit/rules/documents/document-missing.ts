import type { DocumentColumns, Entry, NamedRow, Submission } from "../../../form/submission";
import { applicationFields } from "../../../record/application";
import { breakingAccidents } from "../../../record/breaking-accidents";
import { hasNoValue } from "../../../record/entries";
import { attachments } from "../../../text/form";
import { defineRule, type Report } from "../../rule";
import { text } from "./document-missing.text";

type Message = keyof typeof text.messages;
type Item = NamedRow<DocumentColumns>;

const nothing = { value: null, unit: null };

/** The attachments that only an accident calls for, by their places in APP-4. */
const afterAccidents: ReadonlySet<number> = new Set([1, 3]);

/** What says that an attachment does not apply, which is another thing than that it is missing. */
const notApplicable = /^(?:[비미] ?해당|해당 ?(?:사항)? ?없음|n\/?a|not applicable)$/i;

export const documentMissing = defineRule({
  id: "document-missing",
  severity: "warning",
  clauses: ["APP-4"],
  needs: [{ subject: applicationFields, inputs: [["documents.item"]] }],
  completeness: true,
  text,
  check(submission, report) {
    const items = submission.documents?.items ?? [];
    for (const item of items) checkRefused(item, submission, report);
    checkOpen(items, submission, report);
  },
});

function checkRefused(item: Item, submission: Submission, report: Report<Message>): void {
  const { submitted } = item;
  const isNeeded = isAsked(item.index, submission);
  if (submitted && isMarkedNotApplicable(item)) {
    if (!isNeeded) return;
    report.review({
      message: "not-applicable",
      at: submitted,
      found: { value: asWritten(item), unit: null },
      expected: { value: true, unit: null },
      params: { document: { value: nameOf(item), unit: null } },
    });
    return;
  }
  if (submitted?.value !== false) return;
  const wrong = {
    at: submitted,
    found: { value: false, unit: null },
    expected: { value: true, unit: null },
    params: { document: { value: nameOf(item), unit: null } },
  } as const;
  if (isNeeded) report.violation({ message: "refused", ...wrong });
  // "없음" may say that there was no accident, as well as that the document is missing.
  else report.review({ message: "without-accident", ...wrong, severity: "info" });
}

/** Many send the attachments as files of their own, so that a blank cell is only asked about, once for all. */
function checkOpen(items: readonly Item[], submission: Submission, report: Report<Message>): void {
  const asked = items.filter(
    (item) => isAsked(item.index, submission) && !isMarkedNotApplicable(item),
  );
  for (const { submitted } of asked) {
    if (hasNoValue(submitted)) {
      report.couldNotCheck("documents.submitted", submitted.reading, submitted);
    }
  }
  const open = asked.flatMap(({ submitted }) =>
    submitted?.value === null && !hasNoValue(submitted) ? [submitted] : [],
  );
  const [first, ...others] = open;
  if (first) {
    report.review({
      message: "open",
      at: [first, ...others],
      found: { value: open.length, unit: null },
      expected: nothing,
    });
  }
  const listed = new Set(items.map(({ index }) => index));
  const isWhole = attachments.every((_, index) => listed.has(index) || !isAsked(index, submission));
  const at = entryOf(items);
  if (isWhole || !at) return;
  report.review({
    message: "not-listed",
    at,
    found: { value: items.length, unit: null },
    expected: { value: attachments.length, unit: null },
  });
}

function isMarkedNotApplicable(item: Item): boolean {
  return notApplicable.test(asWritten(item).normalize("NFKC").trim());
}

/** The words of a cell; empty where it holds none. */
function asWritten({ submitted }: Item): string {
  const { value } = submitted?.cell ?? {};
  return typeof value === "string" ? value : "";
}

function isAsked(index: number, submission: Submission): boolean {
  return !afterAccidents.has(index) || breakingAccidents(submission).length > 0;
}

function entryOf(items: readonly Item[]): Entry<string> | undefined {
  return items.map(({ item }) => item).find((entry) => entry !== undefined);
}

function nameOf({ item, index }: Item): string {
  return item?.value ?? attachments[index]?.ko ?? "";
}
