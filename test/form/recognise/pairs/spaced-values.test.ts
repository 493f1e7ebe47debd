import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { GridCell } from "../../grid";
import { readSheet } from "../reading";

/** A profile that agrees with itself: 240,000 / 2.4 x 0.5 / 125 / 10. */
const values = {
  industry: "건설업",
  name: "한빛건설(주)",
  leadoff: "2010-05-03",
  enrollment: 125,
  rate: 2.4,
  coefficient: 0.5,
  hoursPerDay: 10,
  goalPersonHours: 50_000,
  goalDays: 40,
};
type Name = keyof typeof values;
type Stated = Readonly<Record<Name, GridCell>>;

const labels: Readonly<Record<Name, string>> = {
  industry: "업종",
  name: "현장명",
  leadoff: "무재해 개시일",
  enrollment: "상시근로자수",
  rate: "5년 평균 재해율(%)",
  coefficient: "특성계수",
  hoursPerDay: "1일 근로시간",
  goalPersonHours: "1배수 목표(인시)",
  goalDays: "1배수 목표일수",
};
const names = Object.keys(labels) as Name[];

const layouts: readonly {
  readonly name: string;
  readonly rows: (stated: Stated) => GridCell[][];
  readonly merges?: readonly string[];
}[] = [
  {
    name: "an empty column between label and value",
    rows: (stated) => names.map((name) => [labels[name], null, stated[name]]),
  },
  {
    name: "merged labels and merged empty cells",
    rows: (stated) => names.map((name) => [labels[name], null, null, null, stated[name]]),
    merges: names.flatMap((_, index) => [
      `A${index + 1}:B${index + 1}`,
      `C${index + 1}:D${index + 1}`,
    ]),
  },
  {
    name: "labels and values merged over three columns each, with an empty column between",
    rows: (stated) =>
      names.flatMap((name) => [[labels[name], null, null, null, stated[name], null, null], []]),
    merges: names.flatMap((_, index) => [
      `A${2 * index + 1}:C${2 * index + 1}`,
      `E${2 * index + 1}:G${2 * index + 1}`,
    ]),
  },
  {
    name: "a spacer of a single row, the others without",
    rows: (stated) =>
      names.map((name) =>
        name === "industry" ? [labels[name], null, stated[name]] : [labels[name], stated[name]],
      ),
  },
  {
    name: "two labels in a row, each with an empty cell",
    rows: (stated) =>
      [0, 2, 4, 6, 8].map((index) =>
        names.slice(index, index + 2).flatMap((name) => [labels[name], null, stated[name]]),
      ),
  },
  {
    name: "three empty cells and units in cells of their own",
    rows: (stated) =>
      names.map((name) => [
        labels[name],
        null,
        null,
        null,
        stated[name],
        name === "enrollment" ? "명" : name === "goalDays" ? "일" : null,
      ]),
  },
];

describe.each(layouts)("values behind $name", ({ rows, merges = [] }) => {
  it("are read, text too, without a finding or a question", () => {
    const { submission, findings, doubts } = readSheet(rows(values), merges, "개요");
    expect(submission?.profile).toMatchObject({
      industry: { value: "건설업" },
      name: { value: "한빛건설(주)" },
      leadoffDate: { value: serialFromIso("2010-05-03") },
      enrollment: { value: 125 },
      goalDays: { value: 40 },
    });
    expect([findings, doubts]).toEqual([[], []]);
  });

  it("let the coefficient of another industry be found", () => {
    const { findings } = readSheet(rows({ ...values, coefficient: 0.37 }), merges, "개요");
    expect(findings.some((finding) => finding.startsWith("goal-coefficient"))).toBe(true);
  });

  it("are said where they cannot be read", () => {
    const { submission, findings } = readSheet(
      rows({ ...values, enrollment: "확인 중" }),
      merges,
      "개요",
    );
    expect(submission?.profile.enrollment).toMatchObject({ value: null, reading: "unreadable" });
    expect(findings.filter((finding) => finding.startsWith("unreadable-value"))).toHaveLength(1);
  });
});

describe("what stands behind an empty cell", () => {
  const rest = names.slice(2).map((name) => [labels[name], values[name]]);
  const nameOf = (...rows: GridCell[][]) =>
    readSheet([...rows, [], ...rest], [], "개요").submission?.profile.name;

  it.each([
    "정식 명칭을 적습니다",
    "※ 사업자등록증 기준",
    "법인명으로 기재",
    "예) 한빛정밀.",
    "관리번호",
    "담당자",
  ])("is no name where it is a note or a label: %s", (text) => {
    expect(nameOf(["사업장명", null, text])).toMatchObject({ value: null, reading: "blank" });
  });

  it.each(["2005~2009년 업종 평균", "노동부 고시 2009년 기준", "산재통계 참조"])(
    "is the source of the rate, though a note may end like it: %s",
    (source) => {
      const rows = [["재해율 출처", null, null, source], ["사업장명", "한빛정밀"], ...rest];
      const { profile } = readSheet(rows, [], "개요").submission ?? {};
      expect(profile?.rateSource).toMatchObject({ value: source });
    },
  );

  it("is the evidence of the enrollment, which may end like a note too", () => {
    const source = "고용보험 가입자 명부 기준";
    const rows = [["근로자수 근거자료", null, source], ["사업장명", "한빛정밀"], ...rest];
    const { profile } = readSheet(rows, [], "개요").submission ?? {};
    expect(profile?.enrollmentSource).toMatchObject({ value: source });
  });

  it.each(["※ 공단 자료 기준", "고용노동부 자료를 적습니다"])(
    "is no source of the rate where it is a note: %s",
    (text) => {
      const rows = [["재해율 출처", null, null, text], ["사업장명", "한빛정밀"], ...rest];
      const { profile } = readSheet(rows, [], "개요").submission ?? {};
      expect(profile?.rateSource).toMatchObject({ reading: "blank" });
    },
  );

  it("is no name where its own value stands behind it", () => {
    expect(nameOf(["사업장명", null, "공장", "제2공장"])).toMatchObject({ reading: "blank" });
  });

  it("is no value in a column of notes", () => {
    const notes = [
      ["사업장명", null, "법인 이름"],
      ["소재지", "경기도 안산시", "공장"],
      ["대표자", "홍길동", "법인 대표"],
    ];
    expect(nameOf(...notes)).toMatchObject({ reading: "blank" });
  });
});
