/** The accidents of the project's own form: where the next one goes, and what is written of it. */
import { causes } from "../../../core/accidents/cause";
import { isoFromSerial } from "../../../core/calendar/serial";
import { accidentColumns } from "../../../form/fields/accidents";
import type { AccidentColumns, Row, Submission } from "../../../form/submission";
import {
  awaitsCause,
  breakingAccidents,
  isAccident,
  isSerious,
} from "../../../record/breaking-accidents";
import { dayIn, numberIn } from "../../../record/entries";
import { rulebookOf } from "../../../record/own-rules";
import { causeNames } from "../../../text/causes";
import type { Language, Sentence } from "../../../text/sentence";
import { answerWords } from "../../../text/template";
import type { ListRow } from "../../../workbook/sources/excel";
import { showsDate } from "../../../workbook/number-format";
import type { Change, Place, Sheet, Workbook } from "../../../workbook/workbook";
import { whyLocked } from "../../components/why-locked";
import { pastDate } from "./past-date";

/** What a person fills in, in the order of the form. */
const inputs = ["date", "victim", "cause", "careDays", "death", "approvalDate"] as const;
export type AccidentInput = (typeof inputs)[number];

/** What stands in a row of the sheet that somebody has begun. */
export const begun = [...inputs, "recognised", "document", "daysLost"] as const;

type Column = keyof AccidentColumns;

export interface AccidentSheet {
  readonly sheet: string;
  readonly language: Language;
  readonly columns: Readonly<Record<Column, number>>;
  /** The row below the last that somebody has begun, from 0. */
  readonly free: number;
  /** The row below the last of the prepared ones that somebody has begun, from 0. */
  readonly spare: number;
  /** The last row that is prepared, from 0: it has the formulas that tell what follows from an accident. */
  readonly last: number | null;
  /** The accidents recorded, as they stand. */
  readonly recorded: readonly Row<AccidentColumns>[];
}

/** Finds the sheet of accidents; null in a layout that is not the project's own. */
export function findAccidentSheet(
  { sheets, names }: Workbook,
  { accidents }: Submission,
): AccidentSheet | null {
  // Tables of accidents have such headings in other layouts too.
  if (!names.some(({ name }) => name === "za_profile_leadoffDate")) return null;
  for (const sheet of sheets) {
    for (const language of ["ko", "en"] as const) {
      const heading = sheet.rows.findIndex((_, row) => columnsIn(sheet, row, language) !== null);
      const columns = columnsIn(sheet, heading, language);
      if (!columns) continue;
      const recorded = (accidents ?? []).filter(
        (row) => row.sheet === sheet.name && row.row > heading && isAccident(row),
      );
      const last = lastPrepared(sheet, heading, columns);
      return {
        sheet: sheet.name,
        language,
        columns,
        free: freeRow(sheet, heading, columns),
        spare: freeRow(sheet, heading, columns, last ?? heading),
        last,
        recorded,
      };
    }
  }
  return null;
}

