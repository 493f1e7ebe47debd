import { goalAtReleadoff } from "../../../../src/audit/rules/goal/goal-at-releadoff";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const headCounts = [42, 43, 44];
const profile = (releadoffDate: Literal, leadoffDate: Literal = "2010-04-01") => ({
  leadoffDate,
  releadoffDate,
});
const accidents = (date: string) =>
  ({ columns: ["date", "careDays", "breaks"], rows: [[date, 30, true]] }) as const;

testRule(goalAtReleadoff, {
  valid: [
    {
      name: "a record that did not start again",
      submission: { profile: profile(null), headCounts },
      notApplicable: true,
    },
    {
      name: "a re-leadoff three months after the leadoff",
      submission: { profile: profile("2010-07-01"), headCounts },
      notApplicable: true,
    },
    {
      name: "a construction site, whose enrollment follows from its amount",
      submission: { profile: profile("2011-04-01") },
      notApplicable: true,
    },
    {
      name: "head counts that are not filled in",
      submission: { profile: profile("2011-04-01"), headCounts: [null, null, null] },
      notApplicable: true,
    },
    {
      name: "a re-leadoff that other cells put earlier",
      submission: {
        profile: profile("2011-04-01"),
        headCounts,
        accidents: accidents("2010-05-03"),
      },
      notApplicable: true,
    },
    {
      name: "a re-leadoff that is not stated, which has its own rule",
      submission: { profile: profile(null), headCounts, accidents: accidents("2011-03-01") },
      notApplicable: true,
    },
    {
      name: "a leadoff at the end of the calendar",
      submission: { profile: profile(2_958_465, 2_958_464), headCounts },
      notApplicable: true,
    },
    {
      name: "head counts and rate of the re-leadoff, by which the goal was set anew",
      submission: {
        profile: { ...profile("2011-04-01"), businessType: "200", releadoffRate: 0.8 },
        headCounts,
        releadoffHeadCounts: [51, 52, 50],
      },
    },
  ],
  invalid: [
    {
      name: "head counts of the re-leadoff without its rate",
      submission: {
        profile: profile("2011-04-01"),
        headCounts,
        releadoffHeadCounts: [51, 52, 50],
      },
      findings: [
        {
          result: "needs-review",
          message: "in-part",
          at: "Profile!D1",
          found: "2011-04-01",
          expected: "–",
        },
      ],
    },
    {
      name: "a re-leadoff a year after the leadoff",
      submission: { profile: profile("2011-04-01"), headCounts },
      findings: [
        {
          message: "one-set",
          at: "Profile!C1:C3",
          found: "2011-04-01",
          expected: "–",
          result: "needs-review",
          says: "more than 3 months",
        },
      ],
    },
    {
      name: "the day after three months, with the months that had workers",
      submission: { profile: profile("2010-07-02"), headCounts: [0, 43, 44] },
      findings: [
        {
          message: "one-set",
          at: "Profile!C2:C3",
          found: "2010-07-02",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "head counts of the re-leadoff whose first month is blank",
      submission: {
        profile: { ...profile("2011-04-01"), releadoffRate: null },
        headCounts,
        releadoffHeadCounts: [null, 52, 50],
      },
      findings: [
        {
          message: "in-part",
          at: "Profile!D2",
          found: "2011-04-01",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "several restarts, once, with the last",
      submission: {
        profile: { leadoffDate: "2010-04-01" },
        headCounts,
        accidents: {
          columns: ["date", "careDays", "breaks", "releadoffDate"],
          rows: [
            ["2010-09-01", 30, true, "2010-09-02"],
            ["2011-03-01", 30, true, "2011-03-02"],
          ],
        },
      },
      findings: [
        {
          message: "one-set",
          at: "Profile!C1:C3",
          found: "2011-03-02",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
  ],
});
