/** Cells of a line that are not like the others of it. */
import { showsDate, showsPercent } from "../../workbook/number-format";
import { sharedFormula } from "../../workbook/shared-formula";
import { isEquivalent } from "./equivalent";
import { besides, type Direction, type Grid, type Line, positionOf, type Slot } from "./grid";
import { resultOf } from "./result";
import { isSlipOf, shapeOf } from "./shape";

/** A cell with a number, or another formula, where its line has its usual formula. */
export interface Deviation {
  readonly slot: Slot;
  /** The usual formula as this cell would have it. */
  readonly usual: string;
  readonly direction: Direction;
}

/** A formula is the usual one of a line from so many cells on; two are enough to see that a range has slipped. */
const [fewestAlike, fewestBesideSlip] = [3, 2];

/** Typed numbers are an exception up to this share of a line; more are a way to fill it in. */
const largestShareTyped = 0.25;

/** Where cells of several kinds stand side by side, so many at most are exceptions. */
const longestMixture = 3;

/** So many exceptions side by side, each in a line of its own, are a row of another kind. */
const shortestRow = 3;

interface Candidate extends Deviation {
  readonly usualKind: string;
  /** Whether it holds what the usual formula comes to. */
  readonly isCertain: boolean;
}

/** The cells of a sheet that deviate from the formulas on both sides of them, or slip at an end of their line. */
export function deviationsIn(grid: Grid): Deviation[] {
  const found = new Map<Slot, Deviation>();
  for (const direction of ["down", "across"] as const) {
    const candidates = grid.lines
      .filter((line) => line.direction === direction)
      .flatMap((line) => candidatesIn(line, grid))
      .filter((candidate) => !isExplained(candidate, grid));
    const slots = new Set(candidates.map(({ slot }) => slot));
    for (const candidate of candidates) {
      const isFound = candidate.isCertain || !isOfRow(candidate, slots, grid);
      if (!isFound || found.has(candidate.slot)) continue;
      found.set(candidate.slot, candidate);
    }
  }
  return [...found.values()];
}

function candidatesIn(line: Line, grid: Grid): Candidate[] {
  const { slots, direction } = line;
  if (slots.length <= fewestBesideSlip) return [];
  const indexes = new Map<string, number[]>();
  for (const [index, { kind }] of slots.entries()) {
    if (kind === null) continue;
    const known = indexes.get(kind);
    if (known) known.push(index);
    else indexes.set(kind, [index]);
  }
  const typed = slots.filter(({ kind }) => kind === null).length;
  const mayBeTyped = typed <= Math.max(1, largestShareTyped * slots.length);
  return [...indexes].flatMap(([usualKind, alike]) => {
    if (alike.length < fewestBesideSlip) return [];
    const isUsual = alike.length >= fewestAlike;
    const candidateOf = (slot: Slot, model: Slot): Candidate => {
      const { formula = "" } = model.cell;
      const usual = sharedFormula(formula, model.row, model.column)(slot.row, slot.column);
      return { slot, usual, usualKind, direction, isCertain: isTypedResult(slot, usual, grid) };
    };
    const stretches = stretchesBetween(line, alike).flatMap(({ stretch, from, model }) => {
      const isRare = ({ slot, isCertain }: Candidate) =>
        slot.kind === null
          ? mayBeTyped || isCertain
          : indexes.get(slot.kind)?.every((at) => at >= from && at < from + stretch.length);
      const candidates = stretch.map((slot) => candidateOf(slot, model));
      const isFound = candidates.every(
        (each) => isRare(each) && (isUsual || isSlip(each.slot, usualKind)),
      );
      return isFound ? candidates : [];
    });
    const ends = ([-1, 1] as const).flatMap((step) => {
      const { end, model } = endOf(line, alike, step);
      const candidates = model ? end.map((slot) => candidateOf(slot, model)) : [];
      const isFound =
        2 * end.length <= alike.length &&
        candidates.every(
          ({ slot, isCertain }) => isSlip(slot, usualKind) || (isUsual && isCertain),
        );
      return isFound ? candidates : [];
    });
    return [...stretches, ...ends];
  });
}

function isSlip({ kind }: Slot, usualKind: string): boolean {
  return kind !== null && isSlipOf(kind, usualKind);
}

/** Whether a number is what the usual formula comes to: it was pasted over it. */
function isTypedResult({ kind, cell: { value } }: Slot, usual: string, grid: Grid): boolean {
  if (kind !== null || typeof value !== "number") return false;
  const result = resultOf(usual, grid);
  return result !== null && Math.abs(result - value) <= 1e-9 * Math.abs(result);
}

