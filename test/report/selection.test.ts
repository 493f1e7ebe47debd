import type { FileReport } from "../../src/report/file-report";
import { writeReport } from "../../src/report/report-format";
import { comparedIn, readBaseline } from "../../src/report/baseline";
import { jsonReport } from "../../src/report/json";
import { hiddenIn, sayHidden, selectedOf, type Selection } from "../../src/report/selection";
import { wholeVerdict } from "../../src/report/shown-verdict";
import {
  auditedFile,
  coefficientFinding,
  duplicateDate,
  ignoredFinding,
  incompleteFile,
  inTurn,
  options,
  otherKind,
  setAsideFile,
} from "./examples";

const info = { ...duplicateDate(6), severity: "info" as const };
const both = auditedFile([coefficientFinding, duplicateDate(4), info]);
const noForm: FileReport = { file: "b.xlsx", status: "no-form" };

function findingsIn(file: FileReport, selection: Selection) {
  const report = selectedOf(file, selection);
  if (report?.status !== "ok") throw new RangeError("not audited");
  return { report, rows: report.result.findings.map(({ area }) => area.top) };
}

describe("selectedOf", () => {
  it.each([
    [{}, [13, 4, 6], null],
    [{ severity: "info" }, [13, 4, 6], null],
    [{ severity: "warning" }, [13, 4], { findings: 1, unchecked: 0 }],
    [{ severity: "error" }, [13], { findings: 2, unchecked: 0 }],
    [{ rules: ["log-duplicate-date"] }, [4, 6], { findings: 1, unchecked: 0 }],
    [{ rules: ["log-duplicate-date"], severity: "error" }, [], { findings: 3, unchecked: 0 }],
  ] as const)("lists the findings of %j, and counts the others", (selection, rows, hidden) => {
    const found = findingsIn(both, selection);
    expect(found.rows).toEqual(rows);
    expect(hiddenIn(found.report)).toEqual(hidden);
    expect(found.report.result.counts).toEqual(both.result.counts);
  });

  it("lists a cause with what follows from it", () => {
    const cause = { ...duplicateDate(2), consequences: [coefficientFinding] };
    const file = auditedFile([cause]);
    expect(findingsIn(file, { rules: ["goal-coefficient"] }).rows).toEqual([2]);
    expect(findingsIn(file, { severity: "error" }).rows).toEqual([2]);
  });

  it("lists what a rule could not check only for the rules", () => {
    const { report } = findingsIn(incompleteFile, { rules: ["log-running-totals"] });
    expect(report.result.unchecked.map(({ rule }) => rule)).toEqual(["log-running-totals"]);
    expect(hiddenIn(report)).toEqual({ findings: 0, unchecked: 1 });
    expect(hiddenIn(findingsIn(incompleteFile, { severity: "error" }).report)).toBeNull();
  });

  it.each([
    ["errors", ["plant.xlsx", "old.xls"]],
    ["incomplete", ["log.xlsx", "old.xls"]],
  ] as const)("lists the files with the verdict %s, and what was not read", (only, files) => {
    const incomplete = { ...incompleteFile, file: "log.xlsx" };
    const aside = { ...setAsideFile, file: "aside.xlsx" };
    const all = [both, incomplete, aside, noForm, otherKind];
    const shown = all.filter((file) => selectedOf(file, { only }) !== null);
    expect(shown.map(({ file }) => file)).toEqual(files);
  });

  it("leaves the verdict as it is: nothing hidden passes", () => {
    const file = auditedFile([ignoredFinding, { ...coefficientFinding, severity: "warning" }]);
    const { report } = findingsIn(file, { rules: ["log-duplicate-date"] });
    expect(wholeVerdict(report).word.en).toBe("Needs review");
    const aside = findingsIn(setAsideFile, { rules: ["goal-coefficient"] });
    expect(wholeVerdict(aside.report).word.en).toBe("Nothing left");
  });

  it("keeps the keys and the comparison with an earlier audit", async () => {
    const wide = { ...duplicateDate(4), severity: "error" as const };
    const file = auditedFile([duplicateDate(4), wide]);
    const text = [];
    for await (const line of writeReport(jsonReport, inTurn([file]), options)) text.push(line);
    const baseline = readBaseline(text.join(""));
    if (!baseline) throw new RangeError("no baseline");
    const { report } = findingsIn(file, { severity: "error" });
    const { keys, comparison } = comparedIn(report, { baseline });
    expect(keys.get(wide)).toBe("log-duplicate-date A5 #2");
    expect(comparison).toMatchObject({ kept: 2, solved: [] });
  });

  it("makes no report to compare with: what is hidden would seem new", async () => {
    const { report } = findingsIn(both, { severity: "error" });
    const text = [];
    for await (const line of writeReport(jsonReport, inTurn([report]), options)) text.push(line);
    expect(JSON.parse(text.join(""))).toMatchObject({ hidden: { findings: 2, unchecked: 0 } });
    expect(readBaseline(text.join(""))).toBeNull();
  });
});

describe("sayHidden", () => {
  it("says only what there is", () => {
    expect(sayHidden({ files: 0, findings: 0, unchecked: 0 }, "en")).toBe("");
    expect(sayHidden({ files: 1200, findings: 3, unchecked: 1 }, "en")).toBe(
      "Hidden by the options: 1,200 of the files, 3 of the findings, 1 of the rules not checked",
    );
    expect(sayHidden({ files: 0, findings: 3, unchecked: 0 }, "ko")).toBe(
      "옵션에 따라 표시하지 않음: 지적 3건",
    );
  });
});
