import { areaAddress } from "../../workbook/address";
import type { Reference } from "../../workbook/references";
import type { Area, CellValue } from "../../workbook/workbook";
import type { Grid } from "../grid/grid";
import type { Line } from "../grid/lines";
import { summedRanges } from "../grid/ranges";
import { positionOf, type Slot } from "../grid/slot";
import { regionsOf } from "../grid/regions";
import { slidingTable } from "../grid/sliding-tables";
import type { Grids } from "../grid/stepping-over";
import { defineHygieneRule, type Sheets } from "../rule";
import { text } from "./empty-reference.text";
import { referencesIn } from "../grid/references-in";

/** So many cells with one formula show what it is meant to refer to. */
const fewestAlike = 4;

interface EmptyReference {
  readonly slot: Slot;
  readonly message: "hole" | "lost" | "slides";
  /** The empty cell, or the table that has moved past its end. */
  readonly empty: Pick<Reference, "sheet" | "area">;
  /** Which of the cells that the formula multiplies or divides is empty. */
  readonly index: number;
}

export const emptyReference = defineHygieneRule({
  id: "empty-reference",
  severity: "warning",
  text,
  find(sheets) {
    const isAny = sheets.grids.some(({ slots }) => slots.some(({ kind }) => kind !== null));
    if (!isAny) return null;
    const grids = new Map(sheets.grids.map((grid) => [grid.sheet.name, grid]));
    const found = sheets.grids.flatMap((grid) => {
      const empty = grid.lines.flatMap((line) =>
        runsIn(line).flatMap((run) => [...emptyIn(run, sheets), ...slidingIn(run, grids)]),
      );
      return withoutUnfilled(empty, grid, sheets);
    });
    const regions = regionsOf(
      found,
      ({ slot }) => slot,
      (one, other) => one.message === other.message,
    );
    return regions.map(([first, ...others]) => ({
      message: first.message,
      at: [first.slot, ...others.map(({ slot }) => slot)],
      found: { value: `=${first.slot.cell.formula ?? ""}`, unit: null },
      expected: { value: null, unit: null },
      params: { empty: { value: areaAddress(first.empty.area), unit: null } },
      ...(first.message === "hole" && { isReview: true }),
    }));
  },
});

/** The stretches of a line in which one formula stands in cell after cell. */
function runsIn({ slots, direction }: Line): Slot[][] {
  const runs: Slot[][] = [];
  for (const slot of slots) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last && positionOf(slot, direction) === positionOf(last, direction) + 1;
    if (run && isNext && last.kind === slot.kind) run.push(slot);
    else runs.push([slot]);
  }
  return runs.filter((run) => run.length >= fewestAlike && run[0]?.kind !== null);
}

/**
 * The cells of a run that multiply or divide by an empty cell: one alone among filled ones, or all but the first,
 * where the address should have been fixed before the formula was filled down.
 */
function emptyIn(run: readonly Slot[], sheets: Sheets): EmptyReference[] {
  if (!/[*/]/.test(run[0]?.cell.formula ?? "")) return [];
  const inputs = run.map((slot) => singleInputs(slot));
  const [model = []] = inputs;
  const valuesAt = (index: number) =>
    inputs.map((each) => (each[index] ? valueOf(each[index], sheets) : null));
  const columns = model.map((_, index) => valuesAt(index));
  return columns.flatMap((values, index) => {
    const isFilled = (at: number) =>
      columns.every((others, other) => other === index || typeof others[at] === "number");
    const empty = values.flatMap((value, at) => (value === null && isFilled(at) ? [at] : []));
    const numbers = values.filter((value) => typeof value === "number").length;
    const [only, ...more] = empty;
    if (only === undefined || columns.length < 2) return [];
    const isHole =
      more.length === 0 && only > 0 && only < run.length - 1 && numbers === run.length - 1;
    // Something else is there for each cell: where nothing is, only the first is filled in.
    const isLost =
      typeof values[0] === "number" &&
      numbers === 1 &&
      empty.length === run.length - 1 &&
      columns.some((_, other) => other !== index && isMoving(inputs, other));
    if (!isHole && !isLost) return [];
    return empty.flatMap((at) => {
      const [slot, input] = [run[at], inputs[at]?.[index]];
      return slot && input
        ? [{ slot, message: isHole ? "hole" : "lost", empty: input, index }]
        : [];
    });
  });
}