function columnsIn(
  { rows }: Sheet,
  row: number,
  language: Language,
): Readonly<Record<Column, number>> | null {
  // The unit stands behind the label, in brackets.
  const labels = [...(rows[row] ?? [])].map((cell) =>
    typeof cell?.value === "string" ? (cell.value.split(/\s*\(/, 1)[0]?.trim() ?? "") : "",
  );
  const found = Object.entries(accidentColumns).map(
    ([name, { label }]) => [name, labels.indexOf(label[language])] as const,
  );
  return found.every(([, column]) => column >= 0)
    ? (Object.fromEntries(found) as Record<Column, number>)
    : null;
}

function freeRow(
  { rows }: Sheet,
  heading: number,
  columns: Readonly<Record<Column, number>>,
  upTo = Infinity,
): number {
  const isBegun = (row: number) =>
    begun.some((name) => {
      const cell = rows[row]?.[columns[name]];
      return cell !== undefined && cell.value !== null && cell.value !== "";
    });
  const last = rows.findLastIndex((_, row) => row > heading && row <= upTo && isBegun(row));
  return Math.max(heading, last) + 1;
}

function lastPrepared(
  { rows }: Sheet,
  heading: number,
  { breaks }: Readonly<Record<Column, number>>,
): number | null {
  const last = rows.findLastIndex((row) => row?.[breaks]?.formula !== undefined);
  return last > heading ? last : null;
}

/** Where the next accident is recorded. */
export interface NextRow {
  /** From 0. */
  readonly row: number;
  /** The row to add to the list before, in the way of `addListRow`; null where it has enough. */
  readonly added: ListRow | null;
}

/**
 * The row of the next accident. The last prepared row stays free, so that those to come are added above it and nothing
 * that is recorded moves; only where it has been filled in by hand does the one below it become the last.
 */
export function nextRowOf({
  sheet,
  free,
  last,
  columns,
}: Pick<AccidentSheet, "sheet" | "free" | "last" | "columns">): NextRow {
  if (last === null || free < last) return { row: free, added: null };
  const all = Object.values(columns);
  const cells = { top: last, left: Math.min(...all), bottom: last, right: Math.max(...all) };
  const added = { sheet, cells, inputs: begun.map((name) => columns[name]) };
  return { row: free === last ? last : last + 1, added };
}

/** An accident as a person fills it in. */
export interface AccidentDraft {
  readonly date: string;
  readonly victim: string;
  /** A code, or what stands there in other words; empty while it is not known. */
  readonly cause: string;
  readonly careDays: string;
  readonly isInCare: boolean;
  readonly death: boolean | null;
  readonly approvalDate: string;
}

export const blankDraft: AccidentDraft = {
  date: "",
  victim: "",
  cause: "",
  careDays: "",
  isInCare: false,
  death: null,
  approvalDate: "",
};

/** Why what stands in the cells of a recorded accident cannot be replaced, by its field. */
export function locksOf(row: Row<AccidentColumns>): ReadonlyMap<AccidentInput, Sentence> {
  return new Map(
    inputs.flatMap((name) => {
      const entry = row[name];
      const lock = entry ? whyLocked(entry) : null;
      return lock ? [[name, lock] as const] : [];
    }),
  );
}

/** A recorded accident, to be edited. */
export function draftOf(row: Row<AccidentColumns>): AccidentDraft {
  const [date, approval, careDays] = [
    dayIn(row.date),
    dayIn(row.approvalDate),
    numberIn(row.careDays),
  ];
  return {
    date: date === null ? "" : isoFromSerial(date),
    victim: row.victim?.value ?? "",
    cause: row.cause?.value ?? "",
    careDays: careDays === null ? "" : String(careDays),
    isInCare: row.careDays?.reading === "blank",
    death: row.death?.value ?? null,
    approvalDate: approval === null ? "" : isoFromSerial(approval),
  };
}

export type Refusal = "not-a-date" | "to-come" | "not-days" | "death-open";

export interface ReadAccident {
  readonly values: Readonly<Record<AccidentInput, string | number | null>>;
  /** The fields that cannot be read or are missing, in the order of the form. */
  readonly refused: readonly (readonly [AccidentInput, Refusal])[];
}

/**
 * Reads what is filled in. The position, the cause and the approval of care may come later, and the days of care where
 * the person is still in care; the date and whether it was fatal may not.
 *
 * @param today serial number
 */
export function readAccident(
  draft: AccidentDraft,
  language: Language,
  today: number,
): ReadAccident {
  const days = draft.careDays.trim();
  const careDays = /^\d{1,4}$/.test(days) ? Number(days) : null;
  const isCareOpen = careDays === null && !(days === "" && draft.isInCare);
  const [date, approvalDate] = [pastDate(draft.date, today), pastDate(draft.approvalDate, today)];
  const refusals: readonly (readonly [AccidentInput, Refusal | null])[] = [
    ["date", refusalOfDay(date, today)],
    ["careDays", isCareOpen ? "not-days" : null],
    ["death", draft.death === null ? "death-open" : null],
    ["approvalDate", draft.approvalDate.trim() === "" ? null : refusalOfDay(approvalDate, today)],
  ];
  const words = answerWords[draft.death ? "yes" : "no"];
  const values = {
    date,
    victim: draft.victim.trim() || null,
    cause: causeNameOf(draft.cause, language) || null,
    careDays,
    death: draft.death === null ? null : words[language],
    approvalDate,
  };
  const refused = refusals.flatMap(([name, refusal]) =>
    refusal ? [[name, refusal] as const] : [],
  );
  return { values, refused };
}

function refusalOfDay(day: number | null, today: number): Refusal | null {
  if (day === null) return "not-a-date";
  return day > today ? "to-come" : null;
}

function causeNameOf(cause: string, language: Language): string {
  const known = causes.find(({ code }) => code === cause);
  return known ? causeNames[known.code][language] : cause;
}

/**
 * The changes that record an accident in a row.
 *
 * @param row from 0
 * @param before what stands there where it is edited: only what differs is written
 * @param locks cells that are left alone
 */
export function accidentChanges(
  { values }: ReadAccident,
  { sheet, columns }: AccidentSheet,
  row: number,
  workbook: Workbook,
  before?: ReadAccident,
  locks?: ReadonlyMap<AccidentInput, Sentence>,
): readonly Change[] {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.rows[row];
  return inputs.flatMap((name): Change[] => {
    const value = values[name];
    if (value === (before?.values[name] ?? null) || locks?.has(name)) return [];
    const place = { sheet, row, column: columns[name] };
    const isDate = (name === "date" || name === "approvalDate") && value !== null;
    const isShown = showsDate(cells?.[columns[name]]?.format);
    return [
      {
        place,
        value,
        ...(isDate && { isDate: true as const, ...(!isShown && { format: "yyyy-mm-dd" }) }),
      },
    ];
  });
}

/** What follows from an accident as it stands in the workbook. */
export type Consequence =
  | { readonly kind: "breaks"; readonly releadoff: number | null }
  | { readonly kind: "recognisable"; readonly clause: string }
  | { readonly kind: "slight"; readonly days: number }
  | { readonly kind: "decision" | "care-open" | "cause-open" | "before-leadoff" };

/**
 * What follows for the record, as far as the regulation says.
 *
 * @param row of the submission
 */
export function consequenceOf(row: Row<AccidentColumns>, submission: Submission): Consequence {
  const breaking = breakingAccidents(submission).find((each) => each.row === row);
  if (breaking) return { kind: "breaks", releadoff: breaking.releadoff };
  const date = dayIn(row.date);
  const leadoff = dayIn(submission.profile.leadoffDate);
  if (date !== null && leadoff !== null && date < leadoff) return { kind: "before-leadoff" };
  const rulebook = rulebookOf(submission);
  const careDays = numberIn(row.careDays);
  const isFatal = row.death?.value === true;
  if (!isFatal && careDays !== null && !isSerious(row, rulebook)) {
    return { kind: "slight", days: rulebook["DEF-3"].breakingCareDays };
  }
  const known = causes.find(({ code }) => code === row.cause?.value);
  if (known?.judgement === "zero accident") return { kind: "recognisable", clause: known.clause };
  if (awaitsCause(row) || row.cause?.value == null) return { kind: "cause-open" };
  const isCareOpen = !isFatal && careDays === null && known?.judgement !== "decision";
  return { kind: isCareOpen ? "care-open" : "decision" };
}

/** The cell of the log's remark on the day of an accident; null where the log has none. */
export function remarkOf({ date }: Row<AccidentColumns>, { log }: Submission): Place | null {
  const day = dayIn(date);
  const row = log?.rows.find((each) => day !== null && dayIn(each.date) === day);
  return row?.remark ?? null;
}

/** The day of an accident as it is shown; a dash where it cannot be read. */
export function dateOf({ date }: Row<AccidentColumns>): string {
  const day = dayIn(date);
  return day === null ? "–" : isoFromSerial(day);
}
