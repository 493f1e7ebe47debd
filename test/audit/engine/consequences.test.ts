import { audit } from "../../../src/audit/audit";
import type { Finding, Severity } from "../../../src/audit/finding";
import { defineRule, type Rule } from "../../../src/audit/rule";
import { allRules } from "../../../src/audit/rules";
import type { ProfileFields } from "../../../src/form/submission";
import { parseQualified } from "../../../src/workbook/address";
import { submissionOf } from "../../form/submission";

const sentence = { ko: "{cell}", en: "{cell}" };
const text = {
  title: sentence,
  help: sentence,
  passed: sentence,
  messages: { wrong: sentence },
};

/** What a rule says of a cell, as long as it can read the cell of some field. */
interface Said {
  readonly at: string;
  readonly by?: keyof ProfileFields;
  readonly severity?: Severity;
  readonly isAsked?: boolean;
}

function rule(id: string, said: readonly Said[], followsFrom: readonly string[] = []): Rule {
  return defineRule({
    id,
    severity: "error",
    clauses: [],
    needs: [],
    followsFrom,
    text,
    check({ profile }, report) {
      for (const { at, by, severity = "error", isAsked = false } of said) {
        const { sheet = "", area } = parseQualified(at) ?? {};
        const place = { sheet, row: area?.top ?? 0, column: area?.left ?? 0 };
        const draft = {
          message: "wrong",
          at: place,
          found: none,
          expected: none,
          severity,
        } as const;
        if (by && profile[by]?.value == null) continue;
        if (isAsked) report.review(draft);
        else report.violation(draft);
      }
    },
  });
}

const none = { value: null, unit: null };

/** The rate stands in Profile!B1, the enrollment in Profile!B2. */
const submission = submissionOf({ profile: { rate: 1, enrollment: 10 } });

/** The findings as a tree of the rules' ids. */
function treeOf(...rules: Rule[]): string[] {
  const shown = ({ rule, consequences }: Finding): string =>
    consequences.length > 0 ? `${rule} < ${consequences.map(shown).join(", ")}` : rule;
  return audit(submission, rules).findings.map(shown);
}

describe("what follows from a violation", () => {
  const cause = rule("cause", [{ at: "Profile!B1" }]);
  const follows = rule("follows", [{ at: "Quotation!D2", by: "rate" }], ["cause"]);

  it("stands under it where it is gone without its cells", () => {
    expect(treeOf(cause, follows)).toEqual(["cause < follows"]);
    expect(treeOf(follows, cause)).toEqual(["cause < follows"]);
    expect(audit(submission, [cause, follows]).counts.error).toBe(1);
  });

  it("stands under the one of its row, where several together explain it", () => {
    const both = rule("cause", [{ at: "Profile!B1" }, { at: "Profile!B2" }]);
    const beside = rule("follows", [{ at: "Profile!G2", by: "rate" }], ["cause"]);
    const found = audit(submission, [both, beside]).findings;
    expect(found.map(({ area, consequences }) => [area.top, consequences.length])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it.each<{ name: string; rules: readonly Rule[] }>([
    {
      name: "its rule names no such cause",
      rules: [cause, rule("follows", [{ at: "Profile!G1", by: "rate" }])],
    },
    {
      name: "it is found without the cells of the other too",
      rules: [cause, rule("follows", [{ at: "Profile!G1", by: "enrollment" }], ["cause"])],
    },
    {
      name: "the other is only asked",
      rules: [rule("cause", [{ at: "Profile!B1", isAsked: true }]), follows],
    },
    {
      name: "the other is lighter",
      rules: [rule("cause", [{ at: "Profile!B1", severity: "warning" }]), follows],
    },
  ])("stands alone where $name", ({ rules }) => {
    expect(treeOf(...rules).toSorted()).toEqual(["cause", "follows"]);
  });

  it("stands under the first cause where it follows from what follows", () => {
    const second = rule("second", [{ at: "Profile!B2", by: "rate" }], ["cause"]);
    const third = rule("third", [{ at: "Profile!C5", by: "enrollment" }], ["second"]);
    expect(treeOf(third, second, cause)).toEqual(["cause < third, second"]);
  });
});

describe("the rules", () => {
  const followsFrom = new Map(allRules.map((each) => [each.id, each.followsFrom ?? []]));

  it("follow from rules that there are", () => {
    const unknown = [...followsFrom.values()].flat().filter((id) => !followsFrom.has(id));
    expect(unknown).toEqual([]);
  });

  it("follow from each other in no circle", () => {
    const leadsTo = (from: string, to: string): boolean =>
      (followsFrom.get(from) ?? []).some((id) => id === to || leadsTo(id, to));
    expect([...followsFrom.keys()].filter((id) => leadsTo(id, id))).toEqual([]);
  });

  it("puts the error of a formula under the text that it fails over", () => {
    const failing = submissionOf({
      log: {
        columns: ["date", "workers", "personHours"],
        rows: [["2010-05-05", "165명?", { value: { error: "#VALUE!" }, formula: "B2*8" }]],
      },
    });
    const found = audit(failing, allRules).findings.filter(({ severity }) => severity === "error");
    expect(
      found.map(({ rule, consequences }) => [rule, consequences.map(({ rule }) => rule)]),
    ).toEqual([["unreadable-value", ["error-value"]]]);
  });
});
