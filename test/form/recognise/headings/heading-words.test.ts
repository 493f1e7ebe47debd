import {
  headingOf,
  isSetApart,
  languagesOf,
  unitOf,
} from "../../../../src/form/recognise/headings/heading-words";

describe("headingOf", () => {
  it.each([
    "출력인원",
    " 출력 인원 ",
    "출력\n인원",
    "출력인원(명)",
    "출력인원\r\n（명）",
    "1. 출력인원",
    "(3) 출력인원",
    "가. 출력인원",
    "① 출력인원",
    "■ 출력인원 :",
    "※출력·인원",
    "출력인원 [인]",
    "출력인원 (단위: 명)",
  ])("takes %j as 출력인원", (text) => {
    expect(headingOf(text).words).toBe("출력인원");
  });

  it("keeps the words of other languages apart for whole-word search", () => {
    expect(headingOf("No. of Workers\n(persons)")).toEqual({
      words: "noofworkers",
      spaced: "no of workers",
      bag: "no of workers",
      unit: "persons",
      scale: 1,
    });
    expect(headingOf("Victim's position").words).toBe("victimsposition");
  });

  it.each([
    ["연근로시간 (인시)", "person-hours"],
    ["연근로시간(M/H)", "person-hours"],
    ["1인당 근로시간 [h]", "hours"],
    ["누계 (일)", "days"],
    ["재해율(%)", "%"],
    ["재해율 %", "%"],
    ["공사기간(개월)", "months"],
    ["목표", null],
  ])("finds the unit of %s", (text, unit) => {
    expect(headingOf(text).unit).toBe(unit);
  });

  it("scales amounts that are written in thousands and millions", () => {
    expect(headingOf("공사금액(백만원)")).toMatchObject({ unit: "won", scale: 1e6 });
    expect(headingOf("월평균 노무비 (천원)")).toMatchObject({ unit: "won", scale: 1e3 });
    expect(headingOf("공사금액(원)").scale).toBe(1);
  });

  it("keeps what stands in brackets when it is no unit", () => {
    expect(headingOf("1배수 목표(연근로시간)").words).toBe("1배수목표연근로시간");
  });

  it("does not take the number of a multiple or a year for numbering", () => {
    expect(headingOf("1배수 목표").words).toBe("1배수목표");
    expect(headingOf("5년 평균 재해율").words).toBe("5년평균재해율");
    expect(headingOf("2010.05").words).toBe("201005");
  });

  it("has no words for a mark or a number line", () => {
    expect(headingOf("○").words).toBe("");
    expect(headingOf("---").words).toBe("");
  });
});

describe("languagesOf", () => {
  it("gives each language its words and numbers, and both the unit", () => {
    expect(languagesOf(headingOf("5년 평균 재해율(%) / 5-year mean rate (%)"))).toMatchObject([
      { words: "5년평균재해율", spaced: "5년 평균 재해율", unit: "%" },
      { words: "5yearmeanrate", spaced: "5 year mean rate", unit: "%" },
    ]);
    expect(languagesOf(headingOf("공사금액(천원)\nAmount"))).toMatchObject([
      { words: "공사금액", scale: 1e3 },
      { words: "amount", scale: 1e3 },
    ]);
  });

  it.each(["출력인원", "Workers", "일자 2010", "일수(Days)", "○"])("finds one in %s", (text) => {
    expect(languagesOf(headingOf(text))).toBeNull();
  });
});

describe("isSetApart", () => {
  it.each([
    ["일자\nDate", true],
    ["Date / 일자", true],
    ["목표(인시) / Goal", true],
    ["일자(Date)", true],
    ["일자 Date", false],
    ["SHL 점수(점)", false],
    ["근로/시간", false],
  ])("tells of %j: %s", (text, is) => {
    expect(isSetApart(text)).toBe(is);
  });
});

describe("unitOf", () => {
  it("knows a unit that stands alone", () => {
    expect(unitOf("명")).toBe("persons");
    expect(unitOf("( 시간 )")).toBe("hours");
    expect(unitOf("Man-hours")).toBe("person-hours");
  });

  it("knows no unit in other texts", () => {
    expect(unitOf("명단")).toBeNull();
    expect(unitOf("")).toBeNull();
  });
});
