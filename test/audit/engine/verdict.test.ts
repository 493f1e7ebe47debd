import { audit } from "../../../src/audit/audit";
import { isAllSetAside } from "../../../src/audit/engine/verdict";
import { identitiesOf } from "../../../src/audit/set-aside";
import type { AuditResult, Verdict } from "../../../src/audit/finding";
import { defineRule, type Rule } from "../../../src/audit/rule";
import { type LiteralSubmission, submissionOf } from "../../form/submission";

const sentence = { ko: "{cell}", en: "{cell}" };
const text = {
  title: sentence,
  help: sentence,
  passed: sentence,
  messages: { wrong: sentence },
};
const none = { value: null, unit: null };
const wrong = {
  message: "wrong",
  at: { sheet: "Log", row: 1, column: 0 },
  found: none,
  expected: none,
} as const;

function rule(check: Rule["check"], other: Partial<Rule> = {}): Rule {
  return defineRule({
    id: "any",
    severity: "error",
    clauses: [],
    needs: [],
    ...other,
    text,
    check,
  });
}

const passes = rule(() => undefined);
const log = { columns: ["date", "workers"], rows: [["2010-05-03", 5]] } as const;

function verdictOf(rules: readonly Rule[], literal: LiteralSubmission = { log }): Verdict {
  return audit(submissionOf(literal), rules).verdict;
}

describe("the verdict", () => {
  it("is clean where a record is there and every rule passed", () => {
    expect(verdictOf([passes])).toBe("clean");
  });

  it("is errors as soon as there is one, whatever else is missing", () => {
    const fails = rule((_, report) => {
      report.violation(wrong);
      report.couldNotCheck("log.workers", "blank", null);
    });
    expect(verdictOf([passes, fails])).toBe("errors");
  });

  it("is incomplete where a rule could not check", () => {
    const lacks = rule((_, report) => {
      report.review({ ...wrong, severity: "warning" });
      report.couldNotCheck("log.workers", "blank", null);
    });
    expect(verdictOf([lacks])).toBe("incomplete");
  });

  it("is incomplete where a rule of completeness asks for something", () => {
    const asks = rule(
      (_, report) => {
        report.review({ ...wrong, severity: "info" });
      },
      { completeness: true },
    );
    expect(verdictOf([asks])).toBe("incomplete");
  });

  it("is incomplete where something that looks like the form was not read", () => {
    const submission = submissionOf({ log });
    const range = { top: 9, left: 0, bottom: 12, right: 3 };
    const unread = [{ sheet: "Log", range, reason: "ended-early" }] as const;
    expect(audit({ ...submission, unread }, [passes]).verdict).toBe("incomplete");
  });

  it("is incomplete where a formula of the form has no result", () => {
    const rows = [["2010-05-03", 5, { value: null, formula: "B2*8" }]] as const;
    const literal = { log: { columns: ["date", "workers", "personHours"], rows } } as const;
    const result = audit(submissionOf(literal), [passes]);
    expect(result.verdict).toBe("incomplete");
    expect(result.unread).toMatchObject([{ sheet: "Log", reason: "no-result" }]);
  });

  it.each(["warning", "info"] as const)(
    "asks for a review where a %s is left, but not an info",
    (severity) => {
      const warns = rule((_, report) => {
        report.violation({ ...wrong, severity });
      });
      expect(verdictOf([warns])).toBe(severity === "warning" ? "needs-review" : "clean");
    },
  );

  it("asks for a review, and lacks nothing, where only the reading is not certain", () => {
    const doubts = [{ field: "log.workers", heading: "인원", alternatives: [] }];
    const needs = [{ subject: ["log.workers"], inputs: [] }] as const;
    expect(verdictOf([rule(() => undefined, { needs })], { log, doubts })).toBe("needs-review");
  });

  it.each<[string, LiteralSubmission, Verdict]>([
    ["nothing", {}, "empty"],
    ["what the form brings along", { profile: { hoursPerDay: 8, leadoffDate: null } }, "empty"],
    ["a workplace without a day of its log", { profile: { name: "한빛정밀" } }, "incomplete"],
    ["days on which nobody worked", { log: { ...log, rows: [["2010-05-03", 0]] } }, "incomplete"],
  ])("has no tick without a record: %s", (_, literal, expected) => {
    expect(verdictOf([passes], literal)).toBe(expected);
  });
});

describe("the verdict where findings were set aside", () => {
  /** The audit after all findings of one rule were set aside. */
  function afterIgnoring(
    rules: readonly Rule[],
    literal: LiteralSubmission = { log },
  ): AuditResult {
    const submission = submissionOf(literal);
    const { findings } = audit(submission, rules);
    const meant = findings.filter(({ params }) => params["stays"] === undefined);
    const identities = identitiesOf(findings, submission);
    const ignores = meant.flatMap((finding) => {
      const identity = identities.get(finding);
      return identity
        ? [{ ...identity, rule: finding.rule, reason: "reason", date: "2026-03-02" }]
        : [];
    });
    return audit(submission, rules, { ignores });
  }

  const stays = { stays: none };
  const finds = (severity: "error" | "warning" | "info", params = {}) =>
    rule((_, report) => {
      report.violation({
        ...wrong,
        at: { ...wrong.at, row: "stays" in params ? 2 : 1 },
        severity,
        params,
      });
    });
  const asks = rule((_, report) => {
    report.review({ ...wrong, message: "wrong", severity: "warning" });
  });
  const lacks = rule((_, report) => {
    report.couldNotCheck("log.workers", "blank", null);
  });
  const unsure = rule((_, report) => {
    report.couldNotCheck("log.workers", "uncertain", null);
  });
  const paper = rule(
    (_, report) => {
      report.review({ ...wrong, severity: "info" });
    },
    { completeness: true },
  );

  it.each<[string, Rule[], Verdict, boolean]>([
    ["a warning", [finds("warning")], "needs-review", true],
    ["a question", [asks], "needs-review", true],
    ["what an application lacks", [paper], "needs-review", true],
    ["an error", [finds("error")], "needs-review", false],
    ["a warning beside an error", [asks, finds("error", stays)], "errors", false],
    ["a warning beside one that stays", [asks, finds("warning", stays)], "needs-review", false],
    ["a warning where something is missing", [asks, lacks], "incomplete", false],
    ["a warning where something is uncertain", [asks, unsure], "needs-review", false],
    ["an info, which could have been left", [finds("info")], "clean", false],
  ])("%s", (_, rules, verdict, isAll) => {
    const result = afterIgnoring([passes, ...rules]);
    expect([result.verdict, isAllSetAside(result)]).toEqual([verdict, isAll]);
    expect(result.counts.setAside).toBeGreaterThan(0);
  });

  it("cannot be bought where nothing was ever filled in", () => {
    expect(afterIgnoring([asks], {}).verdict).toBe("empty");
  });
});
