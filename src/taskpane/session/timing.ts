import type { Slicing } from "./check-workbook";

/** How long the session of a pane waits for what. */
export interface Timing {
  readonly slicing: Slicing;
  /** Milliseconds without a change or calculation before a live check. */
  readonly quiet: number;
  /**
   * The same after a calculation that has brought all results of an edit: no longer than Excel takes to tell of it once
   * for each sheet.
   */
  readonly quietWithResults: number;
  /** Milliseconds after which a live check no longer waits for quiet. */
  readonly longestNoise: number;
  /** Milliseconds before a live check is tried again that met a cell being edited. */
  readonly patience: number;
  /** Milliseconds before results that are awaited are looked for, where Excel does not tell of them. */
  readonly calculation: number;
  /** Milliseconds after which results are no longer awaited: some never come (office-js#3234, 6930). */
  readonly longestCalculation: number;
}

export const defaultTiming: Timing = {
  slicing: {
    length: 30,
    now: () => performance.now(),
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  },
  quiet: 250,
  quietWithResults: 50,
  longestNoise: 2_000,
  patience: 1_000,
  calculation: 2_000,
  longestCalculation: 20_000,
};
