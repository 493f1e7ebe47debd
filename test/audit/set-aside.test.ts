import { audit } from "../../src/audit/audit";
import type { Finding } from "../../src/audit/finding";
import { identitiesOf, isReason, setAside } from "../../src/audit/set-aside";
import type { Ignore } from "../../src/workbook/ignore-list";
import { areaAddress } from "../../src/workbook/address";
import { type LiteralSubmission, submissionOf } from "../form/submission";
import { findingAt } from "./finding";

const columns = ["date", "workers", "hoursPerWorker", "personHours"] as const;
type Row = (string | number)[];
const days: readonly Row[] = [
  ["2010-05-03", 10, 8, 80],
  ["2010-05-04", 10, 8, 88],
  ["2010-05-06", 10, 8, 80],
  ["2010-05-07", 10, 8, 96],
];

function bookWith(rows: readonly Row[], sheet = "Log"): LiteralSubmission {
  return { profile: { leadoffDate: "2010-05-03" }, log: { sheet, columns, rows } };
}

const said = { reason: "overtime, see the ledger", by: "Kim", date: "2026-03-02" };
const key = "log-person-hours log.personHours 2010-05-04";

/** Ignores for the findings of a book, as a person would make them. */
function ignoresFor(literal: LiteralSubmission, isMeant: (key: string) => boolean): Ignore[] {
  const submission = submissionOf(literal);
  const { findings } = audit(submission);
  return Array.from(identitiesOf(findings, submission), ([{ rule }, identity]) => ({
    ...identity,
    rule,
    ...said,
  })).filter((ignore) => isMeant(ignore.key));
}

const ignores = ignoresFor(bookWith(days), (each) => each === key);
const [ignore] = ignores;
if (!ignore) throw new Error("nothing found");

/** The cells of the findings on person-hours that are set aside and that are left, and the ignores without a finding. */
function auditedWith(literal: LiteralSubmission, list: readonly Ignore[] = ignores, down = 0) {
  const { findings, unmatched } = audit(submissionOf(literal, down), undefined, { ignores: list });
  const cells = (isIgnored: boolean) =>
    findings
      .filter(({ rule, ignored }) => rule === "log-person-hours" && Boolean(ignored) === isIgnored)
      .map(({ area }) => areaAddress(area));
  return { aside: cells(true), left: cells(false), unmatched: unmatched.map((each) => each.key) };
}

/** The days with one of them changed or added. */
function changed(index: number, row: Row, removed = 1): Row[] {
  return [...days].toSpliced(index, removed, row);
}

describe("a finding that was set aside", () => {
  it("is marked with the reason, the person and the day", () => {
    const { findings } = audit(submissionOf(bookWith(days)), undefined, { ignores });
    expect(findings.filter(({ ignored }) => ignored)).toMatchObject([{ ignored: said }]);
  });

  it.each<[string, LiteralSubmission, number, string[], string[]]>([
    ["nothing has changed", bookWith(days), 0, ["D3"], ["D5"]],
    ["rows were inserted above the table", bookWith(days), 5, ["D8"], ["D10"]],
    [
      "a day was inserted before it",
      bookWith(changed(1, ["2010-05-03", 0, 8, 0], 0)),
      0,
      ["D4"],
      ["D6"],
    ],
    ["the sheet was renamed", bookWith(days, "May"), 0, ["D3"], ["D5"]],
    [
      "the next row has another mistake of the same kind",
      bookWith(changed(2, ["2010-05-05", 10, 8, 40], 0)),
      0,
      ["D3"],
      ["D4", "D6"],
    ],
    ["another mistake was mended", bookWith(changed(3, ["2010-05-07", 10, 8, 80])), 0, ["D3"], []],
  ])("is still set aside where %s", (_, literal, down, aside, left) => {
    expect(auditedWith(literal, ignores, down)).toEqual({ aside, left, unmatched: [] });
  });

  it.each<[string, Row[], string[]]>([
    ["the value is another", changed(1, ["2010-05-04", 10, 8, 90]), ["D3", "D5"]],
    ["another value is expected", changed(1, ["2010-05-04", 9, 8, 88]), ["D3", "D5"]],
    ["the mistake is of another day", changed(1, ["2010-05-05", 10, 8, 88]), ["D3", "D5"]],
    ["it was mended", changed(1, ["2010-05-04", 10, 8, 80]), ["D5"]],
    [
      "the next row has the same mistake",
      changed(2, ["2010-05-05", 10, 8, 88], 0),
      ["D3:D4", "D6"],
    ],
    ["the same stands there twice", [...days, ["2010-05-04", 10, 8, 88]], ["D3", "D5", "D6"]],
  ])("is one no more where %s", (_, rows, left) => {
    expect(auditedWith(bookWith(rows))).toEqual({ aside: [], left, unmatched: [key] });
  });

  it("stands for one of two that are alike, and for none when the other has gone", () => {
    const twice = [...days, ["2010-05-04", 10, 8, 88]];
    const first = ignoresFor(bookWith(twice), (each) => each === key);
    expect(auditedWith(bookWith(twice), first)).toEqual({
      aside: ["D3"],
      left: ["D5", "D6"],
      unmatched: [],
    });
    expect(auditedWith(bookWith(days), first)).toEqual({
      aside: [],
      left: ["D3", "D5"],
      unmatched: [key],
    });
  });

  it("is set aside by the first of several ignores", () => {
    const later = { ...ignore, reason: "another reason" };
    const { findings, unmatched } = audit(submissionOf(bookWith(days)), undefined, {
      ignores: [...ignores, later],
    });
    expect(findings.filter(({ ignored }) => ignored)).toMatchObject([{ ignored: said }]);
    expect(unmatched).toEqual([]);
  });

  it("counts apart", () => {
    const { counts } = audit(submissionOf(bookWith(days)), undefined, { ignores });
    const without = audit(submissionOf(bookWith(days))).counts;
    expect(counts).toEqual({ ...without, error: without.error - 1, setAside: 1 });
  });
});

