import { releadoff } from "../../../../src/audit/rules/period/releadoff";
import { testRule } from "../../rule-tester";

const columns = [
  "date",
  "cause",
  "careDays",
  "approvalDate",
  "recognised",
  "breaks",
  "releadoffDate",
] as const;
const accident = (releadoffDate: string | null, date = "2010-07-06") =>
  [date, "duty", 10, null, false, true, releadoffDate] as const;
const leadoffDate = "2010-05-03";

/** The answer of the form's formula before a cause is chosen. */
const awaited = { value: "", formula: 'IF(B2="","","예")' };

testRule(releadoff, {
  valid: [
    {
      name: "the day after the accident",
      submission: { accidents: { columns, rows: [accident("2010-07-07")] } },
    },
    {
      name: "the day after the approval of care, after a disease",
      submission: {
        accidents: {
          columns,
          rows: [["2010-07-06", "confirmed-disease", 30, "2010-09-01", false, true, "2010-09-02"]],
        },
      },
    },
    {
      name: "none after an accident that a period claims, or that is to be decided, which have their own rules",
      submission: {
        profile: { leadoffDate },
        accidents: {
          columns,
          rows: [
            ["2010-07-06", "duty", 10, null, false, true, null],
            ["2010-08-06", "출근 중 교통사고", 10, null, false, null, null],
          ],
        },
        quotation: {
          columns: ["multiple", "from", "achieved"],
          rows: [[1, leadoffDate, "2010-07-20"]],
        },
      },
    },
    {
      name: "the last re-leadoff in the profile alone",
      submission: {
        profile: { leadoffDate, releadoffDate: "2010-07-07" },
        accidents: { columns, rows: [accident(null)] },
      },
    },
    {
      name: "the last re-leadoff after a disease whose care is approved after a later accident",
      submission: {
        profile: { leadoffDate, releadoffDate: "2010-09-02" },
        accidents: {
          columns,
          rows: [
            ["2010-07-06", "confirmed-disease", 30, "2010-09-01", false, true, null],
            accident("2010-08-07", "2010-08-06"),
          ],
        },
      },
    },
    {
      name: "an accident that is recognised or below four days' care",
      submission: {
        accidents: {
          columns,
          rows: [
            ["2010-07-06", "third-party", 30, null, null, null, null],
            ["2010-08-06", "", 30, null, true, null, null],
            ["2010-09-06", "duty", 3, null, null, null, null],
          ],
        },
      },
      notApplicable: true,
    },
    {
      name: "an accident before the leadoff",
      submission: {
        profile: { leadoffDate },
        accidents: { columns, rows: [accident(null, "2010-05-02")] },
      },
      notApplicable: true,
    },
    {
      name: "a disease whose care is not approved yet",
      submission: {
        accidents: {
          columns,
          rows: [["2010-07-06", "confirmed-disease", 30, null, false, true, null]],
        },
      },
    },
    { name: "no accidents", submission: {}, notApplicable: true },
    {
      name: "a re-leadoff that is an error, which has its own rule",
      submission: {
        profile: { leadoffDate, releadoffDate: { value: { error: "#REF!" } } },
        accidents: {
          columns,
          rows: [[...accident(null).slice(0, -1), { value: { error: "#N/A" } }]],
        },
      },
    },
    ...[
      { name: "before the leadoff", date: "2010-05-02", careDays: 10 },
      { name: "of three days' care", date: "2010-07-06", careDays: 3 },
    ].map(({ name, date, careDays }) => ({
      name: `a blank cause of an accident ${name}`,
      submission: {
        profile: { leadoffDate },
        accidents: {
          columns: ["date", "cause", "careDays", "breaks"] as const,
          rows: [[date, null, careDays, awaited]],
        },
      },
      notApplicable: true,
    })),
  ],
  invalid: [
    {
      name: "none after a disease within a period that is approved after its date achieved",
      submission: {
        profile: { leadoffDate },
        accidents: {
          columns,
          rows: [["2010-07-06", "confirmed-disease", 30, "2010-09-01", false, true, null]],
        },
        quotation: {
          columns: ["multiple", "from", "achieved"],
          rows: [[1, leadoffDate, "2010-07-20"]],
        },
      },
      findings: [
        {
          message: "missing",
          at: "Accidents!G2",
          found: "–",
          expected: "2010-09-02",
          fix: "safe",
        },
      ],
      output: { "Accidents!G2": { value: 40_423, format: "yyyy-mm-dd" } },
    },
    {
      name: "the day of the accident itself",
      submission: { accidents: { columns, rows: [accident("2010-07-06")] } },
      findings: [
        {
          says: "after the accident of 2010-07-06",
          message: "after-accident",
          at: "Accidents!G2",
          found: "2010-07-06",
          expected: "2010-07-07",
          fix: "safe",
        },
      ],
      output: { "Accidents!G2": { value: 40_366 } },
    },
    {
      name: "the day after the onset of a disease",
      submission: {
        accidents: {
          columns,
          rows: [["2010-07-06", "업무상 질병", 30, "2010-09-01", null, null, "2010-07-07"]],
        },
      },
      findings: [
        {
          message: "after-approval",
          says: "approval of care on 2010-09-01",
          at: "Accidents!G2",
          found: "2010-07-07",
          expected: "2010-09-02",
          fix: "safe",
        },
      ],
      output: { "Accidents!G2": { value: 40_423 } },
    },
    {
      name: "a blank cause, for which the form's formula waits, and no constant over it",
      submission: {
        profile: { leadoffDate, releadoffDate: { value: "", formula: 'IF(C1="","",C1)' } },
        accidents: {
          columns,
          rows: [
            [
              "2010-07-06",
              null,
              10,
              null,
              null,
              { value: "", formula: 'IF(B2="","","예")' },
              { value: "", formula: 'IF(F2<>"예","",A2+1)' },
            ],
          ],
        },
      },
      findings: [{ message: "no-cause", at: "Accidents!B2", found: "–", expected: "–" }],
    },
    {
      name: "a date missing behind a formula, over which no constant is put",
      submission: {
        accidents: {
          columns,
          rows: [
            [
              "2010-07-06",
              "duty",
              10,
              null,
              false,
              true,
              { value: "", formula: 'IF(F2<>"예","",A2+1)' },
            ],
          ],
        },
      },
      findings: [{ message: "missing", at: "Accidents!G2", found: "–", expected: "2010-07-07" }],
    },
    {
      name: "no date at all, of two accidents each",
      submission: {
        accidents: {
          columns,
          rows: [
            accident(null),
            accident("어제", "2010-10-01"),
            accident("2011-01-04", "2011-01-03"),
          ],
        },
      },
      findings: [
        {
          message: "missing",
          at: "Accidents!G2",
          found: "–",
          expected: "2010-07-07",
          fix: "safe",
        },
        {
          message: "after-accident",
          at: "Accidents!G3",
          found: "어제",
          expected: "2010-10-02",
          fix: "safe",
        },
      ],
      output: {
        "Accidents!G2": { value: 40_366, format: "yyyy-mm-dd" },
        "Accidents!G3": { value: 40_453, format: "yyyy-mm-dd" },
      },
    },
    {
      name: "another date in the profile",
      submission: {
        profile: { leadoffDate, releadoffDate: "2010-07-10" },
        accidents: { columns, rows: [accident("2010-07-07")] },
      },
      findings: [
        {
          message: "after-accident",
          at: "Profile!B2",
          found: "2010-07-10",
          expected: "2010-07-07",
          fix: "safe",
        },
      ],
      output: { "Profile!B2": { value: 40_366 } },
    },
    {
      name: "a wrong date that the profile repeats, once",
      submission: {
        profile: { leadoffDate, releadoffDate: "2010-07-10" },
        accidents: { columns, rows: [accident("2010-07-10")] },
      },
      findings: [
        {
          message: "after-accident",
          at: "Accidents!G2",
          found: "2010-07-10",
          expected: "2010-07-07",
          fix: "safe",
        },
      ],
      output: { "Accidents!G2": { value: 40_366 } },
    },
    {
      name: "a death without a column for the re-leadoff",
      submission: {
        profile: { leadoffDate, releadoffDate: null },
        accidents: { columns: ["date", "death"], rows: [["2010-07-06", true]] },
      },
      findings: [
        {
          message: "missing",
          at: "Profile!B2",
          found: "–",
          expected: "2010-07-07",
          fix: "safe",
        },
      ],
      output: { "Profile!B2": { value: 40_366, format: "yyyy-mm-dd" } },
    },
    ...[{}, { leadoffDate: "2010-07-06" }].map((profile) => ({
      name: `a blank cause of the day of the leadoff, or without one (${JSON.stringify(profile)})`,
      submission: {
        profile,
        accidents: {
          columns: ["date", "cause", "careDays", "breaks"] as const,
          rows: [["2010-07-06", null, 10, awaited]],
        },
      },
      findings: [{ message: "no-cause", at: "Accidents!B2", found: "–", expected: "–" }],
    })),
    {
      name: "the first of two re-leadoffs, where the profile has the last one",
      submission: {
        profile: { leadoffDate, releadoffDate: "2010-10-02" },
        accidents: { columns, rows: [accident(null), accident(null, "2010-10-01")] },
      },
      findings: [
        {
          message: "missing",
          at: "Accidents!G2",
          found: "–",
          expected: "2010-07-07",
          fix: "safe",
        },
      ],
      output: { "Accidents!G2": { value: 40_366, format: "yyyy-mm-dd" } },
    },
    {
      name: "the last of two re-leadoffs without a column for them, of which the first has no place",
      submission: {
        profile: { leadoffDate, releadoffDate: null },
        accidents: {
          columns: ["date", "death"],
          rows: [
            ["2010-06-01", true],
            ["2010-07-06", true],
          ],
        },
      },
      findings: [
        {
          message: "missing",
          at: "Profile!B2",
          found: "–",
          expected: "2010-07-07",
          fix: "safe",
        },
      ],
      output: { "Profile!B2": { value: 40_366, format: "yyyy-mm-dd" } },
    },
    {
      name: "words in the profile in the place of the date",
      submission: {
        profile: { leadoffDate, releadoffDate: "사고 다음 날" },
        accidents: { columns: ["date", "death"], rows: [["2010-07-06", true]] },
      },
      findings: [
        {
          message: "after-accident",
          at: "Profile!B2",
          found: "사고 다음 날",
          expected: "2010-07-07",
          fix: "safe",
        },
      ],
      output: { "Profile!B2": { value: 40_366, format: "yyyy-mm-dd" } },
    },
  ],
});
