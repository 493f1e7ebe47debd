import {
  asGoalUnit,
  asIndustry,
  asNamed,
  asOptionalType,
  asOrder,
  asReleadoffKind,
  asType,
} from "../../../src/functions/coerce/word";
import { causeNames } from "../../../src/text/causes";
import { releadoffWords } from "../../../src/text/template";
import { problemOf } from "../../problem-of";
import { encodings } from "../encodings";
import { goalUnitWords } from "../../../src/text/goal-unit";

describe("asType", () => {
  it.each(["construction", "건설업", "건설", "Construction", "4", 4, "400", "40001", [["건설업"]]])(
    "takes %j for construction",
    (type) => {
      expect(asType(type)).toBe("construction");
    },
  );

  it.each(["general", "일반", "제조업", "Manufacturing", 2, "000", 0, "503"])(
    "takes %j for general",
    (type) => {
      expect(asType(type)).toBe("general");
    },
  );

  it("asks for a type where there is none, and refuses what is none", () => {
    expect(problemOf(() => asType(""))).toMatchObject({
      id: "blank-text",
      params: { argument: "type" },
    });
    expect(problemOf(() => asType("우주"))).toMatchObject({ id: "unknown-type" });
  });
});

describe("asOptionalType", () => {
  it.each(encodings)("is general where $platform has none", ({ empty, leftOut, single }) => {
    expect(asOptionalType(single(empty))).toBe("general");
    expect(asOptionalType(leftOut)).toBe("general");
  });

  it("reads what is given", () => {
    expect(asOptionalType("건설업")).toBe("construction");
  });
});

describe("asGoalUnit", () => {
  it.each([
    ["hours", "hours"],
    ["시간", "hours"],
    ["personhours", "personhours"],
    ["Person-Hours", "personhours"],
    ["person hours", "personhours"],
    ["인시", "personhours"],
    ["days", "days"],
    ["일수", "days"],
  ])("reads %s as %s", (word, unit) => {
    expect(asGoalUnit(word)).toBe(unit);
  });

  it.each(encodings)("is hours where $platform has none", ({ empty, leftOut, single }) => {
    expect(asGoalUnit(single(empty))).toBe("hours");
    expect(asGoalUnit(leftOut)).toBe("hours");
  });

  it("says which words there are", () => {
    expect(problemOf(() => asGoalUnit("weeks"))).toEqual({
      kind: "value",
      id: "not-a-word-of",
      params: {
        argument: "unit",
        found: "weeks",
        expected: "hours(시간), personhours(인시), days(일)",
      },
    });
  });
});

describe("asReleadoffKind", () => {
  it("reads both kinds in both languages", () => {
    expect(["accident", "재해", "업무상 재해"].map(asReleadoffKind)).toEqual(
      Array(3).fill("accident"),
    );
    expect(["Disease", "질병", "직업병"].map(asReleadoffKind)).toEqual(Array(3).fill("disease"));
  });
});

describe("the words of the form", () => {
  it.each(["ko", "en"] as const)("are read by the functions that it calls, in %s", (language) => {
    for (const [unit, word] of Object.entries(goalUnitWords)) {
      expect(asGoalUnit(word[language])).toBe(unit);
    }
    for (const [kind, word] of Object.entries(releadoffWords)) {
      expect(asReleadoffKind(word[language])).toBe(kind);
    }
  });
});

describe("asOrder", () => {
  it("reads both orders, and the new one when left out", () => {
    expect([null, 0, "", "new", "개정"].map(asOrder)).toEqual(Array(5).fill("new"));
    expect(["old", "종전"].map(asOrder)).toEqual(Array(2).fill("old"));
  });
});

describe("asNamed", () => {
  it("finds a code by its name in either language", () => {
    expect(asNamed("제3자의 행위", "cause", causeNames)).toBe("third-party");
    expect(asNamed("Act of a third party", "cause", causeNames)).toBe("third-party");
  });

  it("finds a code by a name from before", () => {
    const former = { "medical-care": "요양 중" };
    expect(asNamed("요양 중", "cause", causeNames, former)).toBe("medical-care");
    expect(asNamed("요양 중 발생한 재해", "cause", causeNames, former)).toBe("medical-care");
    expect(asNamed("요양 중", "cause", causeNames)).toBe("요양 중");
  });

  it("leaves everything else to the calculator", () => {
    expect(asNamed("third-party", "cause", causeNames)).toBe("third-party");
    expect(asNamed("없는 원인", "cause", causeNames)).toBe("없는 원인");
  });
});

describe("asIndustry", () => {
  it("reads numbers, codes and names", () => {
    expect(
      [2, "2", "200", "20001", "제조업", "manufacturing"].map((each) => asIndustry(each, "code")),
    ).toEqual(Array(6).fill(2));
  });

  it("names the argument that it was given as", () => {
    expect(problemOf(() => asIndustry("없음", "industry"))).toMatchObject({
      id: "malformed-code",
      params: { argument: "industry" },
    });
  });
});
