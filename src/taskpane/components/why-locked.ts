import type { Entry } from "../../form/submission";
import { isUnknown } from "../../record/entries";
import { lockedText } from "../../text/locked";
import type { Sentence } from "../../text/sentence";

/** Why a value cannot simply be put into a cell: a formula or more than the value would be lost, say. */
export function whyLocked(entry: Entry<unknown>): Sentence | null {
  if (entry.cell.formula !== undefined) return lockedText.formula;
  if (isUnknown(entry)) return lockedText.unreadable;
  const isPlain = entry.isReplaceable !== false && entry.cellUnit === undefined;
  return isPlain ? null : lockedText.notPlain;
}
