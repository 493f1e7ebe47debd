import { referencesOf } from "../../workbook/references";
import type { Candidate } from "./candidate";
import { positionOf } from "./slot";

/**
 * Whether the usual formula reads single cells of its own row, or of the one before, where its line is a column; links to
 * cells elsewhere may leave out what stands between those.
 */
export function isAligned({ usual, slot, direction }: Candidate): boolean {
  const own = positionOf(slot, direction);
  return referencesOf(usual, slot.sheet).every(({ area, start, end }) => {
    const { top, left, bottom, right } = area;
    const position = direction === "down" ? top : left;
    const isSingle = top === bottom && left === right;
    const isFixed = direction === "down" ? /\$\d/ : /^\$|!\$/;
    return (
      !isSingle || isFixed.test(usual.slice(start, end)) || position === own || position === own - 1
    );
  });
}
