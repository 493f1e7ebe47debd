/** Where the fields of the form stand; rows and columns count from 0. */
import { sections } from "../../text/template";
import { sheetNames } from "../../text/form";
import { type FormField, type Field, form, type FormTable, type SheetId } from "../fields";
import type { Language } from "../../text/sentence";
import { absoluteAddress, cellAddress, quotedSheet } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";
import type { FormContent } from "./content";
import { multiples } from "./stated/quotation";

export type TableId = FormTable["id"];

export const titleRow = 0;
export const guidanceRow = 1;
export const workplaceRow = 2;

/** The log of the blank form has room for a leap year. */
const leapYear = 366;
const accidentRows = 12;
const shlRows = 5;
const documentRows = 5;
const signatureRows = 4;

const headingRows: Readonly<Record<TableId, number>> = {
  log: 3,
  accidents: 3,
  quotation: 7,
  shl: 3,
  documents: 4,
  signatures: 12,
};

/** The sections of the profile, by the field that each begins with. */
export const profileSections: Partial<Record<FormField, keyof typeof sections>> = {
  "profile.name": "workplace",
  "profile.leadoffDate": "leadoff",
  "profile.headCounts": "enrollment",
  "profile.rate": "goal",
  "profile.releadoffHeadCounts": "releadoff",
  "profile.enrollmentSource": "history",
  "profile.scheme": "ownRules",
};

/** Fields that stand in more rows than one. */
const manyRows: Partial<Record<FormField, number>> = {
  "profile.headCounts": 3,
  "profile.releadoffHeadCounts": 3,
};

/** Fields of the profile with a computed row below them that is no field. */
const rowsBelow: Partial<Record<FormField, number>> = { "profile.goalDays": 1 };

const firstPairRow = 3;

/** Under the signatures and what the applicant signs. */
const firstScheduleRow = 23;

export interface Layout {
  readonly language: Language;
  /** The cells of a field that stands beside its heading; several for the head counts. */
  pair(field: FormField): Area;
  /** The cells of a column of a table, without its heading. */
  column(field: FormField): Area;
  /** The cells of a table, without headings and totals. */
  body(table: TableId): Area;
  headingRow(table: TableId): number;
  /** An absolute reference to the cells of a field, with the sheet where it is another than `from`. */
  reference(field: FormField, from: SheetId): string;
  /** A relative reference to the cell of a column in a row. */
  cell(field: FormField, row: number): string;
}

/** The columns of a table, in the order of the definition. */
export function columnsOf(table: TableId): readonly Field[] {
  const columns = form.flatMap(({ tables }) => tables).find(({ id }) => id === table)?.columns;
  // The ZA days of a row are for logs by the month; this one is by the day.
  return (columns ?? []).filter(({ id }) => id !== "log.zaDays");
}

export function fieldsOf(sheet: SheetId): readonly Field[] {
  return form.find(({ id }) => id === sheet)?.pairs ?? [];
}

/** Lays the form out for a content: a row for each of its days and accidents. */
export function layoutOf(language: Language, content: FormContent): Layout {
  const pairs = placePairs();
  const counts: Readonly<Record<TableId, number>> = {
    log: content.log.length || leapYear,
    accidents: Math.max(content.accidents.length, accidentRows),
    quotation: multiples,
    shl: shlRows,
    documents: documentRows,
    signatures: signatureRows,
  };
  const body = (table: TableId): Area => ({
    top: headingRows[table] + 1,
    left: 0,
    bottom: headingRows[table] + counts[table],
    right: columnsOf(table).length - 1,
  });
  const column = (field: FormField): Area => {
    const table = tableOf(field);
    const index = columnsOf(table).findIndex(({ id }) => id === field);
    return { ...body(table), left: index, right: index };
  };
  const pair = (field: FormField): Area => {
    const area = pairs.get(field);
    if (!area) throw new RangeError(`${field} stands in a table`);
    return area;
  };
  return {
    language,
    pair,
    column,
    body,
    headingRow: (table) => headingRows[table],
    reference(field, from) {
      const sheet = sheetOf(field);
      const cells = absoluteAddress(pairs.get(field) ?? column(field));
      return sheet === from ? cells : `${quotedSheet(sheetNames[sheet][language])}!${cells}`;
    },
    cell: (field, row) => cellAddress(row, column(field).left),
  };
}

/** The name under which the workbook knows the cells of a field: `za_profile_rate`. */
export function nameOf(field: FormField): string {
  return `za_${field.replace(".", "_")}`;
}

function placePairs(): ReadonlyMap<FormField, Area> {
  const pairs = new Map<FormField, Area>();
  let row = firstPairRow;
  for (const { id } of fieldsOf("profile")) {
    if (profileSections[id]) row += 1;
    const rows = manyRows[id] ?? 1;
    pairs.set(id, { top: row, left: 1, bottom: row + rows - 1, right: 1 });
    row += rows + (rowsBelow[id] ?? 0);
  }
  fieldsOf("quotation").forEach(({ id }, index) => {
    pairs.set(id, one(firstPairRow + index, 2));
  });
  fieldsOf("shl").forEach(({ id }, index) => {
    pairs.set(id, one(headingRows.shl + shlRows + 3 + index, 1));
  });
  // The received application stands alone, the other steps two in a row.
  fieldsOf("documents").forEach(({ id }, index) => {
    const row = firstScheduleRow + Math.ceil(index / 2);
    pairs.set(id, one(row, index > 0 && index % 2 === 0 ? 3 : 1));
  });
  return pairs;
}

function one(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function tableOf(field: FormField): TableId {
  const table = form
    .flatMap(({ tables }) => tables)
    .find(({ columns }) => columns.some(({ id }) => id === field));
  if (!table) throw new RangeError(`${field} stands in no table`);
  return table.id;
}

function sheetOf(field: FormField): SheetId {
  const sheet = form.find(
    ({ pairs, tables }) =>
      pairs.some(({ id }) => id === field) ||
      tables.some(({ columns }) => columns.some(({ id }) => id === field)),
  );
  if (!sheet) throw new RangeError(`${field} stands on no sheet`);
  return sheet.id;
}
