/** Which cells of a protected sheet are unlocked. */
import { lastRow } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";
import type { Package } from "../../workbook/sources/xlsx/package";
import { readXml } from "../../workbook/sources/xlsx/xml";

/** The style of each cell that has one, by row and column from 0. */
export type StyledCells = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * The cell styles of a workbook that are not locked.
 *
 * @param path the part with the styles, or undefined when the workbook has none
 * @returns their indices
 */
export function readUnlockedStyles(source: Package, path: string | undefined): Set<number> {
  const unlocked = new Set<number>();
  if (path === undefined || !source.has(path)) return unlocked;
  let isInStyles = false;
  let style = -1;
  readXml(source, path, {
    open(name, { locked }) {
      if (name === "cellXfs") isInStyles = true;
      else if (isInStyles && name === "xf") style += 1;
      else if (isInStyles && name === "protection" && (locked === "0" || locked === "false")) {
        unlocked.add(style);
      }
    },
    close(name) {
      if (name === "cellXfs") isInStyles = false;
    },
  });
  return unlocked;
}

type Growing = { -readonly [Side in keyof Area]: Area[Side] };

/**
 * The areas of a sheet that are not locked.
 *
 * @param columnStyles the styles of whole columns, which apply to their empty cells
 * @returns disjoint areas; equal runs of consecutive rows are joined
 */
export function unlockedAreas(
  cells: StyledCells,
  columnStyles: ReadonlyMap<number, number>,
  unlockedStyles: ReadonlySet<number>,
): Area[] {
  const free = new Set(
    [...columnStyles].filter(([, style]) => unlockedStyles.has(style)).map(([column]) => column),
  );
  for (const line of cells.values()) {
    line.forEach((style, column) => {
      if (!unlockedStyles.has(style)) free.delete(column);
    });
  }
  const areas: Growing[] = [...free].map((column) => ({
    top: 0,
    left: column,
    bottom: lastRow,
    right: column,
  }));
  let above: Growing[] = [];
  for (const [row, line] of [...cells].sort(([a], [b]) => a - b)) {
    const columns = [...line]
      .filter(([column, style]) => unlockedStyles.has(style) && !free.has(column))
      .map(([column]) => column);
    const runs = runsOf(columns.sort((a, b) => a - b));
    above = runs.map(([left, right]) => {
      const longer = above.find(
        (area) => area.bottom === row - 1 && area.left === left && area.right === right,
      );
      if (!longer) {
        const area = { top: row, left, bottom: row, right };
        areas.push(area);
        return area;
      }
      longer.bottom = row;
      return longer;
    });
  }
  return areas;
}

/** The first and last of each run of consecutive numbers; the numbers ascend. */
function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
