/** Tests a rule on small submissions, valid and invalid ones, and its fixes with them. */
import { audit } from "../../src/audit/audit";
import type { Finding, Fix } from "../../src/audit/finding";
import type { MissingReason } from "../../src/audit/needs";
import type { Rule } from "../../src/audit/rule";
import type { FormField } from "../../src/form/fields";
import type { Entry, Submission } from "../../src/form/submission";
import { sayFinding } from "../../src/report/finding-sentence";
import { sayFindingAmount } from "../../src/report/finding-amount";
import { cellAddress, qualified } from "../../src/workbook/address";
import type { Area, Cell, Change, Place } from "../../src/workbook/workbook";
import { entryOf, type LiteralSubmission, submissionOf } from "../form/submission";

interface ValidCase {
  readonly name: string;
  readonly submission: LiteralSubmission;
  /** Whether the rule has nothing to look at. */
  readonly notApplicable?: boolean;
  /** What it lacks, and why; where it lacks nothing and is applicable, it passes. */
  readonly missing?: readonly `${FormField} ${MissingReason}`[];
}

interface InvalidCase {
  readonly name: string;
  readonly submission: LiteralSubmission;
  /** Every finding, in order. */
  readonly findings: readonly ExpectedFinding[];
  /** What the cells hold once each fix is applied; none where there is no fix. */
  readonly output?: Readonly<Record<string, Cell>>;
}

interface ExpectedFinding {
  readonly message: string;
  /** The cells with their sheet, as the report writes them. */
  readonly at: string;
  /** As a reader sees it: `480 person-hours`. */
  readonly found: string;
  readonly expected: string;
  readonly result?: Finding["result"];
  readonly severity?: Finding["severity"];
  /** A part of the English sentence. */
  readonly says?: string;
  /** "safe" or "unsafe"; left out where there is none. */
  readonly fix?: "safe" | "unsafe";
}

/** Rows by which everything is moved to see that the findings move with it. */
const down = 7;

/**
 * Declares the tests of a rule.
 *
 * Beside what a row says, each invalid one is tested for this: its sentences are whole in both languages; a fix
 * removes its finding, changes only the cells named in `output`, and changes nothing when applied again; and
 * findings move along when the sheet is moved down.
 */
export function testRule(
  rule: Rule,
  {
    valid,
    invalid,
  }: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(rule.id, () => {
    describe("accepts", () => {
      it.each(valid)("$name", ({ submission, notApplicable = false, missing = [] }) => {
        const result = audit(submissionOf(submission), [rule]);
        expect(result.findings.map(shown)).toEqual([]);
        const lacked = result.unchecked.flatMap((each) => each.missing);
        expect(lacked.map(({ field, reason }) => `${field} ${reason}`)).toEqual(missing);
        expect(result.notApplicable).toEqual(notApplicable ? [rule.id] : []);
      });
    });

    describe("finds", () => {
      it.each(invalid)("$name", ({ submission, findings, output = {} }) => {
        const found = findingsIn(submissionOf(submission), rule);
        expect(found.map(shown)).toEqual(findings.map((finding) => expectedOf(finding, rule)));
        found.forEach((finding, index) => {
          expectSentences(finding, rule, findings[index]?.says ?? "");
        });
        expectMovedAlong(found, submission, rule);
        const changed = found.flatMap(({ fix }) => fix?.changes ?? []);
        expect(new Set(changed.map(({ place }) => nameOf(place)))).toEqual(
          new Set(Object.keys(output)),
        );
        found.forEach((finding) => {
          if (finding.fix)
            expectFixed(finding, finding.fix, submissionOf(submission), output, rule);
        });
      });
    });
  });
}

function findingsIn(submission: Submission, rule: Rule): readonly Finding[] {
  return audit(submission, [rule]).findings;
}

function shown({ message, sheet, area, found, expected, result, severity, fix }: Finding) {
  return {
    message,
    at: qualified(sheet, area),
    found: sayFindingAmount(found, "en"),
    expected: sayFindingAmount(expected, "en"),
    result,
    severity,
    fix: fix ? (fix.safe ? "safe" : "unsafe") : "none",
  };
}

