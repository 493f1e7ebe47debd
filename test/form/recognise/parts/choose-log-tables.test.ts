import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import type { Sheet } from "../../../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../../grid";

const first = serialFromIso("2010-05-03");
const headings = ["일자", "출력인원", "연근로시간"];
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A log of so many days from a day on, with as many workers as the day says. */
function logFrom(
  name: string,
  from: number,
  count: number,
  workersOn: (day: number) => number,
): Sheet {
  const rows = numbers(count).map((index): GridCell[] => {
    const workers = workersOn(from + index);
    return [first + from + index, workers, workers * 8];
  });
  return sheet(name, [["무재해 일지"], headings, ...rows]);
}

/** The sheets that count, the workers of all rows, and the sheets that a question names. */
function chosenOf(...sheets: Sheet[]) {
  const submission = recognise(workbook(sheets));
  const rows = submission?.log?.rows ?? [];
  return {
    sheets: [...new Set(rows.map((row) => row.sheet))],
    workers: rows.reduce((sum, { workers }) => sum + (workers?.value ?? 0), 0),
    rivals: submission?.doubts.flatMap(({ rivals }) => rivals?.map((rival) => rival.sheet) ?? []),
  };
}

const steel = (day: number) => 5 + (day % 3);
const forms = (day: number) => 9 + (day % 2);
const both = (day: number) => steel(day) + forms(day);

describe("of several logs of the same days", () => {
  it("the sum over teams counts, once, and the teams raise no question", () => {
    const teams = [logFrom("철근", 0, 10, steel), logFrom("형틀", 0, 10, forms)];
    const sum = numbers(10).reduce((total, day) => total + both(day), 0);
    const right = { sheets: ["집계"], workers: sum, rivals: [] };
    expect(chosenOf(...teams, logFrom("집계", 0, 10, both))).toEqual(right);
    expect(chosenOf(logFrom("집계", 0, 10, both), ...teams)).toEqual(right);
  });

  it("teams without their sum raise a question", () => {
    const { sheets, rivals } = chosenOf(
      logFrom("철근", 0, 10, steel),
      logFrom("형틀", 0, 10, forms),
    );
    expect(sheets).toEqual(["형틀"]);
    expect(rivals).toEqual(["철근"]);
  });

  it("the sum counts without a question where one of its days is a slip", () => {
    const slipped = (day: number) => both(day) + (day === 4 ? 3 : 0);
    const teams = [logFrom("철근", 0, 10, steel), logFrom("형틀", 0, 10, forms)];
    expect(chosenOf(...teams, logFrom("집계", 0, 10, slipped))).toMatchObject({
      sheets: ["집계"],
      rivals: [],
    });
  });

  it("the sum counts where one of its dates cannot be read", () => {
    const teams = [logFrom("철근", 0, 30, steel), logFrom("형틀", 0, 30, forms)];
    const total = logFrom("집계", 0, 30, both);
    const rows = total.rows.map((row, index) =>
      row && index === 9 ? row.with(0, { value: "확인 요망" }) : row,
    );
    expect(chosenOf(...teams, { ...total, rows })).toMatchObject({ sheets: ["집계"], rivals: [] });
  });

  it("the same log twice raises no question, and another one does", () => {
    const original = logFrom("원본", 0, 8, steel);
    expect(chosenOf(original, logFrom("사본", 0, 8, steel)).rivals).toEqual([]);
    expect(
      chosenOf(
        original,
        logFrom("다른", 0, 8, (day) => steel(day) - 1),
      ).rivals,
    ).toEqual(["다른"]);
  });

  it("the one with more days counts, and not the one with more rows", () => {
    const shifts = numbers(6).flatMap((day): GridCell[][] =>
      [4, 5, 6].map((workers) => [first + day, workers, workers * 8]),
    );
    const teams = sheet("조별", [["무재해 일지"], headings, ...shifts]);
    expect(chosenOf(teams, logFrom("일별", 0, 10, both)).sheets).toEqual(["일별"]);
  });

  it("the one counts that covers the record from the leadoff to the achievement", () => {
    const record = sheet("개요", [
      ["개시일", { value: first + 10, format: "yyyy-mm-dd" }],
      [],
      ["배수", "목표", "달성일"],
      [1, 400, { value: first + 33, format: "yyyy-mm-dd" }],
    ]);
    const early = logFrom("종전", 0, 24, forms);
    const later = logFrom("현행", 10, 24, steel);
    expect(chosenOf(record, early, later).sheets).toEqual(["현행"]);
    expect(chosenOf(early, later).sheets).toEqual(["종전"]);
  });
});

describe("of a daily log and a monthly one", () => {
  const monthly = (...rows: GridCell[][]) =>
    sheet("월별", [["년월", ...headings.slice(1)], ...rows]);
  const workersIn = (from: number, to: number) =>
    numbers(to - from).reduce((sum, index) => sum + both(from + index), 0);
  const [may, june] = [workersIn(0, 29), workersIn(29, 59)];

  it("the daily one counts without a question where the months add up its days", () => {
    const days = logFrom("일별", 0, 59, both);
    const rows = [
      ["2010년 5월", may, may * 8],
      ["2010년 6월", june, june * 8],
    ];
    expect(chosenOf(monthly(...rows), days)).toEqual({
      sheets: ["일별"],
      workers: may + june,
      rivals: [],
    });
  });

  it("a question is raised where a month says otherwise", () => {
    const rows = [
      ["2010년 5월", may, may * 8],
      ["2010년 6월", june + 100, (june + 100) * 8],
    ];
    expect(chosenOf(monthly(...rows), logFrom("일별", 0, 59, both)).rivals).toEqual(["월별"]);
  });

  it("the monthly one counts where the daily one is of its last month only", () => {
    const rows = numbers(8).map((index): GridCell[] => [`2010년 ${index + 3}월`, 600, 4_800]);
    expect(chosenOf(monthly(...rows), logFrom("일별", 0, 28, both)).sheets).toEqual(["월별"]);
  });
});
