/** One mistake of a log gives one finding: what follows from it is not repeated. */
import { audit } from "../../src/audit/audit";
import type { Finding } from "../../src/audit/finding";
import { cellAddress, parseCell, qualified } from "../../src/workbook/address";
import { type Literal, type LiteralSubmission, submissionOf } from "../form/submission";

const columns = [
  "date",
  "workers",
  "hoursPerWorker",
  "personHours",
  "zaDays",
  "runningDays",
  "runningPersonHours",
] as const;

type Cells = Readonly<Record<string, Literal>>;

/** Twelve days of 10 workers at 8 hours in rows 2 to 13, with their total in row 14, and some cells replaced. */
function logWith(cells: Cells): LiteralSubmission {
  const lines: Literal[][] = Array.from({ length: 12 }, (_, index) => {
    const date = `2010-05-${String(index + 3).padStart(2, "0")}`;
    return [date, 10, 8, 80, 1, index + 1, 80 * (index + 1)];
  });
  lines.push([null, 120, null, 960, 12, null, null]);
  const replaced = lines.map((line, row) =>
    line.map((value, column) => {
      const address = cellAddress(row + 1, column);
      return address in cells ? (cells[address] ?? null) : value;
    }),
  );
  const rows = replaced.slice(0, -1);
  const total = replaced.slice(-1).flat();
  const profile = { leadoffDate: "2010-05-03", hoursPerDay: 8 };
  return { profile, log: { columns, rows, total } };
}

/** Every cell of an area, each with a value of its own. */
function block(from: string, to: string, valueOf: (row: number, column: number) => Literal): Cells {
  const [first, last] = [parseCell(from), parseCell(to)];
  if (!first || !last) throw new RangeError(`${from}:${to}`);
  const cells: Record<string, Literal> = {};
  for (let { row } = first; row <= last.row; row += 1) {
    for (let { column } = first; column <= last.column; column += 1) {
      cells[cellAddress(row, column)] = valueOf(row, column);
    }
  }
  return cells;
}

const found = (cells: Cells) =>
  audit(submissionOf(logWith(cells)))
    .findings.filter(({ sheet }) => sheet === "Log")
    .map(({ rule, sheet, area }) => `${rule} ${qualified(sheet, area)}`);

/** Running person-hours from the fourth day on, as they are after a day that adds -80. */
const afterNegativeDay = block("G5", "G13", (row) => 80 * row - 160);

