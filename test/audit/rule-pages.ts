/** The examples of the pages in docs, read as the workbooks that somebody makes who types their tables into Excel. */
import { isoFromSerial, serialFromIso } from "../../src/core/calendar/serial";
import { form, type FormField, type FormSheet } from "../../src/form/fields";
import { nameOf } from "../../src/form/template/layout";
import { sheetNames } from "../../src/text/form";
import type { Language } from "../../src/text/sentence";
import { qualified } from "../../src/workbook/address";
import type { DefinedName, Sheet, Workbook } from "../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../form/grid";

/** The sections of a page, in each of its languages. */
export const pageHeadings = {
  en: ["What it finds", "Why", "Wrong", "Right", "How to fix it", "When to ignore it"],
  ko: ["찾는 것", "이유", "틀린 예", "맞는 예", "고치는 방법", "제외해도 되는 경우"],
} as const satisfies Record<Language, readonly string[]>;

const languageHeadings = { en: "English", ko: "한국어" } as const;
const examples = { wrong: 2, right: 3 } as const;
export type ExampleKind = keyof typeof examples;

/** A table of a page, and the sheet that is named above it, or above the last table that has one. */
export interface PageTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The sections of a page in one language: their headings and what stands below each. */
export function sectionsOf(page: string, language: Language): { heading: string; body: string }[] {
  const title = `${languageHeadings[language]}\n`;
  const part = page.split(/^## /m).find((each) => each.startsWith(title)) ?? "";
  const [, ...sections] = part.split(/^### /m);
  return sections.map((section) => {
    const [heading = "", ...lines] = section.split("\n");
    return { heading, body: lines.join("\n").trim() };
  });
}

/**
 * The tables of an example.
 *
 * @throws RangeError where no sheet is named above a table
 */
export function tablesOf(page: string, language: Language, kind: ExampleKind): PageTable[] {
  const { body = "" } = sectionsOf(page, language)[examples[kind]] ?? {};
  const tables = body.matchAll(/(?:^\*\*(.+)\*\*\n\n)?((?:^\|.*\n?)+)/gm);
  let sheetName: string | undefined;
  return Array.from(tables, ([, name, lines = ""]) => {
    const [headings = [], , ...rows] = lines
      .trimEnd()
      .split("\n")
      .map((line) => line.split("|").slice(1, -1))
      .map((cells) => cells.map((cell) => cell.trim()));
    sheetName = name ?? sheetName;
    if (sheetName === undefined)
      throw new RangeError(`no sheet is named above | ${headings.join(" | ")} |`);
    return { sheet: sheetName, headings, rows };
  });
}

/**
 * The workbook of an example: its tables from A1 of their sheets, single values beside their labels and under the names
 * that the form gives them.
 *
 * Cells are written as they are typed: `2010-05-03`, `1,600`, `0.71%`, `'10` for a text, `#REF!`, and a formula with
 * its result behind an arrow. `42, 43, 44` are values side by side. A row with `2010-05-03 ~ 2010-07-02` stands for
 * every day of them, its other ranges for numbers that rise evenly. `(hidden)` hides a row; `(merged)` is a cell merged
 * with the one above it.
 *
 * @throws RangeError where a table is not one of the form
 * @example
 * recognise(exampleOf(page, "en", "wrong"))?.log?.rows.length; // 3
 */
export function exampleOf(page: string, language: Language, kind: ExampleKind): Workbook {
  const tables = tablesOf(page, language, kind);
  const known: readonly string[] = form.map(({ id }) => sheetNames[id][language]);
  const stranger = tables.find((table) => !known.includes(table.sheet));
  if (stranger) throw new RangeError(`the form has no sheet ${stranger.sheet}`);
  const sheets = form.flatMap((formSheet) => {
    const name = sheetNames[formSheet.id][language];
    const own = tables.filter((table) => table.sheet === name);
    // Without accidents, their sheet is there all the same and makes a form of what is too little for one.
    if (own.length === 0 && formSheet.id === "accidents") own.push(blankTable(formSheet, language));
    return own.length === 0 ? [] : [sheetOf(name, own, pairsOf(formSheet, language))];
  });
  return workbook(
    sheets.map(({ sheet: each }) => each),
    { names: sheets.flatMap(({ names }) => names) },
  );
}

/** The workbook of an example of sheets that hold no form, written in the same way. */
export function plainExampleOf(page: string, language: Language, kind: ExampleKind): Workbook {
  const tables = tablesOf(page, language, kind);
  const names = [...new Set(tables.map((table) => table.sheet))];
  const ofSheet = (name: string) => tables.filter((table) => table.sheet === name);
  return workbook(names.map((name) => sheetOf(name, ofSheet(name), new Map()).sheet));
}

function blankTable({ id, tables }: FormSheet, language: Language): PageTable {
  const headings = tables.flatMap(({ columns }) => columns.map(({ label }) => label[language]));
  return { sheet: sheetNames[id][language], headings, rows: [] };
}

/** The single values of a sheet of the form, by their labels. */
function pairsOf({ pairs }: FormSheet, language: Language): ReadonlyMap<string, FormField> {
  return new Map(pairs.map(({ id, label }) => [label[language], id]));
}

const notes = { hidden: / ?\((?:hidden|숨김)\)$/, merged: /^\((?:merged|병합)\)$/ };

const severalNumbers = /^\d+(?:, \d+)+$/;

function sheetOf(
  name: string,
  tables: readonly PageTable[],
  pairs: ReadonlyMap<string, FormField>,
): { sheet: Sheet; names: DefinedName[] } {
  const lines: (readonly string[])[] = [];
  const names: DefinedName[] = [];
  for (const { headings, rows } of tables) {
    if (lines.length > 0) lines.push([]);
    if (!headings.every((heading) => pairs.has(heading))) {
      lines.push(headings, ...rows.flatMap(daysOf));
      continue;
    }
    if (rows.length !== 1)
      throw new RangeError(`${headings.join(", ")}: one row, of single values`);
    for (const [index, label] of headings.entries()) {
      const typed = rows[0]?.[index] ?? "";
      const field = pairs.get(label);
      const isOne = !severalNumbers.test(typed);
      const area = { top: lines.length, left: 1, bottom: lines.length, right: 1 };
      // Several values are no single cell, and are found by their label.
      if (field && isOne)
        names.push({ name: nameOf(field), refersTo: qualified(name, area), hidden: false });
      lines.push([label, ...(isOne ? [typed] : typed.split(", "))]);
    }
  }
  const notedBy = (note: RegExp) =>
    lines.flatMap((line, row) =>
      line.flatMap((cell, column) => (note.test(cell) ? [{ row, column }] : [])),
    );
  return {
    names,
    sheet: {
      ...sheet(
        name,
        lines.map((line) => line.map((cell) => cellOf(cell.replace(notes.hidden, "")))),
      ),
      hiddenRows: new Set(notedBy(notes.hidden).map(({ row }) => row)),
      merges: notedBy(notes.merged).map(({ row, column }) => ({
        top: row - 1,
        left: column,
        bottom: row,
        right: column,
      })),
    },
  };
}

const rangeOfDays = /^(\d{4}-\d\d-\d\d) ~ (\d{4}-\d\d-\d\d)$/;
const rangeOfNumbers = /^([\d,.]+) ~ ([\d,.]+)$/;

/** The rows of the days for which a row stands. */
function daysOf(row: readonly string[]): (readonly string[])[] {
  const [, from, to] = rangeOfDays.exec(row[0] ?? "") ?? [];
  if (from === undefined || to === undefined) return [row];
  const first = serialFromIso(from);
  const count = serialFromIso(to) - first + 1;
  const [, ...cells] = row;
  return Array.from({ length: count }, (_, day) => [
    isoFromSerial(first + day),
    ...cells.map((cell) => risenIn(cell, day / (count - 1))),
  ]);
}

/** What a range of numbers has come to after a share of its days; any other cell as it is. */
function risenIn(cell: string, share: number): string {
  const [, from, to] = rangeOfNumbers.exec(cell) ?? [];
  if (from === undefined || to === undefined) return cell;
  return String(numberOf(from) + (numberOf(to) - numberOf(from)) * share);
}

const typedNumber = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/;

function numberOf(text: string): number {
  return Number(text.replaceAll(",", ""));
}

/** What a cell holds when this is typed into it. */
function cellOf(typed: string): GridCell {
  if (typed === "" || notes.merged.test(typed)) return null;
  if (typed.startsWith("'")) return typed.slice(1);
  if (typed.startsWith("=")) {
    const [formula = "", result = ""] = typed.slice(1).split(" → ");
    const cell = cellOf(result);
    return { ...(typeof cell === "object" && cell !== null ? cell : { value: cell }), formula };
  }
  if (/^#[A-Z/0]+[!?A]$/.test(typed)) return { value: { error: typed } };
  if (/^\d{4}-\d\d-\d\d$/.test(typed)) return { value: serialFromIso(typed), format: "yyyy-mm-dd" };
  if (/^\d{4}-\d\d$/.test(typed)) return { value: serialFromIso(`${typed}-01`), format: "yyyy-mm" };
  if (typed.endsWith("%") && typedNumber.test(typed.slice(0, -1))) {
    return { value: Number((numberOf(typed.slice(0, -1)) / 100).toPrecision(12)), format: "0.00%" };
  }
  return typedNumber.test(typed) ? numberOf(typed) : typed;
}
