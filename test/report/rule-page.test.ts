import { rulePage } from "../../src/report/rule-page";
import type { ReportOptions } from "../../src/report/report-options";
import { options } from "./examples";

describe("the page of a rule", () => {
  const published: ReportOptions = { ...options, homepage: "https://example.com/za" };

  it("stands among those of the audit", () => {
    expect(rulePage("goal-coefficient", published)).toBe(
      "https://example.com/za/docs/rules/goal-coefficient.md",
    );
  });

  it("stands among those of hygiene for a rule that knows no form", () => {
    const rules = options.rules.map((rule) => ({ ...rule, pages: "hygiene" as const }));
    expect(rulePage("goal-coefficient", { ...published, rules })).toBe(
      "https://example.com/za/docs/hygiene/goal-coefficient.md",
    );
  });

  it("is none for an id that no rule has, and where no pages are published", () => {
    expect(rulePage("no-such-rule", published)).toBeNull();
    expect(rulePage("goal-coefficient", options)).toBeNull();
  });
});
