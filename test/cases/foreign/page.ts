/** Sheets as people draw them, written down row by row, and turned into .xlsx files by exceljs. */
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExpectedFinding } from "../case";

export interface Formula {
  readonly formula: string;
  /** What the formula gave when the file was last saved. */
  readonly result: number | string;
}

export interface Shown {
  readonly value: number | string | Formula;
  /** The number format. */
  readonly as: string;
}

/** What a cell holds; null leaves it empty, undefined also without the look of its line. */
export type PageCell = number | string | boolean | null | undefined | Formula | Shown;

export interface Line {
  readonly look: "title" | "plain" | "heading" | "body" | "total";
  readonly cells: readonly PageCell[];
}

export interface Page {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly lines: readonly Line[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly landscape?: boolean;
}

/** A workbook in a layout unlike the form's, with what is wrong in it. */
export interface ForeignCase {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** Who made it, and what went wrong. */
  readonly story: string;
  readonly date1904?: boolean;
  readonly pages: readonly Page[];
  /** Everything that is wrong; nothing else may be found. */
  readonly expected: readonly ExpectedFinding[];
}

const line =
  (look: Line["look"]) =>
  (...cells: PageCell[]): Line => ({ look, cells });

export const title = line("title");
export const plain = line("plain");
export const heading = line("heading");
export const body = line("body");
export const total = line("total");
export const empty: Line = plain();

export function shown(value: Shown["value"], as: string): Shown {
  return { value, as };
}

export function computed(formula: string, result: Formula["result"]): Formula {
  return { formula, result };
}

/** Files hold no clock: the same definition gives the same bytes. */
const madeOn = new Date(Date.UTC(2011, 0, 3));

const thin = { style: "thin", color: { argb: "FF808080" } } as const;
const box = { top: thin, left: thin, bottom: thin, right: thin } as const;
const fills: Partial<Record<Line["look"], string>> = { heading: "FFE7E6E6", total: "FFF2F2F2" };

/** The workbook of a case, as bytes of an .xlsx file. */
export async function fileOf({ pages, date1904 = false }: ForeignCase): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "안전팀";
  workbook.created = madeOn;
  workbook.modified = madeOn;
  workbook.properties.date1904 = date1904;
  for (const page of pages) draw(page, workbook);
  const written = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const styles = "xl/styles.xml";
  written[styles] = strToU8(withFontsInOrder(strFromU8(written[styles] ?? new Uint8Array())));
  return zipSync(written, { level: 9, mtime: madeOn });
}

/** The library writes the color of its first font, its family and its scheme where the schema has them later or earlier. */
function withFontsInOrder(styles: string): string {
  const [color, family, scheme] = ["<color [^>]*/>", '<family val="\\d"/>', '<scheme val="\\w+"/>'];
  const font = new RegExp(
    `<font>(${color})(${family})(${scheme})(<sz [^>]*/>)(<name [^>]*/>)</font>`,
  );
  return styles.replace(font, "<font>$4$1$5$2$3</font>");
}

function draw(page: Page, workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet(page.name, {
    state: page.hidden ? "hidden" : "visible",
    pageSetup: {
      orientation: page.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  page.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  page.lines.forEach((row, index) => {
    row.cells.forEach((cell, column) => {
      drawCell(sheet.getCell(index + 1, column + 1), cell, row.look);
    });
  });
  for (const area of page.merges ?? []) sheet.mergeCells(area);
}

function drawCell(target: ExcelJS.Cell, cell: PageCell, look: Line["look"]): void {
  if (cell === undefined) return;
  const value = isShown(cell) ? cell.value : cell;
  if (value !== null) target.value = value;
  if (isShown(cell)) target.numFmt = cell.as;
  target.font = {
    name: "맑은 고딕",
    size: look === "title" ? 16 : 10,
    bold: look !== "body" && look !== "plain",
  };
  target.alignment = {
    vertical: "middle",
    wrapText: look === "heading",
    ...(look === "title" || look === "heading" ? { horizontal: "center" as const } : {}),
  };
  if (look !== "title" && look !== "plain") target.border = box;
  const fill = fills[look];
  if (fill) target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill } };
}

function isShown(cell: PageCell): cell is Shown {
  return typeof cell === "object" && cell !== null && "as" in cell;
}
