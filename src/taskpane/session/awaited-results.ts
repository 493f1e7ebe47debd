import type { Reading } from "../excel/access";
import { busyCells } from "./busy-cells";
import type { Calculation } from "./state";

/** Whose results a session still awaits: some never come (office-js#3234, 6930). */
export class AwaitedResults {
  /** Since when results have been awaited, in milliseconds. */
  private since: number | null = null;
  /** The cells whose results are no longer awaited. */
  private overdue: ReadonlySet<string> = new Set();

  /**
   * @param longest milliseconds after which results are no longer awaited
   */
  constructor(private readonly longest: number) {}

  /** Whether all formulas of a snapshot have their results, or no longer have to. */
  calculationIn({ workbook, circumstances: { isCalculating } }: Reading): Calculation {
    const busy = busyCells(workbook);
    const isAwaited = isCalculating || busy.some((cell) => !this.overdue.has(cell));
    if (isAwaited) {
      this.since ??= performance.now();
      const waited = performance.now() - this.since;
      if (waited < this.longest) return { state: "awaited" };
    }
    if (!isCalculating) this.since = null;
    this.overdue = new Set(busy);
    return busy.length > 0 ? { state: "overdue", cells: busy } : { state: "done" };
  }
}
