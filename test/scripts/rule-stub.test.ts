import { readFileSync } from "node:fs";
import path from "node:path";
import { ruleAskedFor, ruleIndex, ruleStub } from "../../scripts/rule-stub";

const index = readFileSync(path.resolve(__dirname, "../../src/audit/rules/index.ts"), "utf8");
const existing = Array.from(index.matchAll(/from "\.\/(\w+)\/([\w-]+)"/g), (match) => ({
  subject: match[1] ?? "",
  id: match[2] ?? "",
}));

describe("ruleAskedFor", () => {
  it("takes a subject and an id apart", () => {
    expect(ruleAskedFor(["period/leadoff-early"], existing)).toEqual({
      subject: "period",
      id: "leadoff-early",
    });
  });

  it.each([
    [[], "Say which rule: npm run new:rule -- <subject>/<rule-id>"],
    [["leadoff-early"], "Say which rule"],
    [["period/leadoff-early", "goal/other"], "Say which rule"],
    [["period/leadoff/early"], "Say which rule"],
    [["deadline/leadoff-early"], "There is no subject “deadline”. Subjects: goal, period,"],
    [["period/LeadoffEarly"], "“LeadoffEarly” is no rule id"],
    [["period/leadoff_early"], "“leadoff_early” is no rule id"],
    [["period/-early"], "“-early” is no rule id"],
    [["period/"], "“” is no rule id"],
    [["log/goal-result"], "The id is taken: src/audit/rules/goal/goal-result.ts"],
  ])("refuses %j", (words, sentence) => {
    expect(() => ruleAskedFor(words, existing)).toThrow(sentence);
  });
});

describe("ruleIndex", () => {
  it("writes the index as it stands", () => {
    expect(ruleIndex(existing.toReversed())).toBe(index);
  });
});

describe("ruleStub", () => {
  const stub = ruleStub({ subject: "period", id: "leadoff-early" });

  it("has a rule, its sentences, its test and its page", () => {
    expect([...stub.keys()]).toEqual([
      "src/audit/rules/period/leadoff-early.ts",
      "src/audit/rules/period/leadoff-early.text.ts",
      "test/audit/rules/period/leadoff-early.test.ts",
      "docs/rules/leadoff-early.md",
    ]);
  });

  it("leaves something to fill in in each", () => {
    for (const content of stub.values()) expect(content).toContain("TODO");
  });
});
