import { sharedFormula } from "../../workbook/shared-formula";
import { isAligned } from "./aligned";
import { type Candidate, isVariant } from "./candidate";
import { candidateOf } from "./candidate-of";
import { differenceOf } from "./difference";
import { endOf } from "./end";
import type { Family } from "./families";
import { type Gap, gapsIn } from "./gaps";
import type { Grid } from "./grid";
import { isMostUsual } from "./most-usual";
import { isRecord } from "./record";
import { positionOf, type Slot } from "./slot";

/** From so many cells on a formula is the usual one; of fewer, only what is it with a mistake is not like it. */
const fewestUsual = 3;

/** A mistake that comes back is one still up to this share of the cells with the usual formula. */
const largestShareAgain = 0.25;

/** The few cells between those with the usual formula, or at an end of them, that are not like them. */
export function oddOnes(family: Family, grid: Grid): Candidate[] {
  return [
    ...gapsIn(family).flatMap((gap) => oddInGap(gap, family, grid)),
    ...oddAtEnd(family, -1, grid),
    ...oddAtEnd(family, 1, grid),
  ];
}

function oddInGap({ model, slots, isClosed, isShort }: Gap, family: Family, grid: Grid) {
  const candidates = slots.map((slot) => candidateOf(slot, model, family, grid));
  const isUsual = family.members.length >= fewestUsual;
  const isOdd = (candidate: Candidate) => {
    const { slot, difference, isCertain } = candidate;
    const isException =
      slot.kind === null
        ? family.isOfFormulas || isCertain
        : isRare(candidate, slots.length, family);
    if (!isException) return false;
    if (!isClosed) return isOddAtEnd(candidate, family, grid);
    if (isCertain || (isVariant(difference) && (isUsual || isAligned(candidate)))) return true;
    // What stands in turn with other cells may have a formula of its own, or be typed.
    return (
      isUsual &&
      (difference === null
        ? hasNeighbours(family)
        : family.line.stride === 1 && isMostUsual(slot, family))
    );
  };
  if (isShort && candidates.every(isOdd)) return candidates;
  const [only, ...more] = candidates;
  if (isShort && isUsual && isClosed && more.length === 0 && only?.difference === null) {
    return [{ ...only, isFirm: false }];
  }
  // Among cells that have a formula of their own, one may be the usual formula with a mistake.
  return candidates.filter(
    (candidate) =>
      isVariant(candidate.difference) && isRare(candidate, 1, family) && isAligned(candidate),
  );
}

/** Whether two cells of a family stand one after the other, and not all of them in turn with other cells. */
function hasNeighbours({ line: { slots, direction, stride }, members }: Family): boolean {
  return members.some((index, at) => {
    const [slot, before] = [slots[index], slots[members[at - 1] ?? Infinity]];
    return slot && before && positionOf(slot, direction) - positionOf(before, direction) === stride;
  });
}

/** Whether a formula stands in a line where it was found alone, or is a mistake that comes back now and then. */
function isRare({ slot, difference }: Candidate, count: number, family: Family): boolean {
  const { length } = family.indexesOf(slot);
  const most = isVariant(difference) ? largestShareAgain * family.members.length : 0;
  return length <= Math.max(count, most);
}

function oddAtEnd(family: Family, step: -1 | 1, grid: Grid): Candidate[] {
  const { model, slots } = endOf(family, step);
  const { length } = family.members;
  if (!model || slots.length > length) return [];
  const candidates = slots.map((slot) => candidateOf(slot, model, family, grid));
  const [nearest, ...farther] = candidates;
  const isUsual = length >= fewestUsual;
  // An address begins to move, or stops moving, in a cell in which that makes no difference.
  if (nearest?.difference === "none") return isUsual && farther.every(isMoved) ? farther : [];
  if (!nearest || !isRare(nearest, slots.length, family) || 2 * slots.length > length) return [];
  // Where the formula at the end would be the same in the first cell of the family, it is the family that moves on.
  if (family.indexesOf(nearest.slot).length > 1 && isContinued(nearest.slot, model)) return [];
  const isOdd = (each: Candidate) =>
    slots.length === 1
      ? isOddAtEnd(each, family, grid)
      : (each.difference === "slip" && isAligned(each)) || (isUsual && each.isCertain);
  if (candidates.every(isOdd)) return candidates;
  return isUsual && farther.length === 0 ? [{ ...nearest, isFirm: false }] : [];
}

/** Whether the formula of a cell comes to that of another when it is filled on to it. */
function isContinued({ cell, row, column }: Slot, to: Slot): boolean {
  const filled = sharedFormula(cell.formula ?? "", row, column)(to.row, to.column);
  return differenceOf(to.cell.formula ?? "", filled) === "none";
}

/** Whether a single cell that has the usual formula on one side alone is it with a mistake. */
function isOddAtEnd(candidate: Candidate, family: Family, grid: Grid): boolean {
  const isUsual = family.members.length >= fewestUsual;
  const { difference, isCertain } = candidate;
  if (difference === "operator" || isCertain) return isUsual;
  return (isVariant(difference) && isAligned(candidate)) || isRecord(candidate, family, grid);
}

function isMoved({ difference }: Candidate): boolean {
  return difference === "slip" || difference === "moved" || difference === "parameter";
}
