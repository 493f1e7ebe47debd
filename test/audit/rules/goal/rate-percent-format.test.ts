import { ratePercentFormat } from "../../../../src/audit/rules/goal/rate-percent-format";
import { testRule } from "../../rule-tester";

const percent = (value: number) => ({ value, format: "0.00%" });

testRule(ratePercentFormat, {
  valid: [
    {
      name: "a goal of the quotation that is ten times another, which has its own rule",
      submission: {
        profile: { businessType: "200", rate: 3.2, enrollment: 400 },
        quotation: {
          columns: ["multiple", "goal"],
          rows: [
            [1, 75_000],
            [2, 1_500_000],
          ],
        },
      },
    },
    { name: "the lowest plausible rate", submission: { profile: { rate: 0.02 } } },
    { name: "the highest plausible rate", submission: { profile: { rate: 30 } } },
    { name: "a rate in percent", submission: { profile: { rate: 0.71 } } },
    { name: "the lowest plausible rate", submission: { profile: { rate: 0.02 } } },
    { name: "the highest plausible rate", submission: { profile: { rate: 30 } } },
    {
      name: "a rate with a percent sign that is text of the format",
      submission: { profile: { rate: { value: 0.71, format: '0.00"%"' } } },
    },
    {
      name: "a percent cell whose own workbook multiplies by 100 again",
      submission: {
        profile: { businessType: "200", rate: percent(0.005), enrollment: 400, goalHours: 1200 },
      },
    },
    {
      name: "the text 0.71%",
      submission: { profile: { rate: { value: "0.71%", format: "0.00%" } } },
    },
    {
      name: "a goal in person-hours that is ten times too large beside days of the stated rate",
      submission: {
        profile: {
          businessType: "200",
          rate: 3.2,
          enrollment: 400,
          goalPersonHours: 750_000,
          goalHours: 187.5,
        },
      },
    },
    { name: "no rate", submission: { profile: { rate: null } }, notApplicable: true },
  ],
  invalid: [
    {
      name: "a percentage in a percent cell, though its fraction might be one too",
      submission: { profile: { rate: percent(0.05) } },
      findings: [
        {
          message: "percent-format",
          at: "Profile!B1",
          found: "0.05",
          expected: "5 %",
          fix: "safe",
        },
      ],
      output: { "Profile!B1": { value: 5, format: "0.00" } },
    },
    {
      name: "a rate just above the highest",
      submission: { profile: { rate: 30.01 } },
      findings: [
        {
          message: "too-high",
          at: "Profile!B1",
          found: "30.01 %",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a rate of the re-leadoff in a percent cell",
      submission: { profile: { rate: 0.71, releadoffRate: { value: 0.0068, format: "0.00%" } } },
      findings: [
        {
          message: "percent-format",
          at: "Profile!B2",
          found: "0.0068",
          expected: "0.68 %",
          fix: "safe",
        },
      ],
      output: { "Profile!B2": { value: 0.68, format: "0.00" } },
    },
    {
      name: "a rate in a percent cell",
      submission: { profile: { rate: percent(0.0071) } },
      findings: [
        {
          message: "percent-format",
          at: "Profile!B1",
          found: "0.0071",
          expected: "0.71 %",
          fix: "safe",
        },
      ],
      output: { "Profile!B1": { value: 0.71, format: "0.00" } },
    },
    {
      name: "a rate in a percent cell with the goal 100 times too large",
      submission: {
        profile: {
          businessType: "200",
          rate: percent(0.005),
          enrollment: 400,
          goalPersonHours: 48_000_000,
        },
      },
      findings: [
        {
          message: "percent-format",
          at: "Profile!B2",
          found: "0.005",
          expected: "0.5 %",
          fix: "safe",
        },
      ],
      output: { "Profile!B2": { value: 0.5, format: "0.00" } },
    },
    {
      name: "the right rate, shown a hundredfold",
      submission: { profile: { rate: percent(0.71) } },
      findings: [
        {
          message: "shown-as-percent",
          at: "Profile!B1",
          found: "0.71 %",
          expected: "0.71 %",
          severity: "warning",
          fix: "safe",
        },
      ],
      output: { "Profile!B1": { value: 0.71, format: "0.00" } },
    },
    {
      name: "a fraction",
      submission: { profile: { rate: 0.0071 } },
      findings: [
        {
          message: "fraction",
          at: "Profile!B1",
          found: "0.0071 %",
          expected: "0.71 %",
          result: "needs-review",
          fix: "unsafe",
        },
      ],
      output: { "Profile!B1": { value: 0.71, format: "0.00" } },
    },
    {
      name: "a rate out of all proportion",
      submission: { profile: { rate: 71 } },
      findings: [
        {
          message: "too-high",
          at: "Profile!B1",
          found: "71 %",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a rate that is not even a plausible fraction",
      submission: { profile: { rate: 0.00001 } },
      findings: [
        {
          message: "too-low",
          at: "Profile!B1",
          found: "0.00001",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a rate of 0, and one below it",
      submission: { profile: { rate: 0, releadoffRate: -0.5 } },
      findings: [
        { message: "not-positive", at: "Profile!B1", found: "0 %", expected: "–" },
        { message: "not-positive", at: "Profile!B2", found: "-0.5 %", expected: "–" },
      ],
    },
    {
      name: "a rate of 0 that a formula takes from a cell that may be blank",
      submission: { profile: { rate: { value: 0, formula: "Rates!B5" } } },
      findings: [
        {
          message: "not-positive",
          at: "Profile!B1",
          found: "0 %",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    ...[
      { rate: 32, goalPersonHours: 75_000, name: "a decimal point too far right" },
      { rate: 0.32, goalPersonHours: 75_000, name: "a decimal point too far left" },
      { rate: 0.0032, goalPersonHours: 75_000, name: "a rate a thousandfold too small" },
      { rate: 3200, goalPersonHours: 75_000, name: "a rate a thousandfold too large" },
    ].map(({ name, rate, goalPersonHours }) => ({
      name: `${name}, by the goals that are stated`,
      submission: {
        profile: { businessType: "200", rate, enrollment: 400, goalPersonHours, goalDays: 23.4 },
      },
      findings: [
        {
          message: "slipped",
          at: "Profile!B2",
          found: `${rate === 3200 ? "3,200" : rate} %`,
          expected: "3.2 %",
          fix: "unsafe" as const,
        },
      ],
      output: { "Profile!B2": { value: 3.2, format: "0.00" } },
    })),
    {
      name: "a fraction that looks like a percentage, by the goals that are stated",
      submission: {
        profile: { businessType: "200", rate: 0.032, enrollment: 400, goalHours: 187.5 },
      },
      findings: [
        {
          message: "slipped",
          at: "Profile!B2",
          found: "0.032 %",
          expected: "3.2 %",
          result: "needs-review",
          fix: "unsafe",
        },
      ],
      output: { "Profile!B2": { value: 3.2, format: "0.00" } },
    },
    {
      name: "a rate whose decimal point has slipped, by the goals of the quotation alone",
      submission: {
        profile: { businessType: "200", rate: 32, enrollment: 400 },
        quotation: {
          columns: ["multiple", "goal"],
          rows: [
            [1, 75_000],
            [2, 150_000],
          ],
        },
      },
      findings: [
        {
          message: "slipped",
          at: "Profile!B2",
          found: "32 %",
          expected: "3.2 %",
          fix: "unsafe",
        },
      ],
      output: { "Profile!B2": { value: 3.2, format: "0.00" } },
    },
    {
      name: "a percent cell whose decimal point has slipped too",
      submission: {
        profile: {
          businessType: "200",
          rate: percent(0.0032),
          enrollment: 400,
          goalPersonHours: 75_000,
        },
      },
      findings: [
        {
          message: "percent-format",
          at: "Profile!B2",
          found: "0.0032",
          expected: "3.2 %",
          fix: "unsafe",
        },
      ],
      output: { "Profile!B2": { value: 3.2, format: "0.00" } },
    },
  ],
});
