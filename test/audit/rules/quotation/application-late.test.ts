import { applicationLate } from "../../../../src/audit/rules/quotation/application-late";
import { testRule } from "../../rule-tester";

const columns = ["multiple", "achieved"] as const;
const rows = [
  [1, "2010-06-01"],
  [2, "2010-09-01"],
] as const;

/** Two days of ZA on the second of them. */
const borneOut = {
  profile: { leadoffDate: "2010-05-03", goalDays: 2 },
  log: {
    columns: ["date", "workers"],
    rows: [
      ["2010-05-03", 10],
      ["2010-05-04", 10],
    ],
  },
  quotation: {
    unit: "days",
    columns: ["multiple", "goal", "achieved"],
    rows: [[1, 2, "2010-05-04"]],
  },
} as const;

testRule(applicationLate, {
  valid: [
    {
      name: "60 days after the multiple applied for",
      submission: {
        quotation: { columns, rows, appliedMultiple: 2, applicationDate: "2010-10-31" },
      },
    },
    {
      name: "more than 60 days after what is achieved by a rate that is asked about",
      submission: {
        profile: { rate: 45 },
        quotation: { columns, rows, appliedMultiple: 2, applicationDate: "2010-11-01" },
      },
      missing: ["profile.rate unreadable"],
    },
    {
      name: "60 days after the last multiple, none named",
      submission: { quotation: { columns, rows, applicationDate: "2010-10-31" } },
    },
    {
      name: "before the date achieved, which has its own rule",
      submission: {
        quotation: { columns, rows, appliedMultiple: 2, applicationDate: "2010-07-01" },
      },
    },
    {
      name: "a date achieved that the log does not bear out, which has its own rule",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        log: {
          columns: ["date", "workers"],
          rows: [
            ["2010-05-03", 10],
            ["2010-05-04", 10],
          ],
        },
        quotation: {
          unit: "days",
          columns: ["multiple", "goal", "achieved"],
          rows: [[1, 2, "2010-05-03"]],
          applicationDate: "2010-08-01",
        },
      },
      notApplicable: true,
    },
    {
      name: "no application",
      submission: { quotation: { columns, rows } },
      notApplicable: true,
    },
    {
      name: "nothing achieved",
      submission: { quotation: { columns, rows: [[1, null]], applicationDate: "2010-07-01" } },
      notApplicable: true,
    },
    {
      name: "a date on which person-hours reach a goal in hours, which has its own rule",
      submission: {
        profile: { leadoffDate: "2010-05-03", goalPersonHours: 160, goalHours: 16 },
        log: {
          columns: ["date", "personHours"],
          rows: [
            ["2010-05-03", 80],
            ["2010-05-04", 80],
          ],
        },
        quotation: {
          unit: "personhours",
          columns: ["multiple", "goal", "achieved"],
          rows: [
            [1, 160, "2010-05-04"],
            [2, 32, "2010-05-03"],
          ],
          appliedMultiple: 2,
          applicationDate: "2010-08-01",
        },
      },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "more than 60 days after the multiple applied for",
      submission: {
        quotation: { columns, rows, appliedMultiple: 1, applicationDate: "2010-08-01" },
      },
      findings: [
        { message: "late", at: "Quotation!J2", found: "2010-08-01", expected: "2010-07-31" },
      ],
    },
    {
      name: "more than 60 days after a date that the log bears out",
      submission: {
        ...borneOut,
        quotation: { ...borneOut.quotation, applicationDate: "2010-07-04" },
      },
      findings: [
        { message: "late", at: "Quotation!J2", found: "2010-07-04", expected: "2010-07-03" },
      ],
    },
    {
      name: "more than 60 days after a multiple whose goal is stated, without a log",
      submission: {
        profile: borneOut.profile,
        quotation: { ...borneOut.quotation, applicationDate: "2010-07-04" },
      },
      findings: [
        { message: "late", at: "Quotation!J2", found: "2010-07-04", expected: "2010-07-03" },
      ],
    },
  ],
});
