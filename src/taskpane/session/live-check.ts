import type { Timing } from "./timing";

/** When a check is due that follows changes of the workbook. */
export class LiveCheck {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first of the events came for which a check is due, in milliseconds. */
  private dueSince: number | null = null;

  /** @param check begins it, and stops what is due */
  constructor(
    private readonly timing: Pick<Timing, "quiet" | "quietWithResults" | "longestNoise">,
    private readonly check: () => void,
  ) {}

  get isDue(): boolean {
    return this.timer !== undefined;
  }

  /**
   * Checks once there is quiet, or noise for long enough.
   *
   * @param hasResults whether a calculation has brought all results of an edit
   */
  soon({ hasResults = false } = {}): void {
    const { quiet, quietWithResults, longestNoise } = this.timing;
    this.dueSince ??= performance.now();
    const left = this.dueSince + longestNoise - performance.now();
    this.after(Math.max(0, Math.min(hasResults ? quietWithResults : quiet, left)));
  }

  after(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.check();
    }, milliseconds);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.dueSince = null;
  }
}
