import { lowRecord } from "../core/record/low-record";
import { asNumberPairs, inRow } from "./coerce";

/**
 * The record that is handed over when workplaces merge whose identity is not recognised: the low one.
 *
 * @param range a row for each workplace: the multiple achieved, and what remains to the next, in one unit
 * @returns the row of the range, from 1, in which the low record stands
 * @throws Problem `value` without records or for text; `number` for a multiple or a remainder that is none
 * @see HND-2, HND-5; deck L502-514
 * @example
 * LOWRECORD([[3, 10], [2, 5]]); // 2
 */
export function LOWRECORD(range: unknown): number {
  const records = asNumberPairs(range, "range", ["multiple", "remaining"]).map(
    ({ row, first, second }) => ({ row, multiple: first, remaining: second }),
  );
  // Each by itself first, so that a problem names its row.
  for (const record of records) inRow(record.row, () => lowRecord([record]));
  return records[lowRecord(records)]?.row ?? 0;
}
