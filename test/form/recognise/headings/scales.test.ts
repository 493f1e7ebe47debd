import { serialFromIso } from "../../../../src/core/calendar/serial";
import { headingOf, scaledUnitOf } from "../../../../src/form/recognise/headings/heading-words";
import type { GridCell } from "../../grid";
import { on, readSheet } from "../reading";

describe("the scale of a unit", () => {
  it.each([
    ["천시간", "hours", 1e3],
    ["(만시간)", "hours", 1e4],
    ["천 인시", "person-hours", 1e3],
    ["천명", "persons", 1e3],
    ["백만원", "won", 1e6],
    ["천원/월", "won/month", 1e3],
    ["thousand hours", "hours", 1e3],
    ["thousands of man-hours", "person-hours", 1e3],
    ["1,000 M/H", "person-hours", 1e3],
    ["시간", "hours", 1],
  ])("of %s is known", (text, unit, scale) => {
    expect(scaledUnitOf(text)).toEqual({ unit, scale });
  });

  it.each(["천", "만", "천일", "만점", "천안", "억새"])("is none of %s", (text) => {
    expect(scaledUnitOf(text)).toBeNull();
  });

  it("stands in the brackets of a heading", () => {
    expect(headingOf("연근로시간 (단위: 천시간)")).toMatchObject({
      words: "연근로시간",
      unit: "hours",
      scale: 1e3,
    });
  });
});

const first = serialFromIso("2010-05-03");

describe.each([
  ["behind the heading", [["일자", "출력인원(명)", "연근로시간(천시간)"]], 1, 1e3],
  ["in English", [["Date", "Workers", "Man-hours (thousands of hours)"]], 1, 1e3],
  [
    "in a line of their own",
    [
      ["일자", "출력인원", "연근로시간"],
      [null, "천명", "만시간"],
    ],
    1e3,
    1e4,
  ],
  [
    "in brackets in a line of their own",
    [
      ["일자", "출력인원", "연근로시간"],
      [null, "(명)", "(천인시)"],
    ],
    1,
    1e3,
  ],
] as const)("scales %s", (_, headings, ofWorkers, ofHours) => {
  const rowsOf = (counts: readonly number[], wrong = 0): GridCell[][] =>
    counts.map((count, index) => [
      on(first + index),
      count / ofWorkers,
      (8 * count + (index === 1 ? wrong : 0)) / ofHours,
    ]);

  it("multiply what is read, and are no mistake", () => {
    const { submission, findings, doubts } = readSheet([...headings, ...rowsOf([100, 250, 300])]);
    expect(submission?.log?.rows[1]).toMatchObject({
      workers: { value: 250 },
      personHours: { value: 2000, cellUnit: ofHours },
    });
    expect([findings, doubts]).toEqual([[], []]);
  });

  it("let a total that leaves a row out be found", () => {
    const rows = [
      ...headings,
      ...rowsOf([100, 250, 300]),
      ["합계", 650 / ofWorkers, 3200 / ofHours],
    ];
    expect(readSheet(rows).findings).toEqual([`total-leaves-out-rows C${rows.length}`]);
  });
});

describe("a scale beside a single value", () => {
  const rest: GridCell[][] = [
    ["특성계수", 1],
    ["5년 평균 재해율", 0.5],
    ["1배수 목표일수", 200],
  ];
  const profileOf = (...rows: GridCell[][]) =>
    readSheet([...rows, ...rest], [], "개요").submission?.profile;

  it("may stand in its label, behind it or before it", () => {
    for (const row of [
      ["1배수 목표(천인시)", 480],
      ["1배수 목표(인시)", 480, "천인시"],
      ["1배수 목표(인시)", "480천인시"],
    ]) {
      expect(profileOf(row)?.goalPersonHours?.value).toBe(480_000);
    }
    expect(profileOf(["총공사금액", "(백만원)", 5000])?.constructionAmount?.value).toBe(5e9);
    expect(profileOf(["상시근로자수", 0.32, "천명"])?.enrollment?.value).toBe(320);
  });

  it("is none of a unit without one", () => {
    expect(profileOf(["1배수 목표(인시)", 480_000, "인시"])?.goalPersonHours).toMatchObject({
      value: 480_000,
      reading: "ok",
    });
  });
});
