/** Submissions for tests, written as small tables: what stands in which cell can be counted off. */
import { readDateText, readYesNoText } from "../../src/core/parse-text";
import { serialFromIso } from "../../src/core/calendar/serial";
import { form, type FormField, isFormField } from "../../src/form/fields";
import { cellSpecOf, entryAt } from "../../src/form/recognise/cells/read-cell";
import { sheetCellsOf } from "../../src/form/recognise/cells/sheet-cells";
import type { Kind } from "../../src/form/fields/field";
import type {
  AccidentColumns,
  DocumentColumns,
  Doubt,
  Entry,
  LogColumns,
  ProfileFields,
  QuotationColumns,
  Reading,
  ScheduleFields,
  ShlColumns,
  SignatureColumns,
  Submission,
} from "../../src/form/submission";
import { parseArea } from "../../src/workbook/address";
import { type Area, type Cell, isCellError } from "../../src/workbook/workbook";
import { sheet } from "./grid";
import { sharedFormula } from "../../src/workbook/shared-formula";

/**
 * What stands in a cell: a value, null for a blank, or a whole cell. A day is written "2010-05-03" and stands as a
 * date; `{ value: "2010-05-03" }` is the text.
 */
export type Literal = string | number | boolean | null | Cell;

/** The single values of the quotation, in the order in which they stand. */
const quotationFields = ["unit", "applicationDate", "appliedMultiple"] as const;

type Columns<Fields> = readonly (keyof Fields & string)[];
type Line = readonly Literal[];

interface LiteralTable<Fields> {
  /** The fields of the columns, from A. */
  readonly columns: Columns<Fields>;
  /** The rows, from the second of the sheet. */
  readonly rows: readonly Line[];
}

/** A table of fixed rows, in the order of the form unless their places there are given. */
interface FixedRows<Fields> extends LiteralTable<Fields> {
  readonly places?: readonly number[];
}

/** A log sheet; a total follows its rows and closes all of them. */
export interface LiteralLog extends LiteralTable<LogColumns> {
  readonly sheet?: string;
  /** Which of the rows, counted from 0, are subtotals of those since the last subtotal. */
  readonly subtotals?: readonly number[];
  readonly total?: Line;
}

export interface LiteralSubmission {
  /** One below the other in column B of "Profile", the head counts after them in column C. */
  readonly profile?: Partial<Record<keyof ProfileFields, Literal>>;
  readonly headCounts?: Line;
  /** Those before the re-leadoff, in column D. */
  readonly releadoffHeadCounts?: Line;
  readonly log?: LiteralLog | readonly LiteralLog[];
  readonly monthly?: boolean;
  readonly accidents?: LiteralTable<AccidentColumns>;
  /** The single values stand one below the other in column J. */
  readonly quotation?: Partial<LiteralTable<QuotationColumns>> &
    Partial<Record<(typeof quotationFields)[number], Literal>>;
  /** Up to five rows in the order of the score table; the total stands below them, the verdict in J1. */
  readonly shl?: LiteralTable<ShlColumns> & {
    /** From row 11 on, each with the fields that it adds up. */
    readonly subtotals?: readonly { readonly line: Line; readonly fields: readonly number[] }[];
    readonly total?: Line;
    readonly pass?: Literal;
  };
  readonly documents?: FixedRows<DocumentColumns>;
  readonly signatures?: FixedRows<SignatureColumns>;
  /** The steps of the procedure one below the other in column B of "Schedule". */
  readonly schedule?: Partial<Record<keyof ScheduleFields, Literal>>;
  /** Headings in column A of "Profile", from its first row. */
  readonly doubts?: readonly Omit<Doubt, "place">[];
  /** Rows and columns that are hidden: "Log!3:5", "Log!C:C". */
  readonly hidden?: readonly string[];
  /** Areas that are merged, as "Log!B2:B3". */
  readonly merged?: readonly string[];
}

const kinds = new Map<string, Kind>(
  form.flatMap(({ pairs, tables }) =>
    [...pairs, ...tables.flatMap(({ columns }) => columns)].map(({ id, kind }) => [id, kind]),
  ),
);

