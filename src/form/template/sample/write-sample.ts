import { isoFromSerial, weekdayOf } from "../../../core/calendar/serial";
import { sampleContent, sampleEvidence } from "../../../text/sample-content";
import type { Language } from "../../../text/sentence";
import type { FormContent } from "../content";
import { packWorkbook } from "../package/pack";
import { draftForm } from "../write-form";
import { logOf } from "./log-of";
import type { SampleKind } from "./sample-of";

/** How long before today the record of the samples began, and how long before today the log of one ends: days. */
const [recordLength, daysOpen] = [250, 9];

/** Rows below the last day in which days to come can be recorded. */
const rowsToCome = 60;

/**
 * A workbook to try the add-in with: the record of a small factory up to these days, in which one thing is left to do.
 *
 * `fill` lacks the last days of the log, `score` one of the checker's scores; `check` has three mistakes.
 *
 * @param today the day on which it is opened, a serial number
 * @returns the bytes of the .xlsx file
 * @example
 * writeSample("check", "en", 46_000);
 */
export function writeSample(kind: SampleKind, language: Language, today: number): Uint8Array {
  const content = contents[kind](factory(language, today), language);
  return packWorkbook({ ...draftForm(language, content), sample: kind }, language);
}

const contents: Readonly<
  Record<SampleKind, (content: FormContent, language: Language) => FormContent>
> = {
  fill: (content) => ({
    ...content,
    log: [...content.log.slice(0, -daysOpen), ...Array.from({ length: rowsToCome }, () => ({}))],
  }),
  score: (content, language) => ({
    ...content,
    shl: {
      rows: scores.map((row, index) => ({
        ...row,
        evidence: sampleEvidence[index]?.[language] ?? null,
      })),
    },
  }),
  check: ({ profile, log, ...content }) => {
    const [first, second, ...others] = log;
    return {
      ...content,
      profile: {
        ...profile,
        // That of construction, in a factory.
        coefficient: 0.5,
        reportReceived: (profile.leadoffDate ?? 0) + 25,
      },
      // The second day is dated as the first.
      log: first && second ? [first, { ...second, date: first.date ?? null }, ...others] : log,
    };
  },
};

/** The last of the checker's scores is missing. */
const scores: FormContent["shl"]["rows"] = [
  { before: 14, own: 24, checker: 20 },
  { before: 12, own: 18, checker: 15 },
  { before: 8, own: 12, checker: 9 },
  { before: 6, own: 10, checker: 7 },
  { before: 6, own: 12 },
];

function factory(language: Language, today: number): FormContent {
  const { name, industry, enrollmentSource, rateSource } = sampleContent;
  let leadoffDate = today - recordLength;
  while (weekdayOf(leadoffDate) !== 1) leadoffDate += 1;
  return {
    profile: {
      name: name[language],
      industry: industry[language],
      businessType: "200",
      detail: "20001",
      leadoffDate,
      reportReceived: leadoffDate + 7,
      headCounts: [41, 42, 43],
      enrollmentSource: enrollmentSource[language],
      rate: 1.2,
      rateSource: rateSource[language],
    },
    log: logOf({
      from: isoFromSerial(leadoffDate),
      to: isoFromSerial(today),
      weekdays: [41, 42, 42, 43, 41, 42, 40],
      saturdays: [12, 0],
      language,
    }),
    accidents: [
      {
        date: midweek(leadoffDate + 100),
        victim: sampleContent.victim[language],
        cause: "duty",
        careDays: 2,
        death: false,
        document: sampleContent.document[language],
      },
    ],
    quotation: { unit: "personhours", rows: [] },
    shl: { rows: [] },
    documents: { items: [], signatures: [] },
  };
}

/** The first day on or after a day that is a Wednesday. */
function midweek(day: number): number {
  return day + ((3 - weekdayOf(day) + 7) % 7);
}
