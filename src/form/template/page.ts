/** What the sheets of the form have in common: title, guidance, headings, names and inputs. */
import { sheetNames } from "../../text/form";
import type { Field, SheetId } from "../fields";
import { say, type Sentence } from "../../text/sentence";
import { guidance, refusals, sheetTitles, workplaceLine } from "../../text/template";
import { unitSigns } from "../../text/unit";
import type { Area, CellValue } from "../../workbook/workbook";
import type { Kind } from "../fields/field";
import { type DraftSheet, put, putMerged, type Validation } from "./draft";
import { quoted } from "./formula";
import {
  columnsOf,
  guidanceRow,
  type Layout,
  nameOf,
  type TableId,
  titleRow,
  workplaceRow,
} from "./layout";
import type { Format } from "./styles";

interface PageSetUp {
  readonly widths: readonly number[];
  /** Columns that are printed, from A; notes to the side of them are not. */
  readonly printedColumns: number;
  readonly landscape?: boolean;
  readonly manyPages?: boolean;
  /** Printed above the tables of the other sheets than the profile. */
  readonly workplace?: string | null | undefined;
}

/** A sheet with its title and guidance. */
export function startSheet(
  id: SheetId,
  layout: Layout,
  { widths, printedColumns, landscape = false, manyPages = false, workplace }: PageSetUp,
): DraftSheet {
  const { language } = layout;
  const title = sheetTitles[id][language];
  const sheet: DraftSheet = {
    id,
    name: sheetNames[id][language],
    title,
    rows: [],
    widths,
    heights: new Map([
      [titleRow, 34],
      [guidanceRow, 40],
    ]),
    merges: [],
    validations: [],
    names: [],
    frozenRows: 0,
    printArea: { top: 0, left: 0, bottom: 0, right: printedColumns - 1 },
    landscape,
    manyPages,
  };
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right: printedColumns - 1 });
  putMerged(sheet, across(titleRow), { value: title, look: "title", format: "general" });
  putMerged(sheet, across(guidanceRow), {
    value: guidance[id][language],
    look: "guidance",
    format: "general",
  });
  if (id !== "profile") {
    putMerged(sheet, across(workplaceRow), {
      value: `${workplaceLine[language]}${workplace ?? ""}`.trim(),
      formula: `TRIM(${quoted(workplaceLine[language])}&${layout.reference("profile.name", id)})`,
      look: "subject",
      format: "general",
    });
  }
  return sheet;
}

/** The heading of a field, with its unit in brackets. */
export function headingOf({ label, unit }: Field, { language }: Layout): string {
  const sign = unit === null ? "" : unitSigns[unit][language];
  // "-fold" is no unit beside a heading.
  return sign === "" || unit === "multiple" ? label[language] : `${label[language]} (${sign})`;
}

/** The headings of a table, and a name for each of its columns. */
export function putHeadings(sheet: DraftSheet, layout: Layout, table: TableId): void {
  const row = layout.headingRow(table);
  sheet.heights.set(row, 46);
  columnsOf(table).forEach((field, column) => {
    put(sheet, row, column, {
      value: headingOf(field, layout),
      look: "heading",
      format: "general",
    });
    sheet.names.push({ name: nameOf(field.id), area: layout.column(field.id) });
  });
}

/** How the values of a kind are shown, where a field has no format of its own. */
export function formatOf(kind: Kind): Format {
  switch (kind) {
    case "text":
      return "words";
    case "number":
      return "number";
    case "date":
      return "date";
    default:
      return "centred";
  }
}

/** A cell to be filled in. */
export function putInput(
  sheet: DraftSheet,
  row: number,
  column: number,
  value: CellValue | undefined,
  format: Format,
): void {
  put(sheet, row, column, { value: value ?? null, look: "input", format });
}

/** A computed cell: its formula, unless a value was typed over it. */
export function putComputed(
  sheet: DraftSheet,
  row: number,
  column: number,
  computed: {
    readonly formula: string;
    readonly typed: unknown;
    readonly shown: CellValue;
    readonly format: Format;
  },
): void {
  const { formula, typed, shown, format } = computed;
  put(sheet, row, column, {
    value: typed === null ? null : shown,
    look: "computed",
    format,
    ...(typed === undefined && { formula }),
  });
}

/** A section heading over the printed columns. */
export function putSection(sheet: DraftSheet, row: number, text: string): void {
  const { right } = sheet.printArea;
  putMerged(
    sheet,
    { top: row, left: 0, bottom: row, right },
    { value: text, look: "section", format: "general" },
  );
  sheet.heights.set(row, 24);
}

/** Ends the printed part of a sheet with a line to be signed, or with none. */
export function closeSheet(sheet: DraftSheet, bottom: number, lines: readonly string[] = []): void {
  const { right } = sheet.printArea;
  lines.forEach((value, index) => {
    const row = bottom + 2 + index;
    sheet.heights.set(row, 30);
    putMerged(
      sheet,
      { top: row, left: 0, bottom: row, right },
      { value, look: "closing", format: "general" },
    );
  });
  const last = lines.length === 0 ? bottom : bottom + 1 + lines.length;
  sheet.printArea = { ...sheet.printArea, bottom: last };
}

/** What each kind of input accepts. */
export const accepts = {
  date: { type: "date", operator: "greaterThanOrEqual", formula1: "1" },
  count: { type: "whole", operator: "greaterThanOrEqual", formula1: "0" },
  amount: { type: "decimal", operator: "greaterThanOrEqual", formula1: "0" },
} as const;

/** Lets a person fill in only what makes sense. */
export function validate(
  sheet: DraftSheet,
  { language }: Layout,
  area: Area,
  accepted: Omit<Validation, "area" | "message">,
  refusal: Sentence,
  params: Readonly<Record<string, number>> = {},
): void {
  sheet.validations.push({ ...accepted, area, message: say(refusal, language, params) });
}

/** Lets a person choose one of some words. */
export function offer(
  sheet: DraftSheet,
  layout: Layout,
  area: Area,
  words: readonly Sentence[],
): void {
  const formula1 = quoted(words.map((word) => word[layout.language]).join(","));
  validate(sheet, layout, area, { type: "list", formula1 }, refusals.list);
}
