import { kosha2010 } from "../../../src/core/rulebook";
import { asRulebook } from "../../../src/functions/coerce";
import { problemOf } from "../../problem-of";

describe("asRulebook", () => {
  it.each([undefined, null, "", 0])("is the regulation's for %p", (value) => {
    expect(asRulebook("PassPoints", value, "points")).toEqual(kosha2010);
  });

  it("has the scheme's number in its place", () => {
    expect(asRulebook("PassPoints", 70, "points")["SHL-2"].passPoints).toBe(70);
    expect(asRulebook("HoursPerDay", 7.5, "hoursPerDay")["TIME-2"].hoursPerDay).toBe(7.5);
  });

  it("takes a part of a day for the whole one with which it is reached", () => {
    expect(asRulebook("BreakingDays", 2.5, "breakingDays")["DEF-3"].breakingCareDays).toBe(3);
  });

  it.each([
    [-1, "not-positive"],
    [25, "number-above"],
  ])("refuses %p hours a day (%s)", (value, id) => {
    expect(problemOf(() => asRulebook("HoursPerDay", value, "hoursPerDay"))).toMatchObject({
      id,
      params: { argument: "hoursPerDay" },
    });
  });
});
