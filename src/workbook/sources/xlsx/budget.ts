import type { Area } from "../../workbook";
import type { Limits } from "./limits";
import { UnreadableWorkbook } from "./unreadable";

/**
 * What costs more than a character of a text: one of a formula, which is taken apart; a row of a merged area, in which
 * it is looked up; a hidden column; a sheet with little on it.
 */
const steps = { formulaCharacter: 4, mergedRow: 8, hiddenColumn: 10, sheet: 25_000 } as const;

/** Taller merged areas are not looked up by their rows. */
const tallestMerge = 400;

/**
 * Counts what the sheets of one workbook take, and refuses it when it is too much.
 *
 * Whoever works on the workbook later takes time for each cell, for each character of its texts and formulas, for each
 * row of its merged areas and for each sheet; these steps are counted here, so that no workbook that is read keeps
 * anybody busy for long.
 */
export class Budget {
  private readonly counts = { cells: 0, strings: 0, merges: 0, names: 0, hiddenRows: 0 };
  private places = 0;
  private work = 0;

  constructor(private readonly limits: Limits) {}

  /** One more of a kind. */
  take(kind: keyof Budget["counts"]): void {
    if (++this.counts[kind] > this.limits.cells) {
      throw new UnreadableWorkbook("too-many-cells", { limit: this.limits.cells });
    }
  }

  /** The length of a row, with the gaps in it. */
  takePlaces(count: number): void {
    this.places += count;
    if (this.places > this.limits.places) {
      throw new UnreadableWorkbook("too-many-cells", { limit: this.limits.cells });
    }
  }

  /** The text of a cell, be it written once in the file and shared by many. */
  takeText(length: number): void {
    this.takeWork(length);
  }

  /** The formula of a cell or name, be it in the file or written out from a shared one. */
  takeFormula(length: number): void {
    this.takeWork(steps.formulaCharacter * length);
  }

  takeMerge({ top, bottom }: Area): void {
    this.take("merges");
    this.takeWork(steps.mergedRow * Math.min(bottom - top + 1, tallestMerge));
  }

  takeHiddenColumns(count: number): void {
    this.takeWork(steps.hiddenColumn * count);
  }

  takeSheet(): void {
    this.takeWork(steps.sheet);
  }

  private takeWork(count: number): void {
    this.work += count;
    if (this.work > this.limits.work) throw new UnreadableWorkbook("too-much-work");
  }
}
