import { notNegative, wholeNumber } from "../guards";
import { Problem } from "../problem";

/** A workplace's record when workplaces merge. */
export interface ZaRecord {
  /** The last multiple achieved; 0 for none. */
  readonly multiple: number;
  /** What remains to the next multiple, in the same unit for all records. */
  readonly remaining: number;
}

/**
 * The lowest of several records: the one that is handed over when workplaces merge whose identity is not
 * recognised.
 *
 * The lower multiple is lower; of equal multiples, the one with more remaining. Equal records are the same to
 * hand over, and the first is taken.
 *
 * @param records the records of the workplaces that merge, at least one
 * @returns the index of the low record, from 0
 * @throws Problem `value` without records; `number` for a multiple or a remainder that is none
 * @see HND-2, HND-5; deck L502-514
 * @example
 * lowRecord([{ multiple: 3, remaining: 10 }, { multiple: 2, remaining: 5 }]); // 1
 */
export function lowRecord(records: readonly ZaRecord[]): number {
  const [first, ...others] = records;
  if (!first) throw new Problem("value", "no-records", { argument: "records" });
  let low = 0;
  let lowest = checked(first);
  others.forEach((record, index) => {
    const { multiple, remaining } = checked(record);
    const isLower =
      multiple < lowest.multiple || (multiple === lowest.multiple && remaining > lowest.remaining);
    if (isLower) {
      low = index + 1;
      lowest = record;
    }
  });
  return low;
}

function checked(record: ZaRecord): ZaRecord {
  wholeNumber(record.multiple, "multiple", 0);
  notNegative(record.remaining, "remaining");
  return record;
}
