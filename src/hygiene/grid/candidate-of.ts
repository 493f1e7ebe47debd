import { showsDate, showsPercent } from "../../workbook/number-format";
import { sharedFormula } from "../../workbook/shared-formula";
import type { Candidate } from "./candidate";
import { differenceOf } from "./difference";
import type { Family } from "./families";
import type { Grid } from "./grid";
import { resultOf } from "./result";
import { isRounded } from "./rounded";
import type { Slot } from "./slot";

/** The formats of so many cells say what those of a line are. */
const mostFormats = 8;

/**
 * A cell compared with a family of its line.
 *
 * @param model a cell of the family, from which its formula is filled on
 */
export function candidateOf(slot: Slot, model: Slot, family: Family, grid: Grid): Candidate {
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

/** Whether a number is what the usual formula comes to: it was pasted over it, or typed as it is shown. */
function isTypedResult({ kind, cell: { value } }: Slot, usual: string, grid: Grid): boolean {
  if (kind !== null || typeof value !== "number") return false;
  const result = resultOf(usual, grid);
  return result !== null && isRounded(result, value);
}

function formatClass(slot: Slot | undefined): string {
  const format = slot?.cell.format;
  return showsPercent(format) ? "percent" : showsDate(format) ? "date" : "number";
}
