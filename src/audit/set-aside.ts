/** Findings that a person has set aside with a reason, and how they are recognised in another audit. */
import type { Submission } from "../form/submission";
import type { Amount } from "../text/amount";
import { areaAddress } from "../workbook/address";
import type { Ignore } from "../workbook/ignore-list";
import { relativeFormula } from "../workbook/relative-formula";
import type { Finding } from "./finding";
import { findingKeys } from "./finding-keys";

/** The shortest reason, in characters: "ok" gives none. */
export const shortestReason = 5;

/** Whether a text is long enough to be the reason for setting something aside. */
export function isReason(text: string): boolean {
  return text.trim().length >= shortestReason;
}

/** By what a finding is recognised: an ignore holds for the finding that agrees with it in both. */
export interface Identity {
  /** See `findingKeys`. */
  readonly key: string;
  /** See `Ignore.found`. */
  readonly found: string;
}

/** What the ignores of a workbook come to in an audit. */
export interface SetAside {
  /** The findings in their order, those set aside marked as such. */
  readonly findings: readonly Finding[];
  /** The ignores that match no finding: it is gone, or states something else. */
  readonly unmatched: readonly Ignore[];
}

/**
 * Marks the findings that were set aside.
 *
 * A finding that states something else than the one that was set aside is another finding, even at the same place: a
 * new mistake is never hidden by the reason for an old one. What follows from a finding is set aside with it, and a part
 * of what it states.
 *
 * @param findings all those of one audit of the submission
 */
export function setAside(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  submission: Submission,
): SetAside {
  if (ignores.length === 0) return { findings, unmatched: [] };
  const identities = identitiesOf(findings, submission);
  const byIdentity = new Map<string, Ignore>();
  for (const ignore of ignores) {
    const name = nameOf(ignore);
    if (!byIdentity.has(name)) byIdentity.set(name, ignore);
  }
  const present = new Set(Array.from(identities.values(), nameOf));
  return {
    findings: findings.map((finding) => {
      const identity = identities.get(finding);
      const ignore = identity && byIdentity.get(nameOf(identity));
      if (!ignore) return finding;
      const { reason, by, date } = ignore;
      return { ...finding, ignored: { reason, ...(by !== undefined && { by }), date } };
    }),
    unmatched: ignores.filter((ignore) => !present.has(nameOf(ignore))),
  };
}

/** By what each finding of an audit, and what follows from it, is recognised. */
export function identitiesOf(
  findings: readonly Finding[],
  submission: Submission,
): ReadonlyMap<Finding, Identity> {
  const keys = findingKeys(findings, submission);
  const namesakes = new Map<string, number>();
  for (const key of keys.values()) {
    const name = withoutNumber(key);
    namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  }
  const stated = (finding: Finding): readonly unknown[] => {
    const name = withoutNumber(keys.get(finding) ?? "");
    return [
      ...statementOf(finding, name, namesakes.get(name) ?? 1),
      ...finding.consequences.map((each) => [keys.get(each), ...stated(each)]),
    ];
  };
  return new Map(
    Array.from(keys, ([finding, key]) => [
      finding,
      { key, found: JSON.stringify(stated(finding)) },
    ]),
  );
}

function nameOf({ key, found }: Identity): string {
  return `${key}\n${found}`;
}

/** The key that findings of the same name share. */
function withoutNumber(key: string): string {
  return key.replace(/ #\d+$/, "");
}

/**
 * What a finding states, in no language: its message and weight, what was found and expected, how many cells it is
 * about, and how many findings have its name, which are numbered anew when one of them goes. One that is named by its
 * cells also states their sheet.
 */
function statementOf(finding: Finding, name: string, namesakes: number): readonly unknown[] {
  const { rule, message, result, severity, found, expected, params, area, sheet } = finding;
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const isNamedByCells = name === `${rule} ${areaAddress(area)}`;
  const stated = (amount: Amount) => [valueOf(amount, finding), amount.unit];
  return [
    message,
    result === "violation" ? severity : result,
    stated(found),
    stated(expected),
    Object.entries(params)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([param, amount]) => [param, ...stated(amount)]),
    [rows, columns, namesakes],
    ...(isNamedByCells ? [sheet] : []),
  ];
}

/** Digits by which two programs may write the same number differently are none of its value. */
const significantDigits = 12;

/** The value of an amount, whatever program has read the workbook and wherever the finding stands. */
function valueOf({ value }: Amount, { area }: Finding): Amount["value"] {
  if (typeof value === "number") return Number(value.toPrecision(significantDigits));
  return typeof value === "string" && value.startsWith("=")
    ? `=${relativeFormula(value.slice(1), area.top, area.left)}`
    : value;
}
