import type { Submission } from "../../form/submission";
import type { Finding } from "../finding";

/** Findings in the order of sheets, rows and columns; of one cell, in the order of their rules' ids. */
export function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const places = new Map(sheets.map((sheet, index) => [sheet, index]));
  const placeOf = ({ sheet }: Finding) => places.get(sheet) ?? sheets.length;
  return findings.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      a.area.top - b.area.top ||
      a.area.left - b.area.left ||
      a.area.bottom - b.area.bottom ||
      a.area.right - b.area.right ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sheets of a submission in the order of the form, those of the log in the order of its rows. */
export function sheetsOf({ profile, log, accidents, quotation, shl, documents }: Submission) {
  const { headCounts, releadoffHeadCounts, ...fields } = profile;
  const sheets = new Set<string>();
  const parts = [
    Object.values(fields),
    headCounts,
    releadoffHeadCounts,
    log?.rows,
    accidents,
    quotation?.rows,
    shl?.rows,
    documents?.items,
    documents?.signatures,
  ];
  for (const part of parts) {
    for (const { sheet } of part ?? []) sheets.add(sheet);
  }
  return [...sheets];
}