describe("one cause gives one finding", () => {
  it("finds nothing in the log as it is", () => {
    expect(found({})).toEqual([]);
  });

  it.each<{ name: string; cells: Cells; finding: string }>([
    {
      name: "negative person-hours that nothing follows",
      cells: { D5: -80 },
      finding: "unreadable-value Log!D5",
    },
    {
      name: "negative person-hours that the totals follow",
      cells: { D5: -80, D14: 800, ...afterNegativeDay },
      finding: "unreadable-value Log!D5",
    },
    {
      name: "negative hours that nothing follows",
      cells: { C5: -8 },
      finding: "unreadable-value Log!C5",
    },
    {
      name: "negative hours with their product and totals",
      cells: { C5: -8, D5: -80, D14: 800, ...afterNegativeDay },
      finding: "unreadable-value Log!C5:D5",
    },
    { name: "negative workers", cells: { B5: -10 }, finding: "unreadable-value Log!B5" },
    {
      name: "a block of words",
      cells: block("B5", "D8", () => "abc"),
      finding: "unreadable-value Log!B5:D8",
    },
    {
      name: "a block below 0",
      cells: block("B5", "D8", () => -5),
      finding: "unreadable-value Log!B5:D8",
    },
    {
      name: "a block below 0 up to the totals",
      cells: block("B5", "G8", () => -5),
      finding: "unreadable-value Log!B5:D8",
    },
    {
      name: "a block with too many hours",
      cells: block("B5", "D8", () => 999),
      finding: "log-person-hours Log!C5:C8",
    },
    {
      name: "a block with too many hours up to the totals",
      cells: block("B5", "G8", () => 999),
      finding: "log-person-hours Log!C5:C8",
    },
    {
      name: "a block of other days",
      cells: block("B5", "D8", (row, column) => [20 + row, 9, 77 + row][column - 1] ?? null),
      finding: "log-person-hours Log!D5:D8",
    },
    {
      name: "the same person-hours on some days",
      cells: block("D5", "D8", () => 999),
      finding: "log-person-hours Log!D5:D8",
    },
    {
      name: "any person-hours on some days",
      cells: block("D5", "D8", (row) => 300 + row * row),
      finding: "log-person-hours Log!D5:D8",
    },
    {
      name: "the same running total on some days",
      cells: block("G5", "G8", () => 999),
      finding: "log-running-totals Log!G5:G8",
    },
    {
      name: "any running totals on some days",
      cells: block("F5", "G8", (row, column) => 90 * column + row * row),
      finding: "log-running-totals Log!F5:G8",
    },
    {
      name: "a block of errors",
      cells: block("B5", "G8", () => ({ value: { error: "#REF!" } })),
      finding: "error-value Log!B5:G8",
    },
  ])("$name", ({ cells, finding }) => {
    expect(found(cells)).toEqual([finding]);
  });

  it.each<{ name: string; cells: Cells; findings: string[] }>([
    {
      name: "person-hours on two days that have nothing to do with each other",
      cells: { D4: 88, D9: 96 },
      findings: ["log-person-hours Log!D4", "log-person-hours Log!D9"],
    },
    {
      name: "person-hours and a running total of another day",
      cells: { D4: 88, G9: 999 },
      findings: ["log-person-hours Log!D4", "log-running-totals Log!G9"],
    },
    {
      name: "negative workers, and a total that no number of workers in their place explains",
      cells: { B5: -10, B14: 240 },
      findings: ["unreadable-value Log!B5", "total-leaves-out-rows Log!B14"],
    },
    {
      name: "person-hours, and a total that is that of no row",
      cells: { D4: 88, D14: 990 },
      findings: ["log-person-hours Log!D4", "total-leaves-out-rows Log!D14"],
    },
    {
      name: "negative hours, and a running total further down",
      cells: { C5: -8, G9: 999 },
      findings: ["unreadable-value Log!C5", "log-running-totals Log!G9"],
    },
    {
      name: "words in one column beside numbers below 0 in the next",
      cells: { B5: "abc", C5: -8 },
      findings: ["unreadable-value Log!B5", "unreadable-value Log!C5"],
    },
    {
      name: "running totals of two days apart",
      cells: { G5: 999, G9: 999 },
      findings: ["log-running-totals Log!G5", "log-running-totals Log!G9"],
    },
  ])("but two causes give two: $name", ({ cells, findings }) => {
    expect(found(cells)).toEqual(findings);
  });

  it("finds the workers left out in person-hours once, and not that these are no product", () => {
    const rows = [3, 4, 5, 6].map((day, index) => [
      `2010-05-0${day}`,
      20,
      2,
      "레미콘 기사",
      10,
      220,
      220 * (index + 1),
    ]);
    const { findings } = audit(
      submissionOf({
        log: {
          columns: [
            "date",
            "workers",
            "excludedWorkers",
            "excludedCategory",
            "hoursPerWorker",
            "personHours",
            "runningPersonHours",
          ],
          rows,
        },
      }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["excluded-workers"]);
  });

  it.each([
    ["the day of the leadoff", "A2", "2010-06-03"],
    ["the day of the leadoff, and earlier", "A2", "2010-04-03"],
    ["the second day", "A3", "2010-04-04"],
    ["a day of the midst", "A6", "2010-06-07"],
    ["a day that another row has", "A6", "2010-05-04"],
    ["the day of the achievement", "A11", "2010-06-12"],
    ["the day of the achievement, and earlier", "A11", "2010-04-12"],
  ])("finds a date that was typed into another month once: %s", (_, cell, date) => {
    const quotation = {
      unit: "personhours",
      columns: ["multiple", "from", "to", "days", "personHours", "goal", "achieved"] as const,
      rows: [[1, "2010-05-03", "2010-05-12", 10, 800, 800, "2010-05-12"]],
    };
    const { findings } = audit(submissionOf({ ...logWith({ [cell]: date }), quotation }));
    expect(treesOf(findings)).toEqual([["log-date-order"]]);
    expect(findings.map(({ area }) => cellAddress(area.top, area.left))).toContain(cell);
  });

  it.each(["2010-05-04", "2009-05-07"])("leaves open whether totals count a date %s", (date) => {
    const uncounted = {
      ...block("F6", "F13", (row) => row - 1),
      ...block("G6", "G13", (row) => 80 * (row - 1)),
    };
    for (const totals of [{}, uncounted]) {
      const { findings } = audit(submissionOf(logWith({ A6: date, ...totals })));
      expect(treesOf(findings)).toEqual([["log-date-order"]]);
    }
  });

  it("finds a day that is marked 0 beside its workers once", () => {
    const { findings } = audit(submissionOf(logWith({ E5: 0, E14: 11 })));
    expect(findings.map(({ rule }) => rule)).toEqual(["log-day-without-workers"]);
  });

  it("cannot check a total over a block of words on days that look idle", () => {
    const { findings, unchecked } = audit(submissionOf(logWith(block("B5", "D8", () => "휴무"))));
    expect(findings.filter(({ rule }) => rule === "total-leaves-out-rows")).toEqual([]);
    expect(unchecked.map(({ rule }) => rule)).toContain("total-leaves-out-rows");
  });

  it("finds a total that is wrong where person-hours are a record of their own", () => {
    const rows = [3, 4, 5, 6].map((day) => [`2010-05-0${day}`, 10, 85]);
    const log = { columns: ["date", "workers", "personHours"] as const, rows };
    const { findings } = audit(submissionOf({ log: { ...log, total: [null, 40, 320] } }));
    expect(findings.map(({ rule }) => rule)).toContain("total-leaves-out-rows");
  });

  it("finds a running total that is wrong beside a column of hours that is one of something else", () => {
    const rows = [3, 4, 5, 6].map((day, index) => [
      `2010-05-0${day}`,
      10,
      40_000 + day,
      80,
      index === 2 ? 10 : 80 * (index + 1),
    ]);
    const { findings } = audit(
      submissionOf({
        log: {
          columns: ["date", "workers", "hoursPerWorker", "personHours", "runningPersonHours"],
          rows,
        },
      }),
    );
    expect(findings.map(({ rule }) => rule)).toContain("log-running-totals");
  });

  it("finds a running total that is wrong where most days have other person-hours than their hours", () => {
    const running = [83, 168, 255, 344, 435, 528];
    const rows = running.map((total, index) => [
      `2010-05-0${index + 3}`,
      10,
      8,
      83 + 2 * index,
      index === 2 ? 10 : total,
    ]);
    const { findings } = audit(
      submissionOf({
        log: {
          columns: ["date", "workers", "hoursPerWorker", "personHours", "runningPersonHours"],
          rows,
        },
      }),
    );
    expect(findings.map(({ rule }) => rule)).toContain("log-running-totals");
  });

  it("puts the running total of a month with too many days under these", () => {
    const rows = [
      ["2010-01-01", 200, 31, 31],
      ["2010-02-01", 200, 33, 59],
      ["2010-03-01", 200, 31, 90],
    ];
    const columns = ["date", "workers", "zaDays", "runningDays"] as const;
    const profile = { leadoffDate: "2010-01-01" };
    const { findings } = audit(submissionOf({ profile, monthly: true, log: { columns, rows } }));
    const shown = findings
      .filter(({ sheet }) => sheet === "Log")
      .map(({ rule, consequences }) => [rule, consequences.map((each) => each.rule)]);
    expect(shown).toEqual([["log-month-days", ["log-running-totals"]]]);
  });

  it("puts the days of the month of a leadoff that moves under the late report", () => {
    const profile = { leadoffDate: "2010-05-03", reportReceived: "2010-05-25" };
    const rows = [
      ["2010-05-01", 230, 23],
      ["2010-06-01", 250, 25],
    ];
    const columns = ["date", "workers", "zaDays"] as const;
    const { findings } = audit(submissionOf({ profile, monthly: true, log: { columns, rows } }));
    expect(treesOf(findings)).toEqual([["leadoff-late-report", "log-month-days"]]);
  });

  /** Twelve days of 80 person-hours, with 400 achieved on the fifth. */
  const claimed = (leadoffDate: string, from: string, more: object = {}) =>
    submissionOf({
      ...logWith({}),
      profile: { leadoffDate, hoursPerDay: 8, goalPersonHours: 400 },
      quotation: {
        unit: "personhours",
        columns: ["multiple", "from", "to", "goal", "achieved"],
        rows: [[1, from, "2010-05-07", 400, "2010-05-07"]],
      },
      ...more,
    });

  it("puts a date achieved with days that count from before the leadoff under these", () => {
    const { findings } = audit(claimed("2010-05-05", "2010-05-05"));
    expect(treesOf(findings)).toEqual([["days-before-leadoff", "multiple-achieved-early"]]);
  });

  it.each(["runningDays", "runningPersonHours"] as const)(
    "does so where %s alone count these days",
    (running) => {
      const rows = Array.from({ length: 12 }, (_, day) => [
        { value: 40_301 + day, format: "yyyy-mm-dd" },
        10,
        80,
        (day + 1) * (running === "runningDays" ? 1 : 80),
      ]);
      const log = { columns: ["date", "workers", "personHours", running], rows };
      const { findings } = audit(claimed("2010-05-05", "2010-05-05", { log }));
      expect(treesOf(findings)).toEqual([["days-before-leadoff", "multiple-achieved-early"]]);
    },
  );

  it("puts a date achieved with a period from before the leadoff under that", () => {
    const rows = Array.from({ length: 12 }, (_, day) => [40_301 + day, 10, 8, 80]);
    const log = {
      columns: ["date", "workers", "hoursPerWorker", "personHours"] as const,
      rows: rows.map(([serial, ...others]) => [
        { value: serial ?? null, format: "yyyy-mm-dd" },
        ...others,
      ]),
    };
    const { findings } = audit(claimed("2010-05-05", "2010-05-03", { log }));
    expect(treesOf(findings)).toEqual([["days-before-leadoff", "multiple-achieved-early"]]);
  });

  it("puts a goal that is that of the multiple left out under this", () => {
    const submission = submissionOf({
      profile: { leadoffDate: "2010-05-03", goalPersonHours: 400 },
      quotation: {
        columns: ["multiple", "goal", "achieved"],
        rows: [
          [1, 400, "2010-05-07"],
          [2, 800, "2010-05-12"],
          [4, 1200, "2010-05-17"],
        ],
      },
    });
    expect(treesOf(audit(submission).findings)).toContainEqual([
      "multiple-skipped",
      "multiple-goal",
    ]);
  });

  it.each([
    ["too many hours a day", "log-person-hours", { C6: 25, D6: 80 }],
    ["workers stored as text", "number-as-text", { B6: "10명" }],
    ["a word on a day that looks idle", "unreadable-value", { B6: "우천", D6: null }],
  ])("puts a function that fails under %s", (_, rule, cells) => {
    const achieved = { value: { error: "#VALUE!" }, formula: "ZA.ACHIEVED(Log!A2:C13,B2,A2)" };
    const { findings } = audit(
      submissionOf({
        ...logWith({ ...cells, ...block("E2", "G14", () => null), B14: null, D14: null }),
        quotation: { columns: ["multiple", "goal", "achieved"], rows: [[1, 400, achieved]] },
      }),
    );
    expect(treesOf(findings)).toEqual([[rule, "error-value"]]);
  });

  const failed = (error: string, formula: string) => ({ value: { error }, formula });

  it.each<[string, LiteralSubmission]>([
    [
      "rate-percent-format",
      { profile: { rate: 0, goalPersonHours: failed("#DIV/0!", "240000/B1") } },
    ],
    [
      "enrollment-mean",
      {
        profile: { enrollment: 0, goalHours: failed("#DIV/0!", "480000/B1") },
        headCounts: [41, 42, 43],
      },
    ],
    [
      "own-rule-range",
      {
        profile: {
          ownPassPoints: -60,
          industry: { value: { error: "#NUM!" }, formula: "ZA.SHLPASS(B1)" },
        },
      },
    ],
    [
      "quotation-period",
      {
        quotation: {
          columns: ["from", "to", "days"],
          rows: [["2010-05-10", "2010-05-03", failed("#NUM!", "ZA.DAYS(Log!A:B,A2,B2)")]],
        },
      },
    ],
  ])("puts a formula that fails under %s", (rule, submission) => {
    expect(treesOf(audit(submissionOf(submission)).findings)).toContainEqual([rule, "error-value"]);
  });

  it("puts a date achieved with days that a late log leaves out under its late start", () => {
    const { findings } = audit(
      claimed("2010-04-12", "2010-04-12", {
        quotation: {
          unit: "personhours",
          columns: ["multiple", "from", "to", "goal", "achieved"],
          rows: [[1, "2010-04-12", "2010-05-05", 400, "2010-05-05"]],
        },
      }),
    );
    expect(treesOf(findings)).toEqual([["log-starts-at-leadoff", "multiple-achieved-early"]]);
  });
});

/** The rule of each finding with those of its consequences, but for what else such a small submission lacks. */
function treesOf(findings: readonly Finding[]): string[][] {
  return findings
    .filter(({ rule }) => !["document-missing", "signature-missing"].includes(rule))
    .map(({ rule, consequences }) => [rule, ...consequences.map((each) => each.rule)]);
}
