import { doubtfulField } from "../../../../src/audit/rules/workbook/doubtful-field";
import { testRule } from "../../rule-tester";

const profile = { rate: 0.71 };

testRule(doubtfulField, {
  valid: [{ name: "headings that are certain", submission: { profile } }],
  invalid: [
    {
      name: "a heading that only contains the name of a field, and one with two meanings",
      submission: {
        profile,
        doubts: [
          { field: "profile.rate", heading: "Industry accident rate", alternatives: [] },
          {
            field: "profile.goalHours",
            heading: "목표시간",
            alternatives: ["profile.goalPersonHours"],
          },
        ],
      },
      findings: [
        {
          message: "unsure",
          result: "needs-review",
          at: "Profile!A1",
          found: "Industry accident rate",
          expected: "Accident rate, 5-year mean",
        },
        {
          message: "ambiguous",
          result: "needs-review",
          at: "Profile!A2",
          found: "목표시간",
          expected: "1-fold goal period",
        },
      ],
    },
    {
      name: "a heading that stands on another sheet as well",
      submission: {
        profile,
        doubts: [
          {
            field: "profile.rate",
            heading: "재해율",
            alternatives: [],
            rivals: [{ sheet: "Plant 2", row: 8, column: 0 }],
          },
        ],
      },
      findings: [
        {
          message: "rival",
          result: "needs-review",
          at: "Profile!A1",
          found: "재해율",
          expected: "Accident rate, 5-year mean",
          says: "'Plant 2'!A9 may be as well",
        },
      ],
    },
    {
      name: "two headings that only contain the name of a field, each of which is a question",
      submission: {
        profile,
        doubts: [
          { field: "profile.rate", heading: "Industry accident rate", alternatives: [] },
          { field: "profile.enrollment", heading: "People on site", alternatives: [] },
        ],
      },
      findings: [
        {
          message: "unsure",
          result: "needs-review",
          at: "Profile!A1",
          found: "Industry accident rate",
          expected: "Accident rate, 5-year mean",
        },
        {
          message: "unsure",
          result: "needs-review",
          at: "Profile!A2",
          found: "People on site",
          expected: "Enrollment",
        },
      ],
    },
    {
      name: "headings with two meanings each, which another sheet has as well",
      submission: {
        profile,
        doubts: (["profile.goalHours", "profile.goalDays"] as const).map((field, row) => ({
          field,
          heading: "목표",
          alternatives: ["profile.goalPersonHours"],
          rivals: [{ sheet: "제2공장", row, column: 0 }],
        })),
      },
      findings: [
        {
          message: "ambiguous",
          result: "needs-review",
          at: "Profile!A1",
          found: "목표",
          expected: "1-fold goal period",
        },
        {
          message: "ambiguous",
          result: "needs-review",
          at: "Profile!A2",
          found: "목표",
          expected: "1-fold goal in days",
        },
      ],
    },
    {
      name: "headings that stand on two other sheets as well, which are two questions",
      submission: {
        profile,
        doubts: (
          [
            ["profile.enrollment", "상시근로자수", "제2공장"],
            ["profile.rate", "재해율", "제2공장"],
            ["profile.industry", "업종", "제3공장"],
            ["profile.coefficient", "특성계수", "제3공장"],
          ] as const
        ).map(([field, heading, sheet], row) => ({
          field,
          heading,
          alternatives: [],
          rivals: [{ sheet, row, column: 0 }],
        })),
      },
      findings: [
        {
          message: "two-sheets",
          result: "needs-review",
          at: "Profile!A1:A2",
          found: "상시근로자수",
          expected: "Enrollment",
          says: "제2공장",
        },
        {
          message: "two-sheets",
          result: "needs-review",
          at: "Profile!A3:A4",
          found: "업종",
          expected: "Industry",
          says: "제3공장",
        },
      ],
    },
    {
      name: "several headings that stand on one other sheet as well, which is one question",
      submission: {
        profile,
        doubts: ["profile.enrollment", "profile.rate", "profile.coefficient"].map((field, row) => ({
          field,
          heading: ["상시근로자수", "재해율", "특성계수"][row] ?? "",
          alternatives: [],
          rivals: [{ sheet: "제2공장", row, column: 0 }],
        })),
      },
      findings: [
        {
          message: "two-sheets",
          result: "needs-review",
          at: "Profile!A1:A3",
          found: "상시근로자수",
          expected: "Enrollment",
          says: "3 fields, “상시근로자수” the first of them",
        },
      ],
    },
  ],
});
