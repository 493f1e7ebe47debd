import { totalLeavesOutRows } from "../../../../src/audit/rules/workbook/total-leaves-out-rows";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningDays"] as const;
const rows = [
  ["2010-05-03", 10, 80, 1],
  ["2010-05-04", 10, 80, 2],
  ["2010-05-05", 10, 90, 3],
];
const log = (workers: Literal, personHours: Literal, running: Literal = null) => ({
  log: { columns, rows, total: ["합계", workers, personHours, running] },
});
/** Two days, their subtotal, two more and theirs. */
const inParts = (total: Literal) => ({
  log: {
    columns: ["date", "workers"] as const,
    rows: [
      ["2010-05-03", 10],
      ["2010-05-04", 10],
      ["소계", sum(20, "SUM(B2:B3)")],
      ["2010-05-05", 5],
      ["2010-05-06", 15],
      ["소계", sum(20, "SUM(B5:B6)")],
    ],
    subtotals: [2, 5],
    total: ["합계", total],
  },
});
const sum = (value: number, formula: string) => ({ value, formula });

testRule(totalLeavesOutRows, {
  valid: [
    {
      name: "sums over all rows",
      submission: log(sum(30, "SUM(B2:B4)"), sum(250, "SUM(C2:C4)"), 3),
    },
    { name: "a sum that names each row", submission: log(30, sum(250, "SUM(C2,C3,C4)")) },
    {
      name: "a range that leaves out rows without anything to add",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-04", 0],
            ["2010-05-05", null],
          ],
          total: ["합계", sum(10, "SUM(B2:B2)")],
        },
      },
    },
    {
      name: "a mean, a last value, or a sum whose cells are not named",
      submission: log(
        sum(10, "AVERAGE(B2:B4)"),
        sum(240, "SUBTOTAL(109,Log[Hours])"),
        sum(3, "D4"),
      ),
    },
    { name: "a sum of another column", submission: log(sum(160, "SUM(C2:C3)"), 250) },
    {
      name: "a sum over all rows that passes over a number stored as text, which has its own rule",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-04", "10"],
            ["2010-05-05", 10],
          ],
          total: ["합계", sum(20, "SUM(B2:B3,B4:B4)")],
        },
      },
    },
    { name: "a sum of subtotals that are wrong themselves", submission: inParts(sum(30, "B4+B7")) },
    { name: "a sum of subtotals", submission: inParts(sum(40, "SUM(B4,B7)")) },
    {
      name: "a sum of the days between subtotals",
      submission: inParts(sum(40, "SUM(B2:B3,B5:B6)")),
    },
    { name: "half of days and subtotals", submission: inParts(sum(40, "SUM(B2:B7)/2")) },
    {
      name: "a total that cannot be read",
      submission: log("확인 요망", 250),
      missing: ["log.workers unreadable"],
    },
    { name: "a sum cell by cell", submission: log(30, sum(250, "C2+C3+$C$4")) },
    { name: "no totals row", submission: { log: { columns, rows } }, notApplicable: true },
  ],
  invalid: [
    {
      name: "ranges that are too narrow, above and below",
      submission: log(sum(20, "SUM(B$3:B$4)"), sum(160, "SUBTOTAL(9,C2:C3)*1")),
      findings: [
        {
          message: "range",
          at: "Log!B5",
          found: "20 workers",
          expected: "30 workers",
          fix: "safe",
        },
        {
          message: "range",
          at: "Log!C5",
          found: "160 person-hours",
          expected: "250 person-hours",
          fix: "safe",
        },
      ],
      output: {
        "Log!B5": { value: 30, formula: "SUM(B2:B4)" },
        "Log!C5": { value: 250, formula: "SUBTOTAL(9,C2:C4)*1" },
      },
    },
    {
      name: "a range that leaves out only the last row",
      submission: log(sum(20, "SUM(B2:B3)"), 250),
      findings: [
        {
          message: "range",
          at: "Log!B5",
          found: "20 workers",
          expected: "30 workers",
          fix: "safe",
        },
      ],
      output: { "Log!B5": { value: 30, formula: "SUM(B2:B4)" } },
    },
    {
      name: "a sum cell by cell that leaves out a row",
      submission: log(30, sum(160, "C2+C3")),
      findings: [
        { message: "range", at: "Log!C5", found: "160 person-hours", expected: "250 person-hours" },
      ],
    },
    {
      name: "a sum of two ranges, which no range alone mends",
      submission: log(30, sum(170, "SUM(C2:C2,C4:C4)")),
      findings: [
        {
          message: "range",
          at: "Log!C5",
          found: "170 person-hours",
          expected: "250 person-hours",
        },
      ],
    },
    {
      name: "a sum that leaves out days, and adds them up without their subtotals when it is mended",
      submission: inParts(sum(30, "SUM(B2:B3,B5:B5)")),
      findings: [{ message: "range", at: "Log!B8", found: "30 workers", expected: "40 workers" }],
    },
    {
      name: "a sum that adds the subtotals once more",
      submission: inParts(sum(80, "SUM(B2:B7)")),
      findings: [
        {
          message: "twice",
          at: "Log!B8",
          found: "80 workers",
          expected: "40 workers",
          fix: "safe",
          says: "B2:B3,B5:B6 add up to 40 workers",
        },
      ],
      output: { "Log!B8": { value: 40, formula: "SUM(B2:B3,B5:B6)" } },
    },
    {
      name: "a typed total that is not the sum of a log in parts",
      submission: inParts(60),
      findings: [
        {
          message: "typed",
          at: "Log!B8",
          found: "60 workers",
          expected: "40 workers",
          fix: "safe",
        },
      ],
      output: { "Log!B8": { value: 40, formula: "SUM(B2:B3,B5:B6)" } },
    },
    {
      name: "a typed total that is not the sum",
      submission: log(31, 250),
      findings: [
        {
          message: "typed",
          at: "Log!B5",
          found: "31 workers",
          expected: "30 workers",
          fix: "safe",
        },
      ],
      output: { "Log!B5": { value: 30, formula: "SUM(B2:B4)" } },
    },
  ],
});
