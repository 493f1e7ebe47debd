import { hiddenRows } from "../../../../src/audit/rules/workbook/hidden-rows";
import { audit } from "../../../../src/audit/audit";
import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { sheet, workbook } from "../../../form/grid";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningPersonHours"] as const;
const days = ["03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
const rows = days.map((day, index) => [
  `2010-05-${day}`,
  10,
  { value: 80, formula: `B${index + 2}*8` },
  80 * (index + 1),
]);
const log = { columns, rows };

testRule(hiddenRows, {
  valid: [
    { name: "nothing hidden", submission: { log } },
    { name: "no rows", submission: {}, notApplicable: true },
    {
      name: "hidden days on which nobody worked",
      submission: {
        log: { columns, rows: [...rows, ["2010-05-13", 0, 0, 800]] },
        hidden: ["Log!12:12"],
      },
    },
    { name: "half of the days hidden, as by a filter", submission: { log, hidden: ["Log!2:6"] } },
    {
      name: "a hidden column of zeros",
      submission: {
        log: {
          columns: ["date", "workers", "zaDays"],
          rows: days.map((day) => [`2010-05-${day}`, 10, 0]),
        },
        hidden: ["Log!C:C"],
      },
    },
    {
      name: "hidden rows of the quotation that say 0 until they are reached",
      submission: {
        quotation: {
          columns: ["multiple", "days", "personHours", "achieved"],
          rows: [
            [1, 200, 1600, "2010-12-01"],
            [2, 0, 0, null],
            [3, 0, 0, null],
            [4, 0, 0, null],
          ],
        },
        hidden: ["Quotation!3:3"],
      },
    },
    {
      name: "hidden rows without values, as of the days to come",
      submission: {
        log: { columns, rows: [...rows, ["2010-05-13", null, null, null]] },
        hidden: ["Log!12:20"],
      },
    },
    {
      name: "a list that a filter reduces to a few rows",
      submission: { log, hidden: ["Log!2:8"] },
    },
    {
      name: "a list in which a filter leaves holes",
      submission: { log, hidden: ["Log!2:2", "Log!4:4", "Log!6:6", "Log!8:8"] },
    },
    {
      name: "columns hidden for printing: dates, products and running totals",
      submission: { log, hidden: ["Log!A:A", "Log!C:D"] },
    },
    {
      name: "a hidden row of the quotation for a multiple that is not reached",
      submission: {
        quotation: {
          columns: ["multiple", "days", "achieved"],
          rows: [
            [1, 200, "2010-12-01"],
            [2, null, null],
          ],
        },
        hidden: ["Quotation!3:3"],
      },
    },
  ],
  invalid: [
    {
      name: "days in as many places as a person hides one by one",
      submission: { log, hidden: ["Log!4:4", "Log!6:6", "Log!8:8"] },
      findings: [
        { message: "rows", at: "Log!B4", found: "3 rows", expected: "–", result: "needs-review" },
      ],
    },
    {
      name: "the same row hidden on two sheets",
      submission: {
        log: [
          { columns, rows, sheet: "5월" },
          { columns, rows, sheet: "6월" },
        ],
        hidden: ["5월!4:4", "6월!4:4"],
      },
      findings: [
        { message: "rows", at: "'5월'!B4", found: "2 rows", expected: "–", result: "needs-review" },
      ],
    },
    {
      name: "two hidden columns of typed amounts",
      submission: {
        log: { columns, rows: rows.map(([date = null, workers = null]) => [date, workers, 80]) },
        hidden: ["Log!B:C"],
      },
      findings: [
        {
          message: "column",
          at: "Log!B2:B11",
          found: "10 cells",
          expected: "–",
          result: "needs-review",
          says: "2",
        },
      ],
    },
    {
      name: "a hidden multiple of the quotation that is under way",
      submission: {
        quotation: {
          columns: ["multiple", "days", "personHours", "achieved"],
          rows: [
            [1, 200, null, "2010-12-01"],
            [2, 150, null, null],
            [3, 20, null, null],
          ],
        },
        hidden: ["Quotation!3:3"],
      },
      findings: [
        {
          message: "rows",
          at: "Quotation!B3",
          found: "1 row",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "hidden days with workers, once",
      submission: { log, hidden: ["Log!4:5", "Log!8:8"] },
      findings: [
        {
          message: "rows",
          at: "Log!B4:B5",
          found: "3 rows",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a hidden column of typed workers",
      submission: { log, hidden: ["Log!B:B"] },
      findings: [
        {
          message: "column",
          at: "Log!B2:B11",
          found: "10 cells",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a hidden multiple of a quotation that states dates alone",
      submission: {
        quotation: {
          columns: ["multiple", "goal", "achieved"],
          rows: [
            [1, 1600, "2010-12-01"],
            [2, 3200, "2011-07-01"],
            [3, 4800, "2012-02-01"],
          ],
        },
        hidden: ["Quotation!3:3"],
      },
      findings: [
        {
          message: "rows",
          at: "Quotation!C3",
          found: "1 row",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a hidden multiple of the quotation",
      submission: {
        quotation: {
          columns: ["multiple", "days", "achieved"],
          rows: [
            [1, 200, "2010-12-01"],
            [2, 400, "2011-07-01"],
            [3, 600, "2012-02-01"],
          ],
        },
        hidden: ["Quotation!3:3"],
      },
      findings: [
        {
          message: "rows",
          at: "Quotation!B3",
          found: "1 row",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
  ],
});

describe("the hidden rows of a month whose halves stand side by side", () => {
  const day = serialFromIso("2010-05-03");
  const rows = Array.from({ length: 10 }, (_, index) => [
    day + index,
    index === 5 ? 0 : 10,
    day + index + 15,
    12,
  ]);
  const headings = [["무재해 일지"], ["일자", "출력인원", "일자", "출력인원"]];
  const found = (...hidden: number[]) => {
    const log = { ...sheet("일지", [...headings, ...rows]), hiddenRows: new Set(hidden) };
    const submission = recognise(workbook([log]));
    if (!submission) throw new RangeError("no form");
    const { findings } = audit(submission, [hiddenRows]);
    return findings.map(({ area, found }) => [area.top, area.bottom, found.value]);
  };

  it("are each counted once", () => {
    expect(found(4, 5)).toEqual([[4, 5, 2]]);
  });

  it("are one run, although nobody worked on a day of the first half", () => {
    expect(found(6, 7, 8, 9)).toEqual([[6, 9, 4]]);
  });
});
