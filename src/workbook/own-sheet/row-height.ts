import { textHeight } from "../text-height";
import { ownStyles, type OwnStyle } from "./styles";

/** Points that a text takes in cells of these widths, in characters. */
export function heightOf(text: string, style: OwnStyle, columns: readonly number[]): number {
  const width = columns.reduce((sum, each) => sum + each, 0);
  return textHeight(text, ownStyles[style].size, width);
}