/** The closed lists of words. */
const wordsOf: Record<"basis" | "goal-unit", readonly (string | number | boolean)[]> = {
  basis: ["actual", "8", "10"],
  "goal-unit": ["personhours", "hours", "days"],
};

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The submission of some literal tables.
 *
 * @param down how many rows everything is moved down, formulas and all
 */
export function submissionOf(literal: LiteralSubmission, down = 0): Submission {
  const {
    profile = {},
    headCounts = [],
    releadoffHeadCounts = [],
    log,
    accidents,
    quotation,
    shl,
  } = literal;
  const { documents, signatures, schedule, hidden = [], merged = [] } = literal;
  const hiddenAreas = areasOf(hidden);
  const mergedAreas = areasOf(merged);
  const fields = Object.entries(profile);
  const logs = log === undefined ? [] : "columns" in log ? [log] : log;
  const at = (field: string, sheet: string, row: number, column: number, value: Literal) => ({
    ...entryOf(field, { sheet, row: row + down, column }, cellOf(value, row, column, down)),
    ...hiddenIn(hiddenAreas, sheet, row, column),
    ...mergedIn(mergedAreas, sheet, row, column, down),
  });
  const tableRow = (
    table: string,
    sheet: string,
    columns: Columns<never>,
    line: Line,
    row: number,
  ) => ({
    sheet,
    row: row + down,
    ...Object.fromEntries(
      columns.map((field, column) => [
        field,
        at(`${table}.${field}`, sheet, row, column, line[column] ?? null),
      ]),
    ),
  });
  const rowsOf = (table: string, sheet: string, { columns, rows }: LiteralTable<never>) =>
    rows.map((line, index) => tableRow(table, sheet, columns, line, index + 1));
  const sheetOf = ({ sheet = "Log" }: LiteralLog) => sheet;
  const totalsOf = (table: LiteralLog) => {
    const lines = rowsOf("log", sheetOf(table), {
      columns: table.columns,
      rows: table.total === undefined ? table.rows : [...table.rows, table.total],
    });
    const last = table.total === undefined ? [] : [table.rows.length];
    return [...(table.subtotals ?? []), ...last].flatMap((index) => {
      const entries = lines[index];
      const before =
        index === last[0] ? -1 : (table.subtotals?.filter((at) => at < index).at(-1) ?? -1);
      return entries ? [{ entries, firstRow: before + 2 + down, lastRow: index + down }] : [];
    });
  };
  return {
    profile: {
      ...Object.fromEntries(
        fields.map(([field, value], row) => [
          field,
          at(`profile.${field}`, "Profile", row, 1, value),
        ]),
      ),
      headCounts: headCounts.map((value, row) =>
        at("profile.headCounts", "Profile", row, 2, value),
      ),
      releadoffHeadCounts: releadoffHeadCounts.map((value, row) =>
        at("profile.releadoffHeadCounts", "Profile", row, 3, value),
      ),
    },
    log:
      logs.length === 0
        ? null
        : {
            kind: literal.monthly ? "monthly" : "daily",
            rows: logs.flatMap((table) =>
              rowsOf("log", sheetOf(table), table).filter(
                (_, index) => table.subtotals?.includes(index) !== true,
              ),
            ),
            totals: logs.flatMap((table) => totalsOf(table)),
          },
    accidents: accidents ? rowsOf("accidents", "Accidents", accidents) : null,
    quotation: quotation
      ? {
          rows: rowsOf("quotation", "Quotation", { columns: [], rows: [], ...quotation }),
          ...Object.fromEntries(
            quotationFields.flatMap((field, row) => {
              const value = quotation[field];
              return value === undefined
                ? []
                : [[field, at(`quotation.${field}`, "Quotation", row, 9, value)]];
            }),
          ),
        }
      : null,
    shl: shl
      ? {
          rows: numbered(rowsOf("shl", "SHL", shl)),
          subtotals: (shl.subtotals ?? []).map(({ line, fields: of }, index) => ({
            entries: tableRow("shl", "SHL", shl.columns, line, 10 + index),
            fields: of,
          })),
          ...(shl.total && {
            total: tableRow("shl", "SHL", shl.columns, shl.total, shl.rows.length + 1),
          }),
          ...(shl.pass !== undefined && { pass: at("shl.pass", "SHL", 0, 9, shl.pass) }),
        }
      : null,
    documents:
      documents || signatures || schedule
        ? {
            items: numbered(
              documents ? rowsOf("documents", "Documents", documents) : [],
              documents?.places,
            ),
            signatures: numbered(
              signatures ? rowsOf("signatures", "Signatures", signatures) : [],
              signatures?.places,
            ),
            schedule: Object.fromEntries(
              Object.entries(schedule ?? {}).map(([field, value], row) => [
                field,
                at(`schedule.${field}`, "Schedule", row, 1, value),
              ]),
            ),
          }
        : null,
    doubts: (literal.doubts ?? []).map((doubt, row) => ({
      ...doubt,
      place: { sheet: "Profile", row: row + down, column: 0 },
    })),
    unread: [],
  };
}

