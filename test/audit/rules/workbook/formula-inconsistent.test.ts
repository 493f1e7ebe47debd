import { formulaInconsistent } from "../../../../src/audit/rules/workbook/formula-inconsistent";
import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { Literal, LiteralSubmission } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "hoursPerWorker", "personHours", "runningPersonHours"] as const;

/** Ten days of 10 workers at 8 hours from row 2 on, in formulas, with some cells replaced. */
function logWith(cells: Readonly<Record<string, Literal>>): LiteralSubmission {
  const rows = Array.from({ length: 10 }, (_, index): Literal[] => {
    const row = index + 2;
    const date = { value: serialFromIso("2010-05-03") + index, format: "yyyy-mm-dd" };
    const product = { value: 80, formula: `B${row}*C${row}` };
    const total = { value: 80 * (index + 1), formula: index === 0 ? "D2" : `E${row - 1}+D${row}` };
    return [date, 10, 8, cells[`D${row}`] ?? product, cells[`E${row}`] ?? total];
  });
  return { profile: { leadoffDate: "2010-05-03" }, log: { columns, rows } };
}

testRule(formulaInconsistent, {
  valid: [
    { name: "one formula in each column, but for the first row", submission: logWith({}) },
    {
      name: "no formulas",
      submission: { log: { columns, rows: [["2010-05-03", 10, 8, 80, 80]] } },
      notApplicable: true,
    },
    {
      name: "a number, which has its own rule",
      submission: logWith({ D5: 80 }),
    },
    {
      name: "another formula that comes back, as on Saturdays",
      submission: logWith({
        D4: { value: 80, formula: "B4*4" },
        D8: { value: 80, formula: "B8*4" },
      }),
    },
    {
      name: "another formula from a row on",
      submission: logWith({
        D10: { value: 80, formula: "B10*8" },
        D11: { value: 80, formula: "B11*8" },
      }),
    },
    {
      name: "the row in which a record starts again",
      submission: {
        ...logWith({ E7: { value: 80, formula: "D7" } }),
        profile: { leadoffDate: "2010-05-03", releadoffDate: "2010-05-08" },
      },
    },
    {
      name: "a formula of its own in the row in which a record starts again",
      submission: {
        ...logWith({ E7: { value: 80, formula: "D7+0" } }),
        profile: { leadoffDate: "2010-05-03", releadoffDate: "2010-05-08" },
      },
    },
    {
      name: "typed sums from the row on in which a record starts again",
      submission: {
        profile: { leadoffDate: "2010-05-05", releadoffDate: "2010-05-15" },
        log: {
          columns,
          rows: logRows(2, 21).map((row, index) =>
            index === 10 || index === 11
              ? row.with(4, { value: 80 * (index - 9), formula: `80*${index - 9}` })
              : row,
          ),
        },
      },
    },
    {
      name: "two other formulas one below the other, of which either may be meant",
      submission: logWith({
        D5: { value: 80, formula: "B5*8" },
        D6: { value: 80, formula: "B6*9" },
      }),
    },
    {
      name: "a column too short to have a formula of its own",
      submission: { log: { columns, rows: withSlip(logRows(2, 6)) } },
    },
    {
      name: "a hand-made row below a gap",
      submission: {
        log: [
          { columns, rows: logRows(2, 5) },
          { columns, sheet: "Log 2", rows: logRows(2, 8, "'Log'!D5+D2") },
        ],
      },
    },
    {
      name: "half of the rows by one formula and half by another",
      submission: logWith(
        Object.fromEntries(
          [3, 4, 5, 6].map((row) => [`D${row}`, { value: 80, formula: `B${row}*8` }]),
        ),
      ),
    },
    {
      name: "the same formula in other letters and spaces",
      submission: logWith({ D5: { value: 80, formula: "b5 * c5" } }),
    },
  ],
  invalid: [
    {
      name: "a product with a number in a log with the newest day on top",
      submission: {
        log: {
          columns: ["date", "workers", "hoursPerWorker", "personHours"],
          rows: withSlip(logRows(2, 11)).map(([, ...others], index) => [
            { value: serialFromIso("2010-05-12") - index, format: "yyyy-mm-dd" },
            ...others.slice(0, 3),
          ]),
        },
      },
      findings: [
        { message: "differs", at: "Log!D4", found: "=B4*8", expected: "=B4*C4", fix: "unsafe" },
      ],
      output: { "Log!D4": { value: 80, formula: "B4*C4" } },
    },
    {
      name: "a product with a number among the fewest that make a column",
      submission: { log: { columns, rows: withSlip(logRows(2, 7)) } },
      findings: [
        { message: "differs", at: "Log!D4", found: "=B4*8", expected: "=B4*C4", fix: "unsafe" },
      ],
      output: { "Log!D4": { value: 80, formula: "B4*C4" } },
    },
    {
      name: "a product with a number on one of two sheets with a formula each",
      submission: {
        log: [
          { columns, rows: withSlip(logRows(2, 7)) },
          {
            columns,
            sheet: "Log 2",
            rows: logRows(2, 7).map(([date = null, workers = null, hours = null], index) => [
              date,
              workers,
              hours,
              { value: 80, formula: `C${index + 2}*B${index + 2}` },
            ]),
          },
        ],
      },
      findings: [
        { message: "differs", at: "Log!D4", found: "=B4*8", expected: "=B4*C4", fix: "unsafe" },
      ],
      output: { "Log!D4": { value: 80, formula: "B4*C4" } },
    },
    {
      name: "a product with a number in the midst of products of cells",
      submission: logWith({ D5: { value: 80, formula: "B5*8" } }),
      findings: [
        { message: "differs", at: "Log!D5", found: "=B5*8", expected: "=B5*C5", fix: "unsafe" },
      ],
      output: { "Log!D5": { value: 80, formula: "B5*C5" } },
    },
    {
      name: "two rows one below the other, once",
      submission: logWith({
        D5: { value: 80, formula: "10*8" },
        D6: { value: 80, formula: "20*4" },
      }),
      findings: [
        { message: "differs", at: "Log!D5:D6", found: "=10*8", expected: "=B5*C5", fix: "unsafe" },
      ],
      output: {
        "Log!D5": { value: 80, formula: "B5*C5" },
        "Log!D6": { value: 80, formula: "B6*C6" },
      },
    },
    {
      name: "the last row",
      submission: logWith({ E11: { value: 800, formula: "E9+D11+D10" } }),
      findings: [
        {
          message: "differs",
          at: "Log!E11",
          found: "=E9+D11+D10",
          expected: "=E10+D11",
          fix: "unsafe",
        },
      ],
      output: { "Log!E11": { value: 800, formula: "E10+D11" } },
    },
  ],
});

/** Rows with formulas, of which the first total is made by hand. */
function logRows(from: number, to: number, first = `D${from}`): Literal[][] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const row = from + index;
    const total = index === 0 ? first : `E${row - 1}+D${row}`;
    return [
      { value: serialFromIso("2010-05-03") + row, format: "yyyy-mm-dd" },
      10,
      8,
      { value: 80, formula: `B${row}*C${row}` },
      { value: 80 * (index + 1), formula: total },
    ];
  });
}

/** Rows from the second of a sheet on, with another product in the third. */
function withSlip(rows: readonly Literal[][]): Literal[][] {
  return rows.map((row, index) =>
    index === 2 ? row.with(3, { value: 80, formula: "B4*8" }) : row,
  );
}
