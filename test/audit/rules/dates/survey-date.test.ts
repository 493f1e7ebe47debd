import { surveyDate } from "../../../../src/audit/rules/dates/survey-date";
import { testRule } from "../../rule-tester";

testRule(surveyDate, {
  valid: [
    {
      name: "five days after the receipt",
      submission: { schedule: { received: "2010-05-03", surveyDate: "2010-05-08" } },
    },
    {
      name: "a workplace's own submission, which leaves the schedule blank",
      submission: { schedule: { received: null, surveyDate: null } },
      notApplicable: true,
    },
    {
      name: "a receipt after which Excel knows no five days",
      submission: { schedule: { received: "9999-12-27", surveyDate: "9999-12-31" } },
      notApplicable: true,
    },
    {
      name: "no date of receipt to count from",
      submission: { schedule: { received: null, surveyDate: "2010-05-08" } },
      missing: ["schedule.received blank"],
    },
  ],
  invalid: [
    {
      name: "the day before the last one that Excel knows, which is the earliest",
      submission: { schedule: { received: "9999-12-26", surveyDate: "9999-12-30" } },
      findings: [
        { message: "early", at: "Schedule!B2", found: "9999-12-30", expected: "9999-12-31" },
      ],
    },
    {
      name: "four days after the receipt",
      submission: { schedule: { received: "2010-05-03", surveyDate: "2010-05-07" } },
      findings: [
        { message: "early", at: "Schedule!B2", found: "2010-05-07", expected: "2010-05-08" },
      ],
    },
  ],
});
