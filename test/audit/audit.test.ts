import { audit, auditSteps } from "../../src/audit/audit";
import { allRules } from "../../src/audit/rules";
import { defineRule, type Report, type Rule } from "../../src/audit/rule";
import type { Submission } from "../../src/form/submission";
import { submissionOf } from "../form/submission";

const text = {
  title: { ko: "제목", en: "title" },
  help: { ko: "도움말", en: "help" },
  passed: { ko: "적합", en: "passed" },
  messages: { wrong: { ko: "{cell}: 틀림", en: "{cell}: wrong" } },
};

const none = { value: null, unit: null };
const submission = submissionOf({ profile: { rate: 1, enrollment: 2 } });
const cell = (row: number) => ({ sheet: "Profile", row, column: 1 });
const wrongAt = (row: number) =>
  ({ message: "wrong", at: cell(row), found: none, expected: none }) as const;

function rule(
  id: string,
  check: (submission: Submission, report: Report<"wrong">) => void,
  other: Partial<Rule> = {},
): Rule {
  return defineRule({
    id,
    severity: "error",
    clauses: ["GOAL-2"],
    needs: [],
    ...other,
    text,
    check,
  });
}

const passes = rule("passes", () => undefined);
const finds = rule("finds", (_, report) => {
  report.violation(wrongAt(1));
});
const asks = rule("asks", (_, report) => {
  report.review(wrongAt(0));
});
const skips = rule("skips", (_, report) => {
  report.notApplicable();
});
const throws = rule("throws", () => {
  throw new TypeError("no such column");
});

describe("audit", () => {
  it("puts each rule under one of the four results", () => {
    const result = audit(submission, [skips, passes, finds, asks]);
    expect(result.findings.map(({ rule, result }) => [rule, result])).toEqual([
      ["finds", "violation"],
      ["asks", "needs-review"],
    ]);
    expect(result.passed).toEqual(["passes"]);
    expect(result.notApplicable).toEqual(["skips"]);
    expect(result.counts).toEqual({
      error: 1,
      warning: 0,
      info: 0,
      needsReview: 1,
      setAside: 0,
      couldNotCheck: 0,
      passed: 1,
      notApplicable: 1,
    });
  });

  it("leaves what a throwing rule looks at to a person, and goes on", () => {
    const result = audit(submission, [throws, finds]);
    expect(result.findings).toMatchObject([
      { rule: "finds", result: "violation" },
      {
        rule: "throws",
        result: "needs-review",
        message: "rule-failed",
        sheet: "Profile",
        found: { value: "no such column" },
      },
    ]);
    expect(result.counts).toMatchObject({ error: 1, needsReview: 1, passed: 0 });
    expect(throws.text.messages["rule-failed"]?.en).toContain("could not be finished");
  });

  it("keeps what a rule found before it threw", () => {
    const both = rule("both", (_, report) => {
      report.violation(wrongAt(1));
      throw new TypeError("later");
    });
    expect(audit(submission, [both]).counts).toMatchObject({ error: 1, needsReview: 1 });
  });

  it("counts a violation under its own severity where it states one", () => {
    const warns = rule("warns", (_, report) => {
      report.violation({ ...wrongAt(0), severity: "warning" });
      report.violation(wrongAt(1));
    });
    expect(audit(submission, [warns]).counts).toMatchObject({ error: 1, warning: 1 });
  });

  it("says the same of the same cells once", () => {
    const twice = rule("twice", (_, report) => {
      report.violation(wrongAt(1));
      report.violation(wrongAt(1));
    });
    expect(audit(submission, [twice]).findings).toHaveLength(1);
  });

  it("orders findings of equal cost by their cells, whatever the order of the rules", () => {
    const places = (rules: Rule[]) => audit(submission, rules).findings.map(({ area }) => area.top);
    const above = rule("above", (_, report) => {
      report.violation(wrongAt(0));
    });
    expect(places([finds, above])).toEqual([0, 1]);
    expect(places([above, finds])).toEqual([0, 1]);
  });

  it("shows several cells as the area they span", () => {
    const block = rule("block", (_, report) => {
      report.violation({ ...wrongAt(0), at: [cell(2), cell(0), cell(1)] });
    });
    expect(audit(submission, [block]).findings[0]?.area).toEqual({
      top: 0,
      left: 1,
      bottom: 2,
      right: 1,
    });
  });

  it("runs rules of hygiene last, which see what is found wrong and what is only asked", () => {
    const seen: boolean[] = [];
    const hygiene = rule(
      "hygiene",
      (_, report) => {
        seen.push(report.isFaulty(cell(0)), report.isFaulty(cell(1)), report.isFaulty(cell(2)));
      },
      { hygiene: true },
    );
    audit(submission, [hygiene, finds, asks]);
    expect(seen).toEqual([false, true, false]);
  });

  it("takes all rules where none are given", () => {
    const { findings, unchecked, passed, notApplicable } = audit(submission);
    const named = [...findings, ...unchecked].map(({ rule }) => rule);
    const ids = [...named, ...passed, ...notApplicable];
    expect(new Set(ids)).toEqual(new Set(allRules.map(({ id }) => id)));
  });
});

describe("auditSteps", () => {
  it("stops after each rule and tells how far it is", () => {
    const steps = auditSteps(submission, [finds, passes]);
    expect(steps.next()).toEqual({ done: false, value: { rule: "finds", done: 1, total: 2 } });
    expect(steps.next()).toEqual({ done: false, value: { rule: "passes", done: 2, total: 2 } });
    expect(steps.next()).toMatchObject({ done: true, value: { passed: ["passes"] } });
  });

  it("does not run rules that nobody waits for", () => {
    const ran: string[] = [];
    const notes = (id: string) => rule(id, () => void ran.push(id));
    for (const { done } of auditSteps(submission, [notes("first"), notes("second")])) {
      expect(done).toBe(1);
      break;
    }
    expect(ran).toEqual(["first"]);
  });
});
