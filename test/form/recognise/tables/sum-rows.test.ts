import { serialFromIso } from "../../../../src/core/calendar/serial";
import { sumOf } from "../../../../src/form/recognise/headings/total-words";
import type { GridCell } from "../../grid";
import { on, readSheet } from "../reading";

const first = serialFromIso("2010-05-03");
const workers = [12, 15, 14, 16];
const heading = ["일자", "출력인원", "연근로시간"];
const days = workers.map((count, index) => [on(first + index), count, 8 * count]);
const later = workers.map((count, index) => [on(first + 4 + index), count, 8 * count]);
const bottom = days.length + 2;

describe("sumOf", () => {
  it.each([
    ["합계 Total", "part"],
    ["합계(Total)", "part"],
    ["월간 합계", "part"],
    ["이 달의 합계", "part"],
    ["이달의 합계", "part"],
    ["합계 (A)", "part"],
    ["당월 합계(A+B)", "part"],
    ["금월 계", "part"],
    ["1공구 소계", "part"],
    ["협력업체 계", "part"],
    ["合計", "part"],
    ["Site total", "part"],
    ["Total for the period", "part"],
    ["Sum of all days", "part"],
    ["Totals (3 months)", "part"],
    ["합계 (70일)", "part"],
    ["전체 계", "whole"],
    ["전 현장 전체 합계", "whole"],
    ["당월 누계", "running"],
    ["累計", "running"],
    ["전월까지 누계", "carried"],
    ["평균", "mean"],
    ["일 평균", "mean"],
    ["월 평균", "mean"],
    ["Daily average", "mean"],
  ])("takes %s for a %s", (text, kind) => {
    expect(sumOf(text)?.kind).toBe(kind);
  });

  it.each([
    "기계",
    "설계",
    "작업 단계",
    "통계",
    "합계를 적으십시오",
    "Totally quiet day",
    "Total days",
    "Total hours",
    "이달",
    "주",
  ])("takes %s for none", (text) => {
    expect(sumOf(text)).toBeNull();
  });
});

describe.each([
  ["합계 Total", (count: GridCell, hours: GridCell) => ["합계 Total", count, hours]],
  ["이 달의 합계", (count: GridCell, hours: GridCell) => ["이 달의 합계", count, hours]],
  ["합계 (A)", (count: GridCell, hours: GridCell) => ["합계 (A)", count, hours]],
  ["전체 계", (count: GridCell, hours: GridCell) => ["전체 계", count, hours]],
  ["nothing", (count: GridCell, hours: GridCell) => [null, count, hours]],
] as const)("a totals row headed with %s", (name, rowOf) => {
  it("adds up, and is no day", () => {
    const { submission, findings, doubts, unread } = readSheet([heading, ...days, rowOf(57, 456)]);
    expect(submission?.log?.rows).toHaveLength(days.length);
    expect(submission?.log?.totals).toMatchObject([{ firstRow: 1, lastRow: 4 }]);
    expect([findings, doubts, unread]).toEqual([[], [], []]);
  });

  it("is found where it does not", () => {
    const { findings } = readSheet([heading, ...days, rowOf(57, 446)]);
    expect(findings).toEqual([`total-leaves-out-rows C${bottom}`]);
  });

  it("is told by its formulas where no word stands there and one leaves out a row", () => {
    const short = { value: 41, formula: "SUM(B2:B4)" };
    const whole = { value: 456, formula: "SUM(C2:C5)" };
    const { submission, findings } = readSheet([heading, ...days, rowOf(short, whole)]);
    expect(submission?.log?.rows).toHaveLength(days.length);
    expect(findings).toEqual([`total-leaves-out-rows B${bottom}`]);
  });
});

