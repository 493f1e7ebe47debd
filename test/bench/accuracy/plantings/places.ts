/** Where a mistake can stand. */
import { isoFromSerial } from "../../../../src/core/calendar/serial";
import { type Facts, type LogDay, recordStart } from "../facts";
import type { Random } from "../random";

/** A worked day well inside the record, away from its ends and from accidents. */
export function workedDay(facts: Facts, random: Random): [LogDay, number] | null {
  const start = recordStart(facts);
  const accidents = new Set(facts.accidents.map(({ date }) => date));
  const inside = facts.log.flatMap((day, row): [LogDay, number][] => {
    const isInside = day.date > start + 1 && row > 2 && row < facts.log.length - 3;
    return isInside && day.workers > 1 && !accidents.has(day.date) ? [[day, row]] : [];
  });
  return inside[random.whole(0, inside.length - 1)] ?? null;
}

/** Whether a day is in a month of long holidays, or in the summer, when a gap asks for no reason. */
export function isOftenClosed(date: number): boolean {
  return ["01", "02", "07", "08", "09", "10"].includes(isoFromSerial(date).slice(5, 7));
}

export function isDaily({ shape }: Facts): boolean {
  return shape.kind === "daily";
}

/** The last of some, with its place. */
export function last<Item>(items: readonly Item[]): [Item, number] | null {
  const item = items.at(-1);
  return item === undefined ? null : [item, items.length - 1];
}
