/** A cell read as what its field takes. */
import {
  readDateText,
  readHoursText,
  readNumberText,
  readPercentText,
  readPeriodText,
  readYesNoText,
} from "../../../core/parse-text";
import { plainText, visibleText } from "../../../core/plain-text";
import { lastSerial, partsOf } from "../../../core/calendar/serial";
import { type FormField, type Field, form } from "../../fields";
import { goalUnitSynonyms, unitOfGoal } from "../../../text/goal-unit";
import { leastDate, storedValue, valueAsDate } from "../../../workbook/date-system";
import { showsPercent, showsTime } from "../../../workbook/number-format";
import {
  type Cell,
  type CellValue,
  type DateSystem,
  isCellError,
  isExcelNumber,
  type Sheet,
} from "../../../workbook/workbook";
import type { Kind } from "../../fields/field";
import type { HoursBasis } from "../../fields/field";
import type { Entry, Reading } from "../../submission";
import { mergeAt, type SheetCells } from "./sheet-cells";
import { headingOf, unitOf } from "../headings/heading-words";
import type { GoalUnit } from "../../../core/goal/goal";
import type { Unit } from "../../../text/unit";

export type Value = string | number | boolean;

/** How the cells under one heading are read. */
export interface CellSpec {
  readonly kind: Kind;
  readonly percent: boolean;
  /** Whether a share of 1 stands under a heading in percent: 27 under "노무비율(%)". */
  readonly shareInPercent: boolean;
  /** Whether the field is a number of hours or person-hours, which may be stated as a time: 8:00, 8시간 30분. */
  readonly inHours: boolean;
  /** Of the field. */
  readonly unit: Unit | null;
  /** From the heading's unit: 1,000 under "(천원)". */
  readonly scale: number;
}

const fields = new Map<FormField, Field>(
  form
    .flatMap(({ pairs, tables }) => [...pairs, ...tables.flatMap(({ columns }) => columns)])
    .map((field) => [field.id, field]),
);

const hourUnits: ReadonlySet<Unit | null> = new Set<Unit>(["hours/day", "hours", "person-hours"]);

const shares: ReadonlySet<FormField> = new Set(["profile.laborRate", "profile.coefficient"]);

/** Everything that is typed for "nothing": 0 stays 0. */
const dashes = /^[-–—−~.·]+$/;

/** Words for no number and no day; in a text they are an answer. */
const nothing =
  /^\(?(?:없음|해당 ?없음|미입력|정보 ?없음|기록 ?없음|n\/a|none|0000([-./])00\1 ?00)\)?\.?$/i;

const blank: Cell = { value: null };

/**
 * The way to read the cells of a field.
 *
 * @param heading the heading as it stands, whose unit may scale the numbers: "공사금액 (백만원)"
 */
export function cellSpecOf(field: FormField, heading: string): CellSpec {
  const { kind, unit } = fields.get(field) ?? { kind: "text", unit: null };
  const { unit: headingUnit, scale } = headingOf(heading);
  return {
    kind,
    unit,
    percent: unit === "%",
    shareInPercent: shares.has(field) && headingUnit === "%",
    // The goal of a multiple has the unit that the quotation says.
    inHours: hourUnits.has(unit) || field === "quotation.goal",
    scale: kind === "number" ? scale : 1,
  };
}

/**
 * Reads one cell.
 *
 * @param cell what is read instead of the cell that stands there
 * @returns the cell with its value as the field takes it, and how it was read
 * @example
 * entryAt(sheetCells, 4, 0, cellSpecOf("log.date", "일자")).value; // 40301, of "2010.5.3"
 */
