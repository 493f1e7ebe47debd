/** Finds the fields of the form in a workbook, whoever laid it out. */
import type { FormField } from "../text/form";
import type { Workbook } from "../workbook/workbook";
import { accidentsOf } from "./recognise/accidents";
import { bestPairs } from "./recognise/best-pairs";
import { documentTablesOn, documentsOf } from "./recognise/documents";
import { isForm } from "./recognise/evidence";
import { type Grid, gridOf } from "./recognise/grid";
import { logOf } from "./recognise/log";
import { namedEntries } from "./recognise/names";
import { type PairsFound, pairsOn } from "./recognise/pairs";
import { profileOf } from "./recognise/profile";
import { quotationOf } from "./recognise/quotation";
import type { TableFound } from "./recognise/rows";
import { tablesOn } from "./recognise/scan";
import { shlOf, shlTablesOn } from "./recognise/shl";
import type { Search } from "./recognise/tables";
import type { Entry, Submission } from "./submission";

/**
 * Finds the form in a workbook by its headings: tables first, on every sheet, hidden or not, then the single
 * values beside and between them.
 *
 * Headings are known in Korean and English, on any sheet, at any position. What was taken without certainty is
 * listed in `doubts`; what could not be read is said so in its entry.
 *
 * @param workbook the workbook, as a source has read it
 * @returns the submission; null when the workbook holds no such form (see `recognise/evidence.ts`)
 * @example
 * recognise(readXlsx(bytes))?.log?.rows.length; // 365
 */
export function recognise(workbook: Workbook): Submission | null {
  const steps = recogniseSteps(workbook);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same sheet by sheet, so that a host can do other work in between, or stop.
 *
 * @yields after each sheet and each part of the form
 * @returns the submission; null when the workbook holds no such form
 */
export function* recogniseSteps(
  workbook: Workbook,
): Generator<undefined, Submission | null, undefined> {
  const search: Search = { doubts: [] };
  const grids = workbook.sheets.map((sheet) => gridOf(sheet, workbook.dateSystem));
  const scores = (yield* onEach(grids, (grid) => shlTablesOn(grid))).flat();
  const papers = yield* onEach(grids, (grid) => documentTablesOn(grid));
  const tables = (yield* onEach(grids, (grid) => tablesOn(grid))).flat();
  const logs = tables.filter(({ headings }) => headings.id === "log");
  const accidentTables = tables.filter(({ headings }) => headings.id === "accidents");
  const quotations = tables.filter(({ headings }) => headings.id === "quotation");
  const labelled = yield* onEach(grids, (grid) => pairsOn(grid));
  const named = namedEntries(workbook, grids);
  yield;
  // "판정" means the pass of the score table only on its sheet.
  const homes = new Set(scores.map(({ headings }) => headings.grid.sheet.name));
  const pairs = bestPairs(
    labelled.map((found) => withoutStrangers(found, "shl.pass", homes)),
    named,
    search.doubts,
  );

  const leadoff = pairs.get("profile.leadoffDate")?.value;
  const log = logOf(logs, grids, typeof leadoff === "number" ? leadoff : null, search);
  yield;
  const quotation = quotationOf(quotations, pairs, search.doubts);
  const shl = shlOf(scores, pairs.get("shl.pass") as Entry<boolean> | undefined, search);
  const isFound = isForm({
    grids,
    log,
    logColumns: certainColumns(logs),
    accidentColumns: certainColumns(accidentTables),
    quotation,
    shl,
    profile: new Set([...named.keys(), ...certainPairs(labelled)]),
  });
  if (!isFound) return null;
  const headCounts =
    named.get("profile.headCounts") ??
    labelled.find((found) => found.headCounts.length > 0)?.headCounts ??
    [];
  return {
    profile: profileOf(pairs, headCounts),
    log,
    accidents: accidentsOf(accidentTables, search),
    quotation,
    shl,
    documents: documentsOf(papers, search),
    doubts: search.doubts,
  };
}

/** What is found on each sheet, a step each. */
function* onEach<Found>(
  grids: readonly Grid[],
  find: (grid: Grid) => Found,
): Generator<undefined, Found[], undefined> {
  const found: Found[] = [];
  for (const grid of grids) {
    found.push(find(grid));
    yield;
  }
  return found;
}

/** The pairs of a sheet without a field that is meant only on the sheets of its table. */
function withoutStrangers(
  found: PairsFound,
  field: FormField,
  homes: ReadonlySet<string>,
): PairsFound {
  const pairs = found.pairs.filter((pair) => pair.field !== field || homes.has(pair.label.sheet));
  return { ...found, pairs };
}

function certainColumns(tables: readonly TableFound[]): Set<FormField> {
  const columns = tables.flatMap(({ headings }) => headings.columns);
  return new Set(columns.filter(({ certain }) => certain).map(({ field }) => field));
}

function certainPairs(found: readonly PairsFound[]): FormField[] {
  const pairs = found.flatMap((sheet) => sheet.pairs);
  return pairs.filter(({ match }) => match.certain).map(({ field }) => field);
}
