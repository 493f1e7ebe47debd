import { byRule } from "../../src/report/by-rule";
import { coefficientFinding, duplicateDate } from "./examples";

describe("byRule", () => {
  it("puts findings of one rule together, errors first", () => {
    const groups = byRule([duplicateDate(2), coefficientFinding, duplicateDate(5)]);
    expect(groups.map(({ rule, weight, findings }) => [rule, weight, findings.length])).toEqual([
      ["goal-coefficient", "error", 1],
      ["log-duplicate-date", "warning", 2],
    ]);
  });

  it("keeps what a person must decide apart, and last", () => {
    const review = { ...coefficientFinding, result: "needs-review" as const };
    const info = { ...duplicateDate(3), severity: "info" as const };
    expect(byRule([review, info, coefficientFinding]).map(({ weight }) => weight)).toEqual([
      "error",
      "info",
      "needs-review",
    ]);
  });

  it("cites every clause once", () => {
    const other = { ...coefficientFinding, clauses: ["GOAL-4", "GOAL-5"] };
    expect(byRule([coefficientFinding, other])[0]?.clauses).toEqual(["GOAL-4", "GOAL-5"]);
  });
});
