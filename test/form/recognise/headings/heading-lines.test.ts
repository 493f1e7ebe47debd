import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { GridCell } from "../../grid";
import { on, readSheet } from "../reading";

const first = serialFromIso("2010-05-03");
const workers = [12, 15, 14, 16, 13, 18];
const days = workers.map((count, index) => {
  const sumUpTo = (values: readonly number[]) =>
    values.slice(0, index + 1).reduce((sum, value) => sum + value, 0);
  return { date: on(first + index), count, hours: 8 * count, sum: 8 * sumUpTo(workers), index };
});
type Day = (typeof days)[number];

/** The same six days below headings of any shape: the columns, and the number of the first row below the headings. */
interface Layout {
  readonly name: string;
  readonly headings: readonly (readonly GridCell[])[];
  readonly merges?: readonly string[];
  readonly row: (day: Day) => GridCell[];
  /** Where workers and person-hours stand. */
  readonly columns: { readonly workers: number; readonly personHours: number };
}

const layouts: readonly Layout[] = [
  {
    name: "a line of units in brackets below every heading, the date's too",
    headings: [
      ["일자", "출력인원", "1인당 근로시간", "연근로시간", "누계시간"],
      ["(년월일)", "(명)", "(시간)", "(인시)", "(인시)"],
    ],
    row: ({ date, count, hours, sum }) => [date, count, 8, hours, sum],
    columns: { workers: 1, personHours: 3 },
  },
  {
    name: "a line of bare units, which are also headings of their own",
    headings: [
      ["일자", "출력인원", "연근로시간", "누계일수", "누계시간"],
      [null, "명", "인시", "일", "시간"],
    ],
    row: ({ date, count, hours, sum, index }) => [date, count, hours, index + 1, sum],
    columns: { workers: 1, personHours: 2 },
  },
  {
    name: "units under a column that is only headed 구분",
    headings: [
      ["구분", "인원", "연시간"],
      ["일", "명", "인시"],
    ],
    row: ({ date, count, hours }) => [date, count, hours],
    columns: { workers: 1, personHours: 2 },
  },
  {
    name: "a group over parts over units, merged across and down",
    headings: [
      ["일자", "출력인원", null, null, "연근로시간", "무재해 누계", null],
      [null, "직영", "협력", "계", null, "일수", "시간"],
      [null, "(명)", "(명)", "(명)", "(인시)", "(일)", "(인시)"],
    ],
    merges: ["A1:A3", "B1:D1", "E1:E2", "F1:G1"],
    row: ({ date, count, hours, sum, index }) => [date, 4, count - 4, count, hours, index + 1, sum],
    columns: { workers: 3, personHours: 4 },
  },
  {
    name: "the same without merged cells",
    headings: [
      ["일자", "출력인원", null, null, "연근로시간", "무재해 누계", null],
      [null, "직영", "협력", "계", null, "일수", "시간"],
      [null, "(명)", "(명)", "(명)", "(인시)", "(일)", "(인시)"],
    ],
    row: ({ date, count, hours, sum, index }) => [date, 4, count - 4, count, hours, index + 1, sum],
    columns: { workers: 3, personHours: 4 },
  },
  {
    name: "four lines: a group over groups over parts over units",
    headings: [
      ["일자", "투입현황", null, null, null],
      [null, "인원", null, null, "시간"],
      [null, "남", "여", "합계", "인시"],
      [null, "(명)", "(명)", "(명)", "(h)"],
    ],
    merges: ["A1:A4", "B1:E1", "B2:D2"],
    row: ({ date, count, hours }) => [date, 4, count - 4, count, hours],
    columns: { workers: 3, personHours: 4 },
  },
  {
    name: "a line that is nothing but merged cells between heading and unit",
    headings: [["일자", "출력인원", "연근로시간"], [], [null, "(명)", "(인시)"]],
    merges: ["A1:A3", "B1:B2", "C1:C2"],
    row: ({ date, count, hours }) => [date, count, hours],
    columns: { workers: 1, personHours: 2 },
  },
  {
    name: "the day, the month and the running total of each group",
    headings: [
      ["일자", "출력인원", null, null, "연근로시간", null, null],
      [null, "당일", "당월", "누계", "당일", "당월", "누계"],
    ],
    merges: ["A1:A2", "B1:D1", "E1:G1"],
    row: ({ date, count, hours, sum }) => [date, count, sum / 8, sum / 8, hours, sum, sum],
    columns: { workers: 1, personHours: 4 },
  },
  {
    name: "the numbers of the columns in circles and formulas",
    headings: [
      ["일자", "출력인원", "1인당 근로시간", "연근로시간"],
      ["①", "②", "③", "④=②×③"],
    ],
    row: ({ date, count, hours }) => [date, count, 8, hours],
    columns: { workers: 1, personHours: 3 },
  },
  {
    name: "the numbers of the columns as numbers, below units",
    headings: [
      ["일자", "출력인원", "1인당 근로시간", "연근로시간"],
      [null, "(명)", "(시간)", "(인시)"],
      [1, 2, 3, 4],
    ],
    row: ({ date, count, hours }) => [date, count, 8, hours],
    columns: { workers: 1, personHours: 3 },
  },
  {
    name: "letters of the columns in brackets",
    headings: [["일자", "출력인원(A)", "1인당 근로시간(B)", "연근로시간(C=A×B)"]],
    row: ({ date, count, hours }) => [date, count, 8, hours],
    columns: { workers: 1, personHours: 3 },
  },
  {
    name: "a plan and what was done, told apart only by the first line",
    headings: [
      [null, "계획", null, "실적", null],
      ["일자", "인원", "연근로시간", "인원", "연근로시간"],
    ],
    merges: ["B1:C1", "D1:E1"],
    row: ({ date, count, hours }) => [date, 20, 160, count, hours],
    columns: { workers: 3, personHours: 4 },
  },
];

