import { countChips, fileSection } from "../../../src/report/html/file-section";
import {
  auditedFile,
  coefficientFinding,
  dailyLog,
  emptySubmission,
  incompleteFile,
  options,
  profileOf,
  setAsideFile,
} from "../examples";
import { parsed, withClass } from "./parsed";

const textOf = (report: Parameters<typeof fileSection>[0]) =>
  parsed(fileSection(report, "file-1", options)).text;

describe("fileSection", () => {
  it("has an anchor, the file's name and the workplace", () => {
    const submission = { ...emptySubmission, profile: profileOf({ name: "한빛 <제1공장>" }) };
    const markup = fileSection(auditedFile([], { submission }), "file-7", options);
    expect(parsed(markup).elements[1]).toMatchObject({
      name: "article",
      attributes: { id: "file-7" },
    });
    expect(parsed(markup).text).toMatch(/^plant\.xlsx 한빛 <제1공장> /);
  });

  it("says so when there are no findings or no log", () => {
    const text = textOf(auditedFile([]));
    expect(text).toContain("no findings");
    expect(text).toContain("No log with dates was found");
  });

  it("does not say that there are no findings where they are hidden", () => {
    const text = textOf({ ...auditedFile([]), whole: auditedFile([coefficientFinding]).result });
    expect(text).toContain("Hidden by the options: 1 of the findings");
    expect(text).not.toContain("no findings");
  });

  it("says what could not be checked, with cell and rules, and what was not read", () => {
    const text = textOf(incompleteFile);
    expect(text).toContain("Incomplete");
    expect(text).toContain("Log!B5 Workers: an error value");
    expect(text).toContain("could not check: log-person-hours, log-running-totals");
    expect(text).toContain("Log!A8:D10 The table was read only as far as");
    expect(textOf(auditedFile([]))).not.toContain("could not check");
  });

  it.each(["errors", "incomplete", "needs-review", "clean", "empty"] as const)(
    "has a tick beside the verdict only where it is clean (%s)",
    (verdict) => {
      const file = auditedFile([]);
      const markup = fileSection(
        { ...file, result: { ...file.result, verdict } },
        "file-1",
        options,
      );
      expect(withClass(markup, "verdict")).toHaveLength(1);
      const ticks = withClass(markup, "icon").filter(({ attributes }) =>
        attributes["class"]?.includes("passed"),
      );
      expect(ticks).toHaveLength(verdict === "clean" ? 1 : 0);
    },
  );

  it("draws the record where there is a log", () => {
    const submission = { ...emptySubmission, log: dailyLog([["2010-05-03", 5]]) };
    const markup = fileSection(auditedFile([], { submission }), "file-1", options);
    expect(withClass(markup, "timeline").length).toBeGreaterThan(0);
  });

  it("lists the rules that passed, with what is true then, and those that do not apply", () => {
    const report = auditedFile([], { passed: ["goal-coefficient", "rule-of-tomorrow"] });
    const result = { ...report.result, notApplicable: ["log-duplicate-date"] };
    const text = textOf({ ...report, result });
    expect(text).toContain("The coefficient is right. goal-coefficient");
    expect(text).toContain("rule-of-tomorrow");
    expect(text).toMatch(/Rules that do not apply Duplicate date$/);
  });

  it("strikes through what was set aside, with the reason, and has no tick for it", () => {
    const markup = fileSection(setAsideFile, "file-1", options);
    const { text } = parsed(markup);
    expect(text).toContain("Nothing left");
    expect(text).toContain("1 set aside");
    expect(text).toContain("Reason: two shifts; see <ledger>");
    expect(text).toContain("matches nothing any more: goal-coefficient profile.coefficient");
    expect(text).toContain("keeps more than one list of ignores");
    expect(markup.text).toContain("<s>Log!A8: 2010-05-10 stands in an earlier row too.</s>");
    const icons = withClass(markup, "icon").map(({ attributes }) => attributes["class"]);
    expect(icons.filter((name) => name?.includes("passed"))).toEqual([]);
    expect(textOf(auditedFile([]))).not.toContain("Set aside");
  });

  it("says why a file was not audited", () => {
    expect(textOf({ file: "a.xlsx", status: "no-form" })).toMatch(/^a\.xlsx No Zero Accident form/);
    const error = { code: "encrypted", params: {} };
    expect(textOf({ file: "b.xlsx", status: "unreadable", error })).toMatch(/\(encrypted\)$/);
  });
});

describe("countChips", () => {
  it("shows the severities that there are, and how many rules passed", () => {
    const { result } = auditedFile([coefficientFinding], { passed: ["a", "b"] });
    expect(parsed(countChips(result, "ko")).text).toBe("오류 1 적합 2");
    expect(withClass(countChips(result, "ko"), "icon")).toHaveLength(1);
  });
});
