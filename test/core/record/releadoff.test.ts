import { releadoff, type ReleadoffKind } from "../../../src/core/record/releadoff";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";
import golden from "../golden.json";

describe("the re-leadoff date", () => {
  it.each(golden.releadoff)("is $releadoff after the $kind of $date", (expected) => {
    const kind = expected.kind as ReleadoffKind;
    expect(releadoff(kind, serialFromIso(expected.date))).toBe(serialFromIso(expected.releadoff));
  });

  it("has no time of day", () => {
    expect(releadoff("accident", 40301.99)).toBe(40302);
  });

  it("needs a date", () => {
    expect(problemOf(() => releadoff("disease", NaN))).toMatchObject({
      kind: "number",
      id: "date-out-of-range",
      params: { argument: "date" },
    });
  });

  it("knows no other kind", () => {
    expect(problemOf(() => releadoff("holiday" as ReleadoffKind, 40301))).toMatchObject({
      kind: "value",
      id: "not-a-word-of",
      params: { argument: "kind", found: "holiday", expected: "accident, disease" },
    });
  });
});
