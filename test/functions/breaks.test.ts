import { BREAKS } from "../../src/functions/breaks";
import { setLanguage } from "../../src/functions/language";
import { problemOf } from "../problem-of";
import { encodings } from "./encodings";

describe("ZA.BREAKS", () => {
  afterEach(() => {
    setLanguage("ko");
  });

  it.each([
    ["duty", 3, null, false],
    ["duty", 4, null, true],
    ["duty", "0", null, false],
    ["duty", null, "예", true],
    ["third-party", 30, true, false],
    ["제3자의 행위", 30, null, false],
    ["Facility defect", 3, null, false],
  ])("%s, %p days, death %p: %p", (cause, careDays, death, breaks) => {
    const code = cause === "Facility defect" ? "defect of a facility" : cause;
    expect(BREAKS(code, careDays, death)).toBe(breaks);
  });

  it.each([
    [3, 3, true],
    [3, 4, false],
    [3, null, false],
    [4, 0, true],
    [2, 3, false],
  ])("with %p days of care, in a scheme where %p break: %p", (careDays, own, breaks) => {
    expect(BREAKS("duty", careDays, null, own)).toBe(breaks);
  });

  it("wants days of its own above 0", () => {
    expect(problemOf(() => BREAKS("duty", 4, null, -1))).toMatchObject({
      id: "not-positive",
      params: { argument: "breakingDays" },
    });
  });

  it("says in the language of the display where the certifying body decides", () => {
    expect(BREAKS("personal-commute", 10)).toBe("인증기관의 결정 필요");
    setLanguage("en");
    expect(BREAKS("personal-commute", 10)).toBe("needs a decision by the certifying body");
  });

  it.each(encodings)(
    "does not take the blank days of $platform for none",
    ({ empty, leftOut, single }) => {
      for (const careDays of [single(empty), leftOut]) {
        expect(problemOf(() => BREAKS(single("duty"), careDays, leftOut))).toMatchObject({
          kind: "unknown",
          id: "care-days-unknown",
        });
      }
    },
  );

  it("knows no other causes", () => {
    expect(problemOf(() => BREAKS("bad luck", 4))).toMatchObject({
      kind: "value",
      params: { argument: "cause" },
    });
  });
});
