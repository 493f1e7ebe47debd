import { regulation } from "../../../src/core/record/regulation";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

const on = serialFromIso;

describe("the regulation", () => {
  it("is the new one for a leadoff from 2010-04-01 on, that day included", () => {
    expect(regulation(on("2010-03-31"))).toBe("old");
    expect(regulation(on("2010-03-31") + 0.9)).toBe("old");
    expect(regulation(on("2010-04-01"))).toBe("new");
    expect(regulation(on("2012-01-01"))).toBe("new");
  });

  it("stays the old one for an existing workplace until its next certification", () => {
    expect(regulation(on("2008-03-02"), null)).toBe("old");
    expect(regulation(on("2008-03-02"), on("2009-12-31"))).toBe("old");
    expect(regulation(on("2008-03-02"), on("2010-09-30"))).toBe("new");
  });

  it("cannot have a certification before the leadoff", () => {
    expect(problemOf(() => regulation(on("2010-05-03"), on("2010-05-02")))).toMatchObject({
      kind: "number",
      id: "certification-before-leadoff",
      params: { argument: "lastOldCertification", found: "2010-05-02", leadoff: "2010-05-03" },
    });
  });

  it.each([
    [NaN, null],
    [0, null],
    [40_301, Infinity],
  ])("wants dates, not %d and %d", (leadoff, certified) => {
    expect(problemOf(() => regulation(leadoff, certified))).toMatchObject({
      id: "date-out-of-range",
    });
  });
});
