import { errorRoots } from "../../workbook/error-roots";
import { referencesOf } from "../../workbook/references";
import { type Cell, isCellError, type Place } from "../../workbook/workbook";
import { regionsOf } from "../grid/regions";
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
    if (!sheets.workbook.sheets.some(({ rows }) => rows.some((row) => row?.some(Boolean)))) {
      return null;
    }
    const roots = errorRoots(errorsIn(sheets), (error) => error).filter(
      (error) => !isOfNothing(error, sheets),
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

function errorsIn({ workbook }: Sheets): ErrorCell[] {
  return workbook.sheets.flatMap(({ name, rows }) =>
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

/** Whether an error says that something is not known yet, in a row that nobody has filled in, say. */
function isOfNothing({ sheet, cell, error }: ErrorCell, { workbook }: Sheets): boolean {
  if (cell.formula === undefined) return ofConstants.has(error);
  if (!ofNothing.has(error)) return false;
  const inputs = referencesOf(cell.formula, sheet).filter(
    ({ area, lastSheet }) =>
      lastSheet === undefined && area.top === area.bottom && area.left === area.right,
  );
  const isIdle = ({ sheet: named, area }: (typeof inputs)[number]) => {
    const rows = workbook.sheets.find(({ name }) => name === named)?.rows;
    const value = rows?.[area.top]?.[area.left]?.value ?? null;
    return value === null || value === "" || value === 0;
  };
  return inputs.length > 0 && inputs.every(isIdle);
}
