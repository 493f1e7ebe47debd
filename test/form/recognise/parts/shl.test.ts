import { recognise } from "../../../../src/form/recognise";
import { headingOf } from "../../../../src/form/recognise/headings/heading-words";
import { shlFieldOf } from "../../../../src/form/recognise/parts/shl";
import { type GridCell, sheet, workbook } from "../../grid";
import { readSheet } from "../reading";

describe("shlFieldOf", () => {
  it.each([
    ["경영층의 안전의식", 0],
    ["1. 경영진 안전의식 (30점)", 0],
    ["사업주의 안전보건에 대한 의식", 0],
    ["경영층의 안전보건에 대한 의지", 0],
    ["Management commitment to safety", 0],
    ["근로자의 안전의식", 1],
    ["종업원 안전의식 수준", 1],
    ["Employees' safety alertness", 1],
    ["Workers' awareness", 1],
    ["안전보건 의사소통 수준", 2],
    ["조직 내 의사소통", 2],
    ["Communication on safety", 2],
    ["위험관리 활동 수준", 3],
    ["위험성평가 실시 수준", 3],
    ["위험성 관리활동 수준", 3],
    ["위험의 관리 활동", 3],
    ["Hazard and risk control", 3],
    ["안전보건활동계획의 내용 및 이행수준", 4],
    ["안전보건 활동계획", 4],
    ["Safety & Health Activity Plan", 4],
  ])("takes %s for field %d", (text, index) => {
    expect(shlFieldOf(headingOf(text))).toBe(index);
  });

  it.each([
    "근로자수",
    "근로자대표",
    "경영실적",
    "문화지표",
    "합계",
    "직원 식당",
    "Employees",
    "Management",
  ])("takes %s for none", (text) => {
    expect(shlFieldOf(headingOf(text))).toBeNull();
  });
});

