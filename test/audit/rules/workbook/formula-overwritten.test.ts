import { formulaOverwritten } from "../../../../src/audit/rules/workbook/formula-overwritten";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningDays"] as const;
const product = (row: number, value = 80) => ({ value, formula: `B${row}*8` });
const running = (row: number, value: number) => ({ value, formula: `D${row - 1}+1` });

testRule(formulaOverwritten, {
  valid: [
    {
      name: "a column of formulas, the first total typed",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, product(2), 1],
            ["2010-05-04", 10, product(3), running(3, 2)],
            ["2010-05-05", 10, product(4), running(4, 3)],
          ],
        },
      },
    },
    {
      name: "a total typed where a record starts again",
      submission: {
        profile: { leadoffDate: "2010-05-03", releadoffDate: "2010-05-06" },
        log: {
          columns: ["date", "workers", "personHours", "runningDays"],
          rows: [
            ["2010-05-03", 10, 80, 1],
            ["2010-05-04", 10, 80, running(3, 2)],
            ["2010-05-05", 10, 80, running(4, 3)],
            ["2010-05-06", 10, 80, 1],
            ["2010-05-07", 10, 80, running(6, 2)],
          ],
        },
      },
    },
    {
      name: "a total typed as 0 where a record ends",
      submission: {
        profile: { leadoffDate: "2010-05-03", releadoffDate: "2010-05-06" },
        log: {
          columns: ["date", "workers", "personHours", "runningDays"],
          rows: [
            ["2010-05-03", 10, 80, running(2, 1)],
            ["2010-05-04", 10, 80, running(3, 2)],
            ["2010-05-05", 10, 80, 0],
            ["2010-05-06", 10, 80, running(5, 1)],
            ["2010-05-07", 10, 80, running(6, 2)],
          ],
        },
      },
    },
    {
      name: "a word among the formulas, which is no number typed over one",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, product(2), null],
            ["2010-05-04", 10, product(3), null],
            ["2010-05-05", null, "우천", null],
            ["2010-05-06", 10, product(5), null],
          ],
        },
      },
    },
    {
      name: "formulas that differ, so that none is certain",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, { value: 80, formula: "B2*8" }, null],
            ["2010-05-04", 10, 80, null],
            ["2010-05-05", 10, { value: 80, formula: "B4*10" }, null],
          ],
        },
      },
    },
    {
      name: "a column that is mostly typed",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, product(2), null],
            ["2010-05-04", 10, 80, null],
            ["2010-05-05", 10, 80, null],
            ["2010-05-06", 10, product(5), null],
          ],
        },
      },
    },
    {
      name: "a cell that was emptied",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, product(2), null],
            ["2010-05-04", 10, null, null],
            ["2010-05-05", 10, product(4), null],
          ],
        },
      },
    },
    {
      name: "no formulas",
      submission: { log: { columns, rows: [["2010-05-03", 10, 80, 1]] } },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "numbers typed between formulas, and after the last one",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, product(2), null],
            ["2010-05-04", 10, 80, null],
            ["2010-05-05", 10, 90, null],
            ["2010-05-06", 10, product(5), null],
            ["2010-05-07", 10, product(6), null],
            ["2010-05-10", 10, product(7), null],
            ["2010-05-11", 10, 80, null],
          ],
        },
      },
      findings: [
        {
          message: "typed",
          at: "Log!C3:C4",
          found: "80 person-hours",
          expected: "=B3*8",
          fix: "unsafe",
        },
        {
          message: "typed",
          at: "Log!C8",
          found: "80 person-hours",
          expected: "=B8*8",
          fix: "unsafe",
        },
      ],
      output: {
        "Log!C3": { value: 80, formula: "B3*8" },
        "Log!C4": { value: 80, formula: "B4*8" },
        "Log!C8": { value: 80, formula: "B8*8" },
      },
    },
    {
      name: "a goal of the quotation",
      submission: {
        quotation: {
          columns: ["multiple", "goal"],
          rows: [
            [1, { value: 1000, formula: "A2*1000" }],
            [2, 2000],
            [3, { value: 3000, formula: "A4*1000" }],
          ],
        },
      },
      findings: [
        {
          message: "typed",
          at: "Quotation!B3",
          found: "2,000",
          expected: "=A3*1000",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B3": { value: 2000, formula: "A3*1000" } },
    },
  ],
});
