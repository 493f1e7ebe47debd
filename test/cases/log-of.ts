import { serialFromIso } from "../../src/core/calendar/serial";
import type { Day } from "../../src/form/template/sample/log-of";

/** The log with one of its days told differently. */
export function withDay(log: readonly Day[], iso: string, told: Day): Day[] {
  const date = serialFromIso(iso);
  if (!log.some((day) => day.date === date)) throw new RangeError(`no row for ${iso}`);
  return log.map((day) => (day.date === date ? { ...day, ...told } : day));
}

/** Where the row of a day stands in the log sheet of the form. */
export function logRow(log: readonly Day[], iso: string): number {
  const date = serialFromIso(iso);
  return log.findIndex((day) => day.date === date) + firstLogRow;
}

/** Title, guidance, workplace and headings stand above. */
const firstLogRow = 5;