describe.each([
  ["below the headings", (sum: GridCell[]) => [heading, sum, ...days], 2],
  ["above them", (sum: GridCell[]) => [sum, heading, ...days], 1],
] as const)("a totals row on top, %s", (_, rowsWith, row) => {
  it("adds up the rows below, and is no day", () => {
    const { submission, findings, unread } = readSheet(rowsWith(["합계", 57, 456]));
    expect(submission?.log?.rows).toHaveLength(days.length);
    expect(submission?.log?.totals).toMatchObject([{ firstRow: 2, lastRow: 5 }]);
    expect([findings, unread]).toEqual([[], []]);
  });

  it("is found where it does not", () => {
    const { findings } = readSheet(rowsWith(["합계", 57, 446]));
    expect(findings).toEqual([`total-leaves-out-rows C${row}`]);
  });

  it("is no sum of these rows alone where it runs on", () => {
    expect(readSheet(rowsWith(["누계", 157, 1456])).findings).toEqual([]);
  });
});

describe("what a page brings on from the one before", () => {
  it.each(["전 페이지 이월", "앞장에서 이월", "이월", "Brought forward"])(
    "is no day: %s",
    (text) => {
      const brought = [text, 157, 1456];
      const { submission, findings } = readSheet([heading, ...days, heading, brought, ...later]);
      expect(submission?.log?.rows).toHaveLength(2 * days.length);
      expect(findings).toEqual([]);
    },
  );
});

describe("a mean", () => {
  it("is no sum, wherever it stands", () => {
    const sum = ["합계", 57, 456];
    const mean = ["일평균", 14.25, 114];
    for (const rows of [[mean], [sum, mean], [mean, sum]]) {
      const { submission, findings } = readSheet([heading, ...days, ...rows]);
      expect(submission?.log?.rows).toHaveLength(days.length);
      expect(submission?.log?.totals).toHaveLength(rows.includes(sum) ? 1 : 0);
      expect(findings).toEqual([]);
    }
  });

  it("does not hide a sum that is wrong", () => {
    const { findings } = readSheet([heading, ...days, ["평균", 14.25, 114], ["합계", 58, 456]]);
    expect(findings).toEqual([`total-leaves-out-rows B${bottom + 1}`]);
  });
});

describe("the sum of a day's teams", () => {
  const teams = (sum: number) => [
    ["일자", "팀", "출력인원", "연근로시간"],
    [on(first), "골조", 10, 80],
    [null, "설비", 5, 40],
    [null, "소계", sum, 120],
    [on(first + 1), "골조", 10, 80],
    [null, "설비", 6, 48],
    [null, "소계", 16, 128],
    ["5월", "합계", 31, 248],
  ];
  const merges = ["A2:A4", "A5:A7"];

  it("is no further team, although the day stands in its row", () => {
    const { submission, findings } = readSheet(teams(15), merges);
    expect(submission?.log?.rows).toHaveLength(4);
    expect(submission?.log?.totals.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([
      [1, 2],
      [4, 5],
      [1, 5],
    ]);
    expect(findings).toEqual([]);
  });

  it("is found where it leaves one out", () => {
    expect(readSheet(teams(10), merges).findings).toEqual(["total-leaves-out-rows C4"]);
  });
});

describe("a row with its day", () => {
  it("is no sum, although its running total is one", () => {
    let sum = 0;
    const rows = workers.map((count, index) => {
      sum += 8 * count;
      const bottom = index + 2;
      return [
        on(first + index),
        count,
        { value: 8 * count, formula: `B${bottom}*8` },
        { value: sum, formula: `SUM(C$2:C${bottom})` },
      ];
    });
    const headings = [...heading, "누계시간"];
    expect(readSheet([headings, ...rows]).submission?.log?.rows).toHaveLength(workers.length);
    const undated = rows.map((row, index) => (index === 3 ? [null, ...row.slice(1)] : row));
    const { submission, findings } = readSheet([headings, ...undated]);
    expect(submission?.log?.rows).toHaveLength(workers.length);
    expect(findings).toEqual(["log-date-order A5"]);
  });

  it("is no sum where its workers are those of its firms", () => {
    const rows = [10, 11, 12, 13].map((own, index) => [
      index === 3 ? null : on(first + index),
      own,
      5,
      { value: own + 5, formula: `SUM(B${index + 2}:C${index + 2})` },
      8 * (own + 5),
    ]);
    const { submission } = readSheet([["일자", "직영", "협력", "출력인원", "연근로시간"], ...rows]);
    expect(submission?.log?.rows).toHaveLength(4);
  });
});
