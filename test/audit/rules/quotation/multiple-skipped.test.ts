import { multipleSkipped } from "../../../../src/audit/rules/quotation/multiple-skipped";
import type { Literal, LiteralSubmission } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["multiple", "achieved"] as const;

function achieved(multiples: readonly Literal[], leadoffDate = "2010-05-03"): LiteralSubmission {
  const rows = multiples.map((multiple, index) => [
    multiple,
    `2011-${String(index + 1).padStart(2, "0")}-15`,
  ]);
  return { profile: { leadoffDate }, quotation: { columns, rows } };
}

testRule(multipleSkipped, {
  valid: [
    { name: "one after the other", submission: achieved([1, 2, 3]) },
    {
      name: "the newest on top",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        quotation: {
          columns,
          rows: [
            [3, "2011-03-01"],
            [2, "2011-02-01"],
            [1, "2011-01-15"],
          ],
        },
      },
    },
    { name: "the multiple applied for alone", submission: achieved([3]), notApplicable: true },
    {
      name: "from the multiple after the last certificate on",
      submission: achieved([3, 4]),
    },
    {
      name: "a record that starts again",
      submission: {
        ...achieved([1, 2, 1, 2]),
        profile: { leadoffDate: "2010-05-03", releadoffDate: "2011-02-20" },
      },
    },
    {
      name: "a multiple not achieved yet behind the last",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        quotation: {
          columns,
          rows: [
            [1, "2011-01-15"],
            [2, "2011-02-15"],
            [5, null],
          ],
        },
      },
    },
    ...(
      [
        { multiple: { value: { error: "#REF!" } }, reason: "error" },
        { multiple: { value: null, formula: "A2+1" }, reason: "no-result" },
        { multiple: "다음 배수", reason: "unreadable" },
        { multiple: null, reason: "blank" },
      ] as const
    ).map(({ multiple, reason }) => ({
      name: `a multiple between two that cannot be read (${reason})`,
      submission: achieved([1, multiple, 3]),
      missing: [`quotation.multiple ${reason}`] as const,
    })),
    ...["2011-01-15", "2011-03-15"].map((day) => ({
      name: `a multiple between two that is left blank, achieved on the day of one of them (${day})`,
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        quotation: {
          columns,
          rows: [
            [1, "2011-01-15"],
            [null, day],
            [3, "2011-03-15"],
          ],
        },
      },
      missing: ["quotation.multiple blank"] as const,
    })),
    {
      name: "two multiples achieved on one day, the higher on top",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        quotation: {
          columns,
          rows: [
            [3, "2011-02-15"],
            [2, "2011-02-15"],
            [1, "2011-01-15"],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: "a multiple left out, beside one left out where another is blank",
      submission: achieved([1, null, 3, 5]),
      findings: [{ message: "skipped", at: "Quotation!A5", found: "5-fold", expected: "4-fold" }],
    },
    ...[
      { name: "before it", multiples: [null, 1, 3], at: "Quotation!A4" },
      { name: "after it", multiples: [1, 3, null], at: "Quotation!A3" },
    ].map(({ name, multiples, at }) => ({
      name: `a multiple left out, where one that is left blank is achieved ${name}`,
      submission: achieved(multiples),
      findings: [{ message: "skipped", at, found: "3-fold", expected: "2-fold" }],
    })),
    {
      name: "a multiple left out",
      submission: achieved([1, 2, 4]),
      findings: [
        {
          message: "skipped",
          at: "Quotation!A4",
          found: "4-fold",
          expected: "3-fold",
        },
      ],
    },
    {
      name: "the order before the revision",
      submission: achieved([1, 2, 3, 5, 10]),
      findings: [
        {
          message: "old-order",
          at: "Quotation!A5:A6",
          found: "5-fold",
          expected: "4-fold",
        },
      ],
    },
    {
      name: "the order before the revision in a record from then",
      submission: achieved([1, 2, 3, 5], "2008-03-02"),
      findings: [
        {
          message: "before-revision",
          at: "Quotation!A5",
          found: "5-fold",
          expected: "4-fold",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "another gap in a record from before the revision",
      submission: achieved([1, 4], "2008-03-02"),
      findings: [
        {
          message: "before-revision",
          at: "Quotation!A3",
          found: "4-fold",
          expected: "2-fold",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "a multiple left out, the newest on top",
      submission: {
        profile: { leadoffDate: "2010-05-03" },
        quotation: {
          columns,
          rows: [
            [4, "2011-03-15"],
            [2, "2011-02-15"],
            [1, "2011-01-15"],
          ],
        },
      },
      findings: [{ message: "skipped", at: "Quotation!A2", found: "4-fold", expected: "3-fold" }],
    },
    {
      name: "the order before the revision from the third multiple on",
      submission: achieved([3, 5]),
      findings: [{ message: "old-order", at: "Quotation!A3", found: "5-fold", expected: "4-fold" }],
    },
  ],
});
