import { logPersonHours } from "../../../../src/audit/rules/log/log-person-hours";
import { isoFromSerial, serialFromIso } from "../../../../src/core/calendar/serial";
import type { Literal } from "../../../form/submission";
import type { Cell } from "../../../../src/workbook/workbook";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "hoursPerWorker", "personHours"] as const;
const noHours = ["date", "workers", "personHours"] as const;

/** A cell that shows hours as a time. */
function time(hours: number, format = "[h]:mm"): Cell {
  return { value: hours / 24, format };
}

/** Days of ten workers, eight hours each. */
const habit = [3, 4, 5, 6, 7, 8, 9].map((day) => [`2010-05-0${day}`, 80] as const);

/** Days from 2010-05-03 on of 10 workers at 8 hours, some of them with other person-hours. */
function logOf(
  personHours: readonly (number | null)[],
  hours: Readonly<Record<number, number>> = {},
) {
  return {
    columns,
    rows: personHours.map((stated, index): Literal[] => [
      isoFromSerial(serialFromIso("2010-05-03") + index),
      stated === 0 ? 0 : 10,
      hours[index] ?? 8,
      stated,
    ]),
  };
}

/** What is found in person-hours that are not workers x hours. */
function differs(at: string, found: number, expected: number, fix: "safe" | "unsafe" = "safe") {
  return {
    message: "differs",
    at,
    found: `${found} person-hours`,
    expected: `${expected} person-hours`,
    fix,
  } as const;
}

/** What a fix writes: the same value into each cell. */
function written(value: number, ...cells: readonly string[]) {
  return Object.fromEntries(cells.map((cell) => [cell, { value }]));
}

