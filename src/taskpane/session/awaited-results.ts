import type { Reading } from "../excel/access";
import { busyCells } from "./busy-cells";
import type { Calculation } from "./state";
import type { Timing } from "./timing";

/** Whose results a session still awaits: some never come (office-js#3234, 6930). */
export class AwaitedResults {
  /** Since when results have been awaited, in milliseconds. */
  private since: number | null = null;
  /** The cells whose results are no longer awaited. */
  private overdue: ReadonlySet<string> = new Set();

  /** Whether functions of the add-in have been called since the last calculation. */
  private isCalled = false;
  /** Until when calculations are told of that cannot have what the functions came to, in milliseconds. */
  private withoutResults = 0;

  constructor(private readonly timing: Pick<Timing, "longestCalculation" | "quietWithResults">) {}

  /** A function of the add-in is called: Excel calculates once more when it has the result. */
  called(): void {
    this.isCalled = true;
  }

  /**
   * Formulas were calculated, of which Excel tells once for each sheet.
   *
   * @returns whether no function has been called for it, so that it may be the last
   */
  calculated(): boolean {
    const now = performance.now();
    if (this.isCalled) this.withoutResults = now + this.timing.quietWithResults;
    this.isCalled = false;
    return now >= this.withoutResults;
  }

  /** Whether all formulas of a snapshot have their results, or no longer have to. */
  calculationIn({ workbook, circumstances: { isCalculating } }: Reading): Calculation {
    const busy = busyCells(workbook);
    const isAwaited = isCalculating || busy.some((cell) => !this.overdue.has(cell));
    if (isAwaited) {
      this.since ??= performance.now();
      const waited = performance.now() - this.since;
      if (waited < this.timing.longestCalculation) return { state: "awaited" };
    }
    if (!isCalculating) this.since = null;
    this.overdue = new Set(busy);
    return busy.length > 0 ? { state: "overdue", cells: busy } : { state: "done" };
  }
}
