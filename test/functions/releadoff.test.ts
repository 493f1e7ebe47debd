import { RELEADOFF } from "../../src/functions/releadoff";
import { serialFromIso } from "../../src/core/calendar/serial";
import { problemOf } from "../problem-of";

describe("ZA.RELEADOFF", () => {
  it.each([
    ["accident", "2010-12-31", "2011-01-01"],
    ["재해", "2010-12-31", "2011-01-01"],
    ["disease", "2012-02-28", "2012-02-29"],
    ["질병", "2012. 2. 28.", "2012-02-29"],
  ])("is the day after: %s on %s gives %s", (kind, date, expected) => {
    expect(RELEADOFF(kind, date)).toBe(serialFromIso(expected));
  });

  it("needs one of the two kinds, and a date", () => {
    expect(problemOf(() => RELEADOFF("fire", "2010-12-31"))).toMatchObject({
      kind: "value",
      params: { argument: "kind" },
    });
    expect(problemOf(() => RELEADOFF("accident", 0))).toMatchObject({
      kind: "value",
      params: { argument: "date" },
    });
  });
});
