import { regionsOf } from "../grid/regions";
import { defineHygieneRule } from "../rule";
import { text } from "./formula-inconsistent.text";
import { type Place, placeOf } from "../../workbook/workbook";

export const formulaInconsistent = defineHygieneRule({
  id: "formula-inconsistent",
  severity: "warning",
  text,
  find({ grids, deviations, narrowTotals }) {
    if (!grids.some(({ slots }) => slots.some(({ kind }) => kind !== null))) return null;
    const narrow = new Set(narrowTotals.flatMap(({ slot }) => linesOf(slot, slot.kind)));
    const odd = deviations.filter(
      ({ slot, usualKind }) =>
        slot.kind !== null &&
        // Where the usual total leaves out numbers, the one that differs may be right.
        !linesOf(slot, usualKind).some((line) => narrow.has(line)),
    );
    return regionsOf(
      odd,
      ({ slot }) => slot,
      (one, other) => one.slot.kind === other.slot.kind,
    ).map((region) => {
      const [{ slot, usual, direction }, ...others] = region;
      return {
        message: direction,
        at: [slot, ...others.map((other) => other.slot)],
        found: { value: `=${slot.cell.formula ?? ""}`, unit: null },
        expected: { value: `=${usual}`, unit: null },
        // The usual formula may give another value.
        fix: {
          safe: false,
          changes: region.map((each) => ({ place: placeOf(each.slot), formula: each.usual })),
        },
      };
    });
  },
});

/** The column and the row of a cell, with a formula. */
function linesOf({ sheet, row, column }: Place, kind: string | null): string[] {
  return [`row ${row} ${kind ?? ""} ${sheet}`, `column ${column} ${kind ?? ""} ${sheet}`];
}
