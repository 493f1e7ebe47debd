import { logDateOrder } from "../../../../src/audit/rules/log/log-date-order";
import { audit } from "../../../../src/audit/audit";
import { recognise } from "../../../../src/form/recognise";
import { sheet, workbook } from "../../../form/grid";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers"] as const;
const log = (...dates: readonly Literal[]) => ({
  log: { columns, rows: dates.map((date) => [date, 10]) },
});
const duplicate = (cell: string, found: string) => ({
  message: "duplicate",
  at: cell,
  found,
  expected: "–",
});
const achieved = (day: string) => ({
  appliedMultiple: 1,
  applicationDate: "2010-05-03",
  columns: ["multiple", "achieved"] as const,
  rows: [[1, day]],
});
const merged = { value: 40_302, format: "yyyy-mm-dd" };

testRule(logDateOrder, {
  valid: [
    {
      name: "rows that were prepared for days after the application",
      submission: {
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 10, 80, 80],
            ["2010-05-04", null, 0, 80],
            ["2010-05-05", null, 0, 80],
          ],
        },
        quotation: { applicationDate: "2010-05-03" },
      },
    },
    {
      name: "days before the leadoff that are no slips of it",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        ...log("2010-04-29", "2010-05-04", "2010-05-05"),
      },
    },
    {
      name: "the weekends on a sheet of their own",
      submission: {
        log: [
          {
            sheet: "평일",
            columns,
            rows: [
              ["2010-05-03", 10],
              ["2010-05-07", 10],
              ["2010-05-10", 10],
              ["2010-05-14", 10],
            ],
          },
          {
            sheet: "주말",
            columns,
            rows: [
              ["2010-05-08", 10],
              ["2010-05-09", 10],
              ["2010-05-15", 10],
              ["2010-05-16", 10],
            ],
          },
        ],
      },
    },
    { name: "days in order, with gaps", submission: log("2010-05-03", "2010-05-04", "2010-05-07") },
    {
      name: "a day merged over the rows of two teams",
      submission: log("2010-05-03", merged, merged),
    },
    {
      name: "a row for each team of every day",
      submission: log(
        "2010-05-03",
        "2010-05-03",
        "2010-05-04",
        "2010-05-04",
        "2010-05-04",
        "2010-05-05",
      ),
    },
    {
      name: "sheets in any order",
      submission: {
        log: [
          { sheet: "6월", columns, rows: [["2010-06-01", 10]] },
          { sheet: "5월", columns, rows: [["2010-05-31", 10]] },
        ],
      },
    },
    {
      name: "a blank row without workers",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10],
            [null, 0],
          ],
        },
      },
    },
    {
      name: "an application on the last day",
      submission: { ...log("2010-05-03"), quotation: { applicationDate: "2010-05-03" } },
    },
    {
      name: "days after an application that is itself too early, which has its own rule",
      submission: {
        ...log("2010-05-03", "2010-05-04", "2010-05-05"),
        quotation: achieved("2010-05-05"),
      },
    },
    {
      name: "a date that is an error, which has its own rule",
      submission: log("2010-05-03", { value: { error: "#N/A" } }, "2010-05-05"),
      missing: ["log.date error"],
    },
    { name: "no log", submission: {}, notApplicable: true },
  ],
  invalid: [
    {
      name: "two dates of four in two rows each, which is no log of teams",
      submission: log(
        ...["2010-05-03", "2010-05-03", "2010-05-04", "2010-05-04", "2010-05-05", "2010-05-06"],
      ),
      findings: [duplicate("Log!A3", "2010-05-03"), duplicate("Log!A5", "2010-05-04")],
    },
    {
      name: "one date of three in four rows, which is no log of teams either",
      submission: log(
        ...["2010-05-03", "2010-05-03", "2010-05-03", "2010-05-03", "2010-05-04", "2010-05-05"],
      ),
      findings: ["Log!A3", "Log!A4", "Log!A5"].map((cell) => duplicate(cell, "2010-05-03")),
    },
    {
      name: "a row of one worker, and one of person-hours alone, without a date",
      submission: {
        log: {
          columns: ["date", "workers", "personHours"],
          rows: [
            ["2010-05-03", 10, 80],
            [null, 1, null],
            [null, null, 1],
          ],
        },
      },
      findings: ["Log!A3", "Log!A4"].map((at) => ({
        message: "missing",
        at,
        found: "–",
        expected: "–",
      })),
    },
    {
      name: "a day twice in a log with the newest day on top",
      submission: log("2010-05-07", "2010-05-06", "2010-05-05", "2010-05-05", "2010-05-03"),
      findings: [duplicate("Log!A4", "2010-05-05")],
    },
    {
      name: "a date twice, the later one",
      submission: log("2010-05-03", "2010-05-04", "2010-05-04", "2010-05-05"),
      findings: [duplicate("Log!A4", "2010-05-04")],
    },
    {
      name: "a date twice where one day is left out, which it probably is",
      submission: log("2010-05-03", "2010-05-04", "2010-05-04", "2010-05-06"),
      findings: [{ ...duplicate("Log!A4", "2010-05-04"), expected: "2010-05-05", fix: "unsafe" }],
      output: { "Log!A4": { value: 40_303 } },
    },
    {
      name: "a date twice far apart, the one that is out of order",
      submission: log("2010-05-03", "2010-05-06", "2010-05-05", "2010-05-06", "2010-05-07"),
      findings: [{ ...duplicate("Log!A3", "2010-05-06"), expected: "2010-05-04", fix: "unsafe" }],
      output: { "Log!A3": { value: 40_302 } },
    },
    {
      name: "a day out of order in a log with a row for each team, once",
      submission: log(
        "2010-05-03",
        "2010-05-03",
        "2010-05-05",
        "2010-05-05",
        "2010-05-04",
        "2010-05-04",
        "2010-05-06",
        "2010-05-06",
      ),
      findings: [{ message: "out-of-order", at: "Log!A4", found: "2010-05-05", expected: "–" }],
    },
    {
      name: "a date on two sheets",
      submission: {
        log: [
          { sheet: "5월", columns, rows: [["2010-05-31", 10]] },
          {
            sheet: "6월",
            columns,
            rows: [
              ["2010-05-31", 10],
              ["2010-06-01", 10],
            ],
          },
        ],
      },
      findings: [duplicate("'6월'!A2", "2010-05-31")],
    },
    {
      name: "a mistyped year, and not the days after it",
      submission: log("2010-05-03", "2011-05-04", "2010-05-05", "2010-05-06"),
      findings: [
        {
          message: "out-of-order",
          at: "Log!A3",
          found: "2011-05-04",
          expected: "2010-05-04",
          fix: "unsafe",
          says: "2010-05-03 and 2010-05-05",
        },
      ],
      output: { "Log!A3": { value: 40_302 } },
    },
    {
      name: "a date in another month on the sheet of its own, and not the day that has it",
      submission: {
        log: [
          {
            sheet: "5월",
            columns,
            rows: [
              ["2010-05-29", 10],
              ["2010-05-30", 10],
              ["2010-06-30", 10],
            ],
          },
          {
            sheet: "6월",
            columns,
            rows: [
              ["2010-06-01", 10],
              ["2010-06-30", 10],
              ["2010-07-01", 10],
            ],
          },
        ],
      },
      findings: [{ ...duplicate("'5월'!A4", "2010-06-30"), expected: "2010-05-31", fix: "unsafe" }],
      output: { "5월!A4": { value: 40_329 } },
    },
    {
      name: "the leadoff in another month, and not the days after it",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        ...log("2010-04-03", "2010-05-04", "2010-05-05"),
      },
      findings: [
        {
          message: "out-of-order",
          at: "Log!A2",
          found: "2010-04-03",
          expected: "2010-05-03",
          fix: "unsafe",
        },
      ],
      output: { "Log!A2": { value: 40_301 } },
    },
    {
      name: "the second day in another month, and not the first",
      submission: log("2010-05-03", "2010-04-04", "2010-05-05", "2010-05-06"),
      findings: [
        {
          message: "out-of-order",
          at: "Log!A3",
          found: "2010-04-04",
          expected: "2010-05-04",
          fix: "unsafe",
        },
      ],
      output: { "Log!A3": { value: 40_302 } },
    },
    {
      name: "a date out of order beside one that is missing, which may be of the same day",
      submission: log("2010-05-03", null, "2011-05-04", "2010-05-05", "2010-05-06"),
      findings: [
        { message: "missing", at: "Log!A3", found: "–", expected: "–" },
        { message: "out-of-order", at: "Log!A4", found: "2011-05-04", expected: "–" },
      ],
    },
    {
      name: "dates as text, in one block",
      submission: log(
        "2010-05-03",
        { value: "2010.5.4" },
        { value: "2010년 5월 5일" },
        "2010-05-06",
      ),
      findings: [
        {
          message: "stored-as-text",
          at: "Log!A3:A4",
          found: "2010.5.4",
          expected: "2010-05-04",
          severity: "warning",
          fix: "safe",
        },
      ],
      output: {
        "Log!A3": { value: 40_302, format: "yyyy-mm-dd" },
        "Log!A4": { value: 40_303, format: "yyyy-mm-dd" },
      },
    },
    {
      name: "dates as text of one form beside a date",
      submission: log("2010-05-03", { value: "2010.5.4" }, { value: "2010.5.5" }),
      findings: [
        {
          message: "stored-as-text",
          at: "Log!A3:A4",
          found: "2010.5.4",
          expected: "2010-05-04",
          severity: "warning",
          fix: "safe",
        },
      ],
      output: {
        "Log!A3": { value: 40_302, format: "yyyy-mm-dd" },
        "Log!A4": { value: 40_303, format: "yyyy-mm-dd" },
      },
    },
    {
      name: "all dates as text of one form, with a blank day off and spaces around, between columns that a formula reads",
      submission: {
        log: {
          columns: ["workers", "date", "zaDays", "personHours"],
          rows: [
            [10, { value: " 2010-05-03 " }, { value: 1, formula: "IF(A2*D2>0,1,0)" }, 80],
            [0, null, { value: 0, formula: "IF(A3*D3>0,1,0)" }, 0],
            [10, { value: "2010-05-05" }, { value: 1, formula: "IF(A4*D4>0,1,0)" }, 80],
          ],
        },
      },
      findings: [
        {
          message: "kept-as-text",
          at: "Log!B2:B4",
          found: " 2010-05-03 ",
          expected: "2010-05-03",
          severity: "info",
          fix: "safe",
        },
      ],
      output: {
        "Log!B2": { value: 40_301, format: "yyyy-mm-dd" },
        "Log!B4": { value: 40_303, format: "yyyy-mm-dd" },
      },
    },
    {
      name: "all dates as text of one form, which is only said",
      submission: log(
        { value: "2010.5.3(월)" },
        { value: "2010.5.4(화)" },
        { value: "2010.5.15(토)" },
      ),
      findings: [
        {
          message: "kept-as-text",
          at: "Log!A2:A4",
          found: "2010.5.3(월)",
          expected: "2010-05-03",
          severity: "info",
          fix: "safe",
        },
      ],
      output: {
        "Log!A2": { value: 40_301, format: "yyyy-mm-dd" },
        "Log!A3": { value: 40_302, format: "yyyy-mm-dd" },
        "Log!A4": { value: 40_313, format: "yyyy-mm-dd" },
      },
    },
    {
      name: "all dates as text in two forms",
      submission: log({ value: "2010-05-03" }, { value: "2010.05.04" }),
      findings: [
        {
          message: "stored-as-text",
          at: "Log!A2:A3",
          found: "2010-05-03",
          expected: "2010-05-03",
          severity: "warning",
          fix: "safe",
        },
      ],
      output: {
        "Log!A2": { value: 40_301, format: "yyyy-mm-dd" },
        "Log!A3": { value: 40_302, format: "yyyy-mm-dd" },
      },
    },
    {
      name: "all dates as text with names of days and months",
      submission: log({ value: "Mon, 3 May 2010" }, { value: "Tue, 1 June 2010" }),
      findings: [
        {
          message: "kept-as-text",
          at: "Log!A2:A3",
          found: "Mon, 3 May 2010",
          expected: "2010-05-03",
          severity: "info",
          fix: "safe",
        },
      ],
      output: {
        "Log!A2": { value: 40_301, format: "yyyy-mm-dd" },
        "Log!A3": { value: 40_330, format: "yyyy-mm-dd" },
      },
    },
    {
      name: "a missing date and one that cannot be read",
      submission: log("2010-05-03", null, { value: "5월 초" }),
      findings: [
        { message: "missing", at: "Log!A3", found: "–", expected: "–" },
        { message: "unreadable", at: "Log!A4", found: "5월 초", expected: "–" },
      ],
    },
    {
      name: "dates that cannot be read, in one block",
      submission: log("2010-05-03", { value: "5월 초" }, { value: "5월 중순" }, "2010-05-21"),
      findings: [{ message: "unreadable", at: "Log!A3:A4", found: "5월 초", expected: "–" }],
    },
    {
      name: "all dates as text of one form, with which a formula calculates",
      submission: {
        log: {
          columns: ["date", "workers", "zaDays"],
          rows: [
            [{ value: "2010-05-03" }, 10, { value: 1, formula: "COUNTIF(A:A,A2)" }],
            [{ value: "2010-05-04" }, 10, { value: 1, formula: "COUNTIF(A:A,A3)" }],
          ],
        },
      },
      findings: [
        {
          message: "stored-as-text",
          at: "Log!A2:A3",
          found: "2010-05-03",
          expected: "2010-05-03",
          severity: "warning",
          fix: "safe",
        },
      ],
      output: {
        "Log!A2": { value: 40_301, format: "yyyy-mm-dd" },
        "Log!A3": { value: 40_302, format: "yyyy-mm-dd" },
      },
    },
    {
      name: "an impossible date and a missing one",
      submission: log("2010-05-30", { value: "2010-05-32" }, null),
      findings: [
        { message: "unreadable", at: "Log!A3", found: "2010-05-32", expected: "–" },
        { message: "missing", at: "Log!A4", found: "–", expected: "–" },
      ],
    },
    {
      name: "days after the application, which a person has to look at",
      submission: {
        ...log("2010-05-03", "2010-05-04", "2010-05-05"),
        quotation: { applicationDate: "2010-05-03" },
      },
      findings: [
        {
          message: "after-application",
          at: "Log!A3:A4",
          found: "2010-05-04",
          expected: "–",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "days after an application for a multiple achieved by then",
      submission: {
        ...log("2010-05-03", "2010-05-04", "2010-05-05"),
        quotation: achieved("2010-05-03"),
      },
      findings: [
        {
          message: "after-application",
          at: "Log!A3:A4",
          found: "2010-05-04",
          expected: "–",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
  ],
});

describe("the dates of a sheet that are texts", () => {
  const found = (title: string, ...dates: readonly string[]) => {
    const rows = [[title], ["일자", "출력인원"], ...dates.map((date) => [date, 10])];
    const submission = recognise(workbook([sheet("일지", rows)]));
    if (!submission) throw new RangeError(title);
    return audit(submission, [logDateOrder]).findings.map(({ message }) => message);
  };

  it("may be the days of the month above them", () => {
    expect(found("2010년 5월 무재해 일지", "3일", "4일", "5일")).toEqual([]);
  });

  it("may have their year last, in the order that the others have", () => {
    expect(found("무재해 일지", "30.05.2010", "31.05.2010", "01.06.2010")).toEqual([
      "kept-as-text",
    ]);
  });
});
