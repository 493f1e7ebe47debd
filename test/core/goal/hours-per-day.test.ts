import { hoursPerDay } from "../../../src/core/goal/hours-per-day";
import { kosha2010 } from "../../../src/core/rulebook";

describe("the hours of a working day", () => {
  it("are 8, and 10 in construction", () => {
    expect(hoursPerDay("general")).toBe(8);
    expect(hoursPerDay("construction")).toBe(10);
  });

  it("follow another rulebook", () => {
    const scheme = { ...kosha2010, "TIME-2": { hoursPerDay: 7, constructionHoursPerDay: 9 } };
    expect(hoursPerDay("general", scheme)).toBe(7);
    expect(hoursPerDay("construction", scheme)).toBe(9);
  });
});
