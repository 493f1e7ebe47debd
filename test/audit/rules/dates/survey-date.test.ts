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
      name: "no date of receipt to count from",
      submission: { schedule: { received: null, surveyDate: "2010-05-08" } },
      missing: ["schedule.received blank"],
    },
  ],
  invalid: [
    {
      name: "four days after the receipt",
      submission: { schedule: { received: "2010-05-03", surveyDate: "2010-05-07" } },
      findings: [
        { message: "early", at: "Schedule!B2", found: "2010-05-07", expected: "2010-05-08" },
      ],
    },
  ],
});