/** Whether the cells of a run each multiply or divide by a cell of their own. */
function isMoving([first, second]: readonly Reference[][], index: number): boolean {
  const [one, other] = [first?.[index]?.area, second?.[index]?.area];
  return one?.top !== other?.top || one?.left !== other?.left;
}

/** The look-ups of a run but the first, whose table moves past its end. */
function slidingIn(run: readonly Slot[], grids: Grids): EmptyReference[] {
  const area = slidingTable(run, grids);
  if (!area) return [];
  return run
    .slice(1)
    .map((slot) => ({ slot, message: "slides", empty: { sheet: slot.sheet, area }, index: 0 }));
}

/**
 * Without the holes of formulas that have several on the sheet, which is not filled in yet, and of amounts: what is added
 * up elsewhere, or divided, may be nothing.
 */
function withoutUnfilled(
  found: readonly EmptyReference[],
  { slots }: Grid,
  sheets: Sheets,
): EmptyReference[] {
  const holes = new Map<string, number>();
  const keyOf = (kind: string | null, index: number) => `${index} ${kind ?? ""}`;
  for (const { message, slot, index } of found) {
    if (message === "hole") holes.set(keyOf(slot.kind, index), 0);
  }
  if (holes.size === 0) return [...found];
  // A sheet that is not checked may add up what is not filled in.
  if (sheets.grids.length < sheets.workbook.sheets.length) {
    return found.filter(({ message }) => message !== "hole");
  }
  const kinds = new Set(found.map(({ slot }) => slot.kind));
  for (const slot of slots) {
    if (slot.kind === null || !kinds.has(slot.kind)) continue;
    for (const [index, input] of singleInputs(slot).entries()) {
      const key = keyOf(slot.kind, index);
      const count = holes.get(key);
      if (count !== undefined && valueOf(input, sheets) === null) holes.set(key, count + 1);
    }
  }
  const summed = summedRanges(sheets);
  return found.filter(({ message, slot, index, empty: { sheet, area } }) => {
    if (message !== "hole") return true;
    const isSummed = summed.some(
      (range) => range.sheet === sheet && range.by !== slot && isWithin(area, range.area),
    );
    return holes.get(keyOf(slot.kind, index)) === 1 && !isSummed && !isDividend(slot, index);
  });
}

function isWithin({ top, left }: Area, range: Area): boolean {
  return range.top <= top && top <= range.bottom && range.left <= left && left <= range.right;
}

/** Whether a cell is divided, and not multiplied before. */
function isDividend(slot: Slot, index: number): boolean {
  const { formula = "" } = slot.cell;
  const { start = 0, end = 0 } = singleInputs(slot)[index] ?? {};
  return /^\s*\//.test(formula.slice(end)) && !/[*/]\s*$/.test(formula.slice(0, start));
}

/** The single cells that a formula multiplies or divides; what is added may be blank. */
function singleInputs(slot: Slot): Reference[] {
  const { formula = "" } = slot.cell;
  return referencesIn(slot).filter(({ area, lastSheet, start, end }) => {
    const isSingle = area.top === area.bottom && area.left === area.right;
    const [before, after] = [formula.slice(0, start).trimEnd(), formula.slice(end).trimStart()];
    const isFactor = /[*/]$/.test(before) || /^[*/]/.test(after);
    return lastSheet === undefined && isSingle && isFactor;
  });
}

function valueOf({ sheet, area }: Reference, { workbook }: Sheets): CellValue {
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows;
  const cell = rows?.[area.top]?.[area.left];
  // A formula without a result is not an empty cell.
  return cell?.formula === undefined ? (cell?.value ?? null) : (cell.value ?? "");
}
