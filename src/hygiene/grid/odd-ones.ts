import { firstWhere } from "../../core/first-where";
import { showsDate, showsPercent } from "../../workbook/number-format";
import { referencesOf } from "../../workbook/references";
import { sharedFormula } from "../../workbook/shared-formula";
import { type Candidate, isVariant } from "./candidate";
import { differenceOf } from "./difference";
import type { Family } from "./families";
import type { Grid } from "./grid";
import { isRecord } from "./record";
import { resultOf } from "./result";
import { positionOf, type Slot } from "./slot";

/** From so many cells on a formula is the usual one; of fewer, only what is it with a mistake is not like it. */
const fewestUsual = 3;

/** A mistake that comes back is one still up to this share of the cells with the usual formula. */
const largestShareAgain = 0.25;

/** Where cells of several kinds stand side by side, so many at most are exceptions. */
const longestMixture = 3;

/** The few cells between those with the usual formula, or at an end of them, that are not like them. */
export function oddOnes(family: Family, grid: Grid): Candidate[] {
  return [
    ...gapsIn(family).flatMap((gap) => oddInGap(gap, family, grid)),
    ...oddAtEnd(family, -1, grid),
    ...oddAtEnd(family, 1, grid),
  ];
}

/** Other cells between two with the usual formula. */
interface Gap {
  /** The last cell before it that has the usual formula. */
  readonly model: Slot;
  readonly slots: readonly Slot[];
  /** Whether no cell is empty between the two. */
  readonly isClosed: boolean;
  /** Whether there are so few cells in it that all of them are exceptions. */
  readonly isShort: boolean;
}

/** The gaps in which exceptions may stand. */
function gapsIn({ line: { slots, direction, stride }, members }: Family): Gap[] {
  return members.flatMap((index, at) => {
    const next = members[at + 1] ?? index;
    const length = next - index - 1;
    if (length < 1 || length > Math.max(longestMixture, members.length / 2)) return [];
    const [model, after] = [slots[index], slots[next]];
    if (!model || !after) return [];
    const gap = slots.slice(index + 1, next);
    const isOfOneKind = gap.every(({ kind }) => kind === gap[0]?.kind);
    const isShort = isOfOneKind
      ? 2 * length <= members.length
      : length <= longestMixture && fewestUsual * length <= members.length;
    const steps = positionOf(after, direction) - positionOf(model, direction);
    const isClosed = steps === (next - index) * stride;
    return isShort || length <= longestMixture ? [{ model, slots: gap, isClosed, isShort }] : [];
  });
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
    // What stands in turn with other cells may have a formula of its own.
    return (
      isUsual && (difference === null || (family.line.stride === 1 && isMostUsual(slot, family)))
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

/** So far a line is looked at, in cells on each side. */
const farthest = 6;

/** Whether most of the formulas around a cell of a line are the usual one, so that the line is no mixture. */
function isMostUsual(slot: Slot, { line: { slots, direction }, kind }: Family): boolean {
  const position = positionOf(slot, direction);
  const own = firstWhere(slots, (each) => positionOf(each, direction) >= position);
  let [usual, others] = [0, 0];
  for (const each of slots.slice(Math.max(0, own - farthest), own + farthest + 1)) {
    if (each.kind === kind) usual += 1;
    else if (each.kind !== null && each.kind !== slot.kind) others += 1;
  }
  return usual >= 2 * others;
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

/**
 * Whether the usual formula reads single cells of its own row, or of the one before, where its line is a column; links to
 * cells elsewhere may leave out what stands between those.
 */
function isAligned({ usual, slot, direction }: Candidate): boolean {
  const own = positionOf(slot, direction);
  return referencesOf(usual, slot.sheet).every(({ area, start, end }) => {
    const { top, left, bottom, right } = area;
    const position = direction === "down" ? top : left;
    const isSingle = top === bottom && left === right;
    const isFixed = direction === "down" ? /\$\d/ : /^\$|!\$/;
    return (
      !isSingle || isFixed.test(usual.slice(start, end)) || position === own || position === own - 1
    );
  });
}

function isMoved({ difference }: Candidate): boolean {
  return difference === "slip" || difference === "moved" || difference === "parameter";
}

/** The cells of one kind right before the first cell of a family, or after the last, in steps like theirs. */
function endOf({ line: { slots, direction }, members }: Family, step: -1 | 1) {
  const at = (step === 1 ? members.at(-1) : members[0]) ?? 0;
  const stepAt = (index: number) => {
    const [one, other] = [slots[index], slots[index + step]];
    return one && other && Math.abs(positionOf(other, direction) - positionOf(one, direction));
  };
  const usualStep = stepAt(at - step);
  const end: Slot[] = [];
  for (let index = at + step; stepAt(index - step) === usualStep; index += step) {
    const slot = slots[index];
    if (slot?.kind !== (end[0] ?? slot)?.kind || !slot || end.length > members.length) break;
    end.push(slot);
  }
  return { slots: end, model: slots[at] };
}

/** The formats of so many cells say what those of a line are. */
const mostFormats = 8;

function candidateOf(slot: Slot, model: Slot, family: Family, grid: Grid): Candidate {
  const { line, kind: usualKind, members } = family;
  const usual = sharedFormula(
    model.cell.formula ?? "",
    model.row,
    model.column,
  )(slot.row, slot.column);
  return {
    slot,
    usual,
    usualKind,
    alike: members.length,
    direction: line.direction,
    difference: slot.kind === null ? null : differenceOf(slot.cell.formula ?? "", usual),
    isFormattedAlike: [
      model,
      ...members.slice(0, mostFormats).map((index) => line.slots[index]),
    ].some((other) => formatClass(other) === formatClass(slot)),
    isCertain: isTypedResult(slot, usual, grid),
    isFirm: true,
  };
}

/** Whether a number is what the usual formula comes to: it was pasted over it. */
function isTypedResult({ kind, cell: { value } }: Slot, usual: string, grid: Grid): boolean {
  if (kind !== null || typeof value !== "number") return false;
  const result = resultOf(usual, grid);
  return result !== null && Math.abs(result - value) <= 1e-9 * Math.abs(result);
}

function formatClass(slot: Slot | undefined): string {
  const format = slot?.cell.format;
  return showsPercent(format) ? "percent" : showsDate(format) ? "date" : "number";
}
