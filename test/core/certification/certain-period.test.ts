import { isCertainPeriod } from "../../../src/core/certification/certain-period";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

const on = serialFromIso;
const leadoff = on("2010-05-03");

describe("a certain period", () => {
  it("may begin with the initial leadoff or after", () => {
    expect(isCertainPeriod(leadoff, on("2010-12-31"), leadoff)).toBe(true);
    expect(isCertainPeriod(on("2011-01-01"), on("2011-01-01"), leadoff)).toBe(true);
  });

  it("may not begin before", () => {
    expect(isCertainPeriod(leadoff - 1, on("2010-12-31"), leadoff)).toBe(false);
  });

  it("begins on the day, whatever the times", () => {
    expect(isCertainPeriod(leadoff + 0.1, on("2010-12-31"), leadoff + 0.9)).toBe(true);
  });

  it("ends after it begins", () => {
    expect(
      problemOf(() => isCertainPeriod(on("2011-01-02"), on("2011-01-01"), leadoff)),
    ).toMatchObject({ id: "period-reversed" });
  });

  it("lies in the calendar", () => {
    expect(problemOf(() => isCertainPeriod(leadoff, on("2010-12-31"), NaN))).toMatchObject({
      id: "date-out-of-range",
    });
  });
});
