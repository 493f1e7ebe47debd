import { displayWidth } from "../../text/display-width";
import type { OwnRow } from "./own-sheet";
import { ownStyles, type OwnStyle } from "./styles";

const [usualSize, lineHeight, padding] = [10, 1.45, 4];

/** Points that a text takes in cells of these widths; a Korean letter is two characters wide. */
export function heightOf(text: string, style: OwnStyle, columns: readonly number[]): number {
  const { size } = ownStyles[style];
  const room = (columns.reduce((sum, width) => sum + width, 0) * usualSize) / size;
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
  return Math.ceil(lines * size * lineHeight + padding);
}

/** Points that a row takes, for readers that fit no row to its text: by its own height, else by its longest text. */
export function rowHeight({ cells, height }: OwnRow, columns: readonly number[]): number {
  if (height !== undefined) return height;
  let column = 0;
  const heights = cells.map((cell) => {
    const widths = columns.slice(column, column + (cell?.span ?? 1));
    column += widths.length;
    return cell ? heightOf(String(cell.value ?? ""), cell.style, widths) : 0;
  });
  return Math.max(usualSize * lineHeight + padding, ...heights);
}
