/** Whether what was found makes a form, or is only a workbook with likely words in it. */
import type { FormField } from "../../fields";
import type { Log, ShlTable, Unread } from "../../submission";
import { type SheetCells, titlesOf } from "../cells/sheet-cells";

export interface Evidence {
  readonly sheets: readonly SheetCells[];
  readonly log: Log | null;
  /** Records in layouts that are not read. */
  readonly layouts: readonly Unread[];
  /** The columns of the log that were found with certainty. */
  readonly logColumns: ReadonlySet<FormField>;
  /** Whether a quotation has multiples, read or not. */
  readonly hasMultiples: boolean;
  readonly shl: ShlTable | null;
  /** The columns of the accidents that were found with certainty. */
  readonly accidentColumns: ReadonlySet<FormField>;
  /** The single values that were found with certainty, filled or not. */
  readonly profile: ReadonlySet<FormField>;
}

/** Values of the goal's calculation that make a profile, and how many of them only such a record has. */
const fewestValues = 3;
const fewestTelling = 2;

/** Certain columns that make a log whatever the titles say. */
const fewestColumns = 4;

/** Words of safety records, in titles and sheet names. */
const subject =
  /무재해|무사고|재해|안전|zero.?accident|zero.?harm|accident|incident|lti\b|safety|safe man/i;

/** Words of the campaign itself: lists of training and patrols are about safety too. */
const campaign = /무재해|무사고|zero.?accident|zero.?harm|lti\b/i;

/** Fields that only a Zero Accident record has. */
const onlyOfRecords: ReadonlySet<FormField> = new Set([
  "profile.leadoffDate",
  "profile.reportReceived",
  "profile.releadoffDate",
  "profile.rate",
  "profile.coefficient",
  "profile.goalPersonHours",
  "profile.goalHours",
  "profile.goalDays",
]);

const calculation: ReadonlySet<FormField> = new Set([
  ...onlyOfRecords,
  "profile.headCounts",
  "profile.enrollment",
  "profile.hoursPerDay",
  "profile.laborRate",
  "profile.monthlyLaborCost",
  "profile.constructionAmount",
]);

/**
 * Whether a workbook holds the form, in whatever layout.
 *
 * One of these is enough:
 * - three labels of the goal's calculation, two of which only such a record has (leadoff, rate, coefficient, goals);
 * - a log, that is a column of days or months and one of workers, person-hours or totals, with four certain columns,
 *   or beside one such label, or in a workbook whose titles or sheet names speak of safety;
 * - the same in a layout that is not read, in a workbook that speaks of zero accident itself;
 * - the score table with three of its five fields, and their weights or scores;
 * - a quotation: multiples with goals or dates of achievement;
 * - accidents that say whether they break zero accident, or were recognised.
 *
 * Only certain headings count. Documents, and accidents with nothing of this, are evidence of nothing.
 */
export function isForm(evidence: Evidence): boolean {
  const { logColumns, profile, shl, hasMultiples, accidentColumns } = evidence;
  const values = [...profile].filter((field) => calculation.has(field)).length;
  const telling = [...profile].filter((field) => onlyOfRecords.has(field)).length;
  if (values >= fewestValues && telling >= fewestTelling) return true;
  if (shl !== null || hasMultiples) return true;
  if (accidentColumns.has("accidents.recognised") || accidentColumns.has("accidents.breaks"))
    return true;
  if (evidence.log === null && evidence.layouts.length === 0) return false;
  if (logColumns.size >= fewestColumns || telling > 0) return true;
  return speaksOf(evidence.log === null ? campaign : subject, evidence.sheets);
}

function speaksOf(words: RegExp, sheets: readonly SheetCells[]): boolean {
  return sheets.some((sheetCells) =>
    [sheetCells.sheet.name, ...titlesOf(sheetCells)].some((text) => words.test(text)),
  );
}
