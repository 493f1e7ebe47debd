import { displayWidth } from "../text/display-width";

/** The size in which widths of columns count characters, in points. */
const usualSize = 10;
const [lineHeight, padding] = [1.45, 4];

/** Points that one line takes. */
export const leastHeight = usualSize * lineHeight + padding;

/**
 * Points that a text takes where its lines are broken; a Korean letter is two characters wide.
 *
 * @param size of its letters, in points
 * @param width of its cell, in characters
 */
export function textHeight(text: string, size: number, width: number): number {
  const room = (width * usualSize) / size;
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
  return Math.ceil(lines * size * lineHeight + padding);
}
