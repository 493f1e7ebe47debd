import { isContestWindow } from "../../../src/core/certification/contest-window";
import { kosha2010 } from "../../../src/core/rulebook";

describe("the employees' contest window", () => {
  it.each([
    [4, false],
    [5, true],
    [10, true],
    [14, true],
    [15, false],
    [-5, false],
    [NaN, false],
  ])("of %d days is allowed: %s", (days, allowed) => {
    expect(isContestWindow(days)).toBe(allowed);
  });

  it("follows another rulebook", () => {
    const longer = { ...kosha2010, "APP-3": { shortestContestDays: 7, longestContestDays: 21 } };
    expect([6, 7, 21, 22].map((days) => isContestWindow(days, longer))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
