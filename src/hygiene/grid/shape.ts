import { parseArea } from "../../workbook/address";
import { mentionsOf } from "../../workbook/references";
import type { Area } from "../../workbook/workbook";

/** A relative formula without its addresses, and the addresses. */
export interface Shape {
  /** `SUM(@:@)*$@`: what stands between the addresses, and which of their parts are fixed. */
  readonly text: string;
  readonly areas: readonly Area[];
}

const shapes = new Map<string, Shape>();
const mostShapes = 10_000;

/**
 * Takes a formula apart.
 *
 * @param kind as `relativeFormula` makes it
 */
export function shapeOf(kind: string): Shape {
  const known = shapes.get(kind);
  if (known) return known;
  if (shapes.size >= mostShapes) shapes.clear();
  const areas: Area[] = [];
  let text = "";
  let done = 0;
  for (const { address, addressStart, end } of mentionsOf(kind)) {
    const area = parseArea(address);
    if (!area) continue;
    areas.push(area);
    text += kind.slice(done, addressStart) + address.replace(/[A-Z]+|\d+/g, "@");
    done = end;
  }
  const shape = { text: text + kind.slice(done), areas };
  shapes.set(kind, shape);
  return shape;
}

/** A slip of the mouse moves one edge of one range by so many cells at most. */
const farthestSlip = 3;

/**
 * Whether two formulas are one but for a slip: a single edge of a range, or a single reference, that is a few cells
 * further on.
 */
export function isSlipOf(kind: string, usual: string): boolean {
  const [odd, common] = [shapeOf(kind), shapeOf(usual)];
  if (odd.text !== common.text || odd.areas.length !== common.areas.length) return false;
  const moved = odd.areas.flatMap((area, index) => {
    const other = common.areas[index];
    return other ? [changesBetween(area, other)] : [];
  });
  const [only, ...more] = moved.filter((changes) => changes.length > 0);
  return (
    only !== undefined &&
    more.length === 0 &&
    new Set(only).size === 1 &&
    only.every((steps) => Math.abs(steps) <= farthestSlip)
  );
}

/** By how much the edges of an area are moved; a single cell has one edge in each direction. */
function changesBetween(area: Area, other: Area): number[] {
  return [
    area.top - other.top,
    area.left - other.left,
    area.bottom - other.bottom,
    area.right - other.right,
  ].filter((steps) => steps !== 0);
}
