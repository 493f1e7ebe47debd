import { logGap } from "../../../../src/audit/rules/log/log-gap";
import { isoFromSerial, serialFromIso, weekdayOf } from "../../../../src/core/calendar/serial";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const profile = { leadoffDate: "2010-05-03" };

/** A row for each day of three months but some, with a running total and a remark. */
function logWithout(
  isLeftOut: (day: string) => boolean,
  remarks: Readonly<Record<string, string>> = {},
  from = "2010-05-03",
  days = 90,
) {
  const start = serialFromIso(from);
  const dates = Array.from({ length: days }, (_, index) => isoFromSerial(start + index));
  const rows = dates
    .filter((day) => !isLeftOut(day))
    .map((day, index): Literal[] => [day, 10, index + 1, remarks[day] ?? null]);
  return { columns: ["date", "workers", "runningDays", "remark"] as const, rows };
}

const between = (from: string, to: string) => (day: string) => from <= day && day <= to;

testRule(logGap, {
  valid: [
    { name: "a row for every day", submission: { profile, log: logWithout(() => false) } },
    {
      name: "two days left out",
      submission: { profile, log: logWithout(between("2010-06-15", "2010-06-16")) },
    },
    {
      name: "a last day after the application, which is asked about as such",
      submission: {
        profile,
        log: logWithout(between("2010-07-01", "2010-07-30")),
        quotation: { applicationDate: "2010-07-10" },
      },
    },
    {
      name: "a log of working days only",
      submission: {
        profile,
        log: logWithout((day) => [0, 6].includes(weekdayOf(serialFromIso(day)))),
      },
      notApplicable: true,
    },
    {
      name: "a crew of four days on and four days off",
      submission: { profile, log: logWithout((day) => serialFromIso(day) % 8 < 4) },
      notApplicable: true,
    },
    {
      name: "Chuseok with a bridging day",
      submission: {
        profile: { leadoffDate: "2010-08-01" },
        log: logWithout(between("2010-09-21", "2010-09-26"), {}, "2010-08-01"),
      },
    },
    {
      name: "Seollal",
      submission: {
        profile: { leadoffDate: "2011-01-03" },
        log: logWithout(between("2011-02-02", "2011-02-06"), {}, "2011-01-03"),
      },
    },
    {
      name: "the closed week of the summer",
      submission: { profile, log: logWithout(between("2010-07-24", "2010-07-29")) },
    },
    {
      name: "days over the end of the last year whose holidays are known",
      submission: {
        profile: { leadoffDate: "2027-11-01" },
        log: logWithout(between("2027-12-29", "2028-01-04"), {}, "2027-11-01"),
      },
    },
    {
      name: "the first day of the weeks of the summer",
      submission: { profile, log: logWithout(between("2010-07-20", "2010-07-25")) },
    },
    {
      name: "the last day of the weeks of the summer",
      submission: {
        profile: { leadoffDate: "2010-07-01" },
        log: logWithout(between("2010-08-16", "2010-08-20"), {}, "2010-07-01"),
      },
    },
    {
      name: "ten days around Chuseok",
      submission: {
        profile: { leadoffDate: "2010-08-01" },
        log: logWithout(between("2010-09-17", "2010-09-26"), {}, "2010-08-01"),
      },
    },
    {
      name: "days of a year whose holidays are not known",
      submission: {
        profile: { leadoffDate: "1999-02-01" },
        log: logWithout(between("1999-02-13", "1999-02-18"), {}, "1999-02-01"),
      },
    },
    {
      name: "a closure that the remark names",
      submission: {
        profile,
        log: logWithout(between("2010-06-15", "2010-06-24"), {
          "2010-06-14": "6/15~6/24 공사 중지",
        }),
      },
    },
    {
      name: "a running total that counts the days left out, which has its own rule",
      submission: {
        profile,
        log: {
          columns: ["date", "workers", "runningDays"],
          rows: logWithout(() => false)
            .rows.map((row) => row.slice(0, 3))
            .filter((_, index) => index < 41 || index > 44),
        },
      },
    },
    {
      name: "rows without a date, which may be of those days",
      submission: {
        profile,
        log: {
          columns: ["date", "workers"],
          rows: logWithout(() => false).rows.map(([date = null], index) => [
            index > 40 && index < 45 ? null : date,
            10,
          ]),
        },
      },
    },
    {
      name: "a date far out of its place, which has its own rule",
      submission: {
        profile,
        log: {
          columns: ["date", "workers"],
          rows: logWithout(() => false).rows.map(([date = null], index) => [
            index === 40 ? "2010-08-03" : date,
            10,
          ]),
        },
      },
    },
    {
      name: "days before the leadoff",
      submission: {
        profile: { leadoffDate: "2010-06-28" },
        log: logWithout(between("2010-06-15", "2010-06-18")),
      },
    },
    {
      name: "19 days listed, which show no habit yet",
      submission: {
        profile,
        log: logWithout(between("2010-05-11", "2010-05-14"), {}, "2010-05-03", 23),
      },
      notApplicable: true,
    },
    {
      name: "a log by the month",
      submission: { monthly: true, log: logWithout(() => false) },
      notApplicable: true,
    },
    { name: "no log", submission: { profile }, notApplicable: true },
  ],
  invalid: [
    {
      name: "days left out up to the day of the application",
      submission: {
        profile,
        log: logWithout(between("2010-06-15", "2010-06-24")),
        quotation: { applicationDate: "2010-06-25" },
      },
      findings: [
        {
          message: "gap",
          at: "Log!A45",
          found: "10 days",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "eleven days of a log with a row for each of two teams",
      submission: {
        profile,
        log: {
          columns: ["date", "workers"],
          rows: logWithout(between("2010-06-14", "2010-06-24")).rows.flatMap(([day = null]) => [
            [day, 10],
            [day, 5],
          ]),
        },
      },
      findings: [
        { message: "gap", at: "Log!A86", found: "11 days", expected: "–", result: "needs-review" },
      ],
    },
    ...(
      [
        ["the day before the weeks of the summer", "2010-05-03", "2010-07-19", "2010-07-24", 79],
        ["the day after the weeks of the summer", "2010-07-01", "2010-08-16", "2010-08-21", 48],
        ["eleven days around Chuseok", "2010-08-01", "2010-09-17", "2010-09-27", 49],
      ] as const
    ).map(([name, leadoffDate, from, to, row]) => ({
      name,
      submission: { profile: { leadoffDate }, log: logWithout(between(from, to), {}, leadoffDate) },
      findings: [
        {
          message: "gap",
          at: `Log!A${row}`,
          found: `${serialFromIso(to) - serialFromIso(from) + 1} days`,
          expected: "–",
          result: "needs-review" as const,
        },
      ],
    })),
    ...(
      [
        ["2010-06-15", "after-accident", "warning"],
        ["2010-06-12", "after-accident", "warning"],
        ["2010-06-11", "gap", "info"],
      ] as const
    ).map(([accident, message, severity]) => ({
      name: `four days left out from 2010-06-15 on, with an accident on ${accident}`,
      submission: {
        profile,
        log: logWithout(between("2010-06-15", "2010-06-18")),
        accidents: { columns: ["date", "careDays"] as const, rows: [[accident, 3]] },
      },
      findings: [
        {
          message,
          at: "Log!A45",
          found: "4 days",
          expected: "–",
          result: "needs-review" as const,
          severity,
        },
      ],
    })),
    {
      name: "ten days of June left out",
      submission: { profile, log: logWithout(between("2010-06-15", "2010-06-24")) },
      findings: [
        {
          message: "gap",
          at: "Log!A45",
          found: "10 days",
          expected: "–",
          result: "needs-review",
          says: "from 2010-06-15 to 2010-06-24",
        },
      ],
    },
    {
      name: "a gap among 20 days listed",
      submission: {
        profile,
        log: logWithout(between("2010-05-11", "2010-05-14"), {}, "2010-05-03", 24),
      },
      findings: [
        {
          message: "gap",
          at: "Log!A10",
          found: "4 days",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "gaps on two sheets, with those of the first",
      submission: {
        profile,
        log: [
          {
            sheet: "5월",
            ...logWithout(between("2010-05-11", "2010-05-14"), {}, "2010-05-03", 60),
          },
          {
            sheet: "7월",
            ...logWithout(between("2010-07-12", "2010-07-15"), {}, "2010-07-02", 60),
          },
        ],
      },
      findings: [
        {
          message: "gap",
          at: "'5월'!A10",
          found: "4 days",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "two gaps, once",
      submission: {
        profile,
        log: logWithout(
          (day) =>
            between("2010-05-18", "2010-05-20")(day) || between("2010-06-15", "2010-06-18")(day),
        ),
      },
      findings: [
        {
          message: "gap",
          at: "Log!A17:A42",
          found: "7 days",
          expected: "–",
          result: "needs-review",
          says: "from 2010-05-18 to 2010-05-20",
        },
      ],
    },
    {
      name: "days left out after an accident, whatever the remark says",
      submission: {
        profile,
        log: logWithout(between("2010-06-15", "2010-06-18"), { "2010-06-14": "작업 중지" }),
        accidents: { columns: ["date", "careDays"], rows: [["2010-06-13", 3]] },
      },
      findings: [
        {
          message: "after-accident",
          at: "Log!A45",
          found: "4 days",
          expected: "–",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "days left out before a new start without a table of accidents",
      submission: {
        profile: { ...profile, releadoffDate: "2010-06-15" },
        log: logWithout(between("2010-06-15", "2010-06-18")),
      },
      findings: [
        {
          message: "after-accident",
          at: "Log!A45",
          found: "4 days",
          expected: "–",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "days left out before an accident, which cannot be its consequence",
      submission: {
        profile,
        log: logWithout(between("2010-06-15", "2010-06-18")),
        accidents: { columns: ["date", "careDays"], rows: [["2010-06-19", 3]] },
      },
      findings: [
        { message: "gap", at: "Log!A45", found: "4 days", expected: "–", result: "needs-review" },
      ],
    },
  ],
});
