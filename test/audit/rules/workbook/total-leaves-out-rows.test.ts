import { totalLeavesOutRows } from "../../../../src/audit/rules/workbook/total-leaves-out-rows";
import { audit } from "../../../../src/audit/audit";
import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { type GridCell, sheet, workbook } from "../../../form/grid";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningDays"] as const;
const withHours = ["date", "workers", "hoursPerWorker", "personHours"] as const;
const rows = [
  ["2010-05-03", 10, 80, 1],
  ["2010-05-04", 10, 80, 2],
  ["2010-05-05", 10, 90, 3],
];
const log = (workers: Literal, personHours: Literal, running: Literal = null) => ({
  log: { columns, rows, total: ["합계", workers, personHours, running] },
});
/** Two days, their subtotal, two more and theirs. */
const inParts = (
  total: Literal,
  first: Literal = sum(20, "SUM(B2:B3)"),
  second: Literal = sum(20, "SUM(B5:B6)"),
) => ({
  log: {
    columns: ["date", "workers"] as const,
    rows: [
      ["2010-05-03", 10],
      ["2010-05-04", 10],
      ["소계", first],
      ["2010-05-05", 5],
      ["2010-05-06", 15],
      ["소계", second],
    ],
    subtotals: [2, 5],
    total: ["합계", total],
  },
});

/** A log in so many parts of a day each, with a sum behind each day and one of all. */
const inManyParts = (parts: number, total: Literal) => ({
  log: {
    columns: ["date", "workers"] as const,
    rows: Array.from({ length: parts }, (_, part) => [
      [40_301 + part, 10],
      ["소계", 10],
    ]).flat(),
    subtotals: Array.from({ length: parts }, (_, part) => 2 * part + 1),
    total: ["합계", total],
  },
});

