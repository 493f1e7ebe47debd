import type { Cost } from "./cost";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Counts formulas of binary files: one that many cells share is written out for each of them. */
export class SharedFormulas {
  /** With which a formula begins that stands for the shared one of another cell. */
  static readonly token = 0x01;

  private readonly sizes = new Map<string, number>();
  private last: Place | null = null;

  constructor(private readonly cost: Cost) {}

  /** @param owner the cell whose shared formula it stands for */
  takeFormula({ row, column, size }: Place & { readonly size: number }, owner: Place | null): void {
    this.last = { row, column };
    this.cost.takeFormula(Math.max(size, (owner && this.sizes.get(keyOf(owner))) ?? 0));
  }

  /** The shared formula of the cell before it. */
  takeShared(size: number): void {
    this.cost.takeFormula(size);
    if (!this.last) return;
    const key = keyOf(this.last);
    this.sizes.set(key, Math.max(size, this.sizes.get(key) ?? 0));
  }
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}
