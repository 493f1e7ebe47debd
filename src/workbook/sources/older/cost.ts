import type { Limits } from "../xlsx/limits";
import { UnreadableWorkbook } from "../xlsx/unreadable";

/** What costs more than a step: the rest of an element or record, and the bytes of a formula. */
const steps = { record: 20, formulaByte: 4 } as const;

/** Bytes of a formula after which each byte costs more: a formula is put together anew for every operator in it. */
const shortFormula = 256;

/**
 * Counts what a file will cost the library that reads it, before the library is given the file.
 *
 * For the library knows no limit: it makes a cell wherever a few bytes say so.
 */
export class Cost {
  private cells = 0;
  private work = 0;
  private arrays = 0;

  constructor(private readonly limits: Pick<Limits, "cells" | "work">) {}

  /** Cells, with something in them or with a look alone; each is looked up among the array formulas before it. */
  takeCells(count: number): void {
    this.cells += Math.max(0, count);
    if (this.cells > this.limits.cells) {
      throw new UnreadableWorkbook("too-many-cells", { limit: this.limits.cells });
    }
    this.takeWork(Math.max(0, count) * this.arrays);
  }

  takeRecord(): void {
    this.takeWork(steps.record);
  }

  takeArray(): void {
    this.arrays++;
  }

  /** @param bytes of the formula as it is stored */
  takeFormula(bytes: number): void {
    this.takeWork(steps.formulaByte * Math.max(0, bytes) * Math.max(1, bytes / shortFormula));
  }

  takeWork(count: number): void {
    this.work += count;
    if (this.work > this.limits.work) throw new UnreadableWorkbook("too-much-work");
  }
}
