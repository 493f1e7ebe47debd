import { resultContest } from "../../../../src/audit/rules/dates/result-contest";
import { testRule } from "../../rule-tester";

testRule(resultContest, {
  valid: [
    {
      name: "both on the 14th day",
      submission: {
        schedule: {
          noticeDate: "2010-05-03",
          contestDate: "2010-05-17",
          answerDate: "2010-05-31",
        },
      },
    },
    {
      name: "both on the day of the notice",
      submission: {
        schedule: {
          noticeDate: "2010-05-03",
          contestDate: "2010-05-03",
          answerDate: "2010-05-03",
        },
      },
    },
    {
      name: "the working day after an end on a holiday before the weekend",
      submission: { schedule: { noticeDate: "2010-05-07", contestDate: "2010-05-24" } },
    },
    {
      name: "a date contested of 0, as a formula has it that refers to a blank cell",
      submission: {
        schedule: { noticeDate: "2010-05-03", contestDate: { value: 0, formula: "Notes!B2" } },
      },
      notApplicable: true,
    },
    {
      name: "a result that nobody contested",
      submission: {
        schedule: { noticeDate: "2010-05-03", contestDate: null, answerDate: null },
      },
      notApplicable: true,
    },
    {
      name: "a contest without the notice, and its answer in time",
      submission: {
        schedule: { noticeDate: null, contestDate: "2010-05-17", answerDate: "2010-05-31" },
      },
      missing: ["schedule.noticeDate blank"],
    },
  ],
  invalid: [
    {
      name: "a contest on the 15th day, and an answer on the 15th day after it",
      submission: {
        schedule: {
          noticeDate: "2010-05-03",
          contestDate: "2010-05-18",
          answerDate: "2010-06-03",
        },
      },
      findings: [
        { message: "contest-late", at: "Schedule!B2", found: "2010-05-18", expected: "2010-05-17" },
        { message: "answer-late", at: "Schedule!B3", found: "2010-06-03", expected: "2010-06-01" },
      ],
    },
    {
      name: "a contest before the notice, and an answer before the contest",
      submission: {
        schedule: {
          noticeDate: "2010-05-10",
          contestDate: "2010-05-07",
          answerDate: "2010-05-03",
        },
      },
      findings: [
        { message: "contest-early", at: "Schedule!B2", found: "2010-05-07", expected: "–" },
        { message: "answer-early", at: "Schedule!B3", found: "2010-05-03", expected: "–" },
      ],
    },
  ],
});
