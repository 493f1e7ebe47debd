import { lastSerial } from "../core/calendar/serial";

/** Whether a value is a serial number that has a day in the calendar. */
export function isDay(value: unknown): value is number {
  return typeof value === "number" && value >= 1 && value <= lastSerial;
}