/** The short stretches of other cells that stand, without a gap, between two cells of the usual formula. */
function stretchesBetween({ slots, direction }: Line, alike: readonly number[]) {
  return alike.flatMap((index, at) => {
    const next = alike[at + 1] ?? index;
    const [model, after] = [slots[index], slots[next]];
    if (!model || !after || next <= index + 1) return [];
    const stretch = slots.slice(index + 1, next);
    const isClosed = positionOf(after, direction) - positionOf(model, direction) === next - index;
    const isShort =
      new Set(stretch.map(({ kind }) => kind)).size === 1
        ? 2 * stretch.length <= alike.length
        : stretch.length <= longestMixture && fewestAlike * stretch.length <= alike.length;
    return isClosed && isShort ? [{ stretch, from: index + 1, model }] : [];
  });
}

/** The cells of one kind right before the first cell of the usual formula, or after the last, in steps like theirs. */
function endOf({ slots, direction }: Line, alike: readonly number[], step: -1 | 1) {
  const at = (step === 1 ? alike.at(-1) : alike[0]) ?? 0;
  const stepAt = (index: number) => {
    const [one, other] = [slots[index], slots[index + step]];
    return one && other && Math.abs(positionOf(other, direction) - positionOf(one, direction));
  };
  const usualStep = stepAt(at - step);
  const end: Slot[] = [];
  for (let index = at + step; stepAt(index - step) === usualStep; index += step) {
    const slot = slots[index];
    if (slot?.kind !== (end[0] ?? slot)?.kind || !slot) break;
    end.push(slot);
  }
  return { end, model: slots[at] };
}

const aggregate = /^(?:SUM|SUBTOTAL|AVERAGE|MIN|MAX|COUNTA?|MEDIAN|AGGREGATE)\(/;

/** Whether something else than a mistake says why a cell is not like its line. */
function isExplained({ slot, usual, usualKind, direction }: Candidate, grid: Grid): boolean {
  const { kind, cell } = slot;
  if (cell.formula !== undefined && isEquivalent(cell.formula, usual)) return true;
  const model = shapeOf(usualKind);
  if (kind === null)
    return cell.isDate === true || (cell.value === 0 && isRunning(usualKind, direction));
  // It continues the formula of its row, where the line is a column.
  const across = direction === "down" ? "across" : "down";
  const isAgain = (other: Slot) => other !== slot && other.kind === kind;
  if (grid.lineThrough(slot, across).some(isAgain)) return true;
  if (formatClass(slot) !== neighbourClass(grid, slot, direction)) return true;
  if (isSlipOf(kind, usualKind)) return false;
  // What comes back in another part of the line is meant.
  if (grid.lineThrough(slot, direction).some(isAgain)) return true;
  if (aggregate.test(kind) && !aggregate.test(model.text)) return true;
  return isRunning(usualKind, direction) && !isRunning(kind, direction);
}

/** The cell of a relative formula: where `relativeFormula` moves it. */
const home = { row: 500_000, column: 8_000 };

/** Whether a formula goes on from the cell before it in its line; where one does not, the line starts again. */
function isRunning(kind: string, direction: Direction): boolean {
  const before =
    direction === "down"
      ? { row: home.row - 1, column: home.column }
      : { row: home.row, column: home.column - 1 };
  return shapeOf(kind).areas.some(
    ({ top, bottom, left, right }) =>
      top === bottom && left === right && top === before.row && left === before.column,
  );
}

function formatClass({ cell: { format } }: Slot): string {
  return showsPercent(format) ? "percent" : showsDate(format) ? "date" : "number";
}

function neighbourClass(grid: Grid, { row, column }: Slot, direction: Direction): string {
  const [down, across] = direction === "down" ? [1, 0] : [0, 1];
  const neighbour =
    grid.slotAt(row - down, column - across) ?? grid.slotAt(row + down, column + across);
  return neighbour ? formatClass(neighbour) : "number";
}

/** Whether as many cells beside a candidate deviate too: a row of inputs, or of another formula, and no slip. */
function isOfRow(
  { slot, direction }: Candidate,
  candidates: ReadonlySet<Slot>,
  grid: Grid,
): boolean {
  let length = 1;
  for (const step of [-1, 1]) {
    for (let steps = step; ; steps += step) {
      const other = besides(grid, slot, direction, steps);
      if (!other || !candidates.has(other)) break;
      length += 1;
    }
  }
  return length >= shortestRow;
}
