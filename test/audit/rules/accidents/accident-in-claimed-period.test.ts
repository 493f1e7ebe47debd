import { accidentInClaimedPeriod } from "../../../../src/audit/rules/accidents/accident-in-claimed-period";
import type { Literal, LiteralSubmission } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "cause", "careDays", "recognised", "approvalDate", "document"] as const;
const quotation = {
  columns: ["multiple", "from", "to", "achieved"],
  rows: [[1, "2010-05-03", "2010-12-10", "2010-12-10"]],
} as const;

function withAccident(...row: readonly Literal[]): LiteralSubmission {
  const profile = { leadoffDate: "2010-05-03" };
  return { profile, quotation, accidents: { columns, rows: [row] } };
}

testRule(accidentInClaimedPeriod, {
  valid: [
    { name: "an accident below 4 days of care", submission: withAccident("2010-08-02", "duty", 3) },
    {
      name: "an accident that is recognised as zero accident",
      submission: withAccident("2010-08-02", "duty", 10, true, null, "인정서"),
    },
    {
      name: "a cause that does not break",
      submission: withAccident("2010-08-02", "rescue", 10, null, null, "인정서"),
    },
    ...["personal-commute", "퇴근길 교통사고", "제3자의 행위"].map((cause) => ({
      name: `a cause that may be recognised, of which another rule asks: ${cause}`,
      submission: withAccident("2010-08-02", cause, 10),
    })),
    {
      name: "an accident on a day that counts for the multiple, of which another rule asks",
      submission: {
        profile: { leadoffDate: "2010-05-03", goalDays: 3, hoursPerDay: 8 },
        log: {
          columns: ["date", "workers", "personHours", "runningDays"],
          rows: [1, 2, 3, 4].map((days) => [`2010-05-0${days + 2}`, 10, 80, days]),
        },
        accidents: { columns: ["date", "careDays", "breaks"], rows: [["2010-05-05", 10, true]] },
        quotation: {
          unit: "days",
          columns: ["multiple", "goal", "from", "achieved"],
          rows: [[1, 3, "2010-05-03", "2010-05-05"]],
        },
      },
    },
    {
      name: "an accident on the day before the period",
      submission: withAccident("2010-05-02", "duty", 10),
    },
    {
      name: "an accident after the date achieved",
      submission: withAccident("2010-12-11", "duty", 10),
    },
    {
      name: "a disease whose approval is open, which has its own rule",
      submission: withAccident("2010-08-02", "confirmed-disease", 30),
    },
    {
      name: "a period from the day after the accident",
      submission: {
        ...withAccident("2010-08-02", "duty", 10),
        quotation: { ...quotation, rows: [[1, "2010-08-03", "2010-12-10", "2010-12-10"]] },
      },
    },
    {
      name: "a multiple not achieved yet",
      submission: {
        ...withAccident("2010-08-02", "duty", 10),
        quotation: { ...quotation, rows: [[1, "2010-05-03", null, null]] },
      },
      notApplicable: true,
    },
    { name: "no accident record", submission: { quotation }, notApplicable: true },
  ],
  invalid: [
    {
      name: "an accident of 4 days of care",
      submission: withAccident("2010-08-02", "duty", 4),
      findings: [
        {
          message: "accident",
          at: "Quotation!B2",
          found: "2010-08-02",
          expected: "2010-08-03",
          says: "(on 2010-08-02, Accidents!A2)",
        },
      ],
    },
    ...(
      [
        ["2010-05-03", "2010-05-04"],
        ["2010-12-10", "2010-12-11"],
      ] as const
    ).map(([date, next]) => ({
      name: `an accident on the first day or on the date achieved, ${date}`,
      submission: withAccident(date, "duty", 4),
      findings: [{ message: "accident", at: "Quotation!B2", found: date, expected: next }],
    })),
    {
      name: "a disease approved within the period, though it arose before it",
      submission: withAccident("2010-05-03", "confirmed-disease", 30, null, "2010-09-01"),
      findings: [
        {
          message: "disease",
          at: "Quotation!B2",
          found: "2010-09-01",
          expected: "2010-09-02",
        },
      ],
    },
    {
      name: "an accident before a date achieved, beside a multiple not achieved yet",
      submission: {
        ...withAccident("2010-08-02", "duty", 4),
        quotation: { ...quotation, rows: [...quotation.rows, [2, null, null, null]] },
      },
      findings: [
        { message: "accident", at: "Quotation!B2", found: "2010-08-02", expected: "2010-08-03" },
      ],
    },
    {
      name: "an accident in the periods of several multiples, which is one cause",
      submission: {
        ...withAccident("2010-08-02", "duty", 4),
        quotation: {
          ...quotation,
          rows: [
            [1, "2010-05-03", "2010-07-30", "2010-07-30"],
            [2, "2010-05-03", "2010-12-10", "2010-12-10"],
            [3, "2010-05-03", "2011-02-25", "2011-02-25"],
          ],
        },
      },
      findings: [
        { message: "accident", at: "Quotation!B3:B4", found: "2010-08-02", expected: "2010-08-03" },
      ],
    },
    {
      name: "a disease approved after one date achieved and before another",
      submission: {
        ...withAccident("2010-08-02", "confirmed-disease", 30, null, "2011-02-01"),
        quotation: {
          ...quotation,
          rows: [...quotation.rows, [2, "2010-05-03", "2011-02-25", "2011-02-25"]],
        },
      },
      findings: [
        { message: "disease", at: "Quotation!B3", found: "2011-02-01", expected: "2011-02-02" },
        {
          message: "approved-later",
          at: "Quotation!B2",
          found: "2010-08-02",
          expected: "–",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "a disease approved after the date achieved",
      submission: withAccident("2010-08-02", "confirmed-disease", 30, null, "2011-02-01"),
      findings: [
        {
          message: "approved-later",
          at: "Quotation!B2",
          found: "2010-08-02",
          expected: "–",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
  ],
});
