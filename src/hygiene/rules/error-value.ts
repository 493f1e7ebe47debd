import { errorRoots } from "../../workbook/error-roots";
import { type Reference, referencesOf } from "../../workbook/references";
import { type Cell, isCellError, type Place } from "../../workbook/workbook";
import { regionsOf } from "../grid/regions";
import type { Slot } from "../grid/slot";
import { defineHygieneRule, type Sheets } from "../rule";
import { text } from "./error-value.text";

interface ErrorCell extends Place {
  readonly cell: Cell;
  readonly error: string;
}

/** What a quotient or a look-up gives where there is nothing to divide by or to look for. */
const ofNothing: ReadonlySet<string> = new Set(["#DIV/0!", "#N/A"]);

export const errorValue = defineHygieneRule({
  id: "error-value",
  severity: "error",
  text,
  readsResults: true,
  find(sheets) {
    if (!sheets.grids.some(({ sheet }) => sheet.rows.some((row) => row?.some(Boolean)))) {
      return null;
    }
    const errors = errorsIn(sheets);
    const isUsual = usualErrors(errors, sheets);
    const roots = errorRoots(errors, (error) => error).filter(
      (error) => !isUsual(error) && !isOfNothing(error, sheets),
    );
    const regions = regionsOf(
      roots,
      (error) => error,
      (one, other) => one.error === other.error,
    );
    // The first cell says what is wrong with the others.
    return regions.map(([first, ...others]) => ({
      message: others.length === 0 ? "error" : "region",
      at: [first],
      found: { value: first.error, unit: null },
      expected: { value: null, unit: null },
      ...(others.length > 0 && { params: { cells: { value: others.length + 1, unit: "cells" } } }),
      ...(ofNothing.has(first.error) && { severity: "warning" }),
    }));
  },
});

function errorsIn({ grids }: Sheets): ErrorCell[] {
  return grids.flatMap(({ sheet: { name, rows } }) =>
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) =>
        cell && isCellError(cell.value)
          ? [{ sheet: name, row, column, cell, error: cell.value.error }]
          : [],
      ),
    ),
  );
}

/** What a cell holds without a formula that is no mistake: #N/A is typed, and pictures in cells are kept as #VALUE!. */
const ofConstants: ReadonlySet<string> = new Set(["#N/A", "#VALUE!"]);

/** Longer ranges are not looked through. */
const mostCells = 200;

/** Whether an error says that something is not known yet, in a row that nobody has filled in, say. */
function isOfNothing({ sheet, cell, error }: ErrorCell, { workbook }: Sheets): boolean {
  if (cell.formula === undefined) return ofConstants.has(error);
  if (!ofNothing.has(error)) return false;
  const references = referencesOf(cell.formula, sheet).filter(
    ({ lastSheet }) => lastSheet === undefined,
  );
  const rowsOf = (named: string) => workbook.sheets.find(({ name }) => name === named)?.rows;
  const inputs = references.filter(
    ({ area }) => area.top === area.bottom && area.left === area.right,
  );
  const isIdle = ({ sheet: named, area }: Reference) => {
    const value = rowsOf(named)?.[area.top]?.[area.left]?.value ?? null;
    return value === null || value === "" || value === 0;
  };
  if (inputs.length > 0) return inputs.every(isIdle);
  // The mean of a table that is not filled in yet.
  return (
    error === "#DIV/0!" &&
    references.length > 0 &&
    references.every(({ sheet: named, area: { top, left, bottom, right } }) => {
      const isLong = (bottom - top + 1) * (right - left + 1) > mostCells;
      const rows = isLong ? [] : (rowsOf(named) ?? []).slice(top, bottom + 1);
      const cells = rows.flatMap((row) => (row ?? []).slice(left, right + 1));
      return !isLong && cells.every((each) => typeof each?.value !== "number");
    })
  );
}

/** A quotient or look-up that is an error in so many of its cells waits for what is to be filled in. */
const largestShare = 0.25;

/** Fewer cells with one formula do not say whether an error is usual. */
const fewestAlike = 4;

/** Looks up whether many of the cells of a sheet with the formula of an error have nothing to divide by, or look for. */
function usualErrors(
  errors: readonly ErrorCell[],
  { grids }: Sheets,
): (error: ErrorCell) => boolean {
  const isAny = errors.some(({ error }) => ofNothing.has(error));
  const counts = new Map<string, { all: number; errors: number }>();
  const keyOf = ({ sheet, kind }: Slot) => `${kind ?? ""} ${sheet}`;
  for (const { slots } of isAny ? grids : []) {
    for (const slot of slots) {
      const { value } = slot.cell;
      if (slot.kind === null) continue;
      const count = counts.get(keyOf(slot)) ?? { all: 0, errors: 0 };
      count.all += 1;
      if (isCellError(value) && ofNothing.has(value.error)) count.errors += 1;
      counts.set(keyOf(slot), count);
    }
  }
  const gridsByName = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  return ({ sheet, row, column, error }) => {
    const slot = gridsByName.get(sheet)?.slotAt(row, column);
    const count = slot && ofNothing.has(error) ? counts.get(keyOf(slot)) : undefined;
    return (
      count !== undefined &&
      count.all >= fewestAlike &&
      count.errors > Math.max(1, largestShare * count.all)
    );
  };
}
