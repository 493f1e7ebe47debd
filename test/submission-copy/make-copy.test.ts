import { readFileSync } from "node:fs";
import path from "node:path";
import { auditFile } from "../../src/report/file-report";
import { blank, type FormContent } from "../../src/form/template/content";
import { writeForm } from "../../src/form/template/write-form";
import { type CopyRequest, makeCopy } from "../../src/submission-copy/make-copy";
import { whyNoCopy } from "../../src/submission-copy/why-no-copy";
import { identitiesOf } from "../../src/audit/set-aside";
import { saveIgnores, saveXlsx } from "../../src/workbook/save";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import type { Cell } from "../../src/workbook/workbook";
import { workbookOf } from "../workbook/package";
import { restartContent } from "../cases/definitions/restart-after-accident";
import { distinctSamples } from "../cases/distinct";
import { plantContent } from "../cases/definitions/plant-320";

const samples = path.resolve(__dirname, "../cases");
const sample = (name: string) => new Uint8Array(readFileSync(path.join(samples, name)));
const request: CopyRequest = {
  file: "기록.xlsx",
  language: "en",
  today: "2026-10-30",
  isDraft: false,
};

function made(bytes: Uint8Array, changed: Partial<CopyRequest> = {}): Uint8Array {
  const copy = makeCopy(bytes, { ...request, ...changed });
  if (copy.status !== "made") throw new Error(whyNoCopy(copy, "en"));
  return copy.bytes;
}

function sealIn(bytes: Uint8Array): Map<string, string> {
  const seal = readXlsx(bytes).sheets.at(-1);
  return new Map(
    (seal?.rows ?? []).flatMap((row) => {
      const [label = "", text = ""] = (row ?? []).map((cell) =>
        typeof cell?.value === "string" ? cell.value : "",
      );
      return [[label, text] as const];
    }),
  );
}

/** The workbook with some of its findings set aside. */
function withIgnores(bytes: Uint8Array): Uint8Array {
  const report = auditFile(bytes, "a.xlsx");
  if (report.status !== "ok") throw new Error(report.status);
  const identities = identitiesOf(report.result.findings, report.submission);
  const ignores = report.result.findings.flatMap((finding) => {
    const identity = identities.get(finding);
    const reason = "signed on paper";
    return identity ? [{ ...identity, rule: finding.rule, reason, date: "2026-10-01" }] : [];
  });
  return saveIgnores(bytes, ignores);
}

/** A record of which one document is missing: a warning, and nothing else. */
const [first, ...others] = plantContent.documents.items;
const undocumented: FormContent = {
  ...plantContent,
  documents: { ...plantContent.documents, items: [{ ...first, submitted: false }, ...others] },
};

