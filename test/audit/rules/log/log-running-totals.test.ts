import { logRunningTotals } from "../../../../src/audit/rules/log/log-running-totals";
import type { LiteralSubmission } from "../../../form/submission";
import type { Cell } from "../../../../src/workbook/workbook";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "runningDays", "runningPersonHours"] as const;
const profile = { leadoffDate: "2010-05-03" };
const day = (date: number, days: number | null, hours: number | null, workers = 10) => [
  `2010-05-${String(date).padStart(2, "0")}`,
  workers,
  workers * 8,
  days,
  hours,
];
const accidents = {
  columns: ["date", "breaks", "releadoffDate"],
  rows: [["2010-05-05", true, "2010-05-06"]],
} as const;
const again = { releadoffDate: "2010-05-06" };
const sum = (value: number, formula: string) => ({ value, formula });

/** A cell that shows hours as a time. */
const time = (hours: number): Cell => ({ value: hours / 24, format: "[h]:mm" });

testRule(logRunningTotals, {
  valid: [
    {
      name: "nothing in the place of hours that cannot be read",
      missing: ["log.hoursPerWorker unreadable"],
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        log: {
          columns: ["date", "workers", "hoursPerWorker", "runningPersonHours"],
          rows: [
            ["2010-05-03", 10, 9, 90],
            ["2010-05-04", 10, "9시간쯤", 180],
            ["2010-05-05", 10, 9, 270],
          ],
        },
      },
    },
    {
      name: "a total whose formula leaves out hours stored as text, which have their own rule",
      submission: {
        log: {
          columns: ["date", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 80, { value: 80, formula: "SUM(B$2:B2)" }],
            ["2010-05-04", "88시간", { value: 80, formula: "SUM(B$2:B3)" }],
            ["2010-05-05", 96, { value: 176, formula: "SUM(B$2:B4)" }],
          ],
        },
      },
    },
    ...[
      { name: "for a date", date: null },
      { name: "for a date that can be read", date: "5월 초" },
    ].map(({ name, date }) => ({
      name: `totals that begin again below a formula that waits ${name}, which has its own rule`,
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        log: {
          columns: ["date", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 80, { value: 80, formula: 'IF(A2="","",N(C1)+B2)' }],
            [date, 88, { value: "", formula: 'IF(A3="","",N(C2)+B3)' }],
            ["2010-05-05", 96, { value: 96, formula: 'IF(A4="","",N(C3)+B4)' }],
            ["2010-05-06", 80, { value: 176, formula: 'IF(A5="","",N(C4)+B5)' }],
          ],
        },
      } satisfies LiteralSubmission,
    })),
    {
      name: "totals of 0 before a leadoff that is later than the re-leadoff, which has its own rule",
      submission: {
        profile: { leadoffDate: "2011-05-03", releadoffDate: "2010-05-04" },
        log: {
          columns: ["date", "workers", "runningDays"],
          rows: ["03", "04", "05", "06"].map((day) => [`2010-05-${day}`, 10, 0]),
        },
      },
    },
    {
      name: "totals alone, which rise",
      missing: ["log.personHours not-found"],
      submission: {
        log: {
          columns: ["date", "runningDays", "runningPersonHours"],
          rows: [
            ["2010-05-03", 1, 80],
            ["2010-05-04", 2, 168],
            ["2010-05-05", 3, 250],
          ],
        },
      },
    },
    {
      name: "totals that go on, over a blank one and a day without workers",
      submission: {
        profile,
        log: {
          columns,
          rows: [day(3, 1, 80), day(4, null, null), day(5, 2, 160, 0), day(6, 3, 240)],
        },
      },
    },
    {
      name: "totals that start again after a re-leadoff, or go on",
      submission: {
        profile,
        accidents: {
          columns: ["date", "breaks", "releadoffDate"],
          rows: [["2010-05-05", true, "2010-05-06"]],
        },
        log: { columns, rows: [day(3, 1, 80), day(4, 2, 160), day(5, 2, 160), day(6, 1, 240)] },
      },
    },
    ...[
      { name: "a table of accidents", others: { accidents } },
      { name: "a re-leadoff of the profile alone", others: { profile: { ...profile, ...again } } },
      {
        name: "no leadoff and a re-leadoff of the profile alone",
        others: { profile: again },
      },
    ].flatMap(({ name, others }) =>
      [
        { after: "hold", totals: [day(5, 2, 160), day(6, 3, 240), day(7, 4, 320)] },
        { after: "hold, and start again the day after", totals: [day(5, 2, 160), day(6, 1, 80)] },
        { after: "start at 0 on it", totals: [day(5, 0, 0), day(6, 1, 80), day(7, 2, 160)] },
        { after: "count it, and start the day after", totals: [day(5, 3, 240), day(6, 1, 80)] },
        { after: "count it, and go on", totals: [day(5, 3, 240), day(6, 4, 320)] },
        {
          after: "repeat the last total over a day off, and start again on the first day of work",
          totals: [day(5, 2, 160), day(6, 2, 160, 0), day(7, 1, 80), day(8, 2, 160)],
        },
        {
          after: "start at 0 on a day on which nobody worked",
          totals: [day(5, 0, 0, 0), day(6, 0, 0, 0), day(7, 1, 80)],
        },
      ].map(({ after, totals }) => ({
        name: `totals that ${after}, on the day of a breaking accident, with ${name}`,
        submission: {
          profile,
          log: { columns, rows: [day(3, 1, 80), day(4, 2, 160), ...totals] },
          ...others,
        },
      })),
    ),
    ...[
      { name: "start again in the month of the accident", totals: [12, 34] },
      { name: "start again in the month after", totals: [28, 22] },
      { name: "go on without the day of the accident", totals: [41, 63] },
    ].map(({ name, totals: [june = 0, july = 0] }) => ({
      name: `months whose totals ${name}`,
      submission: {
        monthly: true,
        profile: { ...profile, releadoffDate: "2010-06-11" },
        log: {
          columns: ["date", "zaDays", "runningDays"],
          rows: [
            ["2010-05-01", 20, 20],
            ["2010-06-01", 22, june],
            ["2010-07-01", 22, july],
          ],
        },
      } satisfies LiteralSubmission,
    })),
    {
      name: "totals that start again on another sheet",
      submission: {
        profile,
        log: [
          { sheet: "5월", columns, rows: [day(3, 1, 80), day(4, 2, 160)] },
          { sheet: "6월", columns, rows: [day(5, 1, 240), day(6, 2, 320)] },
        ],
      },
    },
    {
      name: "totals of rounded hours, carried exactly or as they stand",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 3, 22.5, 23],
            ["2010-05-04", 3, 22.5, 45],
            ["2010-05-05", 3, 22.5, 68],
          ],
        },
      },
    },
    {
      name: "a log that begins later, with what came before carried over",
      submission: {
        profile: { leadoffDate: "2010-01-04" },
        log: { columns, rows: [day(3, 80, 6400), day(4, 81, 6480)] },
      },
    },
    {
      name: "what other rules name: a repeated date, a day without workers, wrong person-hours",
      submission: {
        profile,
        log: {
          columns: [
            "date",
            "workers",
            "hoursPerWorker",
            "personHours",
            "runningDays",
            "runningPersonHours",
          ],
          rows: [
            ["2010-05-03", 10, 8, 80, 1, 80],
            ["2010-05-03", 10, 8, 80, 2, 160],
            ["2010-05-05", 0, 8, 0, 3, 160],
            ["2010-05-06", 10, 8, 800, 4, 240],
            ["2010-05-07", 10, 8, 800, 5, 1040],
          ],
        },
      },
    },
    {
      name: "a repeated date that adds no day",
      submission: {
        profile,
        log: { columns, rows: [day(3, 1, 80), day(3, 1, 160), day(4, 2, 240)] },
      },
    },
    {
      name: "a day with workers that the log says is no ZA day",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "zaDays", "runningDays"],
          rows: [
            ["2010-05-03", 10, 1, 1],
            ["2010-05-04", 10, 0, 1],
            ["2010-05-05", 10, 1, 2],
          ],
        },
      },
    },
    {
      name: "months that add their ZA days",
      submission: {
        monthly: true,
        profile,
        log: {
          columns: ["date", "zaDays", "personHours", "runningDays", "runningPersonHours"],
          rows: [
            ["2010-05-01", 20, 1600, 20, 1600],
            ["2010-06-01", 22, 1760, 42, 3360],
          ],
        },
      },
    },
    {
      name: "days before the leadoff that are not counted",
      submission: {
        profile: { leadoffDate: "2010-05-05" },
        log: { columns, rows: [day(3, 0, 0), day(4, 0, 0), day(5, 1, 80)] },
      },
    },
    {
      name: "a log without running totals",
      submission: { log: { columns: ["date", "workers"], rows: [["2010-05-03", 10]] } },
      notApplicable: true,
    },
    {
      name: "a first total of a log that begins after the leadoff and before a re-leadoff",
      submission: {
        profile: { leadoffDate: "2010-04-01", releadoffDate: "2010-06-11" },
        log: { columns, rows: [day(3, 31, 80), day(4, 32, 160)] },
      },
    },
    {
      name: "totals that begin with the record that was taken over",
      submission: {
        profile: { ...profile, takenOverDays: 40, takenOverPersonHours: 3200 },
        log: { columns, rows: [day(3, 41, 3280), day(4, 42, 3360)] },
      },
    },
    {
      name: "totals that begin with the multiples of the record taken over, or with nothing",
      submission: {
        profile: {
          ...profile,
          goalDays: 100,
          goalPersonHours: 8000,
          takenOverMultiple: 2,
          takenOverDays: 40,
          takenOverPersonHours: 3200,
        },
        log: { columns, rows: [day(3, 241, 80), day(4, 242, 160)] },
      },
    },
    {
      name: "hours that cannot be read, beside person-hours that no running total adds up",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "hoursPerWorker", "runningDays"],
          rows: [
            ["2010-05-03", 10, 9, 1],
            ["2010-05-04", 10, "9시간쯤", 2],
          ],
        },
      },
    },
    {
      name: "hours that cannot be read, beside a running total that is blank",
      missing: ["log.hoursPerWorker unreadable"],
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "hoursPerWorker", "runningPersonHours"],
          rows: [
            ["2010-05-03", 10, 9, 90],
            ["2010-05-04", 10, "9시간쯤", null],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: "totals that begin with more than was taken over",
      submission: {
        profile: { ...profile, takenOverDays: 40 },
        log: { columns, rows: [day(3, 61, null), day(4, 62, null)] },
      },
      findings: [
        {
          message: "first",
          at: "Log!D2",
          found: "61 days",
          expected: "1 day",
          result: "needs-review",
          fix: "unsafe",
        },
      ],
      output: { "Log!D2": { value: 1 }, "Log!D3": { value: 2 } },
    },
    {
      name: "totals that are shown as times, which the fix puts right as times",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 10, 85, time(85)],
            ["2010-05-04", 10, 85, time(190)],
            ["2010-05-05", 10, time(85), time(255)],
            ["2010-05-06", 10, time(85), time(340)],
          ],
        },
      },
      findings: [
        {
          message: "person-hours",
          at: "Log!D3",
          found: "190 person-hours",
          expected: "170 person-hours",
          fix: "safe",
        },
      ],
      output: { "Log!D3": { value: 7.08333333333333 } },
    },
    {
      name: "totals shown as times that go on from a wrong one, and are moved along as times",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 10, 85, time(85)],
            ["2010-05-04", 10, 85, time(1170)],
            ["2010-05-05", 10, 85, time(1255)],
          ],
        },
      },
      findings: [
        {
          message: "person-hours",
          at: "Log!D3",
          found: "1,170 person-hours",
          expected: "170 person-hours",
          fix: "unsafe",
        },
      ],
      output: {
        "Log!D3": { value: 7.08333333333333 },
        "Log!D4": { value: 10.625 },
      },
    },
    {
      name: "months whose ZA days leave it open how the workers are counted, and whose person-hours do not",
      submission: {
        monthly: true,
        profile: { leadoffDate: "2010-05-01", hoursPerDay: 8 },
        log: {
          columns: ["date", "workers", "zaDays", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-01", 200, 20, 1600, 1600],
            ["2010-06-01", 220, 22, 1760, 4360],
          ],
        },
      },
      findings: [
        {
          message: "person-hours",
          at: "Log!E3",
          found: "4,360 person-hours",
          expected: "3,360 person-hours",
          fix: "unsafe",
        },
      ],
      output: { "Log!E3": { value: 3360 } },
    },
    {
      name: "a first total on the day of a re-leadoff, of a log that goes back to it and no further",
      submission: {
        profile: { leadoffDate: "2010-04-01", releadoffDate: "2010-05-03" },
        log: { columns, rows: [day(3, 31, 80), day(4, 32, 160)] },
      },
      findings: [
        {
          message: "first",
          at: "Log!D2",
          found: "31 days",
          expected: "1 day",
          result: "needs-review",
          fix: "unsafe",
        },
      ],
      output: { "Log!D2": { value: 1 }, "Log!D3": { value: 2 } },
    },
    {
      name: "one mistyped total, and not the one after it",
      submission: {
        profile,
        log: { columns, rows: [day(3, 1, 80), day(4, 12, 160), day(5, 3, 240)] },
      },
      findings: [
        { message: "days", at: "Log!D3", found: "12 days", expected: "2 days", fix: "safe" },
      ],
      output: { "Log!D3": { value: 2 } },
    },
    {
      name: "totals that go on from a wrong one, which are moved along",
      submission: {
        profile,
        log: { columns, rows: [day(3, 1, 80), day(4, 2, 260), day(5, 3, 340), day(6, 4, 420)] },
      },
      findings: [
        {
          message: "person-hours",
          at: "Log!E3",
          found: "260 person-hours",
          expected: "160 person-hours",
          fix: "unsafe",
        },
      ],
      output: {
        "Log!E3": { value: 160 },
        "Log!E4": { value: 240 },
        "Log!E5": { value: 320 },
      },
    },
    {
      name: "both totals at once, for one missing row",
      submission: {
        profile,
        log: { columns, rows: [day(3, 1, 80), day(5, 3, 240), day(6, 4, 320)] },
      },
      findings: [
        { message: "both", at: "Log!D3:E3", found: "3 days", expected: "2 days", fix: "unsafe" },
      ],
      output: {
        "Log!D3": { value: 2 },
        "Log!D4": { value: 3 },
        "Log!E3": { value: 160 },
        "Log!E4": { value: 240 },
      },
    },
    {
      name: "a total typed over a formula of its column",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "runningDays"],
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 10, sum(2, "C2+1")],
            ["2010-05-05", 10, sum(3, "C3+1")],
            ["2010-05-06", 10, 9],
            ["2010-05-07", 10, sum(10, "C5+1")],
          ],
        },
      },
      findings: [
        { message: "days", at: "Log!C5", found: "9 days", expected: "4 days", fix: "safe" },
      ],
      output: { "Log!C5": { value: 4, formula: "C4+1" } },
    },
    {
      name: "a total that stays behind, where no leadoff is stated",
      submission: { log: { columns, rows: [day(3, 5, 400), day(4, 5, 480), day(5, 6, 560)] } },
      findings: [
        { message: "days", at: "Log!D3", found: "5 days", expected: "6 days", fix: "unsafe" },
      ],
      output: { "Log!D3": { value: 6 }, "Log!D4": { value: 7 } },
    },
    ...[
      { name: "a row without a date whose total goes on", date: null, total: 168 },
      { name: "a row without a date whose total is left out", date: null, total: null },
      {
        name: "a row with a date whose formula shows nothing",
        date: "2010-05-04",
        total: { value: "", formula: 'IF(B3>80,"",N(C2)+B3)' },
      },
    ].map(({ name, date, total }) => ({
      name: `a total that begins again below ${name}`,
      submission: {
        profile,
        log: {
          columns: ["date", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 80, 80],
            [date, 88, total],
            ["2010-05-05", 96, 96],
          ],
        },
      } satisfies LiteralSubmission,
      findings: [
        {
          message: "person-hours",
          at: "Log!C4",
          found: "96 person-hours",
          expected: "264 person-hours",
          fix: "unsafe",
        } as const,
      ],
      output: { "Log!C4": { value: 264 } },
    })),
    {
      name: "a total that begins again below a first day off, where no record is said to start",
      submission: { log: { columns, rows: [day(3, 5, 400, 0), day(4, 1, 480), day(5, 2, 560)] } },
      findings: [
        { message: "days", at: "Log!D3", found: "1 day", expected: "6 days", fix: "unsafe" },
      ],
      output: { "Log!D3": { value: 6 }, "Log!D4": { value: 7 } },
    },
    {
      name: "a total before a blank one, which stays blank",
      submission: {
        profile,
        log: { columns, rows: [day(3, 1, 80), day(4, 5, 160), day(5, null, 240), day(6, 7, 320)] },
      },
      findings: [
        { message: "days", at: "Log!D3", found: "5 days", expected: "2 days", fix: "unsafe" },
      ],
      output: { "Log!D3": { value: 2 }, "Log!D5": { value: 4 } },
    },
    ...[
      { name: "falls to 0 the day before the accident", total: 0, on: 4, expected: "2 days" },
      { name: "falls to 1 on the day of the accident", total: 1, on: 5, expected: "3 days" },
      { name: "jumps on the day of the accident", total: 7, on: 5, expected: "3 days" },
    ].map(({ name, total, on, expected }) => ({
      name: `a total that ${name}`,
      submission: {
        profile,
        accidents,
        log: {
          columns: ["date", "workers", "runningDays"],
          rows: [
            ["2010-05-03", 10, 1],
            ["2010-05-04", 10, on === 4 ? total : 2],
            ["2010-05-05", 10, on === 5 ? total : 3],
            ["2010-05-06", 10, 1],
          ],
        },
      } satisfies LiteralSubmission,
      findings: [
        {
          message: "days",
          at: `Log!C${on - 1}`,
          found: `${total} day${total === 1 ? "" : "s"}`,
          expected,
          fix: on === 4 ? "safe" : "unsafe",
        } as const,
      ],
      output: { [`Log!C${on - 1}`]: { value: on - 2 } },
    })),
    {
      name: "a first total that is not the first day, which may be handed over",
      submission: { profile, log: { columns, rows: [day(3, 2, 80), day(4, 3, 160)] } },
      findings: [
        {
          message: "first",
          at: "Log!D2",
          found: "2 days",
          expected: "1 day",
          result: "needs-review",
          fix: "unsafe",
        },
      ],
      output: { "Log!D2": { value: 1 }, "Log!D3": { value: 2 } },
    },
    {
      name: "both totals at once in one row alone",
      submission: {
        profile,
        log: { columns, rows: [day(3, 1, 80), day(4, 9, 900), day(5, 3, 240)] },
      },
      findings: [
        { message: "both", at: "Log!D3:E3", found: "9 days", expected: "2 days", fix: "safe" },
      ],
      output: { "Log!D3": { value: 2 }, "Log!E3": { value: 160 } },
    },
    {
      name: "both totals at once, the days in one row alone and the hours from it on",
      submission: {
        profile,
        log: { columns, rows: [day(3, 1, 80), day(4, 9, 260), day(5, 3, 340)] },
      },
      findings: [
        { message: "both", at: "Log!D3:E3", found: "9 days", expected: "2 days", fix: "unsafe" },
      ],
      output: {
        "Log!D3": { value: 2 },
        "Log!E3": { value: 160 },
        "Log!E4": { value: 240 },
      },
    },
  ],
});