describe("the score table", () => {
  const fields: GridCell[][] = [
    ["경영층의 안전의식", 30, 24, 22, "면담"],
    ["근로자의 안전의식", 25, 20, 19, "설문"],
    ["안전보건 의사소통 수준", 15, 11, 10, "회의록"],
    ["위험관리 활동 수준", 15, 12, 11, "위험성평가"],
    ["안전보건활동계획의 내용 및 이행수준", 15, 12, 12, "계획서"],
  ];
  const heading = ["평가항목", "배점", "자체평가", "확인평가", "근거"];

  const shlOf = (rows: GridCell[][], merges: string[] = []) => {
    const submission = recognise(workbook([sheet("평가표", rows, { merges })]));
    return { shl: submission?.shl, doubts: submission?.doubts };
  };

  it("has its fields in any order, with total and pass", () => {
    const { shl, doubts } = shlOf([
      ["안전보건수준 평가표"],
      heading,
      ...[...fields].reverse(),
      ["합계", 100, 79, 74],
      ["적합 여부", "적합"],
    ]);
    expect(
      shl?.rows.map(({ index, weight, own, checker }) => [
        index,
        weight?.value,
        own?.value,
        checker?.value,
      ]),
    ).toEqual([
      [4, 15, 12, 12],
      [3, 15, 12, 11],
      [2, 15, 11, 10],
      [1, 25, 20, 19],
      [0, 30, 24, 22],
    ]);
    expect(shl?.total).toMatchObject({ row: 7, weight: { value: 100 }, own: { value: 79 } });
    expect(shl?.pass).toMatchObject({ row: 8, value: true, reading: "converted" });
    expect(doubts).toEqual([]);
  });

  it("has its answer beside a label of the same word", () => {
    const { shl } = shlOf([
      ["Field", "Weight", "Own score"],
      ["Management's safety alertness", 30, 24],
      ["Employees' safety alertness", 25, 20],
      ["Communication on safety", 15, 11],
      ["Total", 70, 55],
      [],
      ["Pass", "Pass"],
    ]);
    expect(shl?.pass).toMatchObject({ row: 6, column: 1, value: true });
  });

  it("has groups beside its fields and subtotals between them", () => {
    const grouped = (group: GridCell, row: GridCell[]) => [group, ...row];
    const { shl } = shlOf(
      [
        ["구분", ...heading],
        grouped("문화지표", fields[0] ?? []),
        grouped(null, fields[1] ?? []),
        grouped(null, fields[2] ?? []),
        [null, "소계", 70, 55, 51],
        grouped("예방지표", fields[3] ?? []),
        grouped(null, fields[4] ?? []),
        [null, "소계", 30, 24, 23],
        ["총계", null, 100, 79, 74],
      ],
      ["A2:A5", "A6:A8"],
    );
    expect(shl?.rows.map(({ index, own }) => [index, own?.value])).toEqual([
      [0, 24],
      [1, 20],
      [2, 11],
      [3, 12],
      [4, 12],
    ]);
    expect(shl?.total).toMatchObject({ row: 8, weight: { value: 100 } });
    expect(
      shl?.subtotals.map(({ entries, fields }) => [entries.row, entries.own?.value, fields]),
    ).toEqual([
      [4, 55, [0, 1, 2]],
      [7, 24, [3, 4]],
    ]);
  });

  it.each(["총 점", "종합점수", "점수 합계", "Total points"])("has a total called %s", (name) => {
    const { shl } = shlOf([heading, ...fields, [name, 100, 79, 74]]);
    expect(shl?.total).toMatchObject({ row: 6, own: { value: 79 } });
  });

  it("has subtotals above their fields, and none below the last that stands for the total", () => {
    const { shl } = shlOf([
      heading,
      ["문화지표 소계", 70, 55, 51],
      ...fields.slice(0, 3),
      ["예방지표 소계", 30, 24, 23],
      ...fields.slice(3),
    ]);
    expect(shl?.subtotals.map(({ entries, fields }) => [entries.row, fields])).toEqual([
      [1, [0, 1, 2]],
      [5, [3, 4]],
    ]);
    expect(shl?.total).toBeUndefined();
    const below = shlOf([
      heading,
      ...fields.slice(0, 3),
      ["소계", 70, 55, 51],
      ...fields.slice(3),
      ["소계", 30, 24, 23],
    ]).shl;
    expect(below?.subtotals.map(({ entries, fields }) => [entries.row, fields])).toEqual([
      [4, [0, 1, 2]],
      [7, [3, 4]],
    ]);
    expect(below?.total).toBeUndefined();
  });

  it("has headings in two lines and scores as text", () => {
    const { shl } = shlOf(
      [
        ["평가항목", "배점", "점수", null, "비고"],
        [null, null, "자체", "확인", null],
        ["경영진 안전의식", "30점", "24점", 22, null],
        ["종업원 안전의식", "25점", "우수", 19, null],
        ["조직 의사소통", "15점", "11", 10, null],
      ],
      ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
    );
    expect(shl?.rows).toHaveLength(3);
    expect(shl?.rows[0]).toMatchObject({
      weight: { value: 30, reading: "converted" },
      own: { value: 24 },
      checker: { value: 22, reading: "ok" },
    });
    expect(shl?.rows[1]?.own).toMatchObject({ value: null, reading: "unreadable" });
    expect(shl?.total).toBeUndefined();
  });

  it("is the one with more fields, and the other is named in a doubt", () => {
    const { shl, doubts } = shlOf([
      heading,
      ...fields.slice(0, 3),
      [],
      [],
      [],
      [],
      [],
      heading,
      ...fields,
    ]);
    expect(shl?.rows).toHaveLength(5);
    expect(doubts).toMatchObject([
      { field: "shl.field", place: { row: 9 }, rivals: [{ row: 0, column: 0 }] },
    ]);
  });

  it("is none with two of the fields, or without scores", () => {
    expect(shlOf([heading, ...fields.slice(0, 2)]).shl).toBeUndefined();
    expect(shlOf([["평가항목"], ...fields.map(([name]) => [name ?? null])]).shl).toBeUndefined();
  });

  describe("with a field of an unknown name", () => {
    const named = (index: number, name: string, weight?: number) =>
      fields.map((row, at) =>
        at === index ? [name, weight ?? row[1] ?? null, ...row.slice(2)] : row,
      );
    const total = ["합계", 100, 79, 74];
    const rowsOf = (rows: GridCell[][]) =>
      shlOf([heading, ...rows, total]).shl?.rows.map(({ index, row }) => [index, row]);

    it.each([0, 1, 2, 3, 4])("takes it for the one that is missing at place %d", (index) => {
      expect(rowsOf(named(index, "기타 사항"))).toEqual([
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 5],
      ]);
    });

    it("leaves it out where its weight is another's, or two names are unknown", () => {
      expect(rowsOf(named(3, "기타 사항", 10))).toHaveLength(4);
      const two = named(3, "기타 사항").map((row, at) =>
        at === 4 ? ["그 밖의 것", ...row.slice(1)] : row,
      );
      expect(rowsOf(two)).toHaveLength(3);
    });

    it("asks for the total where not all five were read, and judges it where they were", () => {
      const findingsOf = (rows: GridCell[][]) => readSheet(rows).findings;
      expect(findingsOf([heading, ...named(3, "기타 사항"), total])).toEqual([]);
      expect(findingsOf([heading, ...named(3, "기타 사항"), ["합계", 100, 80, 74]])).toEqual([
        "shl-total C7",
      ]);
      expect(findingsOf([heading, ...named(3, "기타 사항", 10), total])).toContain("shl-total B7");
    });
  });
});
