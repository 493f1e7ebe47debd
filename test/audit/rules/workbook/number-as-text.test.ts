import { numberAsText } from "../../../../src/audit/rules/workbook/number-as-text";
import { audit } from "../../../../src/audit/audit";
import { enrollmentMean } from "../../../../src/audit/rules/goal/enrollment-mean";
import { logPersonHours } from "../../../../src/audit/rules/log/log-person-hours";
import { submissionOf } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningPersonHours"] as const;

/** Three days of numbers stored as text, and what their total says. */
const totalled = (formula: string) => ({
  log: {
    columns: ["date", "workers", "personHours"] as const,
    rows: [
      ["2010-05-03", "40명", "320시간"],
      ["2010-05-04", "41명", "328시간"],
      ["2010-05-05", "42명", "336시간"],
    ],
    total: ["합계", { value: 0, formula }, null],
  },
});
const workers = { found: "40명", expected: "40 workers", fix: "safe" } as const;
const hours = { found: "320시간", expected: "320 person-hours", fix: "safe" } as const;
const written = { message: "written", severity: "info" } as const;
const summed = { message: "summed", severity: "warning" } as const;
const allWritten = { B2: 40, B3: 41, B4: 42, C2: 320, C3: 328, C4: 336 };
const output = Object.fromEntries(
  Object.entries(allWritten).map(([cell, value]) => [`Log!${cell}`, { value }]),
);

