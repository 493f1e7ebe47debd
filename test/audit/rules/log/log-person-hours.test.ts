import { logPersonHours } from "../../../../src/audit/rules/log/log-person-hours";
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
      submission: { log: { columns, rows: [["2010-05-03", 1e308, 8, 80]] } },
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
  ],
  invalid: [
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
