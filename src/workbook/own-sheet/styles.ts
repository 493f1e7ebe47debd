/** How the cells of the add-in's own sheets look, by what they mean. */

/** How a cell looks; sizes in points, colours as `#RRGGBB`. */
export interface CellLook {
  readonly size: number;
  readonly color: string;
  readonly isBold?: true;
  readonly fill?: string;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center";
  readonly wraps?: true;
  /** Lines around every cell, or a heavier one below. */
  readonly border?: "box" | "below";
  /** Where a measure depends on it; else the font of the workbook. */
  readonly font?: string;
}

const ink = "#1F2933";
const deepInk = "#102A43";
const grey = "#52606D";

/** The colours of lines. */
export const lineColors = { box: "#9AA5B1", below: "#334E68" } as const;

const text: CellLook = {
  size: 10,
  color: ink,
  horizontal: "Left",
  vertical: "Top",
  wraps: true,
  border: "box",
};
const plain: CellLook = { size: 10, color: ink, horizontal: "Left", vertical: "Center" };

/**
 * The styles. Severities differ by their word; the colour is beside it, dark enough to be read in print.
 *
 * Digits of Arial are 0.716 of its size high, so that those of `giant` are 40 mm high in print.
 */
export const ownStyles = {
  title: { ...plain, size: 16, color: deepInk, isBold: true },
  /** A line of explanation under a title or a table. */
  note: { ...plain, size: 9, color: grey, wraps: true },
  section: { ...plain, size: 11, color: deepInk, isBold: true, border: "below" },
  columnHead: {
    ...text,
    color: deepInk,
    isBold: true,
    fill: "#D9E6F2",
    horizontal: "Center",
    vertical: "Center",
  },
  /** What a value beside it is. */
  label: { ...plain, isBold: true, color: deepInk, fill: "#EEF2F6", wraps: true, border: "box" },
  value: { ...plain, wraps: true, border: "box" },
  text,
  centered: { ...text, horizontal: "Center" },
  figure: { ...text, horizontal: "Right" },
  link: { ...text, color: "#0B5CAD", horizontal: "Center" },
  error: { ...text, color: "#A4262C", isBold: true, horizontal: "Center" },
  warning: { ...text, color: "#8A5300", isBold: true, horizontal: "Center" },
  info: { ...text, isBold: true, horizontal: "Center" },
  review: { ...text, color: "#7A2E7A", isBold: true, horizontal: "Center" },
  passed: { ...text, color: "#0E6B0E", isBold: true, horizontal: "Center" },
  /** The largest figure of a board, and the words around it. */
  giant: { ...plain, size: 160, color: deepInk, isBold: true, horizontal: "Center", font: "Arial" },
  boardTitle: { ...plain, size: 22, color: deepInk, isBold: true, horizontal: "Center" },
  big: { ...plain, size: 24, color: deepInk, isBold: true, horizontal: "Center" },
  bigLabel: { ...plain, size: 16, color: grey, horizontal: "Center", wraps: true },
  call: {
    ...plain,
    size: 18,
    color: ink,
    isBold: true,
    horizontal: "Center",
    wraps: true,
    fill: "#FFF9E5",
    border: "box",
  },
} as const satisfies Record<string, CellLook>;

export type OwnStyle = keyof typeof ownStyles;
