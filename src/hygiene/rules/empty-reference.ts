import { areaAddress } from "../../workbook/address";
import { type Reference, referencesOf } from "../../workbook/references";
import type { CellValue } from "../../workbook/workbook";
import type { Line } from "../grid/lines";
import { positionOf, type Slot } from "../grid/slot";
import { regionsOf } from "../grid/regions";
import { defineHygieneRule, type Sheets } from "../rule";
import { text } from "./empty-reference.text";

/** So many cells with one formula show what it is meant to refer to. */
const fewestAlike = 4;

interface EmptyReference {
  readonly slot: Slot;
  readonly message: "hole" | "lost";
  readonly empty: string;
}

export const emptyReference = defineHygieneRule({
  id: "empty-reference",
  severity: "warning",
  text,
  find(sheets) {
    const isAny = sheets.grids.some(({ slots }) => slots.some(({ kind }) => kind !== null));
    if (!isAny) return null;
    const found = sheets.grids.flatMap(({ lines }) =>
      lines.flatMap((line) => runsIn(line).flatMap((run) => emptyIn(run, sheets))),
    );
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
      params: { empty: { value: first.empty, unit: null } },
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
    const isLost =
      typeof values[0] === "number" && numbers === 1 && empty.length === run.length - 1;
    if (!isHole && !isLost) return [];
    return empty.flatMap((at) => {
      const [slot, input] = [run[at], inputs[at]?.[index]];
      return slot && input
        ? [{ slot, message: isHole ? "hole" : "lost", empty: areaAddress(input.area) }]
        : [];
    });
  });
}

/** The single cells that a formula multiplies or divides; what is added may be blank. */
function singleInputs({ cell, sheet }: Slot): Reference[] {
  const { formula = "" } = cell;
  return referencesOf(formula, sheet).filter(({ area, lastSheet, start, end }) => {
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
