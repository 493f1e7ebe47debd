import { areaAddress } from "../../workbook/address";
import { type Area, placeOf } from "../../workbook/workbook";
import { along, type Grid } from "../grid/grid";
import { isHeading, isYear } from "../grid/heading";
import { isTotal } from "../grid/narrow-totals";
import { regionsOf } from "../grid/regions";
import { type Direction, positionOf, type Slot } from "../grid/slot";
import { defineHygieneRule } from "../rule";
import { text } from "./total-takes-in-heading.text";
import { referencesIn } from "../grid/references-in";

interface TotalWithHeading {
  readonly slot: Slot;
  readonly range: Area;
  readonly heading: Area;
  readonly mended: string;
}

export const totalTakesInHeading = defineHygieneRule({
  id: "total-takes-in-heading",
  severity: "warning",
  text,
  find({ grids }) {
    const isAny = grids.some(({ slots }) => slots.some(isTotal));
    if (!isAny) return null;
    const found = grids.flatMap((grid) =>
      grid.slots.filter(isTotal).flatMap((slot) => totalWithHeading(slot, grid) ?? []),
    );
    const regions = regionsOf(
      found,
      ({ slot }) => slot,
      (one, other) => one.slot.kind === other.slot.kind,
    );
    return regions.map((region) => {
      const [{ slot, range, heading, mended }, ...others] = region;
      return {
        message: "heading",
        at: [slot, ...others.map((other) => other.slot)],
        found: { value: `=${slot.cell.formula ?? ""}`, unit: null },
        expected: { value: `=${mended}`, unit: null },
        params: {
          range: { value: areaAddress(range), unit: null },
          heading: { value: areaAddress(heading), unit: null },
        },
        fix: {
          safe: false,
          changes: region.map((each) => ({ place: placeOf(each.slot), formula: each.mended })),
        },
      };
    });
  },
});

/** Less than a heading and two numbers is no total of a table. */
const shortest = 3;

function totalWithHeading(slot: Slot, grid: Grid): TotalWithHeading | null {
  const { formula = "" } = slot.cell;
  const [reference] = referencesIn(slot);
  if (reference?.sheet !== slot.sheet) return null;
  const { area, start, end } = reference;
  const direction = directionOf(slot, area);
  if (!direction) return null;
  const [from, to] = direction === "down" ? [area.top, area.bottom] : [area.left, area.right];
  const first = grid.slotAt(area.top, area.left);
  const second = first && along(grid, first, direction, 1);
  const isOfYear = first && isYear(first) && isHeading(first, direction, grid);
  if (!isOfYear || to - from + 1 < shortest || positionOf(slot, direction) <= to) return null;
  // The years of a table may be its numbers.
  if (first.kind !== null || !second || isYear(second)) return null;
  const rest = direction === "down" ? { ...area, top: from + 1 } : { ...area, left: from + 1 };
  return {
    slot,
    range: area,
    heading: { ...area, bottom: area.top, right: area.left },
    mended: formula.slice(0, start) + areaAddress(rest) + formula.slice(end),
  };
}

/** The direction of a range that lies on the column, or the row, of its total. */
function directionOf({ row, column }: Slot, area: Area): Direction | null {
  if (area.left === area.right && area.left === column) return "down";
  return area.top === area.bottom && area.top === row ? "across" : null;
}
