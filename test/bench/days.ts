/** `ZA.DAYS` over 100,000 rows as Excel hands them over, beside a bare loop over the same array. */
import { DAYS } from "../../src/functions/days";
import { compare, type Measure } from "./measure";

const rows = 100_000;
const firstDay = 9_000;

type Row = readonly [date: number, workers: number];

/** Counts the days with a worker, and trusts every cell. */
function countedBare(log: readonly Row[]): number {
  let days = 0;
  let last = 0;
  for (const [date, workers] of log) {
    if (workers >= 1 && date !== last) days += 1;
    last = date;
  }
  return days;
}

export function run(): Promise<Measure[]> {
  const log = Array.from({ length: rows }, (_, row): Row => [
    firstDay + row,
    row % 7 === 0 ? 0 : 5,
  ]);
  if (DAYS(log) !== countedBare(log)) throw new Error("the two do not count the same");
  return compare({
    measure: "ZA.DAYS over 100,000 rows",
    za: () => DAYS(log),
    floors: { "bare loop over the same array": () => countedBare(log) },
    rounds: 31,
  });
}
