import type { Area } from "../../workbook";

/** A rectangle of a sheet; sheets are counted from 0. */
export interface Part {
  readonly sheet: number;
  readonly area: Area;
}

/** How many cells an area has, blank ones included. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * Distributes rectangles over requests of limited size: a large one is split into blocks of whole rows, and small
 * ones share a request.
 *
 * @param most cells in one request
 */
export function distribute(parts: readonly Part[], most: number): Part[][] {
  const requests: Part[][] = [];
  let room = 0;
  for (const { sheet, area } of parts.flatMap((part) => narrow(part, most))) {
    const width = area.right - area.left + 1;
    for (let top = area.top; top <= area.bottom;) {
      if (room < width) {
        requests.push([]);
        room = most;
      }
      const bottom = Math.min(area.bottom, top + Math.floor(room / width) - 1);
      const block = { ...area, top, bottom };
      requests.at(-1)?.push({ sheet, area: block });
      room -= cellCount(block);
      top = bottom + 1;
    }
  }
  return requests;
}

/**
 * Splits a request that was too large into two.
 *
 * @returns null when the request is for a single cell
 */
export function halve(request: readonly Part[]): [Part[], Part[]] | null {
  if (request.length > 1) {
    const middle = request.length >> 1;
    return [request.slice(0, middle), request.slice(middle)];
  }
  const [part] = request;
  if (!part) return null;
  const { sheet, area } = part;
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = (top + bottom) >> 1;
    return [
      [{ sheet, area: { ...area, bottom: middle } }],
      [{ sheet, area: { ...area, top: middle + 1 } }],
    ];
  }
  if (right > left) {
    const middle = (left + right) >> 1;
    return [
      [{ sheet, area: { ...area, right: middle } }],
      [{ sheet, area: { ...area, left: middle + 1 } }],
    ];
  }
  return null;
}

/** A rectangle, split into ones narrow enough for a row to fit into a request. */
function narrow({ sheet, area }: Part, most: number): Part[] {
  const parts: Part[] = [];
  for (let { left } = area; left <= area.right; left += most) {
    parts.push({ sheet, area: { ...area, left, right: Math.min(area.right, left + most - 1) } });
  }
  return parts;
}
