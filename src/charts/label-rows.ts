import { displayWidth } from "../text/display-width";

/** A label to be put over or under a place of the time axis. */
export interface Label {
  readonly x: number;
  readonly text: string;
  /** "differs" for a date that the workbook states otherwise than its log. */
  readonly tone?: "differs";
}

export interface PlacedLabel extends Label {
  /** 0 is the row nearest to the axis. */
  readonly row: number;
  /** The middle of the text, moved inwards at the edges. */
  readonly textX: number;
}

/** The width of one column of text at the charts' size of letters. */
const columnWidth = 6.6;
const gap = 6;

/** How wide a text is about, at the charts' size of letters. */
export function textWidth(text: string): number {
  return displayWidth(text) * columnWidth;
}

/**
 * Puts labels into rows so that none covers another; one for which no row is free is left out.
 *
 * @param labels the important ones first
 * @param rows how many rows there are
 * @param width of the drawing; no label reaches beyond it
 */
export function labelRows(labels: readonly Label[], rows: number, width: number): PlacedLabel[] {
  const taken: [number, number][][] = Array.from({ length: rows }, () => []);
  return labels.flatMap((label) => {
    const half = textWidth(label.text) / 2;
    const textX = Math.min(Math.max(label.x, half), width - half);
    const [start, end] = [textX - half - gap, textX + half + gap];
    const row = taken.findIndex((spans) => spans.every(([from, to]) => end <= from || start >= to));
    taken[row]?.push([start, end]);
    return row < 0 ? [] : [{ ...label, row, textX }];
  });
}
