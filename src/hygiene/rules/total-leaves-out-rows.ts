import { areaAddress } from "../../workbook/address";
import { placeOf } from "../../workbook/workbook";
import { isTotal } from "../grid/narrow-totals";
import { regionsOf } from "../grid/regions";
import { defineHygieneRule } from "../rule";
import { text } from "./total-leaves-out-rows.text";

export const totalLeavesOutRows = defineHygieneRule({
  id: "total-leaves-out-rows",
  severity: "warning",
  text,
  find({ grids, narrowTotals }) {
    const isAny = grids.some(({ slots }) => slots.some(isTotal));
    if (!isAny) return null;
    const regions = regionsOf(
      narrowTotals,
      ({ slot }) => slot,
      (one, other) => one.slot.kind === other.slot.kind,
    );
    return regions.map((region) => {
      const [{ slot, direction, omitted, summed, mended }, ...others] = region;
      return {
        message: direction,
        at: [slot, ...others.map((other) => other.slot)],
        found: { value: `=${slot.cell.formula ?? ""}`, unit: null },
        expected: { value: `=${mended}`, unit: null },
        params: {
          range: { value: areaAddress(summed), unit: null },
          omitted: { value: areaAddress(omitted), unit: null },
        },
        fix: {
          safe: false,
          changes: region.map((each) => ({ place: placeOf(each.slot), formula: each.mended })),
        },
      };
    });
  },
});
