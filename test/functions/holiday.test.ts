import { HOLIDAY } from "../../src/functions/holiday";
import { problemOf } from "../problem-of";

describe("ZA.HOLIDAY", () => {
  it("names a public holiday, in Korean", () => {
    expect(HOLIDAY("2010-05-05")).toBe("어린이날");
  });

  it("is nothing on any other day, a Sunday too", () => {
    expect(HOLIDAY("2010-05-06")).toBe("");
    expect(HOLIDAY("2010-05-09")).toBe("");
  });

  it("joins the names where holidays coincide", () => {
    expect(HOLIDAY("2009-10-03")).toBe("개천절, 추석");
  });

  it("does not know a year without data", () => {
    expect(problemOf(() => HOLIDAY("1999-01-01"))).toMatchObject({
      kind: "unknown",
      id: "holidays-unknown",
    });
    expect(problemOf(() => HOLIDAY(null))).toMatchObject({ id: "blank-date" });
  });
});
