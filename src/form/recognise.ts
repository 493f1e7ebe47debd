/** Finds the fields of the form in a workbook, whoever laid it out. */
import type { FormField } from "../text/form";
import type { Workbook } from "../workbook/workbook";
import type {
  AccidentColumns,
  Entries,
  Entry,
  Profile,
  ProfileFields,
  Row,
  Submission,
} from "./submission";
import { documentTablesOn, documentsOf } from "./recognise/documents";
import { isForm } from "./recognise/evidence";
import { gridOf } from "./recognise/grid";
import { logOf } from "./recognise/log";
import { createMatcher } from "./recognise/match";
import type { NamedTable } from "./recognise/named-rows";
import { type PairsFound, bestPairs, pairsOn } from "./recognise/pairs";
import { quotationOf } from "./recognise/quotation";
import type { Value } from "./recognise/read";
import type { TableFound } from "./recognise/rows";
import { tablesOn } from "./recognise/scan";
import { shlOf, shlTablesOn } from "./recognise/shl";
import { type Search, doubtsOf } from "./recognise/tables";

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
  const search: Search = { match: createMatcher(), date1904: workbook.date1904, doubts: [] };
  const grids = workbook.sheets.map(gridOf);
  const scores = grids.flatMap((grid) => shlTablesOn(grid, search));
  const papers = grids.map((grid) => documentTablesOn(grid, search));
  const tables = grids.flatMap((grid) => tablesOn(grid, search));
  const logs = tables.filter(({ headings }) => headings.id === "log");
  const accidentTables = tables.filter(({ headings }) => headings.id === "accidents");
  const quotations = tables.filter(({ headings }) => headings.id === "quotation");
  const found = grids.map((grid) => pairsOn(grid, search));

  // "판정" and "단위" mean the form's fields only beside their tables.
  const pairs = bestPairs(
    found.map((sheet) => withoutStrangers(sheet, "shl.pass", scores)),
    search.doubts,
  );
  const log = logOf(logs, grids, search);
  const accidents = accidentsOf(accidentTables, search);
  const quotation = quotationOf(quotations, pairs, search.doubts);
  const shl = shlOf(scores, pairs.get("shl.pass") as Entry<boolean> | undefined, search);
  const isFound = isForm({
    grids,
    log,
    logColumns: certainColumns(logs),
    accidentColumns: certainColumns(accidentTables),
    quotation,
    shl,
    profile: certainPairs(found),
  });
  if (!isFound) return null;
  return {
    profile: profileOf(pairs, found),
    log,
    accidents,
    quotation,
    shl,
    documents: documentsOf(papers, search),
    doubts: search.doubts,
  };
}

/** The pairs of a sheet without a field that is meant only on the sheets of its table. */
function withoutStrangers(
  sheet: PairsFound,
  field: FormField,
  tables: readonly NamedTable[],
): PairsFound {
  const homes = new Set(tables.map(({ headings }) => headings.grid.sheet.name));
  return {
    ...sheet,
    pairs: sheet.pairs.filter((pair) => pair.field !== field || homes.has(pair.label.sheet)),
  };
}

function accidentsOf(
  tables: readonly TableFound[],
  { doubts }: Search,
): readonly Row<AccidentColumns>[] | null {
  if (tables.length === 0) return null;
  for (const { headings } of tables) doubts.push(...doubtsOf(headings.columns));
  return tables.flatMap(({ rows }) => rows as unknown as Row<AccidentColumns>[]);
}

function profileOf(
  pairs: ReadonlyMap<FormField, Entry<Value>>,
  found: readonly PairsFound[],
): Profile {
  const values = [...pairs]
    .filter(([field]) => field.startsWith("profile."))
    .map(([field, entry]) => [field.slice("profile.".length), entry] as const);
  const [headCounts = []] = found
    .map((sheet) => sheet.headCounts)
    .filter(({ length }) => length > 0);
  const fields = Object.fromEntries(values) as Entries<ProfileFields>;
  return { ...fields, headCounts };
}

function certainColumns(tables: readonly TableFound[]): Set<FormField> {
  const columns = tables.flatMap(({ headings }) => headings.columns);
  return new Set(columns.filter(({ certain }) => certain).map(({ field }) => field));
}

function certainPairs(found: readonly PairsFound[]): Set<FormField> {
  const pairs = found.flatMap((sheet) => sheet.pairs);
  return new Set(pairs.filter(({ match }) => match.certain).map(({ field }) => field));
}
