import { leadoffLateReport } from "../../../../src/audit/rules/period/leadoff-late-report";
import { testRule } from "../../rule-tester";

testRule(leadoffLateReport, {
  valid: [
    {
      name: "a report received on the 14th day",
      submission: { profile: { leadoffDate: "2010-05-03", reportReceived: "2010-05-17" } },
    },
    {
      name: "a report received before the leadoff",
      submission: { profile: { leadoffDate: "2010-05-03", reportReceived: "2010-04-20" } },
    },
    {
      name: "a leadoff already moved to 14 days before the receipt",
      submission: { profile: { leadoffDate: "2010-05-04", reportReceived: "2010-05-18" } },
    },
    {
      name: "no date of receipt",
      missing: ["profile.reportReceived blank"],
      submission: { profile: { leadoffDate: "2010-05-03", reportReceived: null } },
    },
  ],
  invalid: [
    {
      name: "a report received on the 15th day",
      submission: { profile: { leadoffDate: "2010-05-03", reportReceived: "2010-05-18" } },
      findings: [
        {
          message: "late",
          at: "Profile!B1",
          found: "2010-05-03",
          expected: "2010-05-04",
          fix: "unsafe",
        },
      ],
      output: { "Profile!B1": { value: 40_302 } },
    },
  ],
});
