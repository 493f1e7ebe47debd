import {
  codeIn,
  industryNamed,
  possibleHoursPerDay,
  possibleTypes,
  statedIndustry,
} from "../../src/record/workplace";
import { type LiteralSubmission, submissionOf } from "../form/submission";

const typesOf = (profile: LiteralSubmission["profile"] = {}) => [
  ...possibleTypes(submissionOf({ profile })),
];

describe("possibleTypes", () => {
  it.each([
    [{ businessType: "400" }],
    [{ detail: "40001 건축건설공사" }],
    [{ industry: "4" }],
    [{ industry: "건설업" }],
    [{ businessType: "토목공사" }],
    [{ industry: "종합건설" }],
    [{ industry: "Building construction" }],
    [{ industry: "4 Construction", businessType: "400", detail: "40001" }],
    [{ constructionAmount: 1e10, constructionMonths: 18 }],
  ])("takes %j for construction", (profile) => {
    expect(typesOf(profile)).toEqual(["construction"]);
  });

  it.each([
    [{ businessType: "200" }],
    [{ businessType: 0 }],
    [{ industry: "제조업" }],
    [{ industry: "Finance & insurance" }],
    [{ industry: "일반" }],
    [{ industry: "건축자재 제조업" }],
    [{ industry: "건설기계 제조업" }],
    [{ industry: "Construction equipment manufacturing" }],
    [{ industry: "운수·창고 및 통신업" }],
    [{ industry: "도매 및 소매업" }],
    [{ industry: "Wholesale and retail trade" }],
  ])("takes %j for general", (profile) => {
    expect(typesOf(profile)).toEqual(["general"]);
  });

  it.each([
    [{}],
    [{ industry: "협동조합" }],
    [{ constructionAmount: 1e10 }],
    [{ constructionMonths: 18 }],
    [{ industry: "건축사사무소" }],
    [{ businessType: "200", industry: "건설업" }],
    [{ industry: "도매 및 소매업", detail: "46101" }],
    [{ industry: "도매업", businessType: "400" }],
    [{ businessType: "461" }],
    [{ detail: "49401" }],
    [{ businessType: "461", detail: "46101" }],
  ])("leaves both open for %j", (profile) => {
    expect(typesOf(profile)).toEqual(["general", "construction"]);
  });
});

describe("possibleHoursPerDay", () => {
  const hoursOf = (profile: LiteralSubmission["profile"] = {}) =>
    possibleHoursPerDay(submissionOf({ profile }));

  it("is what is stated, else the convention", () => {
    expect(hoursOf({ hoursPerDay: 9, businessType: "400" })).toEqual([9]);
    expect(hoursOf({ businessType: "400" })).toEqual([10]);
    expect(hoursOf()).toEqual([8, 10]);
  });
});

describe("statedIndustry", () => {
  it.each([
    [{ industry: "식료품 제조업" }, 2],
    [{ businessType: "400" }, 4],
    [{ industry: "토목공사" }, 4],
    [{ industry: "제조업", businessType: "204", detail: "20401" }, 2],
    [{ businessType: " ４００ " }, 4],
    [{ businessType: 0 }, 0],
    [{ industry: "제조업", businessType: "400" }, null],
    [{ industry: "협동조합" }, null],
    [{ businessType: "461" }, null],
    [{}, null],
  ])("reads %j as %j", (profile, expected) => {
    expect(statedIndustry(submissionOf({ profile }))).toBe(expected);
  });
});

describe("the industry of a name", () => {
  it.each([
    ["식료품 제조업", 2],
    ["Manufacturing", 2],
    ["FOOD MANUFACTURING", 2],
    ["종합건설업 ", 4],
    [" 건설", 4],
    ["Building construction", 4],
    ["제조업, 건설기계", 2],
    ["제조업 및 광업", null],
    ["협동조합", null],
  ])("%j is %j", (name, industry) => {
    expect(industryNamed(name)).toBe(industry);
  });
});

describe("the code of a cell", () => {
  it.each([
    ["40001", "40001"],
    [" ４００ ", "400"],
    ["40001 건축건설공사", "40001"],
    ["C10 식료품", "C10"],
    ["제조업 200", ""],
    ["4.5", ""],
    ["40,001", ""],
    ["", ""],
  ])("%j is %j", (text, code) => {
    expect(codeIn(text)).toBe(code);
  });
});
