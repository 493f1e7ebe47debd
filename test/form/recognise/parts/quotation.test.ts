import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { type GridCell, sheet, workbook } from "../../grid";

const from = serialFromIso("2010-05-03");
const to = serialFromIso("2011-02-28");

function quotationOf(rows: GridCell[][], merges: string[] = []) {
  const submission = recognise(workbook([sheet("산출내역", rows, { merges })]));
  return { quotation: submission?.quotation, doubts: submission?.doubts };
}

describe("the quotation", () => {
  it("has a row a multiple, and what is applied for beside it", () => {
    const { quotation, doubts } = quotationOf([
      ["무재해 목표달성 기간 산출내역서"],
      ["신청 배수", 1, "비교 단위", "인시"],
      ["인증신청일", "2011.3.15"],
      [],
      ["배수", "시작일", "종료일", "무재해 일수", "무재해 시간", "목표", "달성일"],
      [1, from, to, 230, 480_000, 480_000, to],
      ["2배", to + 1, null, null, null, 960_000, null],
    ]);
    expect(quotation).toMatchObject({
      appliedMultiple: { value: 1 },
      applicationDate: { value: serialFromIso("2011-03-15") },
      unit: { value: "personhours" },
      rows: [
        {
          multiple: { value: 1 },
          from: { value: from },
          to: { value: to },
          days: { value: 230 },
          personHours: { value: 480_000 },
          goal: { value: 480_000 },
          achieved: { value: to },
        },
        { multiple: { value: 2, reading: "converted" }, achieved: { reading: "blank" } },
      ],
    });
    expect(doubts).toEqual([]);
  });

  it.each<[string, GridCell[], GridCell[]]>([
    ["under their names", ["구분", "1배", "2배수"], [1, 2]],
    ["beside their heading", ["배수", 1, 2], [1, 2]],
    ["from a higher one on, with a column between", ["구분", null, "2배", "3배"], [2, 3]],
  ])("is read where the multiples stand across the columns, %s", (_, head, multiples) => {
    const gap = head.length - 3;
    const across = (label: string, ...values: GridCell[]) => [
      label,
      ...Array<GridCell>(gap).fill(null),
      ...values,
    ];
    const { quotation, doubts } = quotationOf([
      ["무재해 목표달성 기간 산출내역서"],
      [],
      head,
      across("목표시간(인시)", 480_000, 960_000),
      across("시작일", from, from),
      across("종료일", to, to + 90),
      across("무재해 일수", 230, 300),
      across("무재해 시간", 480_100, 960_100),
      across("달성일", to, to + 90),
      [],
      ["신청 배수", 2],
    ]);
    expect(quotation).toMatchObject({
      appliedMultiple: { value: 2 },
      rows: [0, 1].map((index) => ({
        multiple: { value: multiples[index] },
        goal: { value: 480_000 * (index + 1), row: 3, column: gap + index + 1 },
        from: { value: from },
        days: { value: [230, 300][index] },
        achieved: { value: to + 90 * index, row: 8, column: gap + index + 1 },
      })),
    });
    expect(doubts).toEqual([]);
  });

  it.each<[string, GridCell]>([
    ["error", { value: { error: "#REF!" }, formula: "B3+1" }],
    ["no-result", { value: null, formula: "B3+1" }],
  ])(
    "has a row for a multiple across of which its formula has no value (%s)",
    (reading, second) => {
      const { quotation } = quotationOf([
        ["무재해 목표달성 기간 산출내역서"],
        [],
        ["배수", 1, second, 3],
        ["목표시간(인시)", 480_000, 960_000, 1_440_000],
        ["시작일", from, from, from],
        ["달성일", to, to + 90, null],
      ]);
      expect(quotation?.rows).toMatchObject([
        { multiple: { value: 1 } },
        { multiple: { reading }, achieved: { value: to + 90 } },
        { multiple: { value: 3 } },
      ]);
    },
  );

  it("is read where it has one multiple across, and its period in one cell", () => {
    const { quotation } = quotationOf([
      ["목표달성 산출내역"],
      ["구분", "1배"],
      ["산정기간", "2010-05-03 ~ 2011-02-28"],
      ["무재해 일수", 230],
      ["목표(인시)", 480_000],
      ["달성일", to],
      ["신청 배수", 1],
    ]);
    expect(quotation?.rows).toMatchObject([
      { multiple: { value: 1 }, from: { value: from }, to: { value: to }, achieved: { value: to } },
    ]);
  });

  it("has a row whose multiple has no result, where others of its formulas have one", () => {
    const { quotation } = quotationOf([
      ["무재해 목표달성 기간 산출내역서"],
      ["배수", "목표", "달성일"],
      [1, 480_000, to],
      [{ value: null, formula: "A3+1" }, { value: 960_000, formula: "B3*2" }, null],
      [{ value: null, formula: "A4+1" }, { value: null, formula: "B3*3" }, null],
    ]);
    expect(quotation?.rows).toMatchObject([
      { multiple: { value: 1 } },
      { multiple: { reading: "no-result" }, goal: { value: 960_000 } },
    ]);
    expect(quotation?.rows).toHaveLength(2);
  });

  it("is known by multiples under a heading that says nothing of them", () => {
    const { quotation, doubts } = quotationOf([
      ["목표달성 현황"],
      ["구분", "목표시간", "개시일", "달성시간", "달성률(%)", "달성일"],
      ["1배수", 480_000, from, 480_100, 100, to],
      ["2배수", 960_000, from, 960_200, 100, to + 90],
    ]);
    expect(quotation).toMatchObject({
      rows: [1, 2].map((multiple) => ({
        multiple: { value: multiple },
        goal: { value: 480_000 * multiple },
        from: { value: from },
      })),
    });
    expect(doubts).toEqual([]);
  });

  it("is no list of goals by multiple", () => {
    const { quotation } = quotationOf([
      ["무재해 목표"],
      ["배수", 1, 2, 3],
      ["목표시간(인시)", 480_000, 960_000, 1_440_000],
      ["목표일수", 200, 400, 600],
      ["신청 배수", 1],
    ]);
    expect(quotation?.rows ?? []).toEqual([]);
  });

  it("has the period in two columns under one group", () => {
    const { quotation } = quotationOf(
      [
        ["배수", "기간", null, "일수", "목표일수", "달성일"],
        [null, "부터", "까지", null, null, null],
        [1, from, to, 230, 200, to],
      ],
      ["A1:A2", "B1:C1", "D1:D2", "E1:E2", "F1:F2"],
    );
    expect(quotation?.rows).toMatchObject([
      {
        from: { value: from },
        to: { value: to },
        days: { value: 230 },
        goal: { value: 200 },
        achieved: { value: to },
      },
    ]);
  });

  it.each([
    ["연근로시간", "personhours"],
    ["시간", "hours"],
    ["일수", "days"],
    ["person-hours", "personhours"],
    ["배", null],
  ])("reads the unit %s", (text, unit) => {
    const { quotation } = quotationOf([
      ["비교단위", text],
      ["배수", "시작일", "목표", "달성일"],
      [1, from, 200, to],
    ]);
    expect(quotation?.unit?.value).toBe(unit);
  });

  const labels: GridCell[][] = [
    ["무재해 목표달성 기간 산출내역서"],
    [],
    ["달성배수", "1배"],
    ["산정기간 시작일", from],
    ["산정기간 종료일", "2011.2.28"],
    ["무재해 일수", 230, "일"],
    ["무재해 시간(인시)", 480_000],
    ["목표(인시)", 470_000],
    ["달성일", to],
    ["인증신청일", "2011.3.15"],
  ];

  it("has one row where it is written as labels with their values", () => {
    const { quotation, doubts } = quotationOf(labels);
    expect(quotation).toMatchObject({
      applicationDate: { value: serialFromIso("2011-03-15") },
      rows: [
        {
          sheet: "산출내역",
          row: 2,
          multiple: { value: 1, reading: "converted", row: 2, column: 1 },
          from: { value: from },
          to: { value: to, reading: "converted" },
          days: { value: 230 },
          personHours: { value: 480_000 },
          goal: { value: 470_000 },
          achieved: { value: to, row: 8, column: 1 },
        },
      ],
    });
    expect(quotation?.rows).toHaveLength(1);
    expect(doubts).toEqual([]);
  });

  it("has one row where its labels and values are lines of a letter", () => {
    const { quotation, doubts } = quotationOf([
      ["무재해 목표달성 기간 산출내역서"],
      ["아래와 같이 무재해 목표를 달성하였기에 인증을 신청합니다."],
      ["1. 달성 배수: 1배"],
      ["2. 산정기간: 2010년 5월 3일 ~ 2011년 2월 28일"],
      ["3. 무재해 일수: 230일"],
      ["4. 무재해 시간(연근로시간): 480,000인시"],
      ["5. 목표: 470,000인시"],
      ["6. 달성일: 2011년 2월 28일"],
      ["7. 신청 배수: 1배"],
    ]);
    expect(quotation).toMatchObject({
      appliedMultiple: { value: 1 },
      rows: [
        {
          multiple: { value: 1, row: 2, column: 0, isReplaceable: false },
          from: { value: from, row: 3 },
          to: { value: to, row: 3 },
          days: { value: 230 },
          personHours: { value: 480_000 },
          goal: { value: 470_000 },
          achieved: { value: to, row: 7 },
        },
      ],
    });
    expect(doubts).toEqual([]);
  });

  it("may have its labels beside each other, among those of the workplace", () => {
    const { quotation } = quotationOf([
      ["1. 개시일", from, null, "2. 5년 평균 재해율(%)", 1.2],
      ["3. 특성계수", 0.3, null, "4. 1배수 목표(인시)", 480_000],
      ["5. 달성배수", null, 1, "6. 달성일", to],
    ]);
    expect(quotation?.rows).toMatchObject([{ multiple: { value: 1 }, achieved: { value: to } }]);
  });

  it.each([
    [
      "the date is missing",
      [
        ["달성배수", 1],
        ["시작일", from],
        ["목표(인시)", 470_000],
      ],
    ],
    [
      "a label comes twice",
      [
        ["달성배수", 1, "달성배수", 2],
        ["달성일", from, "달성일", to],
      ],
    ],
    ["the labels have no values", [["달성배수"], ["달성일"], ["1", from]]],
  ])("is not taken from labels where %s", (_, rows) => {
    const values = [
      ["상시근로자수", 48],
      ["재해율(%)", 1.2],
      ["특성계수", 0.3],
    ];
    const { quotation } = quotationOf([...values, ["신청배수", 1], ...rows]);
    expect(quotation?.rows).toEqual([]);
  });

  it("is looked for beside labels in a row that has holes", () => {
    const page = sheet("계약", [
      ["상시근로자수", 48],
      ["재해율(%)", 1.2],
      ["특성계수", 0.3],
    ]);
    const row = [];
    row[0] = { value: "목표일수" };
    row[2] = { value: 70 };
    const submission = recognise(workbook([{ ...page, rows: [...page.rows, row] }]));
    expect(submission?.profile.goalDays?.value).toBe(70);
  });

  it.each([
    ["the same", to, []],
    ["something else", to + 1, [{ field: "quotation.multiple", place: { sheet: "내역" } }]],
  ])("is the table where labels on another sheet state %s", (_, achieved, doubts) => {
    const table = sheet("내역", [
      ["배수", "목표(인시)", "달성일"],
      [1, 470_000, to],
    ]);
    const cover = sheet("표지", [
      ["달성배수", 1],
      ["달성일", achieved],
    ]);
    const submission = recognise(workbook([cover, table]));
    expect(submission?.quotation?.rows).toMatchObject([{ sheet: "내역" }]);
    expect(submission?.doubts).toMatchObject(doubts);
  });

  it("is none in a price quotation", () => {
    expect(
      quotationOf([["견적서"], ["품목", "수량", "단가", "금액"], ["안전모", 30, 12_000, 360_000]])
        .quotation,
    ).toBeUndefined();
  });
});
