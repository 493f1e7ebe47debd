import { serialFromIso } from "../../../src/core/calendar/serial";
import { recognise } from "../../../src/form/recognise";
import type { Sheet } from "../../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../grid";

const may3 = serialFromIso("2010-05-03");

describe("recognise", () => {
  it("finds single values and the log on one sheet, wherever they stand", () => {
    const submission = recognise(
      workbook([
        sheet(
          "무재해 일지",
          [
            ["2010년 5월 무재해 일지"],
            ["사업장명", "한빛정밀", null, "상시근로자수", 320, "명"],
            ["개시일", "2010. 5. 3", null, "5년 평균 재해율(%)", 0.5],
            ["월별 근로자수", 310, 320, 330],
            [],
            [
              "일자",
              "구분",
              "출력인원\n(명)",
              "1인당\n근로시간(h)",
              "연근로시간",
              "누계",
              null,
              "비고",
            ],
            [null, null, null, null, null, "일수", "시간"],
            [may3, "평일", 300, 8, 2400, 1, 2400, "개시"],
            [may3 + 1, "평일", 310, 8, 2480, 2, 4880],
            ["합계", null, 610, null, 4880],
          ],
          { merges: ["A6:A7", "B6:B7", "F6:G6"] },
        ),
      ]),
    );
    expect(submission?.profile.name?.value).toBe("한빛정밀");
    expect(submission?.profile.enrollment?.value).toBe(320);
    expect(submission?.profile.leadoffDate).toMatchObject({ value: may3, reading: "converted" });
    expect(submission?.profile.rate).toMatchObject({
      row: 2,
      column: 4,
      value: 0.5,
      reading: "ok",
    });
    expect(submission?.profile.headCounts.map(({ value }) => value)).toEqual([310, 320, 330]);
    const { log } = submission ?? {};
    expect(log?.kind).toBe("daily");
    expect(log?.rows).toHaveLength(2);
    expect(log?.rows[1]).toMatchObject({
      row: 8,
      date: { value: may3 + 1 },
      workers: { value: 310 },
      hoursPerWorker: { value: 8 },
      personHours: { value: 2480 },
      runningDays: { value: 2 },
      runningPersonHours: { value: 4880 },
      remark: { value: null, reading: "blank" },
    });
    expect(log?.totals).toMatchObject([
      { firstRow: 7, lastRow: 8, entries: { row: 9, personHours: { value: 4880 } } },
    ]);
    expect(submission?.doubts).toEqual([]);
  });

  it("finds no form in an empty workbook", () => {
    expect(recognise(workbook([]))).toBeNull();
    expect(recognise(workbook([sheet("Sheet1", [])]))).toBeNull();
  });
});

describe("a list of industries", () => {
  it("says nothing against the rate of the workplace, and asks nothing", () => {
    const profile = sheet("개요", [
      ["사업장명", "한빛정밀"],
      ["업종", "제조업"],
      ["무재해 개시일", "2010-05-03"],
      ["상시근로자수", 42],
      ["재해율(%)", 3.2],
    ]);
    const list = sheet("업종별 재해율", [
      ["업종", "재해율(%)", "특성계수"],
      ["제조업", 0.74, 1],
      ["건설업", 0.68, 0.5],
    ]);
    for (const sheets of [
      [profile, list],
      [list, profile],
    ]) {
      const submission = recognise(workbook(sheets));
      expect(submission?.profile.rate).toMatchObject({ sheet: "개요", value: 3.2 });
      expect(submission?.doubts).toEqual([]);
    }
  });
});

describe("hidden sheets", () => {
  const profile = (name: string, enrollment: number, options = {}) =>
    sheet(
      name,
      [
        ["사업장명", "한빛정밀"],
        ["업종", "제조업"],
        ["무재해 개시일", "2010-05-03"],
        ["상시근로자수", enrollment],
        ["재해율(%)", 3.2],
      ],
      options,
    );
  const quotation = (name: string, goals: number[], options = {}) =>
    sheet(
      name,
      [["배수", "목표(인시)", "달성일"], ...goals.map((goal, index) => [index + 1, goal, null])],
      options,
    );
  const hidden = { visibility: "hidden" } as const;

  it("are not read before what can be seen, wherever they stand, and are asked about", () => {
    const lists = sheet("목록", [["업종"], ["건설업"], ["제조업"]], hidden);
    const old = profile("구버전", 55, hidden);
    for (const sheets of [
      [old, lists, profile("개요", 42)],
      [profile("개요", 42), lists, old],
    ]) {
      const submission = recognise(workbook(sheets));
      expect(submission?.profile).toMatchObject({
        enrollment: { sheet: "개요", value: 42 },
        industry: { sheet: "개요", value: "제조업" },
      });
      expect(submission?.doubts).toMatchObject([
        { field: "profile.enrollment", place: { sheet: "개요" }, rivals: [{ sheet: "구버전" }] },
      ]);
    }
  });

  it("say nothing where they say the same", () => {
    const copy = profile("계산", 42, hidden);
    expect(recognise(workbook([copy, profile("개요", 42)]))?.doubts).toEqual([]);
  });

  const facts: GridCell[][] = [
    ["사업장명", "한빛정밀"],
    ["무재해 개시일", "2010-05-03"],
    ["상시근로자수", 42],
  ];

  it.each<[string, GridCell[][], Partial<Sheet>]>([
    [
      "row",
      [
        ["재해율(%)", 3.2],
        ["5년 평균 재해율", 1.6],
      ],
      { hiddenRows: new Set([4]) },
    ],
    ["column", [["재해율(%)", 3.2, "5년 평균 재해율", 1.6]], { hiddenColumns: new Set([2, 3]) }],
  ])("are like a value in a hidden %s, however good its word", (_, rates, hiding) => {
    const shown = { ...sheet("개요", [...facts, ...rates]), ...hiding };
    const submission = recognise(workbook([shown]));
    expect(submission?.profile.rate?.value).toBe(3.2);
    expect(submission?.doubts).toMatchObject([
      { field: "profile.rate", place: { row: 3, column: 0 }, rivals: [{}] },
    ]);
  });

  it("are asked about where what can be seen is blank", () => {
    const blank = sheet("개요", [...facts.slice(0, 2), ["상시근로자수", null], ["재해율(%)", 3.2]]);
    const submission = recognise(workbook([blank, profile("구버전", 55, hidden)]));
    expect(submission?.doubts).toMatchObject([
      { field: "profile.enrollment", place: { sheet: "구버전" }, rivals: [{ sheet: "개요" }] },
    ]);
  });

  it("are read where nothing else says it, and asked about among themselves", () => {
    const submission = recognise(
      workbook([profile("구버전", 55, hidden), profile("신버전", 42, hidden)]),
    );
    expect(submission?.profile.enrollment?.value).toBe(55);
    expect(submission?.doubts.map(({ field }) => field)).toEqual(["profile.enrollment"]);
  });

  it("have no quotation before one that can be seen, and are asked about", () => {
    const submission = recognise(
      workbook([
        profile("개요", 42),
        quotation("구버전", [20_000, 40_000, 60_000], hidden),
        quotation("산출", [21_621, 43_241]),
      ]),
    );
    expect(submission?.quotation?.rows.map(({ goal }) => goal?.value)).toEqual([21_621, 43_241]);
    expect(submission?.doubts).toMatchObject([
      { field: "quotation.multiple", place: { sheet: "산출" }, rivals: [{ sheet: "구버전" }] },
    ]);
  });
});