interface SheetArea {
  readonly sheet: string;
  readonly address: string;
  readonly area: Area;
}

function areasOf(addresses: readonly string[]): SheetArea[] {
  return addresses.map((written) => {
    const [sheet = "", address = ""] = written.split("!");
    const area = parseArea(address);
    if (!area) throw new RangeError(written);
    return { sheet, address, area };
  });
}

function areaWith(areas: readonly SheetArea[], sheet: string, row: number, column: number) {
  return areas.find(
    ({ sheet: named, area: { top, left, bottom, right } }) =>
      named === sheet && top <= row && row <= bottom && left <= column && column <= right,
  );
}

function hiddenIn(
  areas: readonly SheetArea[],
  sheet: string,
  row: number,
  column: number,
): Pick<Entry<never>, "hidden"> {
  const found = areaWith(areas, sheet, row, column);
  return found ? { hidden: /\d/.test(found.address) ? "row" : "column" } : {};
}

function mergedIn(
  areas: readonly SheetArea[],
  sheet: string,
  row: number,
  column: number,
  down: number,
): Pick<Entry<never>, "merge"> {
  const area = areaWith(areas, sheet, row, column)?.area;
  return area ? { merge: { ...area, top: area.top + down, bottom: area.bottom + down } } : {};
}

/** Rows with their places in a table of fixed rows. */
function numbered<Fields extends object>(rows: readonly Fields[], places?: readonly number[]) {
  return rows.map((row, index) => ({ ...row, index: places?.[index] ?? index }));
}

/** The entry of a field for a cell, read as the form reads it. */
export function entryOf(
  field: string,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  cell: Cell,
): Entry<never> {
  const kind = kinds.get(field) ?? "text";
  if (kind === "number") {
    const { row, column } = place;
    const cells = sheetCellsOf(sheet(place.sheet, []), 1900);
    return entryAt(cells, row, column, cellSpecOf(fieldNamed(field), ""), cell) as Entry<never>;
  }
  const [value, reading] = read(cell, kind);
  return { ...place, cell, value: value as never, reading };
}

function fieldNamed(field: string): FormField {
  if (!isFormField(field)) throw new RangeError(`the form has no field ${field}`);
  return field;
}

function cellOf(literal: Literal, row: number, column: number, down: number): Cell {
  if (typeof literal === "string") {
    return isoDay.test(literal)
      ? { value: serialFromIso(literal), format: "yyyy-mm-dd" }
      : { value: literal };
  }
  if (literal === null || typeof literal !== "object") return { value: literal };
  const { formula } = literal;
  return formula === undefined
    ? literal
    : { ...literal, formula: sharedFormula(formula, row, column)(row + down, column) };
}

function read(
  { value, formula }: Cell,
  kind: Exclude<Kind, "number">,
): [string | number | boolean | null, Reading] {
  if (value === null && formula !== undefined) return [null, "no-result"];
  if (value === null || value === "") return [null, "blank"];
  if (isCellError(value)) return [null, "error"];
  if (kind === "text") return [String(value), "ok"];
  if (kind === "basis" || kind === "goal-unit") {
    return wordsOf[kind].includes(value) ? [value, "ok"] : [null, "unreadable"];
  }
  if (typeof value !== "string") return [value, "ok"];
  const readers = { date: readDateText, "yes-no": readYesNoText };
  const converted = readers[kind](value);
  return [converted, converted === null ? "unreadable" : "converted"];
}
