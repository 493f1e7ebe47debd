import { regionsOf } from "../grid/regions";
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
    return regionsOf(
      typed,
      ({ slot }) => slot,
      () => true,
    ).map((region) => {
      const [{ slot, usual }, ...others] = region;
      const { value } = slot.cell;
      return {
        message: "typed",
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
