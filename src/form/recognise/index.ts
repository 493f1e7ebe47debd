/** Finds the fields of the form in a workbook, whoever laid it out. */
import { greatestOf } from "../../core/extremes";
import type { FormField, FormTable } from "../fields";
import { withoutOwnSheets } from "../../workbook/own-sheet/own-mark";
import type { Workbook } from "../../workbook/workbook";
import { accidentsOf } from "./parts/accidents";
import { choosePairs } from "./pairs/choose-pairs";
import { documentTablesOn, documentsOf } from "./parts/documents";
import { answerOn, answersBySheet, answersIn } from "./answers";
import { isForm } from "./parts/is-form";
import { type SheetCells, sheetCellsOf } from "./cells/sheet-cells";
import { daySheetsIn } from "./layouts/day-sheets";
import { daysAcrossOn } from "./layouts/days-across";
import { layoutsNotRead } from "./layouts/layouts-not-read";
import { hasPeriods, periodTablesOn } from "./layouts/periods";
import { monthsAcrossOn } from "./layouts/months-across";
import { hasWorkplaces } from "./layouts/workplaces";
import { logOf } from "./parts/log";
import { namedCells } from "./pairs/defined-names";
import type { HeadCount, HeadCountField } from "./pairs/head-counts";
import { type PairsFound, pairsOn } from "./pairs/find-pairs";
import type { Pair } from "./pairs/pair";
import { profileOf } from "./parts/profile";
import { quotationOf } from "./parts/quotation";
import { RowLimit } from "./tables/row-limit";
import { rowsReadOf, type TableFound } from "./tables/table-rows";
import { tablesOn } from "./tables/find-tables";
import { settleGoal } from "./pairs/settle-goal";
import { shlOf, shlTablesOn } from "./parts/shl";
import {
  type DateOrder,
  dateEntriesOf,
  dateOrderOf,
  withYears,
  yearsOf,
} from "./parts/short-dates";
import type { Entry, Quotation, Submission, Unread } from "../submission";
import type { RecordSpan } from "./parts/choose-log-tables";
import type { Value } from "./cells/read-cell";
import { unreadIn } from "./unread/unread-in";

