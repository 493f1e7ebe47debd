import { ownRuleRange } from "../../../../src/audit/rules/workbook/own-rule-range";
import { testRule } from "../../rule-tester";

testRule(ownRuleRange, {
  valid: [
    { name: "no own rules", submission: { profile: { hoursPerDay: 8 } }, notApplicable: true },
    {
      name: "a threshold of 3 days, as later schemes have it",
      submission: { profile: { ownBreakingDays: 3 } },
    },
    {
      name: "half an hour, and points up to all of them",
      submission: { profile: { ownHoursPerDay: 7.5, ownPassPoints: 100 } },
    },
    {
      name: "other deadlines",
      submission: { profile: { ownReportDays: 30, ownApplicationDays: 90 } },
    },
    {
      name: "the name of a scheme alone",
      submission: { profile: { scheme: "KISA 무재해 목표관리" } },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "numbers out of range, and days that are not whole",
      submission: {
        profile: {
          ownBreakingDays: 0,
          ownHoursPerDay: 80,
          ownPassPoints: 600,
          ownReportDays: 14.5,
          ownApplicationDays: 60,
        },
      },
      findings: [
        { message: "range", at: "Profile!B1", found: "0 days", expected: "–" },
        { message: "range", at: "Profile!B2", found: "80 hours a day", expected: "–" },
        { message: "range", at: "Profile!B3", found: "600 points", expected: "–" },
        { message: "range", at: "Profile!B4", found: "14.5 days", expected: "–" },
      ],
    },
  ],
});
