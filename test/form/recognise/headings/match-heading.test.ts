import { form, fieldOf } from "../../../../src/form/fields";
import {
  type Scope,
  exactMatches,
  matchHeading,
} from "../../../../src/form/recognise/headings/match-heading";

const best = (scope: Scope, ...texts: string[]) => matchHeading(texts, scope)[0]?.field ?? null;
const isCertain = (scope: Scope, ...texts: string[]) =>
  matchHeading(texts, scope)[0]?.certain ?? null;

const scopes = [
  { scope: "pairs" as Scope, fields: form.flatMap(({ pairs }) => pairs) },
  ...form.flatMap(({ tables }) =>
    tables.map(({ id, columns }) => ({ scope: id, fields: columns })),
  ),
];

describe("the words of the fields", () => {
  it.each(scopes)("tell the fields of $scope apart by their labels", ({ scope, fields }) => {
    for (const { id } of fields) {
      const { ko, en } = fieldOf(id).label;
      for (const label of [ko, en]) {
        expect([label, matchHeading([label], scope)[0]]).toEqual([
          label,
          expect.objectContaining({ field: id, certain: true }),
        ]);
      }
    }
  });

  // 업종 is a code in one form and a name in another; what stands beside it decides.
  const shared = new Set(["업종"]);

  it.each(scopes)("mean one field of $scope each, where they are certain", ({ scope, fields }) => {
    for (const { id } of fields) {
      for (const word of fieldOf(id).certain) {
        const certain = matchHeading([word], scope).filter((found) => found.certain);
        if (!shared.has(word)) {
          expect([word, certain.map(({ field }) => field)]).toEqual([word, [id]]);
        }
      }
    }
  });

  it.each(scopes)("are doubted in $scope where they may mean another", ({ scope, fields }) => {
    for (const { id } of fields) {
      for (const word of fieldOf(id).unsure) {
        const found = matchHeading([word], scope).find(({ field }) => field === id);
        expect([word, found?.certain]).toEqual([word, false]);
      }
    }
  });
});

