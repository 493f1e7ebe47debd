import { industryOf } from "../../../src/core/goal/industry";
import { problemOf } from "../../problem-of";

describe("the industry of a business code", () => {
  it.each([
    ["4", 4],
    ["400", 4],
    ["40001", 4],
    ["000", 0],
    ["00001", 0],
    ["503", 5],
    ["50001", 5],
  ])("is the first digit of %s", (code, industry) => {
    expect(industryOf(code)).toBe(industry);
  });

  it("takes the number 0 for the code 000, which lost its zeros", () => {
    expect(industryOf(0)).toBe(0);
  });

  it("reads numbers that lost nothing", () => {
    expect([4, 200, 20001].map(industryOf)).toEqual([4, 2, 2]);
  });

  it("reads spaces and full-width digits", () => {
    expect(industryOf(" ４００ ")).toBe(4);
  });

  it.each(["", "12", "1234", "123456", "4a", "제조업", "-4", 42, 4.5, -4, NaN, Infinity])(
    "is none for %p",
    (found) => {
      expect(problemOf(() => industryOf(found))).toEqual({
        kind: "value",
        id: "malformed-code",
        params: { argument: "code", found },
      });
    },
  );
});
