import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { areaAddress } from "../../../../src/workbook/address";
import { type GridCell, sheet, workbook } from "../../grid";

type Rows = readonly (readonly GridCell[])[];

const first = serialFromIso("2010-05-03");

function unreadOf(rows: Rows) {
  const submission = recognise(workbook([sheet("무재해 일지", rows)]));
  return submission?.unread.map(({ range, reason }) => `${areaAddress(range)} ${reason}`);
}

/** So many days, each with these cells behind its date. */
function days(count: number, cells: readonly GridCell[], from = 0): GridCell[][] {
  return Array.from({ length: count }, (_, index) => [first + from + index, ...cells]);
}

const headings = ["일자", "출력인원", "1인당 근로시간", "연근로시간"];

describe("rows below headings", () => {
  it("are not read behind two lines of text", () => {
    const rows = [headings, ["서식", "가", "나", "다"], ["서식", "가", "나", "다"]];
    expect(unreadOf([...rows, ...days(5, [10, 8, 80])])).toEqual(["A4:D8 rows-not-read"]);
  });

  it("are not missed where nothing stands", () => {
    expect(unreadOf([headings])).toEqual([]);
    expect(unreadOf([headings, [null, null, null, { formula: "B2*C2", value: 0 }]])).toEqual([]);
  });
});

describe("rows behind the end of a table", () => {
  it("are named where a wide gap lies before them", () => {
    const gap: Rows = Array.from({ length: 12 }, () => []);
    const rows = [headings, ...days(5, [10, 8, 80]), ...gap, ...days(4, [10, 8, 80], 5)];
    expect(unreadOf(rows)).toEqual(["A19:D22 ended-early"]);
  });

  it.each<[string, (day: number) => GridCell]>([
    ["numbers", (day) => day],
    ["days and months", (day) => `5/${day}(월)`],
    ["days with their word", (day) => `${day}일`],
  ])("are named behind a wide gap where their days are %s", (_, dayOf) => {
    const page = (from: number, count: number): Rows =>
      Array.from({ length: count }, (__, index) => [dayOf(from + index), 10, 8, 80]);
    const gap = (count: number): Rows => Array.from({ length: count }, () => []);
    const above: Rows = [["2010년 5월 무재해 일지"], headings, ...page(1, 5)];
    expect(unreadOf([...above, ...gap(12), ...page(6, 4)])).toEqual(["A20:D23 ended-early"]);
    expect(unreadOf([...above, ...gap(4), ...page(6, 4)])).toEqual([]);
    expect(unreadOf([...above, ...gap(12), ["확인", 1, 2, 3]])).toEqual([]);
  });

  it("are named where a sentence of two cells ended the table", () => {
    const rows = [headings, ...days(5, [10, 8, 80]), ["비고", "휴게", "제외", "계산"]];
    expect(unreadOf([...rows, ...days(4, [10, 8, 80], 5)])).toEqual(["A8:D11 ended-early"]);
  });

  it("are another table's where it has headings of its own", () => {
    const rows = [headings, ...days(5, [10, 8, 80]), [], headings, ...days(4, [10, 8, 80], 5)];
    expect(unreadOf(rows)).toEqual([]);
  });

  it("are none where what follows has no dates", () => {
    const rows = [headings, ...days(5, [10, 8, 80]), [], ["확인", 1, 2, 3]];
    expect(unreadOf(rows)).toEqual([]);
  });
});

describe("columns of numbers", () => {
  it("are named where the log lacks an amount", () => {
    const rows = [["일자", "무재해 누계일수", "투입 실적치", "날씨"]];
    expect(unreadOf([...rows, ...days(5, [1, 12, "맑음"])])).toEqual(["C1:C6 column-not-read"]);
  });

  it("are the workplace's own where the log has its amounts", () => {
    const rows = [[...headings, "기온"]];
    expect(unreadOf([...rows, ...days(5, [10, 8, 80, 21])])).toEqual([]);
  });

  it("are of another time by their words", () => {
    const rows = [["일자", "출력인원", "전일 기록", "계획 실적치"]];
    expect(unreadOf([...rows, ...days(5, [10, 8, 80])])).toEqual([]);
  });

  it("are none where few rows hold a number", () => {
    const [one = [], ...rest] = days(5, [10, null]);
    expect(unreadOf([["일자", "출력인원", "누가"], [one[0] ?? 0, 10, 3], ...rest])).toEqual([]);
  });
});
