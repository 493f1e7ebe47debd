import { sayClauses, sayOwnRules } from "../../src/report/own-rules";
import { submissionOf } from "../form/submission";

describe("sayClauses", () => {
  it("marks those for which the workplace has a number of its own", () => {
    const cited = { clauses: ["DEF-3", "REC-1"], ownClauses: ["DEF-3"] };
    expect(sayClauses(cited, "en")).toEqual(["DEF-3 (own rule)", "REC-1"]);
    expect(sayClauses(cited, "ko")).toEqual(["DEF-3(자체 기준)", "REC-1"]);
    expect(sayClauses({ clauses: ["DEF-3"] }, "en")).toEqual(["DEF-3"]);
  });
});

describe("sayOwnRules", () => {
  const submission = submissionOf({ profile: { ownBreakingDays: 3, ownPassPoints: 600 } });

  it("puts each number beside the regulation's, and says where it is not used", () => {
    expect(sayOwnRules(submission, "en")).toEqual([
      "Own rule: days that break: 3 days (regulation: 4 days)",
      "Own rule: points to pass: 600 points (cannot be used; regulation: 60 points)",
    ]);
    expect(sayOwnRules(submission, "ko")[0]).toBe("자체 기준 무재해 중단 일수 3일(규정 4일)");
  });

  it("says nothing of a workplace that follows the regulation", () => {
    expect(sayOwnRules(submissionOf({ profile: { rate: 1 } }), "en")).toEqual([]);
  });
});
