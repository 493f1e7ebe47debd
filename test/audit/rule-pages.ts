/** The examples of the pages in docs, read as the workbooks that somebody makes who types their tables into Excel. */
import { isoFromSerial, serialFromIso } from "../../src/core/calendar/serial";
import { form, type FormSheet } from "../../src/form/fields";
import { nameOf } from "../../src/form/template/layout";
import { sheetNames } from "../../src/text/form";
import type { Language } from "../../src/text/sentence";
import { qualified } from "../../src/workbook/address";
import type { DefinedName, Workbook } from "../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../form/grid";

/** The sections of a page, in each of its languages. */
export const pageHeadings = {
  en: ["What it finds", "Why", "Wrong", "Right", "How to fix it", "When to ignore it"],
  ko: ["찾는 것", "이유", "틀린 예", "맞는 예", "고치는 방법", "제외해도 되는 경우"],
} as const satisfies Record<Language, readonly string[]>;

const languageHeadings = { en: "English", ko: "한국어" } as const;
const examples = { wrong: 2, right: 3 } as const;
export type ExampleKind = keyof typeof examples;

/** A table of a page, and the sheet of the form that is named above it, or above the last table that has one. */
export interface PageTable {
  readonly sheet: FormSheet;
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
 * @throws RangeError where a table has no sheet of the form above it
 */
export function tablesOf(page: string, language: Language, kind: ExampleKind): PageTable[] {
  const { body = "" } = sectionsOf(page, language)[examples[kind]] ?? {};
  const tables = body.matchAll(/(?:^\*\*(.+)\*\*\n\n)?((?:^\|.*\n?)+)/gm);
  let last: FormSheet | undefined;
  return Array.from(tables, ([, name, lines = ""]) => {
    const [headings = [], , ...rows] = lines
      .trimEnd()
      .split("\n")
      .map((line) => line.split("|").slice(1, -1))
      .map((cells) => cells.map((cell) => cell.trim()));
    if (name !== undefined) last = form.find(({ id }) => sheetNames[id][language] === name);
    if (!last)
      throw new RangeError(`no sheet of the form is named above | ${headings.join(" | ")} |`);
    return { sheet: last, headings, rows };
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
 * @example
 * recognise(exampleOf(page, "en", "wrong"))?.log?.rows.length; // 3
 */
export function exampleOf(page: string, language: Language, kind: ExampleKind): Workbook {
  const tables = tablesOf(page, language, kind);
  const sheets = form.flatMap((formSheet) => {
    const own = tables.filter((table) => table.sheet === formSheet);
    // Without accidents, their sheet is there all the same and makes a form of what is too little for one.
    if (own.length === 0 && formSheet.id === "accidents") own.push(blankTable(formSheet, language));
    return own.length === 0 ? [] : [sheetOf(own, sheetNames[formSheet.id][language], language)];
  });
  return workbook(
    sheets.map(({ sheet: each }) => each),
    { names: sheets.flatMap(({ names }) => names) },
  );
}

function blankTable(formSheet: FormSheet, language: Language): PageTable {
  const columns = formSheet.tables.flatMap((table) => table.columns);
  return { sheet: formSheet, headings: columns.map(({ label }) => label[language]), rows: [] };
}

const notes = { hidden: / ?\((?:hidden|숨김)\)$/, merged: /^\((?:merged|병합)\)$/ };

const severalNumbers = /^\d+(?:, \d+)+$/;

function sheetOf(tables: readonly PageTable[], name: string, language: Language) {
  const lines: (readonly string[])[] = [];
  const names: DefinedName[] = [];
  for (const table of tables) {
    if (lines.length > 0) lines.push([]);
    const { headings, rows } = table;
    const pairs = pairsOf(table, language);
    if (!pairs) lines.push(headings, ...rows.flatMap(daysOf));
    for (const { id, label } of pairs ?? []) {
      const typed = rows[0]?.[headings.indexOf(label[language])] ?? "";
      const values = severalNumbers.test(typed) ? typed.split(", ") : [typed];
      const area = { top: lines.length, left: 1, bottom: lines.length, right: 1 };
      // Several values are no single cell, and are found by their label.
      if (values.length === 1)
        names.push({ name: nameOf(id), refersTo: qualified(name, area), hidden: false });
      lines.push([label[language], ...values]);
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

/** The single values that a table states, in its order; null for a table of the form itself. */
function pairsOf({ sheet: { pairs }, headings }: PageTable, language: Language) {
  const found = headings.map((heading) => pairs.find(({ label }) => label[language] === heading));
  return found.every((pair) => pair !== undefined) ? found : null;
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
