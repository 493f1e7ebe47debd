import type { FilledLook } from "../cell-look";
import { ownStyles } from "../own-sheet/styles";

/** How the cells of a table look; rows of one line each are read and sorted faster than tall ones. */
const cell: FilledLook = {
  size: 10,
  color: ownStyles.text.color,
  horizontal: "Left",
  vertical: "Center",
};

export const tableLooks = {
  head: ownStyles.columnHead,
  text: cell,
  figure: { ...cell, horizontal: "Right" },
  link: { ...cell, color: ownStyles.link.color },
} as const satisfies Record<string, FilledLook>;