describe.each(layouts)("headings with $name", ({ headings, merges = [], row, columns }) => {
  const rows = [...headings, ...days.map(row)];

  it("are read to their last line, without a doubt", () => {
    const { submission, findings, doubts, unread } = readSheet(rows, merges);
    expect(submission?.log?.rows).toHaveLength(days.length);
    submission?.log?.rows.forEach((each, index) => {
      expect(each.date?.value).toBe(first + index);
      expect(each.workers).toMatchObject({ column: columns.workers, value: workers[index] });
      expect(each.personHours).toMatchObject({ column: columns.personHours });
    });
    expect([findings, doubts, unread]).toEqual([[], [], []]);
  });

  it("let a planted mistake be found", () => {
    const at = headings.length + 3;
    const wrong = rows.map((cells, index) =>
      index === at ? cells.map((cell, column) => (column === 0 ? on(first + 1) : cell)) : cells,
    );
    expect(readSheet(wrong, merges).findings).toEqual([`log-date-order A${at + 1}`]);
  });
});

describe("headings of months", () => {
  it.each([
    ["merged", ["A1:B1", "C1:D1", "E1:F1"]],
    ["not merged", []],
  ])("stand in two columns below 구분, %s, over 당월 and 누계", (_, merges) => {
    let sum = 0;
    const months = [310, 330, 300].map((count, index) => {
      sum += 8 * count;
      return [2010, index + 5, count, count, 8 * count, sum];
    });
    const headings = [
      ["구분", null, "출력인원", null, "연근로시간", null],
      ["년", "월", "당월", "누계", "당월", "누계"],
    ];
    const { submission, doubts } = readSheet([...headings, ...months], merges);
    expect(submission?.log?.kind).toBe("monthly");
    expect(submission?.log?.rows[1]).toMatchObject({
      date: { value: serialFromIso("2010-06-01") },
      workers: { column: 2, value: 330 },
      personHours: { column: 4, value: 2640 },
      runningPersonHours: { column: 5, value: 5120 },
    });
    expect(doubts).toEqual([]);
  });
});
