import type { Entry, Submission } from "../../../form/submission";
import { text } from "./unreadable-value.text";
import { asStated } from "../../../record/entries";
import { isClaimed } from "../../../record/log-days";
import { defineRule, type Report, type FindingDraft } from "../../rule";
import { runsOf } from "../../columns/runs";

type Stated = Entry<string | number | boolean>;
type Message = keyof typeof text.messages;

interface Mistake {
  readonly entry: Stated;
  readonly message: Message;
}

/** Columns of the log in which a number below 0 is none; the others have rules of their own. */
const counts = ["workers", "excludedWorkers", "hoursPerWorker", "personHours"] as const;

export const unreadableValue = defineRule({
  id: "unreadable-value",
  severity: "error",
  clauses: ["AUD-9", "AUD-10"],
  needs: [],
  judgesEach: true,
  text,
  check(submission, report) {
    checkProfile(submission, report);
    for (const key of counts) checkColumn(key, submission, report);
  },
});

function checkProfile({ profile }: Submission, report: Report<Message>): void {
  const { headCounts, ...fields } = profile;
  const entries: [string, Stated][] = [
    ...Object.entries(fields),
    ...headCounts.map((entry): [string, Stated] => ["headCounts", entry]),
  ];
  for (const [key, entry] of entries) {
    const message = messageOf(entry);
    if (!message) continue;
    const wrong = wrongOf([{ entry, message }], `profile.${key}`);
    // In a layout of somebody's own it may be the words beside the value that were read.
    if (message === "unreadable") report.review({ ...wrong, severity: "warning" });
    else report.violation(wrong);
  }
}

function checkColumn(
  key: (typeof counts)[number],
  { log }: Submission,
  report: Report<Message>,
): void {
  const mistakes = (log?.rows ?? []).flatMap((row): Mistake[] => {
    const entry = row[key];
    const message = entry && messageOf(entry);
    // "우천" among the workers of a day on which nobody worked is a remark.
    if (!message || (message === "unreadable" && !isClaimed(row))) return [];
    return [{ entry, message }];
  });
  const runs = runsOf(
    mistakes,
    ({ entry }) => entry,
    (above, mistake) => above.message === mistake.message,
  );
  for (const run of runs) report.violation(wrongOf(run, `log.${key}`));
}

function messageOf(entry: Stated): Message | null {
  if (entry.reading === "unreadable") return "unreadable";
  return typeof entry.value === "number" && entry.value < 0 ? "negative" : null;
}

function wrongOf(
  [first, ...others]: readonly [Mistake, ...Mistake[]],
  field: string,
): FindingDraft<Message> {
  return {
    message: first.message,
    at: [first.entry, ...others.map(({ entry }) => entry)],
    found: asStated(first.entry, null),
    expected: { value: null, unit: null },
    params: { field: { value: field, unit: "field" } },
  };
}
