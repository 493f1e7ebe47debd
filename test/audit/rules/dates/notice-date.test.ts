import { noticeDate } from "../../../../src/audit/rules/dates/notice-date";
import { testRule } from "../../rule-tester";

testRule(noticeDate, {
  valid: [
    {
      name: "the 14th day",
      submission: { schedule: { received: "2010-05-03", noticeDate: "2010-05-17" } },
    },
    {
      name: "the day of receipt itself",
      submission: { schedule: { received: "2010-05-03", noticeDate: "2010-05-03" } },
    },
    {
      name: "a supplement that came on the day on which it was asked for",
      submission: {
        schedule: {
          received: "2010-05-03",
          supplementAsked: "2010-05-10",
          supplementReceived: "2010-05-10",
          noticeDate: "2010-05-18",
        },
      },
    },
    {
      name: "the working day after an end on a holiday before the weekend",
      submission: { schedule: { received: "2010-05-07", noticeDate: "2010-05-24" } },
    },
    {
      name: "later, by the days of a supplement and of an inquiry that overlap",
      submission: {
        schedule: {
          received: "2010-05-03",
          supplementAsked: "2010-05-10",
          supplementReceived: "2010-05-13",
          inquirySent: "2010-05-12",
          inquiryAnswered: "2010-05-14",
          noticeDate: "2010-05-24",
        },
      },
    },
    {
      name: "a workplace's own submission, which leaves the schedule blank",
      submission: { schedule: { received: null, noticeDate: null } },
      notApplicable: true,
    },
    {
      name: "a supplement that is still awaited",
      submission: {
        schedule: {
          received: "2010-05-03",
          supplementAsked: "2010-05-10",
          supplementReceived: null,
          noticeDate: "2010-06-17",
        },
      },
      missing: ["schedule.supplementReceived blank"],
    },
    ...(["supplementAsked", "inquirySent"] as const).map((asked) => ({
      name: `a pause whose first day cannot be read (${asked})`,
      submission: {
        schedule: { received: "2010-05-03", [asked]: "5월 초", noticeDate: "2010-06-17" },
      },
      missing: [
        `schedule.${asked} unreadable`,
        `schedule.${asked === "inquirySent" ? "inquiryAnswered" : "supplementReceived"} not-found`,
      ] as const,
    })),
    {
      name: "no date of receipt to count from",
      submission: { schedule: { received: null, noticeDate: "2010-05-17" } },
      missing: ["schedule.received blank"],
    },
  ],
  invalid: [
    {
      name: "the 15th day",
      submission: { schedule: { received: "2010-05-03", noticeDate: "2010-05-18" } },
      findings: [
        { message: "late", at: "Schedule!B2", found: "2010-05-18", expected: "2010-05-17" },
      ],
    },
    {
      name: "a day after the pause allows",
      submission: {
        schedule: {
          received: "2010-05-03",
          supplementAsked: "2010-05-10",
          supplementReceived: "2010-05-11",
          noticeDate: "2010-05-20",
        },
      },
      findings: [
        { message: "late", at: "Schedule!B4", found: "2010-05-20", expected: "2010-05-19" },
      ],
    },
    {
      name: "before the receipt",
      submission: { schedule: { received: "2010-05-03", noticeDate: "2010-04-30" } },
      findings: [
        { message: "before-receipt", at: "Schedule!B2", found: "2010-04-30", expected: "–" },
      ],
    },
    {
      name: "a supplement handed in before it was asked for",
      submission: {
        schedule: {
          received: "2010-05-03",
          supplementAsked: "2010-05-10",
          supplementReceived: "2010-05-06",
          noticeDate: "2010-06-17",
        },
      },
      findings: [
        { message: "pause-backwards", at: "Schedule!B3", found: "2010-05-06", expected: "–" },
      ],
    },
  ],
});
