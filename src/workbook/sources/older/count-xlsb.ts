import { cellAddress, lastColumn, lastRow } from "../../address";
import { UnreadableWorkbook } from "../xlsx/unreadable";
import type { Cost } from "./cost";
import { SharedFormulas } from "./shared-formulas";

const row = 0;
const firstCell = 1;
const lastShortCell = 18;
const richText = 62;
/** Texts and formulas with a text say how long it is. */
const texts: ReadonlySet<number> = new Set([6, 8]);
const formulas: ReadonlySet<number> = new Set([8, 9, 10, 11]);
const [text, number] = [8, 9];
/** Bytes before the value of a cell, and between the value and the formula. */
const [cellHead, formulaHead] = [8, 6];
const sharedText = 19;
const name = 39;
const columns = 60;
const mergedArea = 176;
const array = 426;
const sharedFormula = 427;
const link = 494;

/** What a column costs whose width is given, a text in the list of texts, and a merged area. */
const [columnSteps, textSteps, mergeSteps] = [10, 100, 200];

/** The columns of short records follow one another. */
const next = 0xffffffff;

/**
 * Counts what a part of an .xlsb file will cost.
 *
 * @param path names the part where a cell lies outside of a sheet
 * @throws UnreadableWorkbook when it is too much
 */
export function countXlsb(path: string, part: Uint8Array, cost: Cost): void {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  const large = (at: number): number => (at + 4 <= part.length ? view.getUint32(at, true) : 0);
  const area = (at: number): number =>
    Math.max(0, large(at + 4) - large(at) + 1) * Math.max(0, large(at + 12) - large(at + 8) + 1);
  // The library finds a shared formula by its row alone.
  const shared = new SharedFormulas(cost);
  let rowNumber = 0;
  for (let at = 0; at < part.length;) {
    let id = part[at++] ?? 0;
    if (id & 0x80) id = (id & 0x7f) + ((part[at++] ?? 0) & 0x7f) * 0x80;
    let size = 0;
    for (let index = 0; index < 4; index++) {
      const byte = part[at++] ?? 0;
      size += (byte & 0x7f) << (7 * index);
      if (!(byte & 0x80)) break;
    }
    cost.takeRecord();
    if (id === row) rowNumber = large(at);
    else if ((id >= firstCell && id <= lastShortCell) || id === richText) {
      const column = large(at);
      if (rowNumber > lastRow || (column > lastColumn && column !== next)) {
        const cell = cellAddress(rowNumber, column);
        throw new UnreadableWorkbook("outside-sheet", { part: path, cell });
      }
      cost.takeCells(1);
      if (texts.has(id)) cost.takeWork(large(at + cellHead));
      if (formulas.has(id)) {
        const value = id === number ? 8 : id === text ? 4 + 2 * large(at + cellHead) : 1;
        const start = at + cellHead + value + formulaHead;
        shared.takeFormula(
          { row: rowNumber, column: 0, size: Math.max(0, at + size - start) },
          part[start] === SharedFormulas.token ? { row: large(start + 1), column: 0 } : null,
        );
      }
    } else if (id === sharedText) {
      cost.takeWork(textSteps + large(at + 1));
    } else if (id === sharedFormula) shared.takeShared(size);
    else if (id === array) {
      cost.takeArray();
      cost.takeFormula(size);
    } else if (id === name) {
      cost.takeCells(1);
      cost.takeFormula(size);
    } else if (id === columns) {
      cost.takeWork(Math.max(0, large(at + 4) - large(at)) * columnSteps);
    } else if (id === link) cost.takeCells(area(at));
    else if (id === mergedArea) cost.takeWork(mergeSteps);
    at += size;
  }
}
