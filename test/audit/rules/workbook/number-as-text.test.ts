import { numberAsText } from "../../../../src/audit/rules/workbook/number-as-text";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningPersonHours"] as const;

testRule(numberAsText, {
  valid: [
    { name: "no log", submission: {}, notApplicable: true },
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
      name: "a date stored as text, which has its own rule",
      submission: { log: { columns: ["date"], rows: [["2010.5.3"]] } },
    },
  ],
  invalid: [
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
