import { firstWhere } from "../../core/first-where";
import { referencesOf } from "../../workbook/references";
import type { Area } from "../../workbook/workbook";
import { type Candidate, isVariant } from "./candidate";
import { parseArea } from "../../workbook/address";
import { isAggregate } from "./aggregate";
import type { Grid } from "./grid";
import { crossOf, type Direction, positionOf, type Slot } from "./slot";
import { type Grids, isSteppingOver } from "./stepping-over";
import { termChanges } from "./term-changes";
import { termsOf } from "./terms";
import { referencesIn } from "./references-in";

/** Whether something else than a mistake says why a cell is not like its line. */
export function isExplained(candidate: Candidate, grid: Grid, grids: Grids): boolean {
  const { slot, usual, direction, difference } = candidate;
  const { kind, cell } = slot;
  if (kind === null) {
    return (
      cell.isDate === true ||
      isSource(slot, usual, grid) ||
      (isRunning(usual, slot, direction) && isStart(slot, usual, grid))
    );
  }
  if (difference === "none" || difference === "literal") return true;
  if (isWithoutEmpty(candidate, grid) || isSteppingOver(candidate, grids)) return true;
  // A rate of its own is meant, where there is one.
  if (difference === "parameter" && readsNumbers(slot, grid)) return true;
  if (!candidate.isFormattedAlike) return true;
  if (difference === "slip" || difference === "parts") {
    return isSubtotal(slot, direction) || isOverOthers(candidate, grid);
  }
  // One column of a table may be averaged where the others are added up.
  if (difference === "function" && direction === "across") return true;
  // What comes back in another part of the line is meant, or continues the formula of its row, where the line is a
  // column.
  if (isAgain(slot, kind, direction, grid)) return true;
  if (!isVariant(difference) && isAgain(slot, kind, crossOf(direction), grid)) return true;
  const { formula = "" } = cell;
  if (isAggregate(formula) && !isAggregate(usual)) return true;
  return isRunning(usual, slot, direction) && !isRunning(formula, slot, direction);
}

/** So many cells of a range are looked at. */
const mostRead = 60;

/** Whether the cells that the usual formula reads are worked out from a number: with it, they would go in a circle. */
function isSource({ sheet, row, column }: Slot, usual: string, grid: Grid): boolean {
  const isOwn = ({ top, left, bottom, right }: Area) =>
    top <= row && row <= bottom && left <= column && column <= right;
  return referencesOf(usual, sheet).some(({ sheet: named, area }) => {
    if (named !== sheet) return false;
    const { top, left, bottom, right } = area;
    let read = 0;
    for (let at = top; at <= bottom && read < mostRead; at += 1) {
      for (let across = left; across <= right && read < mostRead; across += 1) {
        read += 1;
        const by = grid.slotAt(at, across);
        const references = by ? referencesIn(by) : [];
        if (references.some((each) => each.sheet === sheet && isOwn(each.area))) return true;
      }
    }
    return false;
  });
}

/** Whether a formula names, one by one, the cells that the usual one joins, but for empty ones. */
function isWithoutEmpty({ slot, usual }: Candidate, grid: Grid): boolean {
  const { formula = "" } = slot.cell;
  const changes = formula.includes(":") ? null : termChanges(formula, usual);
  return (
    changes !== null &&
    changes.joinedBy !== "*" &&
    changes.terms.every((term) => {
      const area = parseArea(term);
      return area && area.top === area.bottom && area.left === area.right
        ? grid.slotAt(area.top, area.left) === undefined
        : false;
    })
  );
}

/** Whether a running total starts again: at 0, or at what would be added. */
function isStart({ sheet, cell: { value } }: Slot, usual: string, grid: Grid): boolean {
  return (
    value === 0 ||
    referencesOf(usual, sheet).some(
      ({ sheet: named, area: { top, left } }) =>
        named === sheet && grid.slotAt(top, left)?.cell.value === value,
    )
  );
}

/** Whether a running formula goes on from the last cell like it, over a subtotal or a heading that stands between. */
function isOverOthers({ slot, usual, usualKind, direction }: Candidate, grid: Grid): boolean {
  if (!isRunning(usual, slot, direction)) return false;
  const positions = grid.positionsOf(usualKind, slot, direction);
  const own = positionOf(slot, direction);
  const last = positions[firstWhere(positions, (position) => position >= own) - 1];
  if (last === undefined || last === own - 1) return false;
  return referencesIn(slot).some(({ sheet, area }) => {
    const [position, across] = direction === "down" ? [area.top, area.left] : [area.left, area.top];
    const ownAcross = direction === "down" ? slot.column : slot.row;
    return sheet === slot.sheet && across === ownAcross && position === last;
  });
}

/** Whether a total adds up what stands on its own line: groups of rows are as long as they are. */
function isSubtotal(slot: Slot, direction: Direction): boolean {
  const { sheet, row, column, cell } = slot;
  const { formula = "" } = cell;
  if (!isAggregate(formula) && !isSumOfMany(formula)) return false;
  return referencesIn(slot).every(({ sheet: named, area }) => {
    const [from, to, own] =
      direction === "down" ? [area.left, area.right, column] : [area.top, area.bottom, row];
    return named === sheet && from === own && to === own;
  });
}

/** Three cells that are added up are no running total. */
const fewestSummed = 3;

function isSumOfMany(formula: string): boolean {
  const terms = termsOf(formula);
  return terms?.joinedBy === "+" && terms.terms.length >= fewestSummed;
}

function isAgain(slot: Slot, kind: string, direction: Direction, grid: Grid): boolean {
  return grid.positionsOf(kind, slot, direction).length > 1;
}

/** Whether a formula goes on from the cell before it in its line; where one does not, the line starts again. */
function isRunning(formula: string, { sheet, row, column }: Slot, direction: Direction): boolean {
  const before = direction === "down" ? { row: row - 1, column } : { row, column: column - 1 };
  return referencesOf(formula, sheet).some(
    ({ sheet: named, area: { top, bottom, left, right } }) =>
      named === sheet &&
      top === bottom &&
      left === right &&
      top === before.row &&
      left === before.column,
  );
}

/** Whether all single cells of the sheet to which a formula refers hold a number or a formula. */
function readsNumbers(slot: Slot, grid: Grid): boolean {
  return referencesIn(slot).every(
    ({ sheet: named, area: { top, bottom, left, right } }) =>
      named !== slot.sheet ||
      top !== bottom ||
      left !== right ||
      grid.slotAt(top, left) !== undefined,
  );
}
