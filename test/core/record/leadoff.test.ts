import { leadoff } from "../../../src/core/record/leadoff";
import { kosha2010 } from "../../../src/core/rulebook";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";
import golden from "../golden.json";

describe("the leadoff date that counts", () => {
  it.each(golden.leadoff)(
    "is $leadoff when $declared was declared and the report came on $received",
    ({ declared, received, leadoff: expected }) => {
      expect(leadoff(serialFromIso(declared), serialFromIso(received))).toBe(
        serialFromIso(expected),
      );
    },
  );

  it("is the declared one when the report came before it", () => {
    expect(leadoff(40301, 40290)).toBe(40301);
  });

  it("has no time of day, and none makes a report late", () => {
    expect(leadoff(40301.25, 40315.9)).toBe(40301);
  });

  it.each([
    [NaN, 40315, "declared"],
    [40301, 0, "received"],
  ])("needs two dates: %p and %p", (declared, received, argument) => {
    expect(problemOf(() => leadoff(declared, received))).toMatchObject({
      kind: "number",
      id: "date-out-of-range",
      params: { argument },
    });
  });

  it("follows another rulebook", () => {
    const scheme = {
      ...kosha2010,
      "LEAD-1": { reportDays: 7 },
      "LEAD-2": { daysBeforeReceipt: 3 },
    };
    expect(leadoff(40301, 40308, scheme)).toBe(40301);
    expect(leadoff(40301, 40309, scheme)).toBe(40306);
  });
});
