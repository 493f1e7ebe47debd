import { audit } from "../audit/audit";
import { allRules } from "../audit/rules";
import { safeFixes } from "../audit/safe-fixes";
import { serialFromIso } from "../core/calendar/serial";
import { recognise } from "../form/recognise";
import type { FileError } from "../report/file-report";
import { openFindings } from "../report/set-aside";
import { type Correction, correctionsSheet } from "../report/sheets/corrections-sheet";
import { qualified } from "../workbook/address";
import { needsAddInOf } from "../workbook/add-in-functions";
import { changedWorkbook } from "../workbook/changed-workbook";
import type { FilledAreas } from "../workbook/dependents";
import { formulasWithoutResult } from "../workbook/formulas-without-result";
import { filledAreas, saveChanged, saveOwnSheet } from "../workbook/save";
import { readXlsx } from "../workbook/sources/xlsx";
import { UnreadableWorkbook } from "../workbook/sources/xlsx/unreadable";
import type { Change, Workbook } from "../workbook/workbook";
import type { CopyFacts } from "./copy-facts";

/** A copy with all safe fixes made, or why there is none. */
export type CorrectedCopy =
  | CorrectedWorkbook
  | { readonly status: "no-form" }
  | { readonly status: "nothing-to-correct" }
  | { readonly status: "unreadable"; readonly error: FileError };

export interface CorrectedWorkbook {
  readonly status: "corrected";
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The addresses of the cells that were corrected. */
  readonly cells: readonly string[];
  /** How many cells have no result until a spreadsheet has calculated them. */
  readonly withoutResult: number;
  /** How many cells need the add-in for it. */
  readonly needAddIn: number;
}

/**
 * Makes a copy of a workbook with the safe fixes of its audit made, again and again until there are none, and a sheet
 * that lists them. What depends on a corrected cell has no result until a spreadsheet opens the copy.
 *
 * @param bytes the whole file of the original
 */
export function correctedCopy(bytes: Uint8Array, facts: CopyFacts): CorrectedCopy {
  try {
    return copyOf(bytes, readXlsx(bytes), facts);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return { status: "unreadable", error: { code: error.code, params: error.params } };
  }
}

function copyOf(
  bytes: Uint8Array,
  workbook: Workbook,
  { file, language, today }: CopyFacts,
): CorrectedCopy {
  const corrected = correctionsOf(workbook, filledAreas(bytes));
  if (corrected === null) return { status: "no-form" };
  const { corrections, result } = corrected;
  if (corrections.length === 0) return { status: "nothing-to-correct" };
  const needsAddIn = needsAddInOf(workbook.names);
  const counts = {
    withoutResult: formulasWithoutResult(result) - formulasWithoutResult(workbook),
    needAddIn: result.sheets
      .flatMap(({ rows }) => rows.flatMap((row) => Array.from(row ?? [])))
      .filter((cell) => cell?.formula !== undefined && needsAddIn(cell.formula)).length,
  };
  const sheet = correctionsSheet(corrections, workbook, {
    ...{ file, language, rules: allRules, today: serialFromIso(today) },
    ...counts,
  });
  const saved = saveChanged(bytes, workbook, result);
  const cells = corrections.map(({ change: { place } }) => {
    const { row, column } = place;
    return qualified(place.sheet, { top: row, left: column, bottom: row, right: column });
  });
  return { status: "corrected", bytes: saveOwnSheet(saved, workbook, sheet), cells, ...counts };
}

/** The corrections that an audit asks for, those that they lead to among them; null where there is no form. */
function correctionsOf(
  workbook: Workbook,
  filled: FilledAreas,
): { readonly corrections: readonly Correction[]; readonly result: Workbook } | null {
  const corrections: Correction[] = [];
  const written = new Set<string>();
  for (let result = workbook; ;) {
    const submission = recognise(result);
    if (!submission) return corrections.length === 0 ? null : { corrections, result };
    const { findings } = audit(submission, allRules, workbook.ignores);
    // A cell that was corrected stays as it is, whatever may follow from it.
    const fixes = safeFixes(openFindings(findings)).filter(
      ({ fix }) => !fix.changes.some((change) => written.has(keyOf(change))),
    );
    if (fixes.length === 0) return { corrections, result };
    const fresh = fixes.flatMap((finding) =>
      finding.fix.changes.map((change) => ({ change, finding })),
    );
    for (const { change } of fresh) written.add(keyOf(change));
    corrections.push(...fresh);
    const changes = fresh.map(({ change }) => change);
    result = changedWorkbook(result, changes, filled);
  }
}

function keyOf({ place: { sheet, row, column } }: Change): string {
  return `${row} ${column} ${sheet}`;
}