describe("what a finding states", () => {
  const submission = submissionOf(bookWith(days));
  const [first] = audit(submission).findings;
  if (!first) throw new Error("nothing found");
  const finding: Finding = first;
  const foundOf = (change: Partial<Finding>) =>
    [...identitiesOf([{ ...finding, ...change }], submission).values()][0]?.found;

  it.each<[string, Partial<Finding>]>([
    ["message", { message: "other" }],
    ["result", { result: "needs-review" }],
    ["severity", { severity: "info" }],
    ["extent", { area: { ...finding.area, bottom: finding.area.bottom + 1 } }],
    ["params", { params: { ...finding.params, rows: { value: 9, unit: "rows" } } }],
    ["units", { found: { ...finding.found, unit: "won" } }],
    ["expected value", { expected: { value: 1, unit: "person-hours" } }],
  ])("is another with another %s", (_, change) => {
    expect(foundOf(change)).not.toBe(foundOf({}));
  });

  it("is the same for the last digits of a number, and for a formula that has moved", () => {
    const at = (row: number, formula: string, number: number) =>
      foundOf({
        area: { top: row, left: 20, bottom: row, right: 20 },
        found: { value: formula, unit: null },
        expected: { value: number, unit: null },
      });
    expect(at(60, "=SUM(A1:A60)", 0.1 + 0.2)).toBe(at(62, "=SUM(A3:A62)", 0.3));
    expect(at(60, "=SUM(A1:A60)", 0.3)).not.toBe(at(60, "=SUM(A2:A60)", 0.3));
  });

  it("is of its sheet where only cells name it", () => {
    const area = { top: 90, left: 0, bottom: 90, right: 2 };
    expect(foundOf({ area })).not.toBe(foundOf({ area, sheet: "Other" }));
    expect(foundOf({ fix: null })).toBe(foundOf({ sheet: finding.sheet }));
  });
});

describe("what follows from a finding that was set aside", () => {
  const submission = submissionOf(bookWith(days));
  const result = findingAt("Profile!B9", { rule: "goal-result" });
  const cause = findingAt("Profile!B8", { rule: "goal-coefficient", consequences: [result] });
  const ignoreFor = (finding: Finding, findings: readonly Finding[]): Ignore => {
    const identity = identitiesOf(findings, submission).get(finding);
    if (!identity) throw new Error("no such finding");
    return { ...identity, rule: finding.rule, ...said };
  };
  const asideIn = (finding: Finding, list: readonly Ignore[]) => {
    const { findings, unmatched } = setAside([finding], list, submission);
    return [findings.filter((each) => each.ignored).length, unmatched.length];
  };

  it("is set aside with it, as long as it is the same", () => {
    const list = [ignoreFor(cause, [cause])];
    expect(asideIn(cause, list)).toEqual([1, 0]);
    const grown = { ...cause, consequences: [result, findingAt("Profile!B10")] };
    expect(asideIn(grown, list)).toEqual([0, 1]);
    expect(asideIn({ ...cause, consequences: [] }, list)).toEqual([0, 1]);
    const found = { value: 9, unit: null };
    expect(asideIn({ ...cause, consequences: [{ ...result, found }] }, list)).toEqual([0, 1]);
  });

  it("sets nothing else aside itself, and its ignore waits", () => {
    expect(asideIn(cause, [ignoreFor(result, [result])])).toEqual([0, 0]);
  });
});

describe("many ignores", () => {
  it("are matched without comparing each with each", () => {
    const submission = submissionOf(bookWith(days));
    const { findings } = audit(submission);
    const list = Array.from({ length: 20_000 }, (_, index) => ({
      ...ignore,
      key: `${key} #${index + 2}`,
    }));
    const result = setAside(findings, [...list, ...ignores], submission);
    expect(result.unmatched).toEqual(list);
    expect(result.findings.filter(({ ignored }) => ignored)).toHaveLength(1);
  });
});

describe("a reason", () => {
  it.each([
    ["", false],
    ["  ok  ", false],
    ["접수증을 확인함", true],
  ])("%j is one: %s", (text, isOne) => {
    expect(isReason(text)).toBe(isOne);
  });
});
