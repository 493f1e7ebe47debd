import { runningTotals } from "../core/record/running";
import { spillHeadings } from "../text/spill-headings";
import { asLogOfWorkers, asOptionalType, overLog } from "./coerce";
import type { CellValue } from "./function";
import { said } from "./language";

/**
 * The running ZA days and ZA time beside a log.
 *
 * @param range date, workers and, where recorded, hours of each worker; blank hours are 8, construction 10
 * @param type general when left out
 * @returns a row for each row of the range down to its last day: days, person-hours; headings beside the
 *   headings, and "" beside rows that are no day
 * @throws Problem `value` or `number` for a row that cannot be read
 * @see TIME-1, TIME-3; deck L468-478
 * @example
 * RUNNING([["2010-05-03", 5], ["2010-05-04", 0]]); // [[1, 40], [1, 40]]
 */
export function RUNNING(range: unknown, type?: unknown): CellValue[][] {
  const workplace = asOptionalType(type);
  const log = asLogOfWorkers(range);
  const totals = overLog(log, (days) => runningTotals(days, workplace));
  const spill: CellValue[][] = Array.from({ length: log.rows.at(-1) ?? 1 }, () => ["", ""]);
  if (log.headings > 0) spill[log.headings - 1] = spillHeadings.RUNNING.map(said);
  totals.forEach(({ days, personHours }, index) => {
    spill[(log.rows[index] ?? 0) - 1] = [days, personHours];
  });
  return spill;
}
