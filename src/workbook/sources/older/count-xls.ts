import type { Cost } from "./cost";
import { SharedFormulas } from "./shared-formulas";

/** Records of one cell each; the first are those of the oldest files. */
const cells: ReadonlySet<number> = new Set([
  ...[0x01, 0x02, 0x03, 0x05],
  ...[0xfd, 0x201, 0x203, 0x205, 0x27e],
]);
/** Records of a cell with a text of its own, which costs as much again. */
const cellsOfText: ReadonlySet<number> = new Set([0x04, 0xd6, 0x204]);
const formulas: ReadonlySet<number> = new Set([0x06, 0x206, 0x406]);
/** Bytes before the formula in its record. */
const formulaHead = 22;
const arrays: ReadonlySet<number> = new Set([0x21, 0x221]);
const sharedFormula = 0x4bc;
const names: ReadonlySet<number> = new Set([0x18, 0x218]);
const rowOfNumbers = 0xbd;
const rowOfBlanks = 0xbe;
const note = 0x1c;
const links: ReadonlySet<number> = new Set([0x1b8, 0x800]);
const columns = 0x7d;
const mergedCells = 0xe5;
const texts = 0xfc;
const continuation = 0x3c;
const encryption = 0x2f;

/** What a byte costs of a cell's own text, which the library holds a dozen times over, and of the list of texts. */
const [textByteSteps, listByteSteps] = [4, 8];
/** So many cells of a link are looked at in a step. */
const linkedCells = 10;
/** What a column costs whose width is given, and a merged area. */
const [columnSteps, mergeSteps] = [10, 200];
/** A text is looked up among the continuations of the list, so many in a step. */
const continuationsAStep = 10;

/**
 * Counts what the stream of an .xls file will cost.
 *
 * Nothing is believed of what a record says of itself but what the library believes. Of a file with a password the rest is
 * not counted, for it is not read.
 *
 * @throws UnreadableWorkbook when it is too much
 */
export function countXls(stream: Uint8Array, cost: Cost): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const number = (at: number): number => (at + 2 <= stream.length ? view.getUint16(at, true) : 0);
  const large = (at: number): number => number(at) + number(at + 2) * 0x1_0000;
  /** The cells between two rows and two columns. */
  const area = (at: number): number =>
    Math.max(0, number(at + 2) - number(at) + 1) * Math.max(0, number(at + 6) - number(at + 4) + 1);
  const shared = new SharedFormulas(cost);
  let merged = 0;
  let textsBefore = 0;
  for (let next = 0; next + 4 <= stream.length;) {
    const id = number(next);
    const size = number(next + 2);
    const at = next + 4;
    next = at + size;
    cost.takeRecord();
    if (cells.has(id) || id === note) cost.takeCells(1);
    else if (cellsOfText.has(id)) {
      cost.takeCells(2);
      cost.takeWork(textByteSteps * size);
    } else if (id === rowOfNumbers) cost.takeCells((size - 6) / 6);
    else if (id === rowOfBlanks) cost.takeCells((size - 6) / 2);
    else if (formulas.has(id)) {
      cost.takeCells(1);
      const start = at + formulaHead;
      shared.takeFormula(
        { row: number(at), column: number(at + 2), size: size - formulaHead },
        stream[start] === SharedFormulas.token
          ? { row: number(start + 1), column: number(start + 3) }
          : null,
      );
    } else if (id === sharedFormula) shared.takeShared(size);
    else if (arrays.has(id)) {
      cost.takeArray();
      cost.takeFormula(size);
    } else if (names.has(id)) {
      cost.takeCells(1);
      cost.takeFormula(size);
    } else if (links.has(id)) cost.takeWork(area(at) / linkedCells);
    else if (id === columns) {
      cost.takeWork(Math.max(0, number(at + 2) - number(at)) * columnSteps);
    } else if (id === mergedCells) {
      merged += number(at);
      // The library copies those before for every record.
      cost.takeWork(merged + mergeSteps * number(at));
    } else if (id === texts) {
      textsBefore = large(at + 4);
      cost.takeWork(listByteSteps * size);
    } else if (id === continuation) {
      if (textsBefore > 0) cost.takeWork(listByteSteps * size);
      cost.takeWork(Math.min(textsBefore, stream.length / 3) / continuationsAStep);
    } else if (id === encryption) return;
    if (id !== continuation && id !== texts) textsBefore = 0;
  }
}
