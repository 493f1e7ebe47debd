import type { Cell } from "../../workbook";
import { rangeOf } from "./areas";
import { cellOf } from "./cell";
import { inOneSync, type Sending } from "./in-one-sync";
import type { SheetOutline } from "./outline";
import { cellCount, distribute, halve, type Part } from "./request-parts";
import { ExcelFailure, failureOf } from "./excel-failure";
import { refusesSheet } from "./sheet-by-sheet";

type Line = (Cell | undefined)[];

type Matrix = readonly (readonly unknown[])[];

/** The cells of an area, row by row. */
interface Block {
  readonly values: Matrix;
  readonly formulas: Matrix;
  readonly numberFormat: Matrix;
}

/** What Excel returns of a block; null where it is too much. */
type Returned = { readonly [Part in keyof Block]: Block[Part] | null };

/**
 * The cells of all sheets, sparse, read in blocks.
 *
 * One sync for each block, with small sheets sharing one; a block that is too large for Excel is halved. Number
 * formats are loaded with the values: only numbers need them, but finding out which cells are numbers would cost
 * another sync on every read, which is more than the formats cost.
 *
 * @param most cells in one sync
 * @param onProgress called after each block with the number of cells done, and of all cells
 * @returns by sheet; null where Excel refuses to hand over the cells
 */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  most: number,
  sending: Sending,
  onProgress: (done: number, total: number) => void,
): Promise<((Line | undefined)[] | null)[]> {
  const rows = sheets.map((): (Line | undefined)[] => []);
  const whole = sheets.flatMap(({ used }, sheet): Part[] =>
    used ? [{ sheet, area: used.area }] : [],
  );
  const total = whole.reduce((cells, { area }) => cells + cellCount(area), 0);
  let done = 0;

  const refused = new Set<number>();
  const requests = distribute(whole, most);
  for (let request = requests.shift(); request; request = requests.shift()) {
    const blocks = await readBlocks(context, sheets, request, sending);
    if (blocks === "refused" && new Set(request.map(({ sheet }) => sheet)).size === 1) {
      for (const { sheet } of request) refused.add(sheet);
    } else if (typeof blocks === "string") {
      const halves = halve(request);
      if (!halves) throw new ExcelFailure("too-large");
      requests.unshift(...halves);
      continue;
    }
    for (const [index, { sheet, area }] of request.entries()) {
      const block = typeof blocks === "string" ? undefined : blocks[index];
      const lines = rows[sheet];
      if (block && lines) addBlock(block, lines, area.top, area.left);
      done += cellCount(area);
    }
    onProgress(done, total);
  }
  return rows.map((lines, sheet) => (refused.has(sheet) ? null : lines));
}

/** @returns why there are none: it was too much for Excel, or Excel refuses to hand over a sheet */
async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  request: readonly Part[],
  sending: Sending,
): Promise<Block[] | "too-large" | "refused"> {
  let ranges: Excel.Range[];
  try {
    ranges = await inOneSync(
      context,
      () =>
        request.flatMap(({ sheet, area }) => {
          const worksheet = sheets[sheet]?.worksheet;
          return worksheet ? [rangeOf(worksheet, area).load("values,formulas,numberFormat")] : [];
        }),
      sending,
    );
  } catch (error) {
    if (failureOf(error)?.code === "too-large") return "too-large";
    if (refusesSheet(error)) return "refused";
    throw error;
  }
  const blocks = ranges.map(({ values, formulas, numberFormat }): Returned => ({
    values,
    formulas,
    numberFormat,
  }));
  return blocks.every(isComplete) ? blocks : "too-large";
}

function isComplete(block: Returned): block is Block {
  return Boolean(block.values && block.formulas && block.numberFormat);
}

function addBlock(
  { values, formulas, numberFormat }: Block,
  rows: (Line | undefined)[],
  top: number,
  left: number,
): void {
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const cell = cellOf(value, formulas[row]?.[column], numberFormat[row]?.[column]);
      if (cell) put(rows, top + row, left + column, cell);
    });
  });
}

/** Rows are no longer than their last cell, and without holes. */
function put(rows: (Line | undefined)[], row: number, column: number, cell: Cell): void {
  while (rows.length <= row) rows.push(undefined);
  const line = (rows[row] ??= []);
  while (line.length < column) line.push(undefined);
  line[column] = cell;
}
