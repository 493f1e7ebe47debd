import { regionsOf } from "../grid/regions";
import { defineHygieneRule } from "../rule";
import { text } from "./formula-inconsistent.text";
import { placeOf } from "../../workbook/workbook";

export const formulaInconsistent = defineHygieneRule({
  id: "formula-inconsistent",
  severity: "warning",
  text,
  find({ grids, deviations }) {
    if (!grids.some(({ slots }) => slots.some(({ kind }) => kind !== null))) return null;
    const odd = deviations.filter(({ slot }) => slot.kind !== null);
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