/**
 * Finds the form in a workbook by its headings: tables first, on every sheet, hidden or not, then the single
 * values beside and between them.
 *
 * The add-in's own sheets are passed over. Headings are known in Korean and English, on any sheet, at any position. What is not certain is listed in
 * `doubts`; the entry of a cell that could not be read says so.
 *
 * @param workbook the workbook, as a source has read it
 * @returns the submission; null when the workbook holds no such form (see `parts/is-form.ts`)
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
  whole: Workbook,
): Generator<undefined, Submission | null, undefined> {
  const workbook = withoutOwnSheets(whole);
  const answers = answersIn(workbook).filter(({ holds }) => holds);
  const answersOf = answersBySheet(answers);
  const sheets = workbook.sheets.map((sheet) =>
    sheetCellsOf(sheet, workbook.dateSystem, answersOf.get(sheet.name)),
  );
  const daysAcross = (yield* onEach(sheets, (sheetCells) => daysAcrossOn(sheetCells))).flat();
  const scores = (yield* onEach(sheets, (sheetCells) => shlTablesOn(sheetCells))).flat();
  const papers = yield* onEach(sheets, (sheetCells) => documentTablesOn(sheetCells));
  const limit = new RowLimit();
  const tables = (yield* onEach(sheets, (sheetCells) =>
    tablesOn(sheetCells).filter((table) => limit.admits(table)),
  )).flat();
  const rowsOfPeriods = (yield* onEach(sheets, (sheetCells) => periodTablesOn(sheetCells))).flat();
  const allLogs = tables.filter(({ headings }) => headings.id === "log");
  const ofPeriods = new Set(allLogs.filter(hasPeriods));
  const logs = allLogs.filter((table) => !ofPeriods.has(table));
  const monthsAcross = (yield* onEach(sheets, (sheetCells) => monthsAcrossOn(sheetCells))).flat();
  const labelled = yield* onEach(sheets, (sheetCells) => pairsOn(sheetCells));
  const named = namedCells(workbook, sheets);
  yield;
  // "판정" means the pass of the score table only on its sheet.
  const homes = new Set(scores.map(({ headings }) => headings.sheetCells.sheet.name));
  const hidden = new Set(
    workbook.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name),
  );
  const goals = labelled.flatMap((found) => found.goals);
  const chosen = settleGoal(
    choosePairs(
      labelled.map((found) => withoutSchedule(withoutStrangers(found, "shl.pass", homes))),
      named,
      hidden,
    ),
    goals.filter(({ label }) => !hidden.has(label.sheet)),
  );
  const dates = dateEntriesOf(chosen.entries, tables);
  const years = yearsOf(sheets, dates);
  const order = dateOrderOf(dates);
  const pairs = { ...chosen, entries: withYears(chosen.entries, years, order) };

  const tablesOf = (id: FormTable["id"]) =>
    tables
      .filter(({ headings }) => headings.id === id)
      .map((table) => inYears(table, years, order));
  const accidentTables = tablesOf("accidents");
  const allQuotations = tablesOf("quotation");
  const quotations = allQuotations.filter((table) => !hasWorkplaces(table));
  const ofWorkplaces = allQuotations.filter(hasWorkplaces).map(areaOfTable);
  const quotation = quotationOf(quotations, pairs.entries);
  const span = spanOf(pairs.entries.get("profile.leadoffDate"), quotation.part);
  const log = logOf(logs, sheets, span, order);
  yield;
  const shl = shlOf(scores, pairs.entries);
  const periods = [...rowsOfPeriods, ...Array.from(ofPeriods, areaOfTable)];
  const daySheets = daySheetsIn(sheets);
  const layouts = [
    ...limit.refused.map((table): Unread => ({
      ...areaOfTable(table),
      reason: "too-many-rows",
      rows: rowsReadOf(table.headings.id),
    })),
    ...layoutsNotRead({ daysAcross, monthsAcross, periods, daySheets, ofWorkplaces }, log.part),
  ];
  const isFound = isForm({
    layouts,
    sheets,
    log: log.part,
    logColumns: certainColumns("log", [...tables, ...limit.refused]),
    accidentColumns: certainColumns("accidents", [...tables, ...limit.refused]),
    hasMultiples: (quotation.part?.rows.length ?? 0) > 0 || limit.refused.some(isQuotation),
    shl: shl.part,
    profile: new Set([...named.keys(), ...certainPairs(labelled)]),
  });
  if (!isFound) return null;
  const countsOf = (field: HeadCountField): readonly HeadCount[] => {
    const cells = named.get(field);
    if (cells) return [...cells.entries()];
    return (
      labelled.map(({ headCounts }) => headCounts[field]).find((each) => each.length > 0) ?? []
    );
  };
  const accidents = accidentsOf(accidentTables);
  const documents = documentsOf(papers, pairs.entries);
  return {
    profile: profileOf(pairs.entries, countsOf),
    log: log.part,
    accidents: accidents.part,
    quotation: quotation.part,
    shl: shl.part,
    documents: documents.part,
    doubts: [pairs, log, quotation, shl, accidents, documents].flatMap(({ doubts }) =>
      doubts.filter(({ place, field }) => !answerOn(answers, "heading", field, place)),
    ),
    unread: [
      ...layouts,
      ...log.unread,
      ...[...accidentTables, ...quotations].flatMap((table) => unreadIn(table)),
    ],
  };
}

/** What is found on each sheet, a step each. */
function* onEach<Found>(
  sheets: readonly SheetCells[],
  find: (sheetCells: SheetCells) => Found,
): Generator<undefined, Found[], undefined> {
  const found: Found[] = [];
  for (const sheetCells of sheets) {
    found.push(find(sheetCells));
    yield;
  }
  return found;
}

function inYears(
  table: TableFound,
  years: ReadonlySet<number>,
  order: DateOrder | null,
): TableFound {
  const rows = table.rows.map((row) => ({ ...row, entries: withYears(row.entries, years, order) }));
  return { ...table, rows };
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

/** Certain steps of the procedure on one sheet that make a schedule; fewer are words for something else. */
const fewestSteps = 5;

/** The pairs of a sheet without steps of the procedure, where they make no schedule. */
function withoutSchedule(found: PairsFound): PairsFound {
  const isStep = ({ field }: Pair) => field.startsWith("schedule.");
  const certain = found.pairs.filter((pair) => isStep(pair) && pair.match.certain);
  const isSchedule = certain.length >= fewestSteps;
  const pairs = found.pairs.filter((pair) =>
    isStep(pair) ? isSchedule && pair.match.certain : true,
  );
  return { ...found, pairs };
}

/** The record that the workbook states. */
function spanOf(leadoff: Entry<Value> | undefined, quotation: Quotation | null): RecordSpan {
  const achieved = quotation?.rows.flatMap((row) => row.achieved?.value ?? []) ?? [];
  return {
    from: typeof leadoff?.value === "number" ? leadoff.value : null,
    to: achieved.length > 0 ? greatestOf(achieved) : null,
  };
}

function isQuotation({ headings: { id } }: TableFound): boolean {
  return id === "quotation";
}

function areaOfTable({ headings: { sheetCells, area }, bottom }: TableFound) {
  return { sheet: sheetCells.sheet.name, range: { ...area, bottom } };
}

function certainColumns(id: FormTable["id"], tables: readonly TableFound[]): Set<FormField> {
  const ofKind = tables.filter(({ headings }) => headings.id === id);
  const columns = ofKind.flatMap(({ headings }) => headings.columns);
  return new Set(columns.filter(({ certain }) => certain).map(({ field }) => field));
}

function certainPairs(found: readonly PairsFound[]): FormField[] {
  const pairs = found.flatMap((sheet) => sheet.pairs);
  return pairs.filter(({ match }) => match.certain).map(({ field }) => field);
}
