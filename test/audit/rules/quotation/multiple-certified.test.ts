import { multipleCertified } from "../../../../src/audit/rules/quotation/multiple-certified";
import type { LiteralSubmission } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const applied = (
  appliedMultiple: number | null,
  profile: LiteralSubmission["profile"],
): LiteralSubmission => ({
  profile: { leadoffDate: "2010-05-03", ...profile },
  quotation: { appliedMultiple },
});

testRule(multipleCertified, {
  valid: [
    { name: "the next multiple", submission: applied(4, { lastCertifiedMultiple: 3 }) },
    {
      name: "a workplace's own submission, which leaves the last multiple blank",
      submission: applied(4, { lastCertifiedMultiple: null, takenOverMultiple: null }),
      notApplicable: true,
    },
    {
      name: "nothing applied for",
      submission: applied(null, { lastCertifiedMultiple: 3 }),
      notApplicable: true,
    },
    {
      name: "an applied multiple that is none, which has its own rule",
      submission: applied(1.5, { lastCertifiedMultiple: 3 }),
      notApplicable: true,
    },
    {
      name: "the multiple after the one that was taken over",
      submission: applied(3, { lastCertifiedMultiple: null, takenOverMultiple: 2 }),
    },
    ...["2012-01-10", "2012-06-11"].map((lastCertifiedDate) => ({
      name: `the first multiple after a re-leadoff on 2012-06-11, where another was certified on ${lastCertifiedDate}`,
      submission: applied(1, {
        releadoffDate: "2012-06-11",
        lastCertifiedMultiple: 3,
        lastCertifiedDate,
      }),
    })),
    {
      name: "the next multiple of the record after a re-leadoff",
      submission: applied(2, {
        releadoffDate: "2012-06-11",
        lastCertifiedMultiple: 1,
        lastCertifiedDate: "2013-01-10",
      }),
    },
    ...[1, 4].map((multiple) => ({
      name: `multiple ${multiple} after a re-leadoff, where nothing says when multiple 3 was certified`,
      submission: applied(multiple, { releadoffDate: "2012-06-11", lastCertifiedMultiple: 3 }),
    })),
    ...[4, 5].map((multiple) => ({
      name: `multiple ${multiple} after 3 of a workplace from before the revision`,
      submission: applied(multiple, { leadoffDate: "2008-03-02", lastCertifiedMultiple: 3 }),
    })),
    ...[0, -1].map((multiple) => ({
      name: `an applied multiple of ${multiple}, which has its own rule`,
      submission: applied(multiple, { lastCertifiedMultiple: 3 }),
      notApplicable: true,
    })),
    ...[1.5, -1].map((multiple) => ({
      name: `a last multiple of ${multiple}, of which nothing follows`,
      submission: applied(4, { lastCertifiedMultiple: multiple }),
      notApplicable: true,
    })),
    {
      name: "a last multiple that is none, in a record that started again",
      submission: applied(4, { lastCertifiedMultiple: 1.5, releadoffDate: "2012-06-11" }),
      notApplicable: true,
    },
    {
      name: "the first multiple, where none is said to be certified",
      submission: applied(1, { lastCertifiedMultiple: 0 }),
    },
    {
      name: "the first multiple after a re-leadoff in a record that was taken over",
      submission: applied(1, {
        releadoffDate: "2012-06-11",
        lastCertifiedMultiple: null,
        takenOverMultiple: 2,
      }),
    },
  ],
  invalid: [
    {
      name: "a multiple left out",
      submission: applied(5, { lastCertifiedMultiple: 3 }),
      findings: [{ message: "skipped", at: "Quotation!J3", found: "5-fold", expected: "4-fold" }],
    },
    {
      name: "a multiple for the second time",
      submission: applied(3, { lastCertifiedMultiple: 3 }),
      findings: [
        { message: "certified-already", at: "Quotation!J3", found: "3-fold", expected: "4-fold" },
      ],
    },
    {
      name: "multiples that go on over a re-leadoff",
      submission: applied(4, {
        releadoffDate: "2012-06-11",
        lastCertifiedMultiple: 3,
        lastCertifiedDate: "2012-01-10",
      }),
      findings: [{ message: "skipped", at: "Quotation!J3", found: "4-fold", expected: "1-fold" }],
    },
    {
      name: "a multiple of neither order, of a workplace from before the revision",
      submission: applied(7, { leadoffDate: "2008-03-02", lastCertifiedMultiple: 3 }),
      findings: [
        {
          message: "skipped",
          at: "Quotation!J3",
          found: "7-fold",
          expected: "4-fold",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
    {
      name: "the second multiple, where none is said to be certified",
      submission: applied(2, { lastCertifiedMultiple: 0 }),
      findings: [{ message: "skipped", at: "Quotation!J3", found: "2-fold", expected: "1-fold" }],
    },
    {
      name: "a multiple of neither record, where nothing says when the last one was certified",
      submission: applied(5, { releadoffDate: "2012-06-11", lastCertifiedMultiple: 3 }),
      findings: [
        {
          message: "skipped",
          at: "Quotation!J3",
          found: "5-fold",
          expected: "4-fold",
          result: "needs-review",
          severity: "warning",
        },
      ],
    },
  ],
});