describe("a submission copy", () => {
  it.each([...distinctSamples, "three-mistakes.xlsx"])("audits like its original: %s", (name) => {
    const original = auditFile(sample(name), name);
    const copy = auditFile(made(sample(name), { isDraft: true }), name);
    if (original.status !== "ok" || copy.status !== "ok") throw new Error(copy.status);
    const { verdict, counts, findings } = copy.result;
    expect({ verdict, counts }).toEqual({
      verdict: original.result.verdict,
      counts: original.result.counts,
    });
    const said = (found: typeof findings) => found.map(({ rule, area }) => ({ rule, area }));
    expect(said(findings)).toEqual(said(original.result.findings));
  });

  it("is hygienic where its original is: the seal is not looked at", () => {
    const original = auditFile(sample("plant-320.xlsx"), "a.xlsx", "hygiene");
    const copy = auditFile(made(sample("plant-320.xlsx")), "a.xlsx", "hygiene");
    if (original.status !== "ok" || copy.status !== "ok") throw new Error(copy.status);
    expect(copy.result.findings.map(({ rule, sheet }) => [rule, sheet])).toEqual(
      original.result.findings.map(({ rule, sheet }) => [rule, sheet]),
    );
  });

  it("calls no function of the add-in, and has every value of its original", () => {
    const original = readXlsx(sample("restart-after-accident.xlsx"));
    const copy = readXlsx(made(sample("restart-after-accident.xlsx")));
    const values = (rows: readonly (readonly (Cell | undefined)[] | undefined)[]) =>
      rows.map((row) => row?.map((cell) => [cell?.value, cell?.format]));
    original.sheets.forEach(({ rows }, index) => {
      expect(values(copy.sheets[index]?.rows ?? [])).toEqual(values(rows));
    });
    const formulas = copy.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    expect(formulas.filter((cell) => cell?.formula?.includes("ZA."))).toEqual([]);
    expect(formulas.filter((cell) => cell?.formula !== undefined).length).toBeGreaterThan(100);
  });

  it("has a seal that says what it is, in the language asked for", () => {
    const english = sealIn(made(writeForm("en", restartContent)));
    expect(english.get("Original file")).toBe("기록.xlsx");
    expect(english.get("Workplace")).toBe(restartContent.profile.name);
    expect(english.get("Date")).toBe("2026-10-30");
    expect(english.get("Rulebook")).toContain("2010-04-01");
    expect(english.get("Verdict")).toMatch(/^Clean\./);
    expect(english.get("Findings and rules")).toMatch(/^no findings; \d+ passed/);
    expect([...english.keys()].at(-1)).toContain("The certifying body decides");
    const korean = sealIn(made(writeForm("ko", restartContent), { language: "ko" }));
    expect(korean.get("점검 결과")).toMatch(/^이상 없음\./);
    expect([...korean.keys()].at(-1)).toContain("인증 여부는 인증기관이 결정합니다.");
  });

  it("prints no blank pages of the log, but its totals", () => {
    const { length } = plantContent.log;
    const long = writeForm("en", {
      ...plantContent,
      log: [...plantContent.log, ...Array.from({ length: 40 }, () => ({}))],
    });
    const copy = made(long);
    const area = readXlsx(copy).names.find(
      ({ name, sheet }) => name === "_xlnm.Print_Area" && sheet === "Log",
    );
    const lastUsed = 4 + length;
    const totals = lastUsed + 41;
    expect(area?.refersTo).toBe(`Log!$A$1:$M$${lastUsed},Log!$A$${totals}:$M$${totals}`);
    expect(sealIn(copy).get("Blank rows not printed")).toBe(
      `Log, rows ${lastUsed + 1} to ${totals - 1}`,
    );
  });

  it("prints the log as it is where hardly a row is blank", () => {
    const copy = readXlsx(made(sample("plant-320.xlsx")));
    const area = copy.names.find(
      ({ name, sheet }) => name === "_xlnm.Print_Area" && sheet === copy.sheets[1]?.name,
    );
    expect(area?.refersTo).not.toContain(",");
  });

  it("lists what was set aside with its reason, where that was all that was left", () => {
    const bytes = writeForm("en", undocumented);
    expect(makeCopy(bytes, request)).toMatchObject({
      status: "not-ready",
      left: [{ sentence: expect.stringContaining("Documents!") as unknown }],
    });
    const seal = sealIn(made(withIgnores(bytes)));
    expect(seal.get("Verdict")).toMatch(/^Nothing left\./);
    expect(seal.get("document-missing")).toContain("Reason: signed on paper (2026-10-01)");
  });
});

describe("no submission copy is made", () => {
  it("while there are errors, even those that were set aside", () => {
    const wrong = makeCopy(sample("three-mistakes.xlsx"), request);
    expect(wrong).toMatchObject({ status: "not-ready" });
    expect(wrong.status === "not-ready" && wrong.left).toHaveLength(3);
    expect(wrong.status !== "made" && whyNoCopy(wrong, "en")).toContain("What is left (3)");
    expect(makeCopy(withIgnores(sample("three-mistakes.xlsx")), request)).toMatchObject({
      status: "not-ready",
    });
  });

  it("of a blank form, and it says what to begin with", () => {
    const copy = makeCopy(writeForm("en", blank), request);
    expect(copy).toMatchObject({
      status: "not-ready",
      left: [{ sentence: expect.stringMatching(/Begin with/) as unknown }],
    });
  });

  it("but a draft, which says so and what is left", () => {
    const seal = [...sealIn(made(sample("three-mistakes.xlsx"), { isDraft: true })).keys()];
    expect(seal[0]).toMatch(/^DRAFT/);
    expect(seal.filter((line) => /^'.*'![A-Z]+\d+:/.test(line))).toHaveLength(3);
  });

  it("of values that are not there, not even a draft", () => {
    const bytes = sample("plant-320.xlsx");
    const workbook = readXlsx(bytes);
    const spoiled = saveXlsx(bytes, workbook, {
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row?.map((cell) =>
            cell?.formula?.startsWith("ZA.GOAL(") || cell?.formula?.includes("ZA.COEFFICIENT")
              ? { ...cell, value: { error: "#NAME?" } }
              : cell,
          ),
        ),
      })),
    }).bytes;
    const copy = makeCopy(spoiled, { ...request, isDraft: true });
    expect(copy.status).toBe("without-value");
    expect(copy.status !== "made" && whyNoCopy(copy, "en")).toMatch(/no result or an error.*!B\d+/);
  });

  it("of a workbook without the form, and of what is no workbook", () => {
    const empty = workbookOf();
    expect(makeCopy(empty, request)).toMatchObject({ status: "no-form" });
    const broken = makeCopy(new Uint8Array([1, 2, 3]), request);
    expect(broken).toMatchObject({ status: "unreadable" });
    expect(broken.status !== "made" && whyNoCopy(broken, "ko")).toContain(
      "사본을 만들지 않았습니다",
    );
  });
});