testRule(numberAsText, {
  valid: [
    { name: "no log", submission: {}, notApplicable: true },
    { name: "a log without rows", submission: { log: { columns, rows: [] } }, notApplicable: true },
    {
      name: "numbers",
      submission: { log: { columns, rows: [["2010-05-03", 42, 336, 336]] } },
    },
    {
      name: "a blank, a word and a dash",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", null, 0, 0],
            ["2010-05-04", "휴무", 0, 0],
          ],
        },
      },
    },
    {
      name: "numbers of the profile that no formula uses, codes, and a score, which has its own rule",
      submission: {
        profile: { enrollment: "42명", rate: "0.71", businessType: "000", detail: "00001" },
        headCounts: ["41명", 42, 43],
        accidents: { columns: ["date", "careDays"], rows: [["2010-05-03", "2일"]] },
        quotation: {
          columns: ["multiple", "goal"],
          rows: [
            ["1배", 100],
            ["2배", { value: 200, formula: 'INDEX(B2:B2,MATCH("1배",A2:A3,0))*2' }],
          ],
        },
        shl: {
          columns: ["weight", "own"],
          rows: [[30, "25"]],
          total: [30, { value: 0, formula: "SUM(B2:B2)" }],
        },
      },
      notApplicable: true,
    },
    {
      name: "a number of the profile that a product reads as one all the same",
      submission: {
        profile: { rate: "0.71", goalPersonHours: { value: 338_028, formula: "240000/B1" } },
        log: { columns, rows: [["2010-05-03", 42, 336, 336]] },
      },
    },
    {
      name: "a number of the profile that a product beside a sum reads as one all the same",
      submission: {
        profile: { rate: "0.71", enrollment: { value: 30, formula: "ROUND(AVERAGE(C1:C2)*B1,0)" } },
        headCounts: [41, 43],
      },
      notApplicable: true,
    },
    {
      name: "a score, which has its own rule",
      submission: { shl: { columns: ["weight", "own"], rows: [[30, "25"]] } },
      notApplicable: true,
    },
    {
      name: "a date stored as text, which has its own rule",
      submission: { log: { columns: ["date"], rows: [["2010.5.3"]] } },
    },
  ],
  invalid: [
    {
      name: "a head count that a sum of a row leaves out, and no word",
      submission: {
        quotation: {
          columns: ["multiple", "days", "personHours", "goal"],
          rows: [[1, "200일", 1600, { value: 1600, formula: "SUM(B2:C2)" }]],
        },
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", "42명"],
            ["2010-05-04", "휴무"],
          ],
        },
      },
      findings: [
        { ...summed, at: "Quotation!B2", found: "200일", expected: "200 days", fix: "safe" },
        { ...written, at: "Log!B2", found: "42명", expected: "42 workers", fix: "safe" },
      ],
      output: { "Log!B2": { value: 42 }, "Quotation!B2": { value: 200 } },
    },
    {
      name: "workers over one of whom a product fails, in a sum",
      submission: {
        log: {
          columns: ["date", "workers", "personHours"],
          rows: [
            ["2010-05-03", "42명", { value: { error: "#VALUE!" }, formula: "B2*8" }],
            ["2010-05-04", "41명", 328],
          ],
          total: ["합계", { value: 0, formula: "SUM(B2:B3)" }, null],
        },
      },
      findings: [
        {
          message: "failed",
          at: "Log!B2",
          found: "42명",
          expected: "42 workers",
          severity: "error",
          fix: "safe",
        },
        { ...summed, at: "Log!B3", found: "41명", expected: "41 workers", fix: "safe" },
      ],
      output: { "Log!B2": { value: 42 }, "Log!B3": { value: 41 } },
    },
    {
      name: "hours as a text, and as a time in whose cell no number is put",
      submission: {
        log: {
          columns: ["date", "workers", "hoursPerWorker"],
          rows: [
            ["2010-05-03", 10, "8시간"],
            ["2010-05-04", 10, "8:30"],
          ],
        },
      },
      findings: [
        { ...written, at: "Log!C2", found: "8시간", expected: "8 hours a day", fix: "safe" },
        { ...written, at: "Log!C3", found: "8:30", expected: "8.5 hours a day" },
      ],
      output: { "Log!C2": { value: 8 } },
    },
    {
      name: "texts on both sides of a number",
      submission: {
        log: {
          columns: ["date", "workers", "hoursPerWorker"],
          rows: [
            ["2010-05-03", 10, "8시간"],
            ["2010-05-04", 10, 8],
            ["2010-05-05", 10, "8시간"],
          ],
        },
      },
      findings: ["Log!C2", "Log!C4"].map((at) => ({
        ...written,
        at,
        found: "8시간",
        expected: "8 hours a day",
        fix: "safe" as const,
      })),
      output: { "Log!C2": { value: 8 }, "Log!C4": { value: 8 } },
    },
    {
      name: "a column that is kept as text, blank on days off, once, and not so on another sheet",
      submission: {
        log: [
          {
            columns: ["date", "workers", "hoursPerWorker"],
            rows: [
              ["2010-05-03", 10, "8시간"],
              ["2010-05-04", 0, null],
              ["2010-05-05", 10, "8시간"],
            ],
          },
          {
            sheet: "June",
            columns: ["date", "workers", "hoursPerWorker"],
            rows: [["2010-06-01", 10, 8]],
          },
        ],
      },
      findings: [
        { ...written, at: "Log!C2:C4", found: "8시간", expected: "8 hours a day", fix: "safe" },
      ],
      output: { "Log!C2": { value: 8 }, "Log!C4": { value: 8 } },
    },
    {
      name: "texts of which a sum names one",
      submission: totalled("SUM(B3:B3)"),
      findings: [
        { ...summed, at: "Log!B3", found: "41명", expected: "41 workers", fix: "safe" },
        { ...written, ...workers, at: "Log!B2" },
        { ...written, ...hours, at: "Log!C2:C4" },
        { ...written, at: "Log!B4", found: "42명", expected: "42 workers", fix: "safe" },
      ],
      output,
    },
    {
      name: "texts of which a sum names those of one column",
      submission: totalled("SUM(C2:C4)"),
      findings: [
        { ...summed, ...hours, at: "Log!C2:C4" },
        { ...written, ...workers, at: "Log!B2:B4" },
      ],
      output,
    },
    {
      name: "texts beside a sum of another sheet",
      submission: totalled("SUM(Old!B2:C4)"),
      findings: [
        { ...written, ...workers, at: "Log!B2:B4" },
        { ...written, ...hours, at: "Log!C2:C4" },
      ],
      output,
    },
    {
      name: "a head count that the mean leaves out, and days of care over which a function fails",
      submission: {
        profile: { enrollment: { value: 42.5, formula: "AVERAGE(C1:C3)" } },
        headCounts: ["41명", 42, 43],
        accidents: {
          columns: ["date", "cause", "careDays", "breaks"],
          rows: [
            [
              "2010-05-03",
              "duty",
              "4일",
              { value: { error: "#VALUE!" }, formula: "_xldudf_ZA_BREAKS(B2,C2)" },
            ],
          ],
        },
      },
      findings: [
        {
          message: "failed",
          at: "Accidents!C2",
          found: "4일",
          expected: "4 days",
          severity: "error",
          fix: "safe",
        },
        { ...summed, at: "Profile!C1", found: "41명", expected: "41 workers", fix: "safe" },
      ],
      output: { "Profile!C1": { value: 41 }, "Accidents!C2": { value: 4 } },
    },
    {
      name: "workers over whom a product fails",
      submission: {
        log: {
          columns: ["date", "workers", "personHours"],
          rows: [["2010-05-03", "42명", { value: { error: "#VALUE!" }, formula: "B2*8" }]],
        },
      },
      findings: [
        {
          message: "failed",
          at: "Log!B2",
          found: "42명",
          expected: "42 workers",
          severity: "error",
          fix: "safe",
        },
      ],
      output: { "Log!B2": { value: 42 } },
    },
    {
      name: "the same text in a cell for numbers and in one for times",
      submission: {
        log: {
          columns: ["date", "workers", "hoursPerWorker"],
          rows: [
            ["2010-05-03", 10, { value: "8시간", format: "0" }],
            ["2010-05-04", 10, { value: "8시간", format: "[h]:mm" }],
          ],
        },
      },
      findings: [
        { ...written, at: "Log!C2", found: "8시간", expected: "8 hours a day", fix: "safe" },
        {
          message: "time",
          at: "Log!C3",
          found: "8시간",
          expected: "8 hours a day",
          severity: "info",
          fix: "safe",
        },
      ],
      output: { "Log!C2": { value: 8 }, "Log!C3": { value: 0.333333333333333 } },
    },
    {
      name: "times as text: in cells for numbers, where Excel would calculate in days, and in cells for times",
      submission: {
        log: {
          columns: ["date", "workers", "hoursPerWorker", "personHours"],
          rows: [
            ["2010-05-03", 10, "8:30", 85],
            ["2010-05-04", 10, { value: "8시간 30분", format: "[h]:mm" }, 85],
          ],
        },
      },
      findings: [
        {
          message: "written",
          at: "Log!C2",
          found: "8:30",
          expected: "8.5 hours a day",
          severity: "info",
        },
        {
          message: "time",
          at: "Log!C3",
          found: "8시간 30분",
          expected: "8.5 hours a day",
          severity: "info",
          says: "Enter the time again",
          fix: "safe",
        },
      ],
      output: { "Log!C3": { value: 0.354166666666667 } },
    },
    {
      name: "a head count with its unit that a sum leaves out",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 40],
            ["2010-05-04", "42명"],
          ],
          total: ["합계", { value: 40, formula: "SUM(B2:B3)" }],
        },
      },
      findings: [
        {
          message: "summed",
          at: "Log!B3",
          found: "42명",
          expected: "42 workers",
          severity: "warning",
          fix: "safe",
        },
      ],
      output: { "Log!B3": { value: 42 } },
    },
    {
      name: "a block of full-width digits and of hours with their unit, in a log without formulas",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", "４０", 320, 320],
            ["2010-05-04", "４２", "336시간", 656],
          ],
        },
      },
      findings: [
        {
          message: "written",
          at: "Log!B2:B3",
          found: "４０",
          expected: "40 workers",
          severity: "info",
          fix: "safe",
        },
        {
          message: "written",
          at: "Log!C3",
          found: "336시간",
          expected: "336 person-hours",
          severity: "info",
          fix: "safe",
        },
      ],
      output: { "Log!B2": { value: 40 }, "Log!B3": { value: 42 }, "Log!C3": { value: 336 } },
    },
  ],
});

it("leaves a text to the rule that found its number wrong", () => {
  const submission = submissionOf({
    profile: {
      enrollment: "98명",
      goalPersonHours: { value: 0, formula: "SUM(B1:C1)" },
    },
    headCounts: [41, 42, 43],
    log: {
      columns: ["date", "workers", "hoursPerWorker", "personHours"],
      rows: [["2010-05-03", 10, 8, "90시간"]],
    },
  });
  const { findings } = audit(submission, [enrollmentMean, logPersonHours, numberAsText]);
  expect(findings.map(({ rule }) => rule)).toEqual(["enrollment-mean", "log-person-hours"]);
});
