import { appliedMultiple } from "../../../../src/audit/rules/quotation/applied-multiple";
import type { Literal, LiteralSubmission } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const apply = (multiple: Literal, date: Literal, ...achieved: Literal[]) => ({
  quotation: {
    appliedMultiple: multiple,
    applicationDate: date,
    columns: ["multiple", "achieved"] as const,
    rows: achieved.map((day, index) => [index + 1, day]),
  },
});
const notYet = { value: { error: "#N/A" }, formula: "ZA.ACHIEVED(Log!A:C,B3)" };

/** Applies with goals beside a log of four days, each of 800 person-hours; the workplace's goal is 1,600. */
const byWrongGoal = (
  appliedMultiple: number,
  rows: readonly (readonly Literal[])[],
): LiteralSubmission => ({
  profile: { leadoffDate: "2010-05-03", goalPersonHours: 1600 },
  log: {
    columns: ["date", "personHours"],
    rows: ["03", "04", "05", "06"].map((day) => [`2010-05-${day}`, 800]),
  },
  quotation: {
    unit: "personhours",
    appliedMultiple,
    columns: ["multiple", "goal", "achieved"],
    rows,
  },
});

testRule(appliedMultiple, {
  valid: [
    {
      name: "the multiple achieved, on the day of its achievement",
      submission: apply(1, "2010-07-02", "2010-07-02", null, notYet),
    },
    { name: "no date of application", submission: apply(1, null, "2010-07-02", "미달성") },
    {
      name: "nothing applied for",
      submission: apply(null, "2010-07-02", null),
      notApplicable: true,
    },
    {
      name: "a date of achievement that is an error, which has its own rule",
      submission: apply(2, "2010-07-02", "2010-07-02", { value: { error: "#REF!" } }),
      missing: ["quotation.achieved error"],
    },
    {
      name: "an application that leaves the multiple blank, of what is achieved",
      submission: apply(null, "2010-07-05", "2010-07-02"),
      missing: ["quotation.appliedMultiple blank"],
    },
    {
      name: "a multiple on the way to the applied one without its date",
      submission: apply(2, "2010-12-01", null, "2010-10-05"),
      missing: ["quotation.achieved blank"],
    },
    {
      name: "a multiple on the way to the applied one that is said not to be achieved",
      submission: apply(2, "2010-12-01", "미달성", "2010-10-05"),
      missing: ["quotation.achieved unreadable"],
    },
    {
      name: "a multiple whose date waits for its goal, which waits for what is blank",
      submission: {
        quotation: {
          appliedMultiple: 1,
          applicationDate: "2010-07-02",
          columns: ["multiple", "goal", "achieved"],
          rows: [
            [
              1,
              { value: "", formula: 'IF(Profile!B5="","",Profile!B5*A2)' },
              { value: "", formula: 'IF(B2="","",ZA.ACHIEVED(Log!A:C,B2))' },
            ],
          ],
        },
      },
      missing: ["quotation.goal blank"],
    },
    {
      name: "less than what is achieved by a rate that is asked about",
      missing: ["profile.rate unreadable"],
      submission: {
        profile: { rate: 45 },
        ...apply(1, "2010-07-05", "2010-07-02", "2010-07-03"),
      },
    },
    {
      name: "nothing achieved by a log that lies before the leadoff, which has its own rule",
      missing: ["quotation.achieved not-covered"],
      submission: {
        profile: { leadoffDate: "2011-05-03" },
        log: { columns: ["date", "workers"], rows: [["2010-05-03", 10]] },
        ...apply(1, "2010-07-05", null),
      },
    },
    ...(
      [
        { multiple: { value: { error: "#REF!" } }, reason: "error" },
        { multiple: { value: null, formula: "Goals!A2" }, reason: "no-result" },
        { multiple: "다음 배수", reason: "unreadable" },
        { multiple: null, reason: "blank" },
      ] as const
    ).map(({ multiple, reason }) => ({
      name: `a multiple that may be one of those achieved, which cannot be read (${reason})`,
      submission: {
        quotation: {
          appliedMultiple: 2,
          columns: ["multiple", "achieved"] as const,
          rows: [
            [1, "2010-07-02"],
            [multiple, "2010-10-05"],
          ],
        },
      },
      missing: [`quotation.multiple ${reason}`] as const,
    })),
    { name: "no quotation", submission: {}, notApplicable: true },
    {
      name: "an application without a multiple, whose date cannot be read",
      submission: apply(null, "미정", "2010-07-02"),
      missing: ["quotation.applicationDate unreadable"],
    },
    {
      name: "a multiple without its date, below a higher one that is achieved by a goal that is wrong",
      submission: byWrongGoal(2, [
        [1, 400, "2010-05-03"],
        [2, 800, null],
        [3, 1200, "2010-05-04"],
      ]),
      missing: ["quotation.achieved blank"],
    },
    {
      name: "the multiple of a record that is over, which the next has not achieved yet",
      submission: {
        quotation: {
          appliedMultiple: 2,
          applicationDate: "2010-12-01",
          columns: ["multiple", "achieved"],
          rows: [
            [1, "2010-07-02"],
            [2, "2010-10-05"],
            [1, null],
          ],
        },
      },
    },
    {
      name: "an application without a multiple, of which nothing is achieved",
      submission: apply(null, "2010-07-05", null, "미달성"),
      notApplicable: true,
    },
    {
      name: "an application without a multiple or a date, of what is achieved",
      submission: apply(null, null, "2010-07-02"),
      notApplicable: true,
    },
    {
      name: "an application without a multiple, of the first of two that is achieved",
      submission: apply(null, "2010-07-05", "2010-07-02", null),
      missing: ["quotation.appliedMultiple blank"],
    },
    {
      name: "a multiple that the log reaches by the goal that follows, beside one that is wrong",
      submission: byWrongGoal(2, [
        [1, 2400, "2010-05-05"],
        [2, 4800, null],
      ]),
    },
    {
      name: "no dates of achievement to compare with",
      submission: {
        quotation: { appliedMultiple: 1, columns: ["multiple", "goal"], rows: [[1, 1600]] },
      },
      missing: ["quotation.achieved not-found"],
    },
    {
      name: "less than what is achieved by a goal that is wrong, whatever lacks its date beyond it",
      submission: byWrongGoal(1, [
        [1, 400, "2010-05-03"],
        [2, 800, null],
        [3, 1200, "2010-05-04"],
      ]),
    },
    {
      name: "a multiple that the log reaches by the goal that follows, from a leadoff that was reported late",
      submission: {
        ...byWrongGoal(2, [
          [1, 2400, "2010-05-05"],
          [2, 4800, null],
        ]),
        profile: {
          leadoffDate: "2010-05-03",
          reportReceived: "2010-06-30",
          goalPersonHours: 1600,
        },
      },
    },
    {
      name: "a multiple that the log reaches by the goal that follows, in days of one of two lengths",
      submission: {
        ...byWrongGoal(1, [[1, 48, null]]),
        profile: { leadoffDate: "2010-05-03", goalHours: 40 },
        quotation: {
          unit: "hours",
          appliedMultiple: 1,
          columns: ["multiple", "goal", "achieved"],
          rows: [[1, 48, null]],
        },
      },
    },
    {
      name: "less than what is achieved by a goal that is wrong",
      submission: byWrongGoal(1, [
        [1, 400, "2010-05-03"],
        [2, 800, "2010-05-03"],
      ]),
    },
    {
      name: "the higher of two multiples achieved",
      submission: apply(2, "2010-10-06", "2010-07-02", "2010-10-05"),
    },
    {
      name: "a multiple that cannot be read",
      submission: apply("두 배", "2010-10-06", "2010-07-02"),
      missing: ["quotation.appliedMultiple unreadable"],
    },
    {
      name: "a multiple that the log reaches by the goal that follows, beside a higher one and totals that are wrong",
      submission: {
        ...byWrongGoal(2, [
          [1, 2400, "2010-05-05"],
          [2, 4800, null],
          [3, 7200, null],
        ]),
        log: {
          columns: ["date", "personHours", "runningPersonHours"],
          rows: ["2010-05-03", "2010-05-04", "2010-05-05", "2010-05-06", null].map((date) => [
            date,
            800,
            100,
          ]),
        },
      },
    },
  ],
  invalid: [
    {
      name: "a multiple whose goal is not worked out, beside another whose goal is",
      submission: {
        quotation: {
          appliedMultiple: 2,
          columns: ["multiple", "goal", "achieved"],
          rows: [
            [1, { value: 1600, formula: "1600*A2" }, { value: 40300, formula: "ZA.ACHIEVED(B2)" }],
            [2, { value: "", formula: 'IF(C2="",1600*A3,"")' }, { value: "", formula: "C2" }],
          ],
        },
      },
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "2-fold", expected: "1-fold" },
      ],
    },
    {
      name: "a multiple whose date its formula leaves blank, though its goal is there",
      submission: {
        quotation: {
          appliedMultiple: 1,
          columns: ["multiple", "goal", "achieved"],
          rows: [[1, 1600, { value: "", formula: 'IFERROR(ZA.ACHIEVED(Log!A:C,B2),"")' }]],
        },
      },
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "1-fold", expected: "0-fold" },
      ],
    },
    {
      name: "a multiple that the quotation does not list, where the goals of the others are not worked out",
      submission: {
        quotation: {
          appliedMultiple: 2,
          columns: ["multiple", "goal", "achieved"],
          rows: [
            [1, { value: "", formula: "Profile!B5" }, { value: "", formula: "ZA.ACHIEVED(B2)" }],
          ],
        },
      },
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "2-fold", expected: "0-fold" },
      ],
    },
    {
      name: "a multiple that the quotation does not list, beside a row that is still blank",
      submission: {
        quotation: {
          appliedMultiple: 2,
          columns: ["multiple", "achieved"],
          rows: [
            [1, "2010-07-02"],
            [null, null],
          ],
        },
      },
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "2-fold", expected: "1-fold" },
      ],
    },
    {
      name: "a multiple whose goal and date are left blank, where nothing works them out",
      submission: {
        quotation: {
          appliedMultiple: 1,
          columns: ["multiple", "goal", "achieved"],
          rows: [[1, null, null]],
        },
      },
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "1-fold", expected: "0-fold" },
      ],
    },
    {
      name: "a multiple that is not achieved, after one that is, beside a log that lies before the leadoff",
      submission: {
        profile: { leadoffDate: "2011-05-03" },
        log: { columns: ["date", "workers"], rows: [["2010-05-03", 10]] },
        ...apply(2, "2010-07-05", "2010-07-02", null),
      },
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "2-fold", expected: "1-fold" },
      ],
    },
    {
      name: "a multiple whose goal and date are left blank",
      submission: {
        quotation: {
          appliedMultiple: 2,
          columns: ["multiple", "goal", "achieved"],
          rows: [
            [1, 1600, "2010-07-02"],
            [2, null, null],
          ],
        },
      },
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "2-fold", expected: "1-fold" },
      ],
    },
    ...[null, "-", "미달성", notYet].map((day) => ({
      name: `a multiple that is not achieved (${JSON.stringify(day)})`,
      submission: apply(2, "2010-12-01", "2010-07-02", day),
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "2-fold", expected: "1-fold" },
      ],
    })),
    {
      name: "a multiple where none is achieved",
      submission: apply(1, null, null),
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "1-fold", expected: "0-fold" },
      ],
    },
    ...[0, -1, 1.5].map((multiple) => ({
      name: `a multiple of ${multiple}`,
      submission: apply(multiple, null, "2010-07-02"),
      findings: [
        { message: "not-whole", at: "Quotation!J3", found: `${multiple}-fold`, expected: "–" },
      ],
    })),
    {
      name: "an application the day before the achievement",
      submission: apply(1, "2010-07-01", "2010-07-02"),
      findings: [
        { message: "too-early", at: "Quotation!J2", found: "2010-07-01", expected: "2010-07-02" },
      ],
    },
    {
      name: "an application before the achievement, whatever stands at a higher multiple",
      submission: apply(1, "2010-07-01", "2010-07-02", { value: { error: "#REF!" } }),
      findings: [
        { message: "too-early", at: "Quotation!J2", found: "2010-07-01", expected: "2010-07-02" },
      ],
    },
    {
      name: "a higher multiple that is achieved",
      submission: apply(1, "2010-12-01", "2010-07-02", "2010-10-05"),
      findings: [
        {
          message: "higher",
          at: "Quotation!J3",
          found: "1-fold",
          expected: "2-fold",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "a multiple that the log reaches by neither goal",
      submission: byWrongGoal(3, [
        [1, 2400, "2010-05-05"],
        [3, 7200, null],
      ]),
      findings: [
        { message: "not-achieved", at: "Quotation!J3", found: "3-fold", expected: "1-fold" },
      ],
    },
    {
      name: "less than what is achieved by the right goal",
      submission: byWrongGoal(1, [
        [1, 1600, "2010-05-04"],
        [2, 3200, "2010-05-06"],
      ]),
      findings: [
        {
          message: "higher",
          at: "Quotation!J3",
          found: "1-fold",
          expected: "2-fold",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
  ],
});
