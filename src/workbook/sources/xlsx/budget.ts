import type { Limits } from "./limits";
import { UnreadableWorkbook } from "./unreadable";

/** Counts what the sheets of one workbook take, and refuses it when it is too much. */
export class Budget {
  private readonly counts = { cells: 0, strings: 0, merges: 0, names: 0 };
  private places = 0;
  private formulaCharacters = 0;

  constructor(private readonly limits: Limits) {}

  /** One more of a kind. */
  take(kind: "cells" | "strings" | "merges" | "names"): void {
    if (++this.counts[kind] > this.limits.cells) this.refuse();
  }

  /** The length of a row, with the gaps in it. */
  takePlaces(count: number): void {
    this.places += count;
    if (this.places > this.limits.places) this.refuse();
  }

  /** The length of a formula that was not in the file, but written out from a shared one. */
  takeFormula(length: number): void {
    this.formulaCharacters += length;
    if (this.formulaCharacters > this.limits.formulaCharacters) this.refuse();
  }

  private refuse(): never {
    throw new UnreadableWorkbook("too-many-cells", { limit: this.limits.cells });
  }
}
