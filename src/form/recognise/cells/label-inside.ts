/** A label and its value in one cell. */
export interface LabelInside {
  readonly heading: string;
  /** What stands behind the colon. */
  readonly written: string;
}

const colon = /^([^:：]{2,30})[:：]\s*(\S.*)$/s;

/**
 * Takes a text apart at its colon.
 *
 * @returns null where there is none, or nothing behind it
 * @example
 * labelInside("1. 개시일: 2010.5.3"); // { heading: "1. 개시일", written: "2010.5.3" }
 */
export function labelInside(text: string): LabelInside | null {
  // Far most texts have no colon, and need no pattern.
  const [, heading, written] = /[:：]/.test(text) ? (colon.exec(text.trim()) ?? []) : [];
  return heading === undefined || written === undefined ? null : { heading, written };
}