const evenRows = (count: number) =>
  Array.from({ length: count }, (_, index) => `B${2 * index + 2}`).join(",");

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
    { name: "a sum of the column before", submission: log(sum(20, "SUM(A2:A3)"), 250) },
    { name: "a sum of another sheet", submission: log(sum(20, "SUM(Old!B2:B3)"), 250) },
    { name: "a sum over several sheets", submission: log(sum(20, "SUM(Log:Old!B2:B3)"), 250) },
    {
      name: "a typed subtotal of the products of its rows, of which one has its own rule",
      submission: {
        log: {
          columns: withHours,
          rows: [
            ["2010-05-03", 10, 8, 80],
            ["2010-05-04", 30, 8, 90],
            ["소계", 40, null, 320],
            ["2010-05-05", 10, 8, 80],
          ],
          subtotals: [2],
        },
      },
    },
    {
      name: "a total over an error, which has its own rule",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-04", { value: { error: "#REF!" } }],
          ],
          total: ["합계", 10],
        },
      },
      missing: ["log.workers error"],
    },
    {
      name: "a running total below a subtotal, which adds up no rows of its own",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-04", 10],
            ["소계", 20],
            ["누계", 50],
          ],
          subtotals: [2, 3],
        },
      },
    },
    {
      name: "a typed total without a count below 0, which has its own rule",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-04", -5],
            ["2010-05-05", 10],
          ],
          total: ["합계", 20],
        },
      },
    },
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
      name: "a sum of two ranges, of which the other adds nothing yet",
      submission: log(30, sum(160, "SUM(C2:C3,C9:C9)")),
      findings: [
        { message: "range", at: "Log!C5", found: "160 person-hours", expected: "250 person-hours" },
      ],
    },
    {
      name: "a sum that leaves out a row beside one that cannot be read",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-04", "abc"],
            ["2010-05-05", 10],
          ],
          total: ["합계", sum(25, "SUM(B2:B3)+15")],
        },
      },
      findings: [{ message: "range", at: "Log!B5", found: "25 workers", expected: "20 workers" }],
    },
    {
      name: "a typed total below what the rows beside one that is wrong come to",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-04", -5],
            ["2010-05-05", 10],
          ],
          total: ["합계", 12],
        },
      },
      findings: [
        {
          message: "typed",
          at: "Log!B5",
          found: "12 workers",
          expected: "15 workers",
          fix: "safe",
        },
      ],
      output: { "Log!B5": { value: 15, formula: "SUM(B2:B4)" } },
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
          says: "C2, C4",
        },
      ],
    },
    {
      name: "a sum that leaves out days, and adds them up without their subtotals when it is mended",
      submission: inParts(sum(30, "SUM(B2:B3,B5:B5)")),
      findings: [{ message: "range", at: "Log!B8", found: "30 workers", expected: "40 workers" }],
    },
    {
      name: "subtotals that leave out days, each mended by its own",
      submission: inParts(
        sum(40, "SUM(B2:B3,B5:B6)"),
        sum(10, "SUM(B2:B2)"),
        sum(15, "SUM(B6:B6)"),
      ),
      findings: [
        {
          message: "range",
          at: "Log!B4",
          found: "10 workers",
          expected: "20 workers",
          fix: "safe",
        },
        {
          message: "range",
          at: "Log!B7",
          found: "15 workers",
          expected: "20 workers",
          fix: "safe",
        },
      ],
      output: {
        "Log!B4": { value: 20, formula: "SUM(B2:B3)" },
        "Log!B7": { value: 20, formula: "SUM(B5:B6)" },
      },
    },
    {
      name: "a total that leaves out a day, beside a sheet with a subtotal in the same row",
      submission: {
        log: [
          {
            sheet: "May",
            columns: ["date", "workers"],
            rows: [
              ["2010-05-03", 10],
              ["소계", 10],
              ["2010-05-04", 10],
            ],
            subtotals: [1],
          },
          {
            sheet: "June",
            columns: ["date", "workers"],
            rows: [
              ["2010-06-01", 10],
              ["2010-06-02", 10],
              ["2010-06-03", 10],
            ],
            total: ["합계", sum(20, "SUM(B2:B3)")],
          },
        ],
      },
      findings: [
        {
          message: "range",
          at: "June!B5",
          found: "20 workers",
          expected: "30 workers",
          fix: "safe",
        },
      ],
      output: { "June!B5": { value: 30, formula: "SUM(B2:B4)" } },
    },
    {
      name: "a typed subtotal, and not the sum cell by cell that follows from it",
      submission: inParts(sum(30, "B4+B5+B6"), 10),
      findings: [
        {
          message: "typed",
          at: "Log!B4",
          found: "10 workers",
          expected: "20 workers",
          fix: "safe",
        },
      ],
      output: { "Log!B4": { value: 20, formula: "SUM(B2:B3)" } },
    },
    {
      name: "a sum of which one of two ranges adds a subtotal",
      submission: inParts(sum(60, "SUM(B2:B4,B5:B6)")),
      findings: [{ message: "twice", at: "Log!B8", found: "60 workers", expected: "40 workers" }],
    },
    {
      name: "a typed total over a subtotal that is left blank",
      submission: inParts(60, null),
      findings: [
        {
          message: "typed",
          at: "Log!B8",
          found: "60 workers",
          expected: "40 workers",
          fix: "safe",
        },
      ],
      output: { "Log!B8": { value: 40, formula: "SUM(B2:B6)" } },
    },
    {
      name: "a typed total over days with a subtotal each",
      submission: {
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 10],
            ["소계", 10],
            ["2010-05-04", 15],
            ["소계", 15],
          ],
          subtotals: [1, 3],
          total: ["합계", 50],
        },
      },
      findings: [
        {
          message: "typed",
          at: "Log!B6",
          found: "50 workers",
          expected: "25 workers",
          fix: "safe",
        },
      ],
      output: { "Log!B6": { value: 25, formula: "SUM(B2,B4)" } },
    },
    {
      name: "a range with something added by hand, which a wider range would not mend",
      submission: log(30, sum(240, "SUM(C2:C3)+80")),
      findings: [
        { message: "range", at: "Log!C5", found: "240 person-hours", expected: "250 person-hours" },
      ],
    },
    {
      name: "workers that are the person-hours of their rows",
      submission: log(250, 250),
      findings: [
        {
          message: "typed",
          at: "Log!B5",
          found: "250 workers",
          expected: "30 workers",
          fix: "safe",
        },
      ],
      output: { "Log!B5": { value: 30, formula: "SUM(B2:B4)" } },
    },
    {
      name: "typed person-hours below those of the rows that are right",
      submission: log(30, 150),
      findings: [
        {
          message: "typed",
          at: "Log!C5",
          found: "150 person-hours",
          expected: "250 person-hours",
          fix: "safe",
        },
      ],
      output: { "Log!C5": { value: 250, formula: "SUM(C2:C4)" } },
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
      name: "a typed total of as many parts as a sentence names",
      submission: inManyParts(12, 1),
      findings: [
        {
          message: "typed",
          at: "Log!B26",
          found: "1 worker",
          expected: "120 workers",
          says: `${evenRows(12)} add up`,
          fix: "safe",
        },
      ],
      output: { "Log!B26": { value: 120, formula: `SUM(${evenRows(12)})` } },
    },
    {
      name: "a typed total of more parts than SUM takes",
      submission: inManyParts(256, 1),
      findings: [
        {
          message: "typed",
          at: "Log!B514",
          found: "1 worker",
          expected: "2,560 workers",
          says: "B2,B4,B6,B8,B10,B12,B14,B16,B18,B20,B22,B24,…",
        },
      ],
    },
    {
      name: "a typed total of as many parts as SUM takes",
      submission: inManyParts(255, 1),
      findings: [
        {
          message: "typed",
          at: "Log!B512",
          found: "1 worker",
          expected: "2,550 workers",
          fix: "safe",
        },
      ],
      output: { "Log!B512": { value: 2_550, formula: `SUM(${evenRows(255)})` } },
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

describe("the totals of a month whose halves stand side by side", () => {
  const day = serialFromIso("2010-05-03");
  const findingsOf = (rows: GridCell[][]) => {
    const headings = [["무재해 일지"], ["일자", "출력인원", "일자", "출력인원"]];
    const submission = recognise(workbook([sheet("일지", [...headings, ...rows])]));
    if (!submission) throw new RangeError("no form");
    return audit(submission, [totalLeavesOutRows]).findings;
  };
  const found = (left: number, right: number) =>
    findingsOf([
      ...[0, 1, 2].map((index) => [day + index, 10, day + index + 15, 12]),
      ["합계", left, "합계", right],
    ]).map(({ message, area, expected }) => [message, area.left, expected.value]);

  it("are each of its own half", () => {
    expect(found(30, 36)).toEqual([]);
  });

  it("are found where one is not the sum of its half", () => {
    expect(found(30, 46)).toEqual([["typed", 3, 36]]);
  });

  it("are each of its own part of a half", () => {
    const parts = [
      [day, 10, day + 15, 12],
      [day + 1, 10, day + 16, 12],
      ["소계", 20, "소계", 24],
      [day + 2, 10, day + 17, 12],
      ["소계", 10, "소계", 12],
      ["합계", 30, "합계", 36],
    ];
    expect(findingsOf(parts)).toEqual([]);
  });

  it("are mended over every day, whatever is added up beside it", () => {
    const [finding] = findingsOf([
      [day, 10, day + 15, 12],
      [day + 1, 10, "소계", 12],
      [day + 2, 10, day + 16, 12],
      ["합계", 31, "합계", 24],
    ]);
    expect(finding?.fix?.changes).toMatchObject([{ formula: "SUM(B3:B5)" }]);
  });
});