export function entryAt(
  sheetCells: SheetCells,
  row: number,
  column: number,
  spec: CellSpec,
  cell: Cell | undefined = sheetCells.sheet.rows[row]?.[column],
): Entry<Value> {
  const { sheet, dateSystem } = sheetCells;
  const found = cell ?? blank;
  const raw = rawOf(found, spec, dateSystem);
  const stated = statedValue(raw, spec.kind);
  const value = stated === null ? null : readAs(stated, found, spec);
  const read: Writable<Entry<Value>> = {
    sheet: sheet.name,
    row,
    column,
    cell: found,
    value,
    reading: readingOf(found, raw, value, spec.kind),
  };
  const hidden = hiddenBy(sheet, row, column);
  const merge = mergeAt(sheetCells, row, column);
  const isTime = statesTime(found, spec);
  const cellUnit = isTime ? hoursOfDay : spec.scale;
  if (cellUnit !== 1) read.cellUnit = cellUnit;
  if (statesPercent(found, spec) || (!isTime && isTimeText(raw, spec))) read.isReplaceable = false;
  if (hidden) read.hidden = hidden;
  if (merge && merge.top < merge.bottom) read.merge = merge;
  return read;
}

/** What a cell states; null where it is blank, in error or says that there is nothing. */
function statedValue(raw: CellValue, kind: Kind): Value | null {
  if (raw === null || isCellError(raw)) return null;
  return typeof raw === "string" && isNothing(raw, kind) ? null : raw;
}

function readingOf(cell: Cell, raw: CellValue, value: Value | null, kind: Kind): Reading {
  if (raw === null) return cell.formula === undefined ? "blank" : "no-result";
  if (isCellError(raw)) return "error";
  if (value !== null) return asItStands(raw, value, kind) ? "ok" : "converted";
  return statedValue(raw, kind) === null ? "blank" : "unreadable";
}

/**
 * The value of {@link entryAt} alone, for a search that looks at cell after cell.
 *
 * @returns null where nothing stands, or nothing that the field takes
 */
export function valueAt(
  { sheet, dateSystem }: SheetCells,
  row: number,
  column: number,
  spec: CellSpec,
): Value | null {
  const cell = sheet.rows[row]?.[column];
  const stated = cell ? statedValue(rawOf(cell, spec, dateSystem), spec.kind) : null;
  return cell && stated !== null ? readAs(stated, cell, spec) : null;
}

function rawOf(cell: Cell, { kind }: CellSpec, dateSystem: DateSystem): CellValue {
  return kind === "date" ? valueAsDate(cell, dateSystem) : storedValue(cell, dateSystem);
}

function readAs(raw: Value, cell: Cell, spec: CellSpec): Value | null {
  const read =
    typeof raw === "number" && statesTime(cell, spec)
      ? hoursOf(raw)
      : valueOf(raw, spec, statesPercent(cell, spec));
  return typeof read === "number" && !isExcelNumber(read) ? null : read;
}

/** Whether a cell states its hours as a time of day. */
function statesTime({ format, isDate }: Cell, { inHours }: CellSpec): boolean {
  return inHours && showsTime(format) && isDate !== true;
}

/** An object while it is being put together; a workbook has too many entries to copy each of them. */
type Writable<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

function hiddenBy({ hiddenRows, hiddenColumns }: Sheet, row: number, column: number) {
  if (hiddenRows.has(row)) return "row";
  return hiddenColumns.has(column) ? "column" : null;
}

function isNothing(raw: string, kind: Kind): boolean {
  const text = visibleText(raw).trim();
  if (text === "" || dashes.test(text)) return true;
  return (kind === "number" || kind === "date") && nothing.test(text);
}

const hoursOfDay = 24;
const secondsOfHour = 3_600;

/** What binary fractions of a day are off, in seconds. */
const timeError = 0.01;

/** The hours of a time, without the binary noise of its fraction of a day. */
function hoursOf(time: number): number {
  const seconds = time * hoursOfDay * secondsOfHour;
  const whole = Math.round(seconds);
  return Math.abs(seconds - whole) < timeError ? whole / secondsOfHour + 0 : time * hoursOfDay;
}

/** Whether a text states its number as a time, with which Excel would calculate in days. */
function isTimeText(raw: CellValue, { inHours }: CellSpec): boolean {
  if (!inHours || typeof raw !== "string") return false;
  return readNumberText(raw) === null && readHoursText(raw) !== null;
}

/** Whether a cell states its share in percent, as its heading says; one that is shown in percent holds the share. */
function statesPercent({ value, format }: Cell, { shareInPercent }: CellSpec): boolean {
  return shareInPercent && !(typeof value === "number" && showsPercent(format));
}

