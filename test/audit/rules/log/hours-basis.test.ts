import { hoursBasis } from "../../../../src/audit/rules/log/hours-basis";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "basis", "hoursPerWorker"] as const;
const factory = { businessType: "200" };
const site = { businessType: "400" };

/** A row for each day of May 2010 from the 3rd, a Monday, on. */
function logOf(days: number, basisAndHours: (index: number) => readonly Literal[]) {
  return {
    columns,
    rows: Array.from({ length: days }, (_, index): Literal[] => [
      `2010-05-${String(index + 3).padStart(2, "0")}`,
      10,
      ...basisAndHours(index),
    ]),
  };
}

testRule(hoursBasis, {
  valid: [
    {
      name: "a short Saturday",
      submission: { log: logOf(10, (index) => ["8", index === 5 ? 4 : 8]) },
    },
    {
      name: "the other basis, or other hours, on one day of eleven",
      submission: {
        log: logOf(11, (index) => [index === 7 ? "10" : "8", index === 3 ? 9 : null]),
      },
    },
    {
      name: "8 in a factory",
      submission: { profile: factory, log: logOf(12, () => ["8", null]) },
    },
    {
      name: "10 on a site, where desk workers count alike",
      submission: { profile: site, log: logOf(12, () => ["10", null]) },
    },
    {
      name: "8 on a site whose profile says so, which has its own rule",
      submission: { profile: { ...site, hoursPerDay: 8 }, log: logOf(12, () => ["8", null]) },
    },
    {
      name: "either where the type of workplace is not known",
      submission: { log: logOf(12, () => ["10", null]) },
    },
    {
      name: "overtime on a day",
      submission: {
        profile: factory,
        log: logOf(12, (index) => ["8", index === 3 ? 10 : 8]),
      },
    },
    {
      name: "Saturdays of 4 hours",
      submission: {
        profile: factory,
        log: logOf(6, (index) => ["8", index === 5 ? 4 : 8]),
      },
    },
    {
      name: "actual hours, whatever they are",
      submission: { profile: factory, log: logOf(12, () => ["actual", 10]) },
      notApplicable: true,
    },
    {
      name: "one row of the other basis where the type is not known",
      submission: { log: logOf(12, (index) => [index === 3 ? "8" : "10", null]) },
    },
    {
      name: "a basis on days without workers",
      submission: {
        profile: site,
        log: { columns, rows: [["2010-05-03", 0, "8", null]] },
      },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "the other basis on one day of ten",
      submission: { log: logOf(10, (index) => [index === 7 ? "10" : "8", null]) },
      findings: [
        {
          message: "mixed",
          at: "Log!C9",
          found: "10 hours a day",
          expected: "8 hours a day",
          result: "needs-review",
        },
      ],
    },
    ...(
      [
        ["shorter hours on one day of ten, a Friday", 4, 4],
        ["longer hours on one day of ten, a Saturday", 5, 10],
      ] as const
    ).map(([name, index, hours]) => ({
      name,
      submission: { log: logOf(10, (each) => ["8", each === index ? hours : 8]) },
      findings: [
        {
          message: "beside-hours",
          at: `Log!C${index + 2}`,
          found: "8 hours a day",
          expected: `${hours} hours a day`,
          result: "needs-review" as const,
        },
      ],
    })),
    {
      name: "8 on a site, which may be the head office of a builder",
      submission: { profile: site, log: logOf(12, () => ["8", null]) },
      findings: [
        {
          message: "other-type",
          at: "Log!C2:C13",
          found: "8 hours a day",
          expected: "10 hours a day",
          result: "needs-review",
          says: "the basis of 12 rows",
        },
      ],
    },
    {
      name: "10 on some days of a factory, and not that they are mixed again",
      submission: {
        profile: factory,
        log: logOf(12, (index) => [index < 3 ? "10" : "8", null]),
      },
      findings: [
        {
          message: "other-type",
          at: "Log!C2:C4",
          found: "10 hours a day",
          expected: "8 hours a day",
          result: "needs-review",
        },
      ],
    },
    {
      name: "both in one log",
      submission: { log: logOf(12, (index) => [index < 9 ? "10" : "8", null]) },
      findings: [
        {
          message: "mixed",
          at: "Log!C11:C13",
          found: "8 hours a day",
          expected: "10 hours a day",
          result: "needs-review",
        },
      ],
    },
    {
      name: "other hours beside the basis on most days",
      submission: {
        profile: factory,
        log: logOf(12, (index) => ["8", index < 8 && index !== 5 ? 9.5 : 8]),
      },
      findings: [
        {
          message: "beside-hours",
          at: "Log!C2:C9",
          found: "8 hours a day",
          expected: "9.5 hours a day",
          result: "needs-review",
        },
      ],
    },
  ],
});
