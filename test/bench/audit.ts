/** Auditing a submission that is read already, beside a bare loop over the rows of its log. */
import { audit } from "../../src/audit/audit";
import { isoFromSerial, serialFromIso } from "../../src/core/calendar/serial";
import { recognise } from "../../src/form/recognise";
import type { FormContent } from "../../src/form/template/content";
import { writeForm } from "../../src/form/template/write-form";
import type { Submission } from "../../src/form/submission";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { plantContent } from "../cases/definitions/plant-320";
import { logOf } from "../../src/form/template/sample/log-of";
import { compare, type Measure } from "./measure";

const firstDay = "2005-01-03";

const submissions = [
  { measure: "audit a log of 400 days", submission: submissionOf(400) },
  { measure: "audit a log of 3,650 days", submission: submissionOf(3650) },
  {
    measure: "audit a log of 3,650 days, each of them wrong",
    submission: submissionOf(3650, true),
  },
];

export async function run(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { measure, submission } of submissions) {
    measures.push(
      ...(await compare({
        measure,
        // A new object each time: what rules derive is remembered by submission.
        za: () => audit({ ...submission }),
        floors: { "bare loop over the log": () => totalsOf(submission) },
        rounds: 101,
      })),
    );
  }
  return measures;
}

/** The plant of the samples with a log of so many days; on wrong ones no total follows from the one before. */
function submissionOf(days: number, areWrong = false): Submission {
  const log = logOf({
    from: firstDay,
    to: isoFromSerial(serialFromIso(firstDay) + days - 1),
    weekdays: [312, 309, 314],
    saturdays: [48],
    language: "en",
  });
  const content: FormContent = {
    ...plantContent,
    profile: {
      ...plantContent.profile,
      leadoffDate: serialFromIso(firstDay),
      reportReceived: serialFromIso(firstDay),
    },
    log: areWrong
      ? log.map((day, row) => ({ ...day, personHours: row, runningDays: 2 * row * row }))
      : log,
  };
  const submission = recognise(readXlsx(writeForm("en", content)));
  if (submission?.log?.rows.length !== days) throw new RangeError(`no log of ${days} days`);
  return submission;
}

function totalsOf({ log }: Submission): number {
  const dates = new Set<number>();
  let personHours = 0;
  for (const row of log?.rows ?? []) {
    const workers = row.workers?.value ?? 0;
    if (workers >= 1) dates.add(row.date?.value ?? 0);
    personHours += row.personHours?.value ?? 0;
  }
  return dates.size + personHours;
}
