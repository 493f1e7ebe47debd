import { contestWindow } from "../../../../src/audit/rules/dates/contest-window";
import { testRule } from "../../rule-tester";

const window = (contestFrom: string, contestTo: string) => ({
  schedule: { contestFrom, contestTo },
});

testRule(contestWindow, {
  valid: [
    { name: "five days", submission: window("2010-05-03", "2010-05-08") },
    { name: "thirteen days", submission: window("2010-05-03", "2010-05-16") },
    {
      name: "fourteen days whose end falls on a holiday and the weekend after it, moved to Monday, beside a pause",
      submission: {
        schedule: {
          contestFrom: "2010-05-07",
          contestTo: "2010-05-24",
          supplementAsked: "2010-05-10",
          supplementReceived: "2010-05-13",
        },
      },
    },
    {
      name: "fourteen days beside a pause whose first day cannot be read",
      submission: {
        schedule: { contestFrom: "2010-05-03", contestTo: "2010-05-17", inquirySent: "5월 초" },
      },
    },
    {
      name: "from the receipt on, where the beginning is blank",
      submission: {
        schedule: { received: "2010-05-03", contestFrom: null, contestTo: "2010-05-10" },
      },
    },
    {
      name: "a workplace's own submission, which leaves the schedule blank",
      submission: { schedule: { received: null, contestFrom: null, contestTo: null } },
      notApplicable: true,
    },
    {
      name: "a window that has no end yet",
      submission: { schedule: { contestFrom: "2010-05-03", contestTo: null } },
      notApplicable: true,
    },
    {
      name: "a year whose holidays are not known",
      submission: window("2400-05-03", "2400-06-30"),
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "three days",
      submission: window("2010-05-03", "2010-05-06"),
      findings: [
        { message: "short", at: "Schedule!B2", found: "2010-05-06", expected: "2010-05-08" },
      ],
    },
    {
      name: "five days with the first one",
      submission: window("2010-05-03", "2010-05-07"),
      findings: [
        {
          message: "short",
          at: "Schedule!B2",
          found: "2010-05-07",
          expected: "2010-05-08",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "an end before the beginning",
      submission: window("2010-05-03", "2010-04-12"),
      findings: [
        { message: "backwards", at: "Schedule!B2", found: "2010-04-12", expected: "2010-05-08" },
      ],
    },
    {
      name: "fifteen days",
      submission: window("2010-05-03", "2010-05-18"),
      findings: [
        { message: "long", at: "Schedule!B2", found: "2010-05-18", expected: "2010-05-17" },
      ],
    },
    {
      name: "all fourteen days",
      submission: window("2010-05-03", "2010-05-17"),
      findings: [
        {
          message: "no-time-left",
          at: "Schedule!B2",
          found: "2010-05-17",
          expected: "–",
          severity: "info",
        },
      ],
    },
  ],
});
