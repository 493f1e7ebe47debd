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
    expect(ruleAskedFor(["period/application-late"], existing)).toEqual({
      subject: "period",
      id: "application-late",
    });
  });

  it.each([
    [[], "Say which rule: npm run new:rule -- <subject>/<rule-id>"],
    [["application-late"], "Say which rule"],
    [["period/application-late", "goal/other"], "Say which rule"],
    [["period/application/late"], "Say which rule"],
    [["deadline/application-late"], "There is no subject “deadline”. Subjects: goal, period,"],
    [["period/ApplicationLate"], "“ApplicationLate” is no rule id"],
    [["period/application_late"], "“application_late” is no rule id"],
    [["period/-late"], "“-late” is no rule id"],
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
  const stub = ruleStub({ subject: "period", id: "application-late" });

  it("has a rule, its sentences, its test and its page", () => {
    expect([...stub.keys()]).toEqual([
      "src/audit/rules/period/application-late.ts",
      "src/audit/rules/period/application-late.text.ts",
      "test/audit/rules/period/application-late.test.ts",
      "docs/rules/application-late.md",
    ]);
  });

  it("leaves something to fill in in each", () => {
    for (const content of stub.values()) expect(content).toContain("TODO");
  });
});