describe("matchHeading", () => {
  it("finds a heading by its words, with or without its unit", () => {
    expect(best("log", "출력 인원 (명)")).toBe("log.workers");
    expect(best("log", "Man-Hours")).toBe("log.personHours");
    expect(isCertain("log", "Man-Hours")).toBe(true);
  });

  it("finds the words in any order", () => {
    expect(best("pairs", "Mean accident rate, 5-year")).toBe("profile.rate");
    expect(best("log", "누계 연근로시간 무재해")).toBe("log.runningPersonHours");
    expect(isCertain("pairs", "Report received: leadoff")).toBe(true);
    expect(isCertain("log", "Hours per man-worker")).toBe(false);
  });

  it("tells the goals apart by their unit", () => {
    expect(best("pairs", "목표 (인시)")).toBe("profile.goalPersonHours");
    expect(best("pairs", "목표 (일)")).toBe("profile.goalDays");
    expect(best("pairs", "Target (man-hours)")).toBe("profile.goalPersonHours");
    expect(best("pairs", "목표시간 (인시)")).toBe("profile.goalPersonHours");
    expect(best("pairs", "목표")).toBeNull();
  });

  it("doubts 목표시간 without a unit, which some use for person-hours", () => {
    expect(matchHeading(["목표시간"], "pairs")).toMatchObject([
      { field: "profile.goalHours", certain: false },
    ]);
  });

  it("finds a field's name within a longer heading, without certainty", () => {
    expect(best("log", "현장 출력인원 현황")).toBe("log.workers");
    expect(isCertain("log", "현장 출력인원 현황")).toBe(false);
    expect(best("log", "Total man-hours worked today")).toBe("log.personHours");
  });

  it.each([
    ["log", "전일 누계시간"],
    ["log", "계획 출력인원"],
    ["log", "Planned man-hours"],
    ["log", "목표 연근로시간"],
    ["log", "Man-hours target"],
    ["log", "Previous cumulative hours"],
    ["pairs", "목표일수 잔여"],
  ] as const)("does not take the field's name in %s for the field in %s", (scope, text) => {
    expect(matchHeading([text], scope)).toEqual([]);
  });

  it.each([
    ["log", "일자(Date)", "log.date"],
    ["log", "일자\nDate", "log.date"],
    ["log", "일자 Date", "log.date"],
    ["log", "Date/일자", "log.date"],
    ["log", "1인당 근로시간\nHours/worker", "log.hoursPerWorker"],
    ["log", "누계 시간(Cumulative)", "log.runningPersonHours"],
    ["log", "누계 시간\nCum. M/H", "log.runningPersonHours"],
    ["pairs", "5년 평균 재해율(%) / 5-year mean accident rate (%)", "profile.rate"],
    ["pairs", "1배수 목표(인시) / Goal (person-hours)", "profile.goalPersonHours"],
    ["pairs", "업종 / Industry", "profile.industry"],
  ] as const)("reads a heading in two languages in %s: %j", (scope, text, field) => {
    expect(matchHeading([text], scope)).toEqual([
      { field, certain: true, score: expect.any(Number) as number },
    ]);
    expect(exactMatches(text, scope)).toEqual(matchHeading([text], scope));
  });

  it("reads groups and their parts in two languages", () => {
    expect(best("log", "누계\nRunning", "일수\nDays")).toBe("log.runningDays");
    expect(best("log", "출력인원 Workers", "계 Total")).toBe("log.workers");
    expect(best("log", "출력인원 Workers", "직영 Direct")).toBeNull();
  });

  it("doubts a heading of which one language is unknown, or says something else", () => {
    expect(matchHeading(["일자 / Fecha"], "log")).toMatchObject([
      { field: "log.date", certain: false },
    ]);
    expect(matchHeading(["근로시간 / Man-hours"], "log")).toMatchObject([
      { field: "log.hoursPerWorker", certain: false },
      { field: "log.personHours", certain: false },
    ]);
    expect(isCertain("log", "무재해(ZA) 시간")).toBe(false);
  });

  it.each([
    ["log", "전일 누계 / Man-hours"],
    ["log", "Previous / 누계시간"],
    ["log", "목표 / Man-hours"],
    ["log", "요일 / Day"],
    ["log", "시간(OT)"],
    ["log", "직영 (Direct)"],
    ["shl", "SHL 점수"],
    ["shl", "SHL 점수(점)"],
  ] as const)("takes no half of a heading in %s: %s", (scope, text) => {
    expect(matchHeading([text], scope)).toEqual([]);
  });

  it("looks for whole words in English", () => {
    expect(matchHeading(["Todays corporate overheads"], "log")).toEqual([]);
    expect(matchHeading(["Separate contractor employeeship"], "pairs")).toEqual([]);
  });

  it("reads stacked headings from the group and its part", () => {
    expect(best("log", "누계", "일수")).toBe("log.runningDays");
    expect(best("log", "누계", "시간")).toBe("log.runningPersonHours");
    expect(best("log", "무재해", "일수")).toBe("log.zaDays");
    expect(best("log", "Cumulative", "Man-hours")).toBe("log.runningPersonHours");
    expect(best("quotation", "기간", "시작")).toBe("quotation.from");
  });

  it("reads a unit below its heading", () => {
    expect(best("log", "출력인원", "(명)")).toBe("log.workers");
    expect(best("log", "누계", "(인시)")).toBe("log.runningPersonHours");
    expect(best("log", "누계", "일")).toBe("log.runningDays");
  });

  it("takes the sum of a group for the group", () => {
    expect(best("log", "출력인원", "계")).toBe("log.workers");
    expect(isCertain("log", "출력인원", "계")).toBe(true);
    expect(isCertain("log", "출력인원", "직영")).toBeNull();
  });

  it("takes no part of a group that is about something else", () => {
    expect(matchHeading(["전일", "인원"], "log")).toEqual([]);
    expect(matchHeading(["계획", "출력인원"], "log")).toEqual([]);
    expect(best("log", "금일", "인원")).toBe("log.workers");
  });

  it.each(["당일", "금일", "일계", "일일", "Today", "당일\nToday"])(
    "takes the part %j of a group for the group",
    (part) => {
      expect(best("log", "출력인원(명)", part)).toBe("log.workers");
      expect(best("log", "무재해시간(인시)", part)).toBe("log.personHours");
      expect(best("log", "무재해일수(일)", part)).toBe("log.zaDays");
      expect(isCertain("log", "출력인원(명)", part)).toBe(true);
      expect(best("log", part, "출력인원")).toBe("log.workers");
    },
  );

  it.each(["누계", "누적", "Cumulative"])("takes the part %s for the running total", (part) => {
    expect(best("log", "무재해시간(인시)", part)).toBe("log.runningPersonHours");
    expect(best("log", "무재해일수(일)", part)).toBe("log.runningDays");
    expect(best("log", "가동일수", part)).toBe("log.runningDays");
    expect(isCertain("log", "가동일수", part)).toBe(false);
    expect(best("log", part, "작업일수")).toBe("log.runningDays");
    expect(matchHeading(["출력인원(명)", part], "log")).toEqual([]);
    expect(matchHeading([part, "출력인원(명)"], "log")).toEqual([]);
  });

  it("takes no part that is about the day before", () => {
    expect(matchHeading(["출력인원(명)", "전일"], "log")).toEqual([]);
    expect(matchHeading(["무재해시간(인시)", "전일누계"], "log")).toEqual([]);
  });

  it("leaves sentences alone", () => {
    const sentence = `출력인원은 ${"매일 오전 9시에 현장소장이 확인하여 기재한다 ".repeat(3)}`;
    expect(matchHeading([sentence], "log")).toEqual([]);
  });
});
