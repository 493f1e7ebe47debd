import { breaksZeroAccident, causes } from "../../../src/core/accidents/cause";
import { kosha2010 } from "../../../src/core/rulebook";
import { problemOf } from "../../problem-of";

const codesJudged = (judgement: string) =>
  causes.filter((cause) => cause.judgement === judgement).map(({ code }) => code);

describe("an accident", () => {
  it.each([
    [0, false],
    [3, false],
    [3.5, false],
    [4, true],
    [30, true],
  ])("at work with %d days of care breaks zero accident: %s", (careDays, breaks) => {
    expect(breaksZeroAccident({ cause: "duty", careDays })).toBe(breaks);
  });

  it("that is fatal breaks zero accident, whatever the days of care", () => {
    expect(breaksZeroAccident({ cause: "duty", careDays: 0, death: true })).toBe(true);
    expect(breaksZeroAccident({ cause: "duty", careDays: null, death: true })).toBe(true);
    expect(breaksZeroAccident({ cause: "duty", death: true })).toBe(true);
  });

  it.each(codesJudged("breaks"))("by %s breaks from 4 days of care", (cause) => {
    expect(breaksZeroAccident({ cause, careDays: 4 })).toBe(true);
    expect(breaksZeroAccident({ cause, careDays: 3 })).toBe(false);
  });

  it.each(codesJudged("zero accident"))("by %s is recognised as zero accident", (cause) => {
    expect(breaksZeroAccident({ cause, careDays: 90 })).toBe(false);
    expect(breaksZeroAccident({ cause, death: true })).toBe(false);
    expect(breaksZeroAccident({ cause })).toBe(false);
  });

  it.each(codesJudged("decision"))("by %s is left to the certifying body", (cause) => {
    expect(breaksZeroAccident({ cause, careDays: 90 })).toBe("decision");
    expect(breaksZeroAccident({ cause, careDays: 4 })).toBe("decision");
    expect(breaksZeroAccident({ cause, careDays: 2, death: true })).toBe("decision");
    expect(breaksZeroAccident({ cause, death: true })).toBe("decision");
    expect(breaksZeroAccident({ cause })).toBe("decision");
  });

  it.each(codesJudged("decision"))("by %s breaks nothing below 4 days of care", (cause) => {
    expect(breaksZeroAccident({ cause, careDays: 0 })).toBe(false);
    expect(breaksZeroAccident({ cause, careDays: 3 })).toBe(false);
  });

  it("by force majeure is recognised, and on a business trip left to the certifying body", () => {
    expect(breaksZeroAccident({ cause: "force-majeure", careDays: 90 })).toBe(false);
    expect(breaksZeroAccident({ cause: "business-trip", careDays: 90 })).toBe("decision");
  });

  it("is found by its code in capitals too", () => {
    expect(breaksZeroAccident({ cause: " Third-Party ", careDays: 9 })).toBe(false);
  });

  it("has no answer without days of care", () => {
    const unknown = {
      kind: "unknown",
      id: "care-days-unknown",
      params: { argument: "careDays" },
    };
    expect(problemOf(() => breaksZeroAccident({ cause: "duty" }))).toMatchObject(unknown);
    expect(
      problemOf(() => breaksZeroAccident({ cause: "duty", careDays: null, death: false })),
    ).toMatchObject(unknown);
  });

  it.each([-1, NaN, Infinity])("has no %d days of care", (careDays) => {
    expect(problemOf(() => breaksZeroAccident({ cause: "duty", careDays }))).toMatchObject({
      kind: "number",
      id: "negative",
      params: { argument: "careDays" },
    });
  });

  it("has a cause of the list", () => {
    expect(problemOf(() => breaksZeroAccident({ cause: "bad luck", careDays: 4 }))).toMatchObject({
      kind: "value",
      id: "unknown-cause",
      params: { argument: "cause", found: "bad luck" },
    });
  });

  it("is judged by the threshold of the rulebook", () => {
    const stricter = { ...kosha2010, "DEF-3": { breakingCareDays: 3 } };
    expect(breaksZeroAccident({ cause: "duty", careDays: 3 }, stricter)).toBe(true);
  });
});

describe("the causes", () => {
  it("have a code each", () => {
    expect(new Set(causes.map(({ code }) => code)).size).toBe(causes.length);
  });

  it("hold the eight recognised by the definition and the three that are implicit", () => {
    expect(causes.filter(({ clause }) => clause === "REC-1")).toHaveLength(8);
    expect(codesJudged("decision")).toEqual(
      expect.arrayContaining(["recess-exercise", "communicable-disease", "personal-commute"]),
    );
  });
});
