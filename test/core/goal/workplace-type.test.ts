import { kosha2010 } from "../../../src/core/rulebook";
import { workplaceType } from "../../../src/core/goal/workplace-type";
import { problemOf } from "../../problem-of";

describe("the type of a workplace", () => {
  it.each(["construction", "Construction", " 건설업 ", "건설", "4", 4, "400", 400, "40001", "４"])(
    "is construction for %p",
    (input) => {
      expect(workplaceType(input)).toBe("construction");
    },
  );

  it.each(["general", "GENERAL", "일반", "0", 0, "000", "00001", "2", 9, "503", "20001"])(
    "is general for %p",
    (input) => {
      expect(workplaceType(input)).toBe("general");
    },
  );

  it.each(["", "constr", "40", "4000", 40, -4, NaN, "constructor", "__proto__"])(
    "is not known for %p",
    (found) => {
      expect(problemOf(() => workplaceType(found))).toEqual({
        kind: "value",
        id: "unknown-type",
        params: { argument: "type", found },
      });
    },
  );

  it("follows the rulebook on which industry is construction", () => {
    const scheme = { ...kosha2010, "CLS-1": { ...kosha2010["CLS-1"], constructionIndustry: 7 } };
    expect(workplaceType("700", scheme)).toBe("construction");
    expect(workplaceType("400", scheme)).toBe("general");
  });
});