function expectedOf(finding: ExpectedFinding, rule: Rule) {
  const { message, at, found, expected } = finding;
  const { result = "violation", severity = rule.severity, fix = "none" } = finding;
  return { message, at, found, expected, result, severity, fix };
}

function expectSentences(finding: Finding, { text }: Rule, says: string): void {
  for (const language of ["ko", "en"] as const) {
    const sentence = sayFinding(finding, text, language);
    expect(sentence).toMatch(new RegExp(`^${escaped(qualified(finding.sheet, finding.area))}[: ]`));
    expect(sentence).not.toMatch(/[{}]/);
    if (language === "en") expect(sentence).toContain(says);
  }
}

function escaped(text: string): string {
  return text.replace(/[$^()[\].*+?]/g, String.raw`\$&`);
}

function expectMovedAlong(
  found: readonly Finding[],
  submission: LiteralSubmission,
  rule: Rule,
): void {
  const moved = findingsIn(submissionOf(submission, down), rule);
  expect(moved.map(({ message, sheet, area }) => ({ message, sheet, area }))).toEqual(
    found.map(({ message, sheet, area }) => ({ message, sheet, area: movedDown(area) })),
  );
}

function movedDown(area: Area): Area {
  return { ...area, top: area.top + down, bottom: area.bottom + down };
}

function expectFixed(
  finding: Finding,
  { changes }: Fix,
  submission: Submission,
  output: Readonly<Record<string, Cell>>,
  rule: Rule,
): void {
  const dates = finding.expected.unit === "date" ? changes.filter(isNumber) : [];
  expect(changes.filter(({ isDate }) => isDate)).toEqual(dates);
  const fixed = changedBy(changes, submission, output);
  const left = findingsIn(fixed, rule).map(({ message, sheet, area }) => ({
    message,
    sheet,
    area,
  }));
  expect(left).not.toContainEqual({
    message: finding.message,
    sheet: finding.sheet,
    area: finding.area,
  });
  expect(changedBy(changes, fixed, output)).toEqual(fixed);
}

function isNumber({ value }: Change): boolean {
  return typeof value === "number";
}

/** The submission with some cells changed; a formula's result stands in the row's output. */
function changedBy(
  changes: readonly Change[],
  submission: Submission,
  output: Readonly<Record<string, Cell>>,
): Submission {
  const cells = new Map(
    changes.map((change) => {
      const name = nameOf(change.place);
      const after = output[name];
      const { value = null, formula, format } = change;
      expect(after?.formula).toBe(formula);
      if (formula === undefined) expect(after?.value).toBe(value);
      expect(after?.format).toBe(format);
      return [name, after ?? { value }] as const;
    }),
  );
  return withCells(submission, cells) as Submission;
}

function withCells(part: unknown, cells: ReadonlyMap<string, Cell>, field = ""): unknown {
  if (Array.isArray(part)) return part.map((item) => withCells(item, cells, field));
  if (typeof part !== "object" || part === null) return part;
  if (isEntry(part)) {
    const cell = cells.get(nameOf(part));
    const { sheet, row, column } = part;
    if (!cell) return part;
    // A cell keeps its format where the change brings none.
    const { format } = part.cell;
    const kept = format === undefined ? cell : { format, ...cell };
    return entryOf(field, { sheet, row, column }, kept);
  }
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, withCells(value, cells, fieldOf(field, key))]),
  );
}

const sheets = ["profile", "log", "accidents", "quotation", "shl", "documents", "signatures"];

function fieldOf(field: string, key: string): string {
  if (sheets.includes(key)) return key;
  return `${field.split(".")[0] ?? ""}.${key}`;
}

function isEntry(part: object): part is Entry<never> {
  return "cell" in part && "reading" in part;
}

function nameOf({ sheet, row, column }: Place): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
