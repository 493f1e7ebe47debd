import { hoursDrop } from "../../../../src/audit/rules/log/hours-drop";
import { isoFromSerial, serialFromIso } from "../../../../src/core/calendar/serial";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours", "remark"] as const;
const profile = { leadoffDate: "2009-01-01" };

/** A row for each of some days from 2010-05-03 on, at 8 hours. */
function logOf(
  days: number,
  workersOn: (index: number) => number,
  remarkOn: (index: number) => string | null = () => null,
) {
  const from = serialFromIso("2010-05-03");
  return {
    columns,
    rows: Array.from({ length: days }, (_, index): Literal[] => [
      isoFromSerial(from + index),
      workersOn(index),
      workersOn(index) * 8,
      remarkOn(index),
    ]),
  };
}

testRule(hoursDrop, {
  valid: [
    {
      name: "a drop to just above half",
      submission: { profile, log: logOf(80, (index) => (index < 40 ? 40 : 21)) },
    },
    {
      name: "six days from the last full day to the first of little work",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 ? 40 : index < 45 ? 0 : 10)),
      },
    },
    ...["2010-04-12", "2010-06-21"].map((date) => ({
      name: `an accident on ${date}, up to 60 days before a drop or within its ten days`,
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 ? 40 : 10)),
        accidents: { columns: ["date", "careDays"] as const, rows: [[date, 3]] },
      },
    })),
    {
      name: "a drop to half",
      submission: { profile, log: logOf(60, (index) => (index < 40 ? 40 : 20)) },
    },
    {
      name: "a day of little work before others of just above half, ten of which are half",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 ? 40 : index === 40 ? 11 : 21)),
      },
    },
    {
      name: "a few days of little work",
      submission: { profile, log: logOf(80, (index) => (index > 40 && index < 44 ? 8 : 40)) },
    },
    {
      name: "days off between",
      submission: { profile, log: logOf(80, (index) => (index % 7 === 6 ? 0 : 40)) },
    },
    {
      name: "a crew that grows smaller month by month",
      submission: { profile, log: logOf(150, (index) => 40 - Math.floor(index / 6)) },
    },
    {
      name: "a crew of a few",
      submission: { profile, log: logOf(80, (index) => (index < 40 ? 6 : 2)) },
    },
    {
      name: "a remark that says why",
      submission: {
        profile,
        log: logOf(
          60,
          (index) => (index < 40 ? 40 : 10),
          (index) => (index === 40 ? "골조 공사 완료" : null),
        ),
      },
    },
    {
      name: "a remark on the last full day that says why",
      submission: {
        profile,
        log: logOf(
          60,
          (index) => (index < 40 ? 40 : 10),
          (index) => (index === 39 ? "골조 공사 완료" : null),
        ),
      },
    },
    {
      name: "the days after a closure",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 ? 40 : index < 50 ? 0 : 10)),
      },
    },
    {
      name: "an accident that is stated",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 ? 40 : 10)),
        accidents: { columns: ["date", "careDays"], rows: [["2010-06-11", 30]] },
      },
    },
    {
      name: "a new start",
      submission: {
        profile: { ...profile, releadoffDate: "2010-06-12" },
        log: logOf(60, (index) => (index < 40 ? 40 : 10)),
      },
    },
    {
      name: "person-hours that are not workers x hours, which have their own rule",
      submission: {
        profile: { ...profile, hoursPerDay: 8 },
        log: {
          columns: ["date", "workers", "hoursPerWorker", "personHours"],
          rows: logOf(60, () => 40).rows.map(([date = null], index) => [
            date,
            40,
            8,
            index < 40 ? 320 : 32,
          ]),
        },
      },
    },
    {
      name: "too few days",
      submission: { profile, log: logOf(39, (index) => (index < 29 ? 40 : 10)) },
      notApplicable: true,
    },
    {
      name: "a log by the month",
      submission: { monthly: true, log: logOf(80, (index) => (index < 40 ? 40 : 10)) },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "a drop after a day of half the work",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 ? 40 : index === 40 ? 20 : 10)),
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C43",
          found: "80 person-hours",
          expected: "315 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "nine days of little work, not with the day of half the work before them",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 || index > 48 ? 40 : index === 40 ? 20 : 10)),
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C43",
          found: "128 person-hours",
          expected: "315 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a drop that a full day divides, at the end of the log",
      submission: {
        profile,
        log: logOf(42, (index) => (index < 30 || index === 35 ? 40 : 10)),
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C32",
          found: "104 person-hours",
          expected: "320 person-hours",
          result: "needs-review",
        },
      ],
    },
    ...[
      { day: 48, at: "Log!C51", found: "40 person-hours", expected: "267 person-hours" },
      { day: 49, at: "Log!C42", found: "140 person-hours", expected: "320 person-hours" },
    ].map(({ day, ...finding }) => ({
      name: `a full day before a deeper drop on the ${day === 48 ? "tenth day" : "day after the ten"}`,
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 || index === day ? 40 : index < day ? 15 : 5)),
      },
      findings: [{ message: "dropped", result: "needs-review" as const, ...finding }],
    })),
    {
      name: "a drop that a full day divides from a deeper one",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 || index === 43 ? 40 : index < 43 ? 15 : 5)),
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C46",
          found: "40 person-hours",
          expected: "300 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a drop that a full day divides from one that is less deep",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 || index === 45 ? 40 : index < 45 ? 5 : 15)),
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C42",
          found: "100 person-hours",
          expected: "320 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "five days from the last full day to the first of little work",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 ? 40 : index < 44 ? 0 : 10)),
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C46",
          found: "80 person-hours",
          expected: "320 person-hours",
          result: "needs-review",
        },
      ],
    },
    ...["2010-04-11", "2010-06-22"].map((date) => ({
      name: `a drop long after an accident or before one, on ${date}`,
      submission: {
        profile,
        log: logOf(60, (index) => (index < 40 ? 40 : 10)),
        accidents: { columns: ["date", "careDays"] as const, rows: [[date, 3]] },
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C42",
          found: "80 person-hours",
          expected: "320 person-hours",
          result: "needs-review" as const,
        },
      ],
    })),
    {
      name: "a drop of ten workers, and a remark of long before",
      submission: {
        profile,
        log: logOf(
          50,
          (index) => (index < 40 ? 10 : 2),
          (index) => (index === 10 ? "안전 교육" : null),
        ),
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C42",
          found: "16 person-hours",
          expected: "80 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "the last ten of forty days",
      submission: { profile, log: logOf(40, (index) => (index < 30 ? 40 : 10)) },
      findings: [
        {
          message: "dropped",
          at: "Log!C32",
          found: "80 person-hours",
          expected: "320 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a drop two days after a short day, where it begins",
      submission: {
        profile,
        log: logOf(60, (index) => (index < 43 && index !== 40 ? 40 : 10)),
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C45",
          found: "80 person-hours",
          expected: "312 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "two drops without a word, once",
      submission: {
        profile,
        log: logOf(160, (index) => [40, 10, 40, 10][Math.floor(index / 40)] ?? 0),
      },
      findings: [
        {
          message: "dropped",
          at: "Log!C42",
          found: "80 person-hours",
          expected: "320 person-hours",
          result: "needs-review",
          says: "from 2010-06-12 on",
        },
      ],
    },
    {
      name: "a drop of actual hours",
      submission: {
        profile,
        log: {
          columns: ["date", "personHours"],
          rows: logOf(60, (index) => (index < 40 ? 40 : 15)).rows.map(
            ([date = null, , personHours = null]) => [date, personHours],
          ),
        },
      },
      findings: [
        {
          message: "dropped",
          at: "Log!B42",
          found: "120 person-hours",
          expected: "320 person-hours",
          result: "needs-review",
        },
      ],
    },
  ],
});
