/** Cells of a line that are not like the others of it. */
import { showsDate, showsPercent } from "../../workbook/number-format";
import { sharedFormula } from "../../workbook/shared-formula";
import { isEquivalent } from "./equivalent";
import { besides, type Direction, type Grid, type Line, positionOf, type Slot } from "./grid";
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
}

/** The cells of a sheet that deviate from the formulas on both sides of them, or slip at an end of their line. */
export function deviationsIn(grid: Grid): Deviation[] {
  const found = new Map<Slot, Deviation>();
  for (const direction of ["down", "across"] as const) {
    const candidates = grid.lines
      .filter((line) => line.direction === direction)
      .flatMap((line) => candidatesIn(line))
      .filter((candidate) => !isExplained(candidate, grid));
    const slots = new Set(candidates.map(({ slot }) => slot));
    for (const candidate of candidates) {
      if (found.has(candidate.slot) || isOfRow(candidate, slots, grid)) continue;
      found.set(candidate.slot, candidate);
    }
  }
  return [...found.values()];
}

function candidatesIn({ slots, direction }: Line): Candidate[] {
  if (slots.length <= fewestBesideSlip) return [];
  const indexes = new Map<string, number[]>();
  for (const [index, { kind }] of slots.entries()) {
    if (kind === null) continue;
    const known = indexes.get(kind);
    if (known) known.push(index);
    else indexes.set(kind, [index]);
  }
  const typed = slots.filter(({ kind }) => kind === null).length;
  const candidates: Candidate[] = [];
  for (const [usualKind, alike] of indexes) {
    if (alike.length < fewestBesideSlip) continue;
    const isUsual = alike.length >= fewestAlike;
    const add = (stretch: readonly Slot[], model: Slot) => {
      const usualAt = sharedFormula(model.cell.formula ?? "", model.row, model.column);
      for (const slot of stretch) {
        candidates.push({ slot, usual: usualAt(slot.row, slot.column), usualKind, direction });
      }
    };
    for (const [at, index] of alike.entries()) {
      const next = alike[at + 1];
      const [before, after] = [slots[index], slots[next ?? -1]];
      if (!before || !after || next === undefined || next === index + 1) continue;
      const stretch = slots.slice(index + 1, next);
      const isClosed =
        positionOf(after, direction) - positionOf(before, direction) === next - index;
      const kinds = new Set(stretch.map(({ kind }) => kind));
      const isShort =
        kinds.size === 1
          ? 2 * stretch.length <= alike.length
          : stretch.length <= longestMixture && fewestAlike * stretch.length <= alike.length;
      const isRare = (slot: Slot) =>
        slot.kind === null
          ? typed <= Math.max(1, largestShareTyped * slots.length)
          : indexes.get(slot.kind)?.every((each) => each > index && each < next);
      const isSlip = (slot: Slot) => slot.kind !== null && isSlipOf(slot.kind, usualKind);
      if (
        isClosed &&
        isShort &&
        stretch.every((slot) => isRare(slot) && (isUsual || isSlip(slot)))
      ) {
        add(stretch, before);
      }
    }
    const [first = 0, last = 0] = [alike[0], alike.at(-1)];
    for (const [end, model] of [
      [slots.slice(0, first), slots[first]],
      [slots.slice(last + 1), slots[last]],
    ] as const) {
      const isSlip =
        2 * end.length <= alike.length &&
        end.every(
          ({ kind }) => kind !== null && kind === end[0]?.kind && isSlipOf(kind, usualKind),
        );
      if (model && isSlip) add(end, model);
    }
  }
  return candidates;
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