testRule(logPersonHours, {
  valid: [
    {
      name: "hours and person-hours that are stated as times",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, time(8.5), time(85)],
            ["2010-05-04", 10, 8.5, time(85, '[h]"시간" mm"분"')],
            ["2010-05-05", 10, time(8.5, "[mm]"), 85],
            ["2010-05-06", 10, "8:30", "85:00"],
            ["2010-05-07", 7, time(30_030 / 3600), time((7 * 30_030) / 3600, "[ss]")],
          ],
        },
      },
    },
    {
      name: "workers merged over several days, which are asked about elsewhere",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 80],
            ["2010-05-04", null, 8, 80],
            ["2010-05-05", null, 8, 80],
          ],
        },
        merged: ["Log!B2:B4"],
      },
    },
    {
      name: "no product in the place of hours that cannot be read",
      missing: ["log.hoursPerWorker unreadable"],
      submission: { log: { columns, rows: [["2010-05-03", 10, "8:30~17:30", 90]] } },
    },
    {
      name: "no convention in the place of the profile's hours that cannot be read",
      missing: ["profile.hoursPerDay unreadable"],
      submission: {
        profile: { hoursPerDay: "아홉 시간쯤", industry: "제조업" },
        log: { columns: noHours, rows: [["2010-05-03", 10, 90]] },
      },
    },
    {
      name: "workers so many that there is no product",
      missing: ["log.workers unreadable"],
      submission: { log: { columns, rows: [["2010-05-03", 9e307, 8, 80]] } },
    },
    {
      name: "workers x hours, and nothing where nobody worked",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 80],
            ["2010-05-04", 11, 7.5, 83],
            ["2010-05-05", 0, null, 0],
            ["2010-05-06", null, null, null],
          ],
        },
      },
    },
    {
      name: "the convention of construction where the hours are blank",
      submission: {
        profile: { businessType: "400" },
        log: { columns, rows: [["2010-05-03", 10, null, 100]] },
      },
    },
    {
      name: "either convention, where the type is not stated",
      missing: ["log.hoursPerWorker blank"],
      submission: { log: { columns, rows: [["2010-05-03", 10, null, 100]] } },
    },
    {
      name: "the hours of a day that the profile states",
      submission: {
        profile: { hoursPerDay: 9 },
        log: { columns, rows: [["2010-05-03", 10, null, 90]] },
      },
    },
    {
      name: "the convention of the row's basis",
      submission: {
        log: {
          columns: ["date", "workers", "basis", "personHours"],
          rows: [
            ["2010-05-03", 10, "10", 100],
            ["2010-05-04", 10, "actual", 97],
          ],
        },
      },
    },
    {
      name: "the convention of the workplace beside the basis of the other type, of which another rule asks",
      submission: {
        profile: { industry: "제조업", hoursPerDay: 8 },
        log: {
          columns: ["date", "workers", "basis", "personHours"],
          rows: [
            ["2010-05-03", 10, "10", 80],
            ["2010-05-04", 10, "10", 100],
          ],
        },
      },
    },
    {
      name: "workers as a formula without a result",
      submission: {
        log: { columns, rows: [["2010-05-03", { value: null, formula: "B9" }, 8, 80]] },
      },
      missing: ["log.workers no-result"],
    },
    {
      name: "actual time in a log without a column of hours, whose days have no habit",
      submission: {
        profile: { hoursPerDay: 8 },
        log: {
          columns: noHours,
          rows: habit.map(([day, hours], index) => [day, 10, index < 2 ? 75 : hours]),
        },
      },
    },
    {
      name: "actual time in a log without a column of hours",
      missing: ["log.hoursPerWorker not-found"],
      submission: { log: { columns: noHours, rows: [["2010-05-03", 10, 97.5]] } },
    },
    {
      name: "without the workers left out",
      submission: {
        log: {
          columns: ["date", "workers", "excludedWorkers", "hoursPerWorker", "personHours"],
          rows: [
            ["2010-05-03", 10, 2, 8, 64],
            ["2010-05-04", 2, 2, 8, 0],
          ],
        },
      },
    },
    {
      name: "a month by the sum of its workers, or by their mean",
      submission: {
        monthly: true,
        log: {
          columns: ["date", "workers", "hoursPerWorker", "zaDays", "personHours"],
          rows: [
            ["2010-05-01", 210, 8, 21, 1680],
            ["2010-06-01", 10, 8, 21, 1680],
            ["2010-07-01", 10, 8, null, 2480],
          ],
        },
      },
    },
    {
      name: "actual time of a month by its mean, around the clock on each of 31 days",
      missing: ["log.hoursPerWorker not-found"],
      submission: {
        monthly: true,
        log: {
          columns: ["date", "workers", "zaDays", "personHours"],
          rows: [["2010-07-01", 10, null, 7440]],
        },
      },
    },
    {
      name: "a day with workers whose person-hours are still to be entered",
      missing: ["log.personHours blank"],
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 80],
            ["2010-05-04", 10, 8, null],
          ],
        },
      },
    },
    {
      name: "workers that cannot be read, which have their own rule",
      missing: ["log.workers unreadable"],
      submission: { log: { columns, rows: [["2010-05-03", "열 명", 8, 80]] } },
    },
    {
      name: "a log without hours",
      submission: { log: { columns: ["date", "workers"], rows: [["2010-05-03", 10]] } },
      notApplicable: true,
    },
    { name: "no log", submission: {}, notApplicable: true },
    {
      name: "hours around the clock",
      submission: { log: { columns, rows: [["2010-05-03", 10, 24, 240]] } },
    },
    {
      name: "actual time on one day beside too few for a habit",
      submission: {
        profile: { hoursPerDay: 8 },
        log: {
          columns: noHours,
          rows: habit.slice(0, 5).map(([day, hours], index) => [day, 10, index ? hours : 128]),
        },
      },
    },
    {
      name: "actual time on one day beside too few for a habit, of which a day without workers is none",
      submission: {
        profile: { hoursPerDay: 8 },
        log: {
          columns: noHours,
          rows: [
            ...habit.slice(0, 5).map(([day, hours], index) => [day, 10, index ? hours : 128]),
            ["2010-05-08", 0, 0],
          ],
        },
      },
    },
    {
      name: "actual time on one day beside too few for a habit, of which days without an entry are none",
      missing: ["log.personHours blank"],
      submission: {
        profile: { hoursPerDay: 8 },
        log: {
          columns: noHours,
          rows: habit.map(([day, hours], index) => {
            if (index === 0) return [day, 10, 128];
            return [day, 10, index < 5 ? hours : null];
          }),
        },
      },
    },
    {
      name: "hours of the workers left out beside a habit, of which another rule asks",
      submission: {
        profile: { hoursPerDay: 8 },
        log: {
          columns: ["date", "workers", "excludedWorkers", "personHours"],
          rows: habit.map(([day, hours], index) => [day, 10, index ? 0 : 2, index ? hours : 96]),
        },
      },
    },
    {
      name: "actual time of a month by the mean of its workers over the days that it states",
      missing: ["log.hoursPerWorker not-found"],
      submission: {
        monthly: true,
        log: {
          columns: ["date", "workers", "zaDays", "personHours"],
          rows: [["2010-07-01", 10, 21, 5040]],
        },
      },
    },
    {
      name: "person-hours of 0 beside workers left blank",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 80],
            ["2010-05-04", null, null, 0],
          ],
        },
      },
    },
    {
      name: "the hours of construction beside the basis of the other type",
      submission: {
        profile: { businessType: "400" },
        log: {
          columns: ["date", "workers", "basis", "personHours"],
          rows: [["2010-05-03", 10, "8", 100]],
        },
      },
    },
    {
      name: "workers so many that neither type's hours have a product",
      missing: ["log.workers unreadable"],
      submission: {
        profile: { industry: "제조업" },
        log: {
          columns: ["date", "workers", "basis", "personHours"],
          rows: [["2010-05-03", 9e307, "10", 80]],
        },
      },
    },
  ],
  invalid: [
    {
      name: "person-hours of neither type's hours beside the basis of the other type, of which another rule asks",
      submission: {
        profile: { industry: "제조업", hoursPerDay: 8 },
        log: {
          columns: ["date", "workers", "basis", "personHours"],
          rows: [["2010-05-03", 10, "10", 97]],
        },
      },
      findings: [differs("Log!D2", 97, 100, "unsafe")],
      output: written(100, "Log!D2"),
    },
    {
      name: "the other convention's hours beside the basis of a row, where the type is not stated",
      submission: {
        log: {
          columns: ["date", "workers", "basis", "personHours"],
          rows: [["2010-05-03", 10, "10", 80]],
        },
      },
      findings: [differs("Log!D2", 80, 100, "unsafe")],
      output: written(100, "Log!D2"),
    },
    {
      name: "the profile's hours beside another basis of the row",
      submission: {
        profile: { industry: "제조업", hoursPerDay: 9 },
        log: {
          columns: ["date", "workers", "basis", "personHours"],
          rows: [["2010-05-03", 10, "8", 90]],
        },
      },
      findings: [differs("Log!D2", 90, 80, "unsafe")],
      output: written(80, "Log!D2"),
    },
    {
      name: "three days one below the other, each in its own way, before the mistake of the first again",
      submission: { log: logOf([80, 81, 92, 103, 80, 81, 80, 80, 80]) },
      findings: [differs("Log!D3:D5", 276, 240), differs("Log!D7", 81, 80)],
      output: written(80, "Log!D3", "Log!D4", "Log!D5", "Log!D7"),
    },
    {
      name: "a day without workers between two days, each in its own way",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 81],
            ["2010-05-04", 0, 8, 50],
            ["2010-05-05", 10, 8, 92],
            ["2010-05-06", 10, 8, 80],
            ["2010-05-07", 10, 8, 80],
          ],
        },
      },
      findings: [
        differs("Log!D2", 81, 80),
        { message: "no-workers", at: "Log!D3", found: "50 person-hours", expected: "–" },
        differs("Log!D4", 92, 80),
      ],
      output: written(80, "Log!D2", "Log!D4"),
    },
    {
      name: "actual time of one month beside a habit of the mean of the workers",
      submission: {
        profile: { hoursPerDay: 8 },
        monthly: true,
        log: {
          columns: ["date", "workers", "zaDays", "personHours"],
          rows: [1, 2, 3, 4, 5, 6].map((month) => [
            `2010-0${month}-01`,
            10,
            21,
            month === 3 ? 2000 : 1680,
          ]),
        },
      },
      findings: [
        {
          message: "unlike-others",
          at: "Log!D4",
          found: "2,000 person-hours",
          expected: "1,680 person-hours",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "the other type's hours beside the basis of the workplace's own",
      submission: {
        profile: { industry: "제조업", hoursPerDay: 8 },
        log: {
          columns: ["date", "workers", "basis", "personHours"],
          rows: [["2010-05-03", 10, "8", 100]],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D2",
          found: "100 person-hours",
          expected: "80 person-hours",
          fix: "safe",
        },
      ],
      output: { "Log!D2": { value: 80 } },
    },
    {
      name: "hours above a day's on all days but one, which tells a slip from another column",
      submission: { log: logOf([800, 800, 80, 800], { 0: 80, 1: 80, 3: 80 }) },
      findings: [
        {
          message: "too-many-hours",
          at: "Log!C2:C5",
          found: "80 hours a day",
          expected: "24 hours a day",
        },
      ],
    },
    {
      name: "hours above a day's beside a day around the clock",
      submission: { log: logOf([240, 800, 800], { 0: 24, 1: 80, 2: 80 }) },
      findings: [
        {
          message: "too-many-hours",
          at: "Log!C3:C4",
          found: "80 hours a day",
          expected: "24 hours a day",
        },
      ],
    },
    {
      name: "another column beside a day of which it says 0",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 70, 560, 39_200],
            ["2010-05-04", 0, 0, 0],
            ["2010-05-05", 69, 552, 38_088],
          ],
        },
      },
      findings: [
        {
          message: "too-many-hours",
          at: "Log!C2:C4",
          found: "560 hours a day",
          expected: "24 hours a day",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "overtime on most days with workers, and hours on a day without, which are no overtime",
      submission: {
        log: {
          columns,
          rows: [...logOf([95, 80, 103, 88, 91, 80, 0, 0, 0]).rows, ["2010-05-20", 0, 8, 80]],
        },
      },
      findings: [
        { message: "no-workers", at: "Log!D11", found: "80 person-hours", expected: "–" },
        {
          message: "other-basis",
          at: "Log!D2:D6",
          found: "377 person-hours",
          expected: "320 person-hours",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "other hours on half of the days, each by itself",
      submission: { log: logOf([95, 80, 103, 80, 88, 80, 91, 80]) },
      findings: [
        differs("Log!D2", 95, 80),
        differs("Log!D4", 103, 80),
        differs("Log!D6", 88, 80),
        differs("Log!D8", 91, 80),
      ],
      output: written(80, "Log!D2", "Log!D4", "Log!D6", "Log!D8"),
    },
    {
      name: "overtime on two sheets, once on each",
      submission: {
        log: [logOf([95, 103]), { ...logOf([88, 91]), sheet: "June" }],
      },
      findings: [
        {
          message: "other-basis",
          at: "Log!D2:D3",
          found: "198 person-hours",
          expected: "160 person-hours",
          result: "needs-review",
          severity: "warning",
        },
        {
          message: "other-basis",
          at: "June!D2:D3",
          found: "179 person-hours",
          expected: "160 person-hours",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "actual time on one day beside the fewest that make a habit",
      submission: {
        log: {
          columns: noHours,
          rows: habit.slice(0, 6).map(([day, hours], index) => [day, 10, index ? hours : 240]),
        },
      },
      findings: [
        {
          message: "unlike-others",
          at: "Log!C2",
          found: "240 person-hours",
          expected: "80 person-hours",
          result: "needs-review",
          severity: "warning",
          says: "10 ",
        },
      ],
    },
    {
      name: "more person-hours than a day has, beside a habit, once",
      submission: {
        profile: { hoursPerDay: 8 },
        log: {
          columns: noHours,
          rows: habit.map(([day, hours], index) => [day, 10, index ? hours : 241]),
        },
      },
      findings: [
        {
          message: "too-many-person-hours",
          at: "Log!C2",
          found: "241 person-hours",
          expected: "240 person-hours",
        },
      ],
    },
    {
      name: "three days one below the other, each in its own way, once",
      submission: { log: logOf([80, 80, 81, 92, 103, 80, 80, 80]) },
      findings: [differs("Log!D4:D6", 276, 240)],
      output: written(80, "Log!D4", "Log!D5", "Log!D6"),
    },
    {
      name: "three days one below the other, each in its own way, of different hours",
      submission: { log: logOf([80, 80, 81, 92, 103, 80, 80, 80], { 4: 10 }) },
      findings: [differs("Log!D4", 81, 80), differs("Log!D5", 92, 80), differs("Log!D6", 103, 100)],
      output: { ...written(80, "Log!D4", "Log!D5"), ...written(100, "Log!D6") },
    },
    {
      name: "three days in turn, each in its own way, on two sheets",
      submission: {
        log: [logOf([80, 80, 80, 81, 92]), { ...logOf([103, 80, 80, 80]), sheet: "June" }],
      },
      findings: [differs("Log!D5", 81, 80), differs("Log!D6", 92, 80), differs("June!D2", 103, 80)],
      output: written(80, "Log!D5", "Log!D6", "June!D2"),
    },
    {
      name: "one mistake on most days of a sheet, beside another sheet that is right",
      submission: {
        log: [
          logOf([90, 80, 90, 0, 0, 0, 0, 90]),
          { ...logOf([80, 80, 80, 80, 80, 80]), sheet: "June" },
        ],
      },
      findings: [differs("Log!D2:D9", 270, 240, "unsafe")],
      output: written(80, "Log!D2", "Log!D4", "Log!D9"),
    },
    {
      name: "one mistake on the last day of a sheet and on the first of the next, once on each",
      submission: {
        log: [logOf([80, 80, 90]), { ...logOf([90, 80, 80]), sheet: "June" }],
      },
      findings: [differs("Log!D4", 90, 80), differs("June!D2", 90, 80)],
      output: written(80, "Log!D4", "June!D2"),
    },
    {
      name: "no workers in a cell merged over two days, where the cell is",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 0, 8, 80],
            ["2010-05-04", null, 8, 80],
          ],
        },
        merged: ["Log!B2:B3"],
      },
      findings: [{ message: "no-workers", at: "Log!D2", found: "80 person-hours", expected: "–" }],
    },
    {
      name: "one mistake on both of two days, which are too few to doubt their hours",
      submission: { log: logOf([90, 90]) },
      findings: [differs("Log!D2:D3", 180, 160)],
      output: written(80, "Log!D2", "Log!D3"),
    },
    {
      name: "a run of which one day has its hours from the convention alone",
      submission: {
        profile: { businessType: "200" },
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 90],
            ["2010-05-04", 10, null, 90],
            ["2010-05-05", 10, 8, 80],
            ["2010-05-06", 10, 8, 80],
          ],
        },
      },
      findings: [differs("Log!D2:D3", 180, 160, "unsafe")],
      output: written(80, "Log!D2", "Log!D3"),
    },
    {
      name: "the same hours stated for others, each by itself",
      submission: { log: logOf([90, 90, 80, 80], { 1: 7 }) },
      findings: [differs("Log!D2", 90, 80), differs("Log!D3", 90, 70)],
      output: { ...written(80, "Log!D2"), ...written(70, "Log!D3") },
    },
    {
      name: "hours without workers beside workers without hours",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 0, 8, 80],
            ["2010-05-04", 10, 8, 0],
            ["2010-05-05", 10, 8, 80],
          ],
        },
      },
      findings: [
        { message: "no-workers", at: "Log!D2", found: "80 person-hours", expected: "–" },
        differs("Log!D3", 0, 80),
      ],
      output: written(80, "Log!D3"),
    },
    {
      name: "other hours than those of the profile",
      submission: {
        profile: { hoursPerDay: 9 },
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, null, 80],
            ["2010-05-04", 10, null, 90],
          ],
        },
      },
      findings: [differs("Log!D2", 80, 90)],
      output: written(90, "Log!D2"),
    },
    {
      name: "person-hours neither with nor without the workers left out",
      submission: {
        log: {
          columns: ["date", "workers", "excludedWorkers", "hoursPerWorker", "personHours"],
          rows: [["2010-05-03", 10, 2, 8, 70]],
        },
      },
      findings: [differs("Log!E2", 70, 80)],
      output: written(80, "Log!E2"),
    },
    {
      name: "more than workers x hours of a day around the clock",
      submission: { log: { columns, rows: [["2010-05-03", 10, 24, 250]] } },
      findings: [differs("Log!D2", 250, 240)],
      output: written(240, "Log!D2"),
    },
    {
      name: "a month of which neither the sum nor the mean of its workers makes its hours",
      submission: {
        monthly: true,
        log: {
          columns: ["date", "workers", "hoursPerWorker", "zaDays", "personHours"],
          rows: [
            ["2010-06-01", 210, 8, 21, 1680],
            ["2010-07-01", 210, 8, 21, 1860],
            ["2010-08-01", 210, 8, 21, 1680],
          ],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!E3",
          found: "1,860 person-hours",
          expected: "1,680 person-hours",
          fix: "safe",
          says: "210 workers at 8 hours",
        },
      ],
      output: written(1680, "Log!E3"),
    },
    {
      name: "a month by a mean of its workers over other days than it states",
      submission: {
        monthly: true,
        log: {
          columns: ["date", "workers", "hoursPerWorker", "zaDays", "personHours"],
          rows: [["2010-06-01", 10, 8, 21, 1760]],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!E2",
          found: "1,760 person-hours",
          expected: "1,680 person-hours",
          fix: "safe",
          says: "210 workers at 8 hours",
        },
      ],
      output: written(1680, "Log!E2"),
    },
    {
      name: "person-hours stated as times, which the fix puts right as times",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, time(8.5), time(85)],
            ["2010-05-04", 10, time(8.5), time(80)],
            ["2010-05-05", 10, time(8.5), time(85)],
          ],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D3",
          found: "80 person-hours",
          expected: "85 person-hours",
          fix: "safe",
        },
      ],
      output: { "Log!D3": { value: 3.54166666666667 } },
    },
    {
      name: "person-hours as text, in whose cell no number is put",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8.5, "85:00"],
            ["2010-05-04", 10, 8.5, "80:00"],
            ["2010-05-05", 10, 8.5, "85:00"],
          ],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D3",
          found: "80 person-hours",
          expected: "85 person-hours",
        },
      ],
    },
    {
      name: "actual time on one day, where all others are workers x the usual hours",
      submission: {
        profile: { hoursPerDay: 8 },
        log: {
          columns: noHours,
          rows: habit.map(([day, hours], index) => [day, 10, index === 2 ? 128 : hours]),
        },
      },
      findings: [
        {
          message: "unlike-others",
          at: "Log!C4",
          found: "128 person-hours",
          expected: "80 person-hours",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "another product, and one in a formula",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 88],
            ["2010-05-04", 10, 8, 80],
            ["2010-05-05", 10, 8, { value: 90, formula: "B4*9" }],
          ],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D2",
          found: "88 person-hours",
          expected: "80 person-hours",
          fix: "safe",
        },
        {
          message: "differs",
          at: "Log!D4",
          found: "90 person-hours",
          expected: "80 person-hours",
        },
      ],
      output: { "Log!D2": { value: 80 } },
    },
    {
      name: "a block with the hours of another convention, once",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 80],
            ["2010-05-04", 10, 8, 100],
            ["2010-05-05", 20, 8, 200],
            ["2010-05-06", 10, 8, 90],
          ],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D3:D4",
          found: "300 person-hours",
          expected: "240 person-hours",
          fix: "safe",
        },
        {
          message: "differs",
          at: "Log!D5",
          found: "90 person-hours",
          expected: "80 person-hours",
          fix: "safe",
        },
      ],
      output: {
        "Log!D3": { value: 80 },
        "Log!D4": { value: 160 },
        "Log!D5": { value: 80 },
      },
    },
    {
      name: "hours of 7.5 beside person-hours of 8 on all days, once, across the days off",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 7.5, 80],
            ["2010-05-04", 20, 7.5, 160],
            ["2010-05-05", 0, null, 0],
            ["2010-05-06", 10, 7.5, 80],
            ["2010-05-07", 10, 7.5, 75],
            ["2010-05-08", null, null, null],
            ["2010-05-09", 10, 7.5, 80],
          ],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D2:D8",
          found: "400 person-hours",
          expected: "375 person-hours",
          fix: "unsafe",
          says: "the person-hours of 4 rows are not workers x hours",
        },
      ],
      output: {
        "Log!D2": { value: 75 },
        "Log!D3": { value: 150 },
        "Log!D5": { value: 75 },
        "Log!D8": { value: 75 },
      },
    },
    {
      name: "a run over a day off, and the same mistake again after days that are right",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 90],
            ["2010-05-04", 0, null, null],
            ["2010-05-05", 10, 8, 90],
            ["2010-05-06", 10, 8, 80],
            ["2010-05-07", 10, 8, 80],
            ["2010-05-08", 10, 8, 80],
            ["2010-05-09", 10, 8, 90],
          ],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D2:D4",
          found: "180 person-hours",
          expected: "160 person-hours",
          fix: "safe",
        },
        {
          message: "differs",
          at: "Log!D8",
          found: "90 person-hours",
          expected: "80 person-hours",
          fix: "safe",
        },
      ],
      output: { "Log!D2": { value: 80 }, "Log!D4": { value: 80 }, "Log!D8": { value: 80 } },
    },
    {
      name: "hours of 0, for which the convention counts",
      submission: {
        profile: { businessType: "200" },
        log: { columns, rows: [["2010-05-03", 10, 0, 0]] },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D2",
          found: "0 person-hours",
          expected: "80 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Log!D2": { value: 80 } },
    },
    {
      name: "overtime among the hours of most days, once",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, 95],
            ["2010-05-04", 10, 8, 80],
            ["2010-05-05", 10, 8, 103],
            ["2010-05-06", 10, 8, 88],
            ["2010-05-07", 10, 8, 91],
          ],
        },
      },
      findings: [
        {
          message: "other-basis",
          at: "Log!D2:D6",
          found: "377 person-hours",
          expected: "320 person-hours",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "a wrong number typed over the formula of its column",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 8, { value: 80, formula: "B2*C2" }],
            ["2010-05-04", 10, 8, 800],
            ["2010-05-05", 10, 8, { value: 80, formula: "B4*C4" }],
          ],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D3",
          found: "800 person-hours",
          expected: "80 person-hours",
          fix: "safe",
        },
      ],
      output: { "Log!D3": { value: 80, formula: "B3*C3" } },
    },
    {
      name: "more hours than a day has",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 80, 800],
            ["2010-05-04", 20, 80, 1600],
          ],
        },
      },
      findings: [
        {
          message: "too-many-hours",
          at: "Log!C2:C3",
          found: "80 hours a day",
          expected: "24 hours a day",
        },
      ],
    },
    {
      name: "a column of something else under the heading of the hours, once",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 70, 560, 39_200],
            ["2010-05-04", 71, 568, 40_328],
            ["2010-05-05", 69, 552, 38_088],
          ],
        },
      },
      findings: [
        {
          message: "too-many-hours",
          at: "Log!C2:C4",
          found: "560 hours a day",
          expected: "24 hours a day",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "other hours than the convention's, which a person has to choose between",
      submission: {
        profile: { businessType: "400" },
        log: {
          columns: ["date", "workers", "hoursPerWorker", "personHours"],
          rows: [
            ["2010-05-03", 10, null, 80],
            ["2010-05-04", 20, null, 160],
          ],
        },
      },
      findings: [
        {
          message: "differs",
          at: "Log!D2:D3",
          found: "240 person-hours",
          expected: "300 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Log!D2": { value: 100 }, "Log!D3": { value: 200 } },
    },
    {
      name: "more person-hours than a day has for its workers",
      submission: { log: { columns: noHours, rows: [["2010-05-03", 10, 800]] } },
      findings: [
        {
          message: "too-many-person-hours",
          at: "Log!C2",
          found: "800 person-hours",
          expected: "240 person-hours",
        },
      ],
    },
    {
      name: "more person-hours than a month has for its workers",
      submission: {
        monthly: true,
        log: {
          columns: ["date", "workers", "zaDays", "personHours"],
          rows: [["2010-07-01", 10, null, 7441]],
        },
      },
      findings: [
        {
          message: "too-many-person-hours",
          at: "Log!D2",
          found: "7,441 person-hours",
          expected: "7,440 person-hours",
        },
      ],
    },
    {
      name: "hours on days without workers",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 0, 8, 80],
            ["2010-05-04", null, 8, 80],
          ],
        },
      },
      findings: [
        { message: "no-workers", at: "Log!D2:D3", found: "160 person-hours", expected: "–" },
      ],
    },
  ],
});
