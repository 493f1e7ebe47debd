import { enrollmentEvidence } from "../../../../src/audit/rules/goal/enrollment-evidence";
import { testRule } from "../../rule-tester";

testRule(enrollmentEvidence, {
  valid: [
    {
      name: "the document that the head counts were taken from",
      submission: {
        profile: { enrollmentSource: "2009년 산재보험료 확정신고서" },
        headCounts: [42],
      },
    },
    {
      name: "a layout without a place for the evidence",
      submission: { profile: { enrollment: 42 }, headCounts: [42] },
      notApplicable: true,
    },
    {
      name: "a form that is not filled in",
      submission: { profile: { enrollmentSource: null, enrollment: null } },
      notApplicable: true,
    },
    {
      name: "a heading that may be of another source",
      submission: {
        profile: { enrollmentSource: null },
        headCounts: [42],
        doubts: [{ field: "profile.enrollmentSource", heading: "근거", alternatives: [] }],
      },
      notApplicable: true,
    },
    {
      name: "an error, which has its own rule",
      submission: {
        profile: { enrollmentSource: { value: { error: "#REF!" } } },
        headCounts: [42],
      },
    },
  ],
  invalid: [
    {
      name: "head counts without their source, beside a doubt about another heading",
      submission: {
        profile: { enrollmentSource: null },
        headCounts: [42],
        doubts: [{ field: "profile.enrollment", heading: "인원", alternatives: [] }],
      },
      findings: [
        { message: "blank", at: "Profile!B1", found: "–", expected: "–", result: "needs-review" },
      ],
    },
    {
      name: "head counts without their source",
      submission: { profile: { enrollmentSource: null }, headCounts: [42, 43, 44] },
      findings: [
        { message: "blank", at: "Profile!B1", found: "–", expected: "–", result: "needs-review" },
      ],
    },
    {
      name: "the enrollment of a construction site without its source",
      submission: { profile: { enrollmentSource: null, enrollment: 80 } },
      findings: [
        { message: "blank", at: "Profile!B1", found: "–", expected: "–", result: "needs-review" },
      ],
    },
  ],
});
