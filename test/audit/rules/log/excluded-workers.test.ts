import { excludedWorkers } from "../../../../src/audit/rules/log/excluded-workers";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = [
  "date",
  "workers",
  "excludedWorkers",
  "excludedCategory",
  "hoursPerWorker",
  "personHours",
  "remark",
] as const;

/** Four days of 20 workers, 2 left out, at 10 hours each. */
function logOf(
  personHours: readonly number[],
  categories: readonly Literal[] = ["레미콘 기사", "레미콘 기사", "레미콘 기사", "레미콘 기사"],
  remark: Literal = null,
) {
  return {
    columns,
    rows: personHours.map((hours, index): Literal[] => [
      `2010-05-0${index + 3}`,
      20,
      2,
      categories[index] ?? null,
      10,
      hours,
      remark,
    ]),
  };
}

testRule(excludedWorkers, {
  valid: [
    {
      name: "a column of workers without those left out",
      submission: { log: logOf([200, 200, 200, 200]) },
    },
    {
      name: "a column of workers that includes those left out",
      submission: { log: logOf([180, 180, 180, 180]) },
    },
    {
      name: "a row that takes them off, where most do not",
      submission: { log: logOf([200, 180, 200, 200]) },
    },
    {
      name: "hours of one row that are those of nobody, which has its own rule",
      submission: { log: logOf([200, 999, 200, 200]) },
    },
    {
      name: "a category named once for all rows",
      submission: { log: logOf([200, 200, 200, 200], ["경비 용역"]) },
    },
    {
      name: "a remark in the place of the category",
      submission: { log: logOf([200], [null], "레미콘 기사 2명 제외") },
    },
    {
      name: "the representative who operates his equipment",
      submission: { log: logOf([200], ["굴삭기 장비업체 대표, 레미콘 기사"]) },
    },
    {
      name: "nobody left out",
      submission: { log: { columns, rows: [["2010-05-03", 20, 0, null, 10, 200, null]] } },
      notApplicable: true,
    },
    {
      name: "a log without person-hours",
      submission: {
        log: { columns: ["date", "workers", "excludedWorkers"], rows: [["2010-05-03", 20, 2]] },
      },
    },
  ],
  invalid: [
    {
      name: "hours of those left out too, once a sheet",
      submission: { log: logOf([220, 200, 220, 220]) },
      findings: [
        {
          message: "counted",
          at: "Log!F2:F5",
          found: "660 person-hours",
          expected: "600 person-hours",
          says: "the person-hours of 3 rows",
        },
      ],
    },
    {
      name: "the same by the usual hours, which may be actual ones",
      submission: {
        profile: { hoursPerDay: 10 },
        log: {
          columns: ["date", "workers", "excludedWorkers", "personHours"],
          rows: [["2010-05-03", 20, 2, 220]],
        },
      },
      findings: [
        {
          message: "counted",
          at: "Log!D2",
          found: "220 person-hours",
          expected: "200 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "hours of those left out too by the other convention, where the type is not stated",
      submission: {
        log: {
          columns: ["date", "workers", "excludedWorkers", "personHours"],
          rows: [["2010-05-03", 20, 2, 220]],
        },
      },
      findings: [
        {
          message: "counted",
          at: "Log!D2",
          found: "220 person-hours",
          expected: "200 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "hours of those left out too, certain by the basis of one row and possible as the actual time of another",
      submission: {
        profile: { businessType: "400" },
        log: {
          columns: ["date", "workers", "excludedWorkers", "basis", "personHours"],
          rows: [
            ["2010-05-03", 20, 2, "10", 220],
            ["2010-05-04", 20, 2, "actual", 220],
          ],
        },
      },
      findings: [
        {
          message: "counted",
          at: "Log!E2",
          found: "220 person-hours",
          expected: "200 person-hours",
        },
        {
          message: "counted",
          at: "Log!E3",
          found: "220 person-hours",
          expected: "200 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a row that does not take them off, where the others do",
      submission: { log: logOf([180, 180, 200, 180]) },
      findings: [
        {
          message: "may-count",
          at: "Log!F4",
          found: "200 person-hours",
          expected: "180 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "as many rows that do not take them off as rows that do",
      submission: { log: logOf([180, 200, 180, 200]) },
      findings: [
        {
          message: "may-count",
          at: "Log!F3:F5",
          found: "400 person-hours",
          expected: "360 person-hours",
          result: "needs-review",
        },
      ],
    },
    {
      name: "as many rows without a category as with one",
      submission: { log: logOf([200, 200], ["레미콘 기사"]) },
      findings: [
        {
          message: "no-category",
          at: "Log!D3",
          found: "–",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a row without a category, where the others have one",
      submission: {
        log: logOf([200, 200, 200, 200], ["레미콘 기사", null, "레미콘 기사", "레미콘 기사"]),
      },
      findings: [
        {
          message: "no-category",
          at: "Log!D3",
          found: "–",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "no category at all, once",
      submission: { log: logOf([200, 200, 200, 200], []) },
      findings: [
        {
          message: "no-category",
          at: "Log!D2:D5",
          found: "–",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "drivers of dump trucks and forklifts, who count",
      submission: {
        log: logOf([200, 200, 200], ["레미콘 기사, 덤프트럭 기사", "레미콘 기사", "Forklift"]),
      },
      findings: [
        {
          message: "operators",
          at: "Log!D2:D4",
          found: "레미콘 기사, 덤프트럭 기사",
          expected: "–",
          result: "needs-review",
          says: "left out on 2 rows",
        },
      ],
    },
  ],
});
