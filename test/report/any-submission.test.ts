/** Whatever a workbook states, however absurd, every report of it is written. */
import * as fc from "fast-check";

import type { AccidentColumns, LogColumns, QuotationColumns } from "../../src/form/submission";
import type { FileReport } from "../../src/report/file-report";
import { writeReport } from "../../src/report/report-format";
import { htmlReport } from "../../src/report/html/page";
import { jsonReport } from "../../src/report/json";
import { sarifReport } from "../../src/report/sarif";
import { csvOfFiles, csvOfFindings } from "../../src/report/tables/csv";
import { textReport } from "../../src/report/text";
import {
  auditedFile,
  coefficientFinding,
  entry,
  options,
  profileOf,
  rowsOf,
  written,
} from "./examples";
import { parsed } from "./html/parsed";

const number = fc.oneof(
  fc.constantFrom(0, -1, 0.5, 60, 40_301, 40_302, 40_700, 2_958_465, 2_958_466, 1e300, -1e300),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 40_000, max: 41_000 }),
);
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 6 }), fc.constantFrom("200", "duty"));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const logRow = fc.tuple(maybe(number), maybe(number), maybe(number), maybe(number), maybe(number));
const logColumns = ["date", "workers", "hoursPerWorker", "runningDays", "zaDays"] as const;
const accidentRow = fc.tuple(
  maybe(number),
  maybe(text),
  maybe(number),
  maybe(fc.boolean()),
  maybe(number),
);
const accidentColumns = ["date", "cause", "careDays", "breaks", "releadoffDate"] as const;
const quotationRow = fc.tuple(maybe(number), maybe(number), maybe(number));
const quotationColumns = ["multiple", "from", "achieved"] as const;

const submission = fc
  .record({
    profile: fc.record(
      {
        name: text,
        industry: text,
        businessType: text,
        leadoffDate: number,
        reportReceived: number,
        releadoffDate: number,
        enrollment: number,
        rate: number,
        hoursPerDay: number,
        goalPersonHours: number,
        goalDays: number,
      },
      { requiredKeys: [] },
    ),
    log: fc.array(logRow, { maxLength: 8 }),
    kind: fc.constantFrom("daily" as const, "monthly" as const),
    accidents: fc.array(accidentRow, { maxLength: 3 }),
    quotation: fc.array(quotationRow, { maxLength: 4 }),
    unit: fc.constantFrom("personhours" as const, "hours" as const, "days" as const),
    applied: number,
    sheet: text,
  })
  .map(({ profile, log, kind, accidents, quotation, unit, applied, sheet }) => ({
    profile: profileOf(profile, [], sheet),
    log: { kind, rows: rowsOf<LogColumns>(sheet, logColumns, log), totals: [] },
    accidents: rowsOf<AccidentColumns>(sheet, accidentColumns, accidents),
    quotation: {
      rows: rowsOf<QuotationColumns>(sheet, quotationColumns, quotation),
      unit: entry(sheet, 0, 0, unit),
      appliedMultiple: entry(sheet, 1, 0, applied),
    },
    shl: null,
    documents: null,
    doubts: [],
    unread: [],
  }));

const amount = fc.record({
  value: fc.oneof(number, text, fc.boolean(), fc.constant(null)),
  unit: fc.constantFrom("date" as const, "days" as const, null),
});

const file = fc
  .record({ submission, found: amount, expected: amount, name: text })
  .map(({ submission: stated, found, expected, name }) =>
    auditedFile([{ ...coefficientFinding, found, expected, sheet: name }], {
      file: name,
      submission: stated,
    }),
  );

describe("any submission", () => {
  it("has a page that is well-formed, without a coordinate that is no number", async () => {
    await fc.assert(
      fc.asyncProperty(file, async (report) => {
        const page = await written<FileReport>(
          (each) => writeReport(htmlReport, each, options),
          [report],
        );
        const attributes = parsed(page).elements.flatMap((element) =>
          Object.entries(element.attributes),
        );
        const drawn = attributes.filter(([name]) =>
          /^([xyd]|[xyr][12xy]?|c[xy]|width|height)$/.test(name),
        );
        expect(drawn.filter(([, value]) => /NaN|Infinity|undefined|e\+/.test(value))).toEqual([]);
      }),
    );
  });

  it("has a text, a line of JSON, rows of CSV and a SARIF log", async () => {
    await fc.assert(
      fc.asyncProperty(file, async (report) => {
        const text = await written<FileReport>(
          (each) => writeReport(textReport, each, { ...options, colours: false }),
          [report],
        );
        expect(text).toContain("1 error");
        const json = await written<FileReport>(
          (each) => writeReport(jsonReport, each, { ...options, withSubmission: true }),
          [report],
        );
        expect(json.trimEnd().split("\n")).toHaveLength(1);
        expect(JSON.parse(json)).toMatchObject({ file: report.file, status: "ok" });
        for (const format of [csvOfFindings, csvOfFiles]) {
          const csv = await written<FileReport>(
            (each) => writeReport(format, each, options),
            [report],
          );
          expect(csv).not.toMatch(/NaN|Infinity/);
          expect(csv.match(/\r\n/g)).toHaveLength(2);
        }
        const sarif = await written<FileReport>(
          (each) => writeReport(sarifReport, each, options),
          [report],
        );
        expect(JSON.parse(sarif)).toMatchObject({ version: "2.1.0" });
      }),
    );
  });
});