/** The time of a date is left out and a code may be a number, and yet both are read as they stand. */
function asItStands(raw: Value, value: Value, kind: Kind): boolean {
  if (kind === "date") return typeof raw === "number" && raw <= lastSerial;
  return kind === "text" || raw === value;
}

function valueOf(raw: Value, spec: CellSpec, inPercent: boolean): Value | null {
  switch (spec.kind) {
    case "text":
      return typeof raw === "string" ? visibleText(raw).trim() : String(raw);
    case "number":
      return numberOf(raw, spec, inPercent);
    case "date":
      return dateOf(raw);
    case "yes-no":
      if (typeof raw === "boolean") return raw;
      if (typeof raw === "number") return raw === 1 ? true : raw === 0 ? false : null;
      return readYesNoText(raw);
    case "basis":
      return basisOf(raw);
    case "goal-unit":
      return typeof raw === "string" ? goalUnitOf(raw) : null;
  }
}

function numberOf(
  raw: Value,
  { percent, scale, unit, inHours }: CellSpec,
  inPercent: boolean,
): number | null {
  if (typeof raw === "boolean") return null;
  const read = typeof raw === "number" ? raw : (readNumberText(raw) ?? monthsOf(raw, unit));
  if (read !== null) return inPercent ? shareOf(read) : read * scale;
  const hours = inHours && typeof raw === "string" ? readHoursText(raw) : null;
  if (hours !== null) return hours;
  // "0.71%" is 0.71 percent; where the field is no percentage, 27% is 0.27.
  const written = typeof raw === "string" ? readPercentText(raw) : null;
  return written === null || percent ? written : written / 100;
}

const monthsBehind = /\((\d{1,3})\s*(?:개월|months?)\)\s*$/i;

/** The months of a period that is stated by its days: those in brackets behind it, else those that it makes up. */
function monthsOf(text: string, unit: Unit | null): number | null {
  if (unit !== "months") return null;
  const stated = monthsBehind.exec(plainText(text))?.[1];
  if (stated !== undefined) return Number(stated);
  const period = readPeriodText(text);
  if (!period) return null;
  const [from, end] = [partsOf(period.from), partsOf(period.to + 1)];
  return from.day === end.day ? (end.year - from.year) * 12 + end.month - from.month : null;
}

/**
 * The share that a number under a heading in percent means.
 *
 * Up to 1 it is the share itself, whatever the heading says: labor of 0.27 % is implausible, and 0.27 is typed
 * often. Above 100 it is neither, and stays as it stands.
 */
function shareOf(number: number): number {
  return number > 1 && number <= 100 ? number / 100 : number;
}

function dateOf(raw: Value): number | null {
  if (typeof raw === "boolean") return null;
  if (typeof raw === "string") return readDateText(raw);
  // 20100503, typed as a number.
  if (raw > lastSerial) return readDateText(String(raw));
  return raw < leastDate ? null : Math.floor(raw);
}

const actualHours = new Set(
  "실제 실적 실근로 실근로시간 실제시간 실제근로시간 실투입 actual actualhours recorded".split(" "),
);

function basisOf(raw: Value): HoursBasis | null {
  // Most cells of the column hold the same word, spelled plainly.
  if (typeof raw === "string" && actualHours.has(raw)) return "actual";
  const hours = typeof raw === "number" ? raw : readNumberText(String(raw));
  if (hours === 8 || hours === 10) return hours === 8 ? "8" : "10";
  return actualHours.has(headingOf(String(raw)).words) ? "actual" : null;
}

const goalUnits = Object.keys(unitOfGoal) as readonly GoalUnit[];

function goalUnitOf(raw: string): GoalUnit | null {
  const { words, unit } = headingOf(raw);
  const isNamed = (each: GoalUnit) => each === words || goalUnitSynonyms[each].includes(words);
  const shown = unit ?? unitOf(raw);
  return goalUnits.find(isNamed) ?? goalUnits.find((each) => unitOfGoal[each] === shown) ?? null;
}
