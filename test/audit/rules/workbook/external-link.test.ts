import { externalLink } from "../../../../src/audit/rules/workbook/external-link";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers"] as const;

testRule(externalLink, {
  valid: [
    { name: "no formulas", submission: { profile: { enrollment: 42 } }, notApplicable: true },
    {
      name: "a formula that reads another sheet",
      submission: { profile: { enrollment: { value: 42, formula: "'월별 인원'!B5" } } },
    },
    {
      name: "functions of the add-in, behind the file in which Excel found them",
      submission: {
        profile: {
          coefficient: { value: 0.37, formula: "[2]!ZA.COEFF(B3)" },
          goalPersonHours: { value: 84000, formula: "'C:\\addins\\[za.xlam]za'!ZA.GOAL(B2,B3)" },
        },
      },
    },
    {
      name: "columns of a table, and a text with brackets",
      submission: {
        profile: {
          enrollment: { value: 42, formula: "SUM(Months[Workers])/3" },
          name: { value: "x", formula: '"[1]Log!A1"' },
        },
      },
    },
  ],
  invalid: [
    {
      name: "a value of another workbook",
      submission: { profile: { enrollment: { value: 42, formula: "[1]인원!B5" } } },
      findings: [
        {
          message: "linked",
          at: "Profile!B1",
          found: "=[1]인원!B5",
          expected: "–",
          result: "needs-review",
          says: "1 cell in all",
        },
      ],
    },
    {
      name: "a column of them and one on another sheet, once",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", { value: 12, formula: "'[2010.xlsx]5월'!B3" }],
            ["2010-05-04", { value: 12, formula: "'[2010.xlsx]5월'!B4" }],
          ],
        },
        quotation: {
          columns: ["multiple", "goal"],
          rows: [[1, { value: 84000, formula: "'[2010.xlsx]목표'!B4" }]],
        },
      },
      findings: [
        {
          message: "linked",
          at: "Log!B2:B3",
          found: "='[2010.xlsx]5월'!B3",
          expected: "–",
          result: "needs-review",
          says: "3 cells in all",
        },
      ],
    },
  ],
});
