/** Facts of the calendar as one process sees them; run under several time zones by time-zones.test.ts. */
import { dueDate, steps } from "../../../src/core/certification/deadline";
import { holidayNames } from "../../../src/core/calendar/holidays";
import {
  isoFromSerial,
  partsOf,
  serialFromIso,
  serialOf,
  weekdayOf,
} from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

/** Days that some zone has short, long, twice or not at all, and the ends of the calendar. */
const awkwardDays = [
  "1900-03-04",
  "1970-01-01",
  "1987-05-10", // Seoul: 23 hours
  "1987-10-11", // Seoul: 25 hours
  "1988-05-08",
  "1993-12-31",
  "1994-12-31", // Kiritimati: left out
  "1995-01-01",
  "2010-03-14", // Los Angeles: 23 hours
  "2010-11-07", // Los Angeles: 25 hours
  "2011-02-28",
  "2012-02-29",
  "2024-12-31",
];

function orProblem<Value>(find: () => Value): Value | string {
  return problemOf(find)?.id ?? find();
}

function factsOf(serial: number): unknown {
  const { year, month, day } = partsOf(serial);
  return {
    iso: isoFromSerial(serial),
    serial: serialOf(year, month, day),
    weekday: weekdayOf(serial),
    holidays: orProblem(() => holidayNames(serial)),
    due: steps.map(({ code }) => orProblem(() => isoFromSerial(dueDate(code, serial)))),
    rolled: orProblem(() =>
      isoFromSerial(dueDate("D11", serial, [[serial + 3, serial + 5]], true)),
    ),
  };
}

const facts = awkwardDays.flatMap((iso) => {
  const serial = serialFromIso(iso);
  return [-2, -1, 0, 1, 2]
    .map((offset) => serial + offset)
    .filter((date) => date >= 1)
    .map((date) => factsOf(date));
});

console.log(JSON.stringify({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, facts }));
