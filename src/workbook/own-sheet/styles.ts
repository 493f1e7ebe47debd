/** How the cells of the add-in's own sheets look, by what they mean. */
import type { CellBorder, FilledLook } from "../cell-look";

/** A look of which everything is said that a cell has. */
export type WholeLook = FilledLook &
  Required<Pick<FilledLook, "size" | "color" | "horizontal" | "vertical">>;

const ink = "#1F2933";
const deepInk = "#102A43";
const grey = "#52606D";

const line: CellBorder = { style: "Continuous", weight: "Thin", color: "#9AA5B1" };
/** Lines around every cell. */
const box = { left: line, right: line, top: line, bottom: line };
/** A heavier one below. */
const below: FilledLook["borders"] = {
  bottom: { style: "Continuous", weight: "Medium", color: "#334E68" },
};

const text: WholeLook = {
  size: 10,
  color: ink,
  horizontal: "Left",
  vertical: "Top",
  wraps: true,
  borders: box,
};
const plain: WholeLook = { size: 10, color: ink, horizontal: "Left", vertical: "Center" };

/**
 * The styles. Severities differ by their word; the colour is beside it, dark enough to be read in print.
 *
 * Digits of Arial are 0.716 of its size high, so that those of `giant` are 40 mm high in print.
 */
export const ownStyles = {
  title: { ...plain, size: 16, color: deepInk, bold: true },
  /** A line of explanation under a title or a table. */
  note: { ...plain, size: 9, color: grey, wraps: true },
  section: { ...plain, size: 11, color: deepInk, bold: true, borders: below },
  columnHead: {
    ...text,
    color: deepInk,
    bold: true,
    fill: "#D9E6F2",
    horizontal: "Center",
    vertical: "Center",
  },
  /** What a value beside it is. */
  label: { ...plain, bold: true, color: deepInk, fill: "#EEF2F6", wraps: true, borders: box },
  value: { ...plain, wraps: true, borders: box },
  text,
  centered: { ...text, horizontal: "Center" },
  figure: { ...text, horizontal: "Right" },
  link: { ...text, color: "#0B5CAD", horizontal: "Center" },
  error: { ...text, color: "#A4262C", bold: true, horizontal: "Center" },
  warning: { ...text, color: "#8A5300", bold: true, horizontal: "Center" },
  info: { ...text, bold: true, horizontal: "Center" },
  review: { ...text, color: "#7A2E7A", bold: true, horizontal: "Center" },
  passed: { ...text, color: "#0E6B0E", bold: true, horizontal: "Center" },
  /** The largest figure of a board, and the words around it. */
  giant: { ...plain, size: 160, color: deepInk, bold: true, horizontal: "Center", font: "Arial" },
  boardTitle: { ...plain, size: 22, color: deepInk, bold: true, horizontal: "Center" },
  big: { ...plain, size: 24, color: deepInk, bold: true, horizontal: "Center" },
  bigLabel: { ...plain, size: 16, color: grey, horizontal: "Center", wraps: true },
  call: {
    ...plain,
    size: 18,
    color: ink,
    bold: true,
    horizontal: "Center",
    wraps: true,
    fill: "#FFF9E5",
    borders: box,
  },
} as const satisfies Record<string, WholeLook>;

export type OwnStyle = keyof typeof ownStyles;
