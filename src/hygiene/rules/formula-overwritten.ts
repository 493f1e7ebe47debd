import { regionsOf } from "../grid/regions";
import { typedTotalsIn } from "../grid/typed-totals";
import { defineHygieneRule } from "../rule";
import { text } from "./formula-overwritten.text";
import { placeOf } from "../../workbook/workbook";

export const formulaOverwritten = defineHygieneRule({
  id: "formula-overwritten",
  severity: "warning",
  text,
  find({ grids, deviations }) {
    if (!grids.some(({ slots }) => slots.some(({ kind }) => kind !== null))) return null;
    const typed = deviations.filter(({ slot }) => slot.kind === null);
    const known = new Set(typed.map(({ slot }) => slot));
    const totals = grids.flatMap(typedTotalsIn).filter(({ slot }) => !known.has(slot));
    const isTotal = new Set(totals.map(({ slot }) => slot));
    return regionsOf(
      [...typed, ...totals],
      ({ slot }) => slot,
      (one, other) => isTotal.has(one.slot) === isTotal.has(other.slot),
    ).map((region) => {
      const [{ slot, usual }, ...others] = region;
      const { value } = slot.cell;
      return {
        message: isTotal.has(slot) ? "total" : "typed",
        at: [slot, ...others.map((other) => other.slot)],
        found: { value: typeof value === "number" ? value : null, unit: null },
        expected: { value: `=${usual}`, unit: null },
        // Somebody may have meant the number; they choose.
        fix: {
          safe: false,
          changes: region.map((each) => ({ place: placeOf(each.slot), formula: each.usual })),
        },
      };
    });
  },
});
