import { unreadableValue } from "../../../../src/audit/rules/workbook/unreadable-value";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "personHours"] as const;

testRule(unreadableValue, {
  valid: [
    { name: "nothing at all", submission: {} },
    {
      name: "numbers, dates, text that says a number, and blanks",
      submission: {
        profile: { leadoffDate: "2010-05-03", enrollment: "98명", rate: 0.5, coefficient: null },
        headCounts: [97, 98, null],
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 80],
            ["2010-05-04", 0, 0],
          ],
        },
      },
    },
    {
      name: "numbers below 0 that other rules put right",
      submission: {
        profile: {
          industry: "제조업",
          rate: 0.7,
          releadoffRate: -0.7,
          enrollment: -42,
          coefficient: -0.3,
          goalPersonHours: -100,
          ownPassPoints: -60,
        },
        headCounts: [41, 42, 43],
      },
    },
    {
      name: "a rate below 0, which has its own rule",
      submission: { profile: { rate: -0.7 } },
    },
    {
      name: "a word on a day on which nobody worked",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-05", "우천", null],
            ["2010-05-06", "휴무", 0],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: "a word on a day that the running total counts",
      submission: {
        log: {
          columns: ["date", "workers", "runningDays"],
          rows: [
            ["2010-05-04", 12, 1],
            ["2010-05-05", "약간명", 2],
            ["2010-05-06", "우천", 2],
          ],
        },
      },
      findings: [{ message: "unreadable", at: "Log!B3", found: "약간명", expected: "–" }],
    },
    {
      name: "a word over which the product fails",
      submission: {
        log: {
          columns,
          rows: [["2010-05-05", "165명?", { value: { error: "#VALUE!" }, formula: "B2*8" }]],
        },
      },
      findings: [{ message: "unreadable", at: "Log!B2", found: "165명?", expected: "–" }],
    },
    {
      name: "enrollment and coefficient below 0 of which nothing is known",
      submission: { profile: { enrollment: -42, coefficient: -0.3 } },
      findings: [
        { message: "negative", at: "Profile!B1", found: "-42", expected: "–" },
        { message: "negative", at: "Profile!B2", found: "-0.3", expected: "–" },
      ],
    },
    {
      name: "hours of a day below 0 beside what other rules put right, and a rule of its own",
      submission: {
        profile: {
          hoursPerDay: -8,
          industry: "제조업",
          rate: 0.7,
          enrollment: 42,
          coefficient: 0.3,
          goalPersonHours: 100,
          ownPassPoints: 50,
        },
        headCounts: [41, 42, 43],
      },
      findings: [{ message: "negative", at: "Profile!B1", found: "-8", expected: "–" }],
    },
    {
      name: "workers below 0 above a word",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", -5, 80],
            ["2010-05-04", "abc", 80],
          ],
        },
      },
      findings: [
        { message: "negative", at: "Log!B2", found: "-5", expected: "–" },
        { message: "unreadable", at: "Log!B3", found: "abc", expected: "–" },
      ],
    },
    {
      name: "workers and hours below 0 side by side, the hours first, once",
      submission: {
        log: {
          columns: ["date", "personHours", "workers"],
          rows: [["2010-05-03", -80, -10]],
        },
      },
      findings: [{ message: "negative", at: "Log!B2:C2", found: "-80", expected: "–" }],
    },
    {
      name: "two dates one below the other just before midnight, each by itself",
      submission: {
        profile: {
          leadoffDate: { value: 40300.9994, format: "yyyy-mm-dd" },
          reportReceived: { value: 40300.9994, format: "yyyy-mm-dd" },
        },
      },
      findings: ["Profile!B1", "Profile!B2"].map((at) => ({
        message: "near-midnight",
        at,
        found: "2010-05-02",
        expected: "2010-05-03",
        result: "needs-review" as const,
        severity: "info" as const,
      })),
    },
    {
      name: "a word over which a formula fails that does not name its cell",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-05", "165명?", { value: { error: "#VALUE!" }, formula: "Log[@Workers]*8" }],
          ],
        },
      },
      findings: [{ message: "unreadable", at: "Log!B2", found: "165명?", expected: "–" }],
    },
    {
      name: "a goal below 0 of which nothing is known",
      submission: { profile: { goalPersonHours: -100 } },
      findings: [{ message: "negative", at: "Profile!B1", found: "-100", expected: "–" }],
    },
    {
      name: "a word in the profile over which a formula fails, and not what another gives of it",
      submission: {
        profile: {
          rate: "3.2쯤",
          goalPersonHours: { value: { error: "#VALUE!" }, formula: "240000/B1" },
          goalHours: { value: "미정", formula: 'IFERROR(240000/B1,"미정")' },
        },
      },
      findings: [{ message: "unreadable", at: "Profile!B1", found: "3.2쯤", expected: "–" }],
    },
    {
      name: "a remark on a day off over which a function of the add-in fails",
      submission: {
        log: {
          columns: ["date", "workers", "hoursPerWorker"],
          rows: [
            ["2010-05-04", 12, 8],
            ["2010-05-05", "우천", null],
          ],
        },
        quotation: {
          columns: ["multiple", "goal", "achieved"],
          rows: [
            [
              1,
              200,
              {
                value: { error: "#VALUE!" },
                formula: "ZA.ACHIEVED(INDEX(Log!A2:A3,1):INDEX(Log!C2:C3,2),B2,A2)",
              },
            ],
          ],
        },
      },
      findings: [{ message: "unreadable", at: "Log!B3", found: "우천", expected: "–" }],
    },
    {
      name: "hours below 0, and not what a formula works out from them",
      submission: {
        log: {
          columns: ["date", "workers", "hoursPerWorker", "basis", "personHours"],
          rows: [["2010-05-04", 10, -8, null, { value: -80, formula: "B2*C2" }]],
        },
      },
      findings: [{ message: "negative", at: "Log!C2", found: "-8", expected: "–" }],
    },
    {
      name: "hours of the profile below 0, and not the person-hours that follow from them",
      submission: {
        profile: { hoursPerDay: -8 },
        log: {
          columns: ["date", "workers", "personHours"],
          rows: [["2010-05-04", 10, { value: -80, formula: "B2*Profile!B1" }]],
        },
      },
      findings: [{ message: "negative", at: "Profile!B1", found: "-8", expected: "–" }],
    },
    {
      name: "numbers that Excel does not have",
      submission: {
        profile: { enrollment: -0 },
        log: {
          columns,
          rows: [
            ["2010-05-03", 1e308, 80],
            ["2010-05-04", 10, -0],
          ],
        },
      },
      findings: [
        { message: "no-number", at: "Profile!B1", found: "-0", expected: "–" },
        {
          message: "no-number",
          at: "Log!B2",
          found: "1e+308",
          expected: "–",
          says: "is a number that Excel does not have",
        },
        { message: "no-number", at: "Log!C3", found: "-0", expected: "–" },
      ],
    },
    {
      name: "dates with a hidden time just before midnight",
      submission: {
        profile: { leadoffDate: { value: 40300.9994, format: "yyyy-mm-dd" } },
        log: {
          columns,
          rows: [
            [{ value: 40301.9999999, format: "yyyy-mm-dd" }, 10, 80],
            [{ value: 40302.9994 }, 10, 80],
            [{ value: 40303.9994, format: "yyyy-mm-dd hh:mm" }, 10, 80],
            [{ value: 40304.999, format: "yyyy-mm-dd" }, 10, 80],
          ],
        },
      },
      findings: [
        {
          message: "near-midnight",
          at: "Profile!B1",
          found: "2010-05-02",
          expected: "2010-05-03",
          result: "needs-review",
          severity: "info",
          says: "Check whether 2010-05-03 is meant",
        },
        {
          message: "near-midnight",
          at: "Log!A2:A3",
          found: "2010-05-03",
          expected: "2010-05-04",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "a date that is none, and an enrollment in words",
      submission: {
        profile: { leadoffDate: "2010.13.45", enrollment: "약 예순 명" },
        headCounts: ["많음"],
        releadoffHeadCounts: ["적음"],
      },
      findings: [
        {
          message: "unreadable",
          at: "Profile!B1",
          found: "2010.13.45",
          expected: "–",
          result: "needs-review",
          severity: "warning",
          says: "“2010.13.45” cannot be read as “Leadoff date”",
        },
        {
          message: "unreadable",
          at: "Profile!C1",
          found: "많음",
          expected: "–",
          result: "needs-review",
          severity: "warning",
          says: "“Monthly head count”",
        },
        {
          message: "unreadable",
          at: "Profile!D1",
          found: "적음",
          expected: "–",
          result: "needs-review",
          severity: "warning",
          says: "“Monthly head count before re-leadoff”",
        },
        {
          message: "unreadable",
          at: "Profile!B2",
          found: "약 예순 명",
          expected: "–",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "a word where workers are, on days with hours, once",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", 10, 80],
            ["2010-05-04", "abc", 96],
            ["2010-05-05", "abd", 96],
          ],
        },
      },
      findings: [{ message: "unreadable", at: "Log!B3:B4", found: "abc", expected: "–" }],
    },
    {
      name: "workers and hours below 0",
      submission: {
        log: {
          columns,
          rows: [
            ["2010-05-03", -5, 80],
            ["2010-05-04", 10, -80],
          ],
        },
      },
      findings: [
        { message: "negative", at: "Log!B2", found: "-5", expected: "–", says: "Workers" },
        { message: "negative", at: "Log!C3", found: "-80", expected: "–" },
      ],
    },
  ],
});
