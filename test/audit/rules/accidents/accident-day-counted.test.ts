import { audit } from "../../../../src/audit/audit";
import { accidentDayCounted } from "../../../../src/audit/rules/accidents/accident-day-counted";
import { accidentInClaimedPeriod } from "../../../../src/audit/rules/accidents/accident-in-claimed-period";
import { multipleAchievedEarly } from "../../../../src/audit/rules/quotation/multiple-achieved-early";
import { quotationAmounts } from "../../../../src/audit/rules/quotation/quotation-amounts";
import { type Literal, type LiteralSubmission, submissionOf } from "../../../form/submission";
import { testRule } from "../../rule-tester";

/** 10 workers at 8 hours from 2010-05-03 on, with an accident on the fifth. */
const record = (
  totals: readonly (readonly Literal[])[],
  achieved: Literal,
  { goal = 3, unit = "days", accident = "2010-05-05", leadoff = "2010-05-03" } = {},
): LiteralSubmission => ({
  profile: {
    leadoffDate: leadoff,
    goalDays: goal,
    goalPersonHours: 80 * goal,
    hoursPerDay: 8,
  },
  log: {
    columns: ["date", "workers", "personHours", "runningDays", "runningPersonHours"],
    rows: totals.map((line, index) => [`2010-05-0${index + 3}`, 10, 80, ...line]),
  },
  accidents: { columns: ["date", "careDays", "breaks"], rows: [[accident, 10, true]] },
  quotation: {
    unit,
    columns: ["multiple", "goal", "achieved"],
    rows: [[1, unit === "days" ? goal : 80 * goal, achieved]],
  },
});
const disease = {
  columns: ["date", "cause", "careDays", "breaks", "approvalDate"],
  rows: [["2010-05-05", "업무상 질병", 10, true, "2010-05-07"]],
} as const;
const goesOn = [1, 2, 3, 4, 5, 6].map((days) => [days, days * 80]);
const holds = [1, 2, 2, 3, 4, 5].map((days) => [days, days * 80]);
const startsAgain = [1, 2, 3, 1, 2, 3].map((days) => [days, days * 80]);
const error = { value: { error: "#REF!" } };

const counted = {
  message: "counted",
  at: "Log!D4",
  found: "3 days",
  expected: "2 days",
  result: "needs-review",
  says: "accident of 2010-05-05",
} as const;

const onTheDay = record(goesOn, "2010-05-05");
const inNextRecord = record(goesOn, "2010-05-07");

testRule(accidentDayCounted, {
  valid: [
    { name: "a multiple that is right without the day", submission: record(goesOn, "2010-05-08") },
    {
      name: "a multiple that is right without the day, and with it for the goal of the profile",
      submission: {
        ...record(goesOn, "2010-05-08"),
        profile: { leadoffDate: "2010-05-03", goalDays: 4, hoursPerDay: 8 },
      },
    },
    { name: "a multiple not achieved", submission: record(goesOn, null) },
    { name: "a total that holds on the day", submission: record(holds, "2010-05-07") },
    {
      name: "a total that starts again the day after, which harms nobody",
      submission: record(startsAgain, "2010-05-07"),
    },
    {
      name: "a total that nothing follows",
      submission: record(goesOn.slice(0, 3), "2010-05-05"),
    },
    {
      name: "a date of achievement that is wrong with the day too",
      submission: record(goesOn, "2010-05-07", { goal: 4 }),
    },
    {
      name: "a total that is an error",
      submission: record([[1, 80], [2, 160], [error, 240], ...goesOn.slice(3)], "2010-05-07"),
      missing: ["log.runningDays error"],
    },
    {
      name: "an accident on a day that is not in the log",
      submission: record(goesOn, "2010-05-07", { accident: "2010-05-20" }),
      notApplicable: true,
    },
    {
      name: "an accident that does not break zero accident",
      submission: {
        ...record(goesOn, "2010-05-05"),
        accidents: { columns: ["date", "careDays"], rows: [["2010-05-05", 2]] },
      },
      notApplicable: true,
    },
    {
      name: "a disease, whose record goes on until the approval of care",
      submission: {
        ...record(goesOn, "2010-05-05"),
        accidents: disease,
      },
      notApplicable: true,
    },
    {
      name: "a log without running totals",
      submission: {
        ...record(goesOn, "2010-05-05"),
        log: { columns: ["date", "workers"], rows: [["2010-05-05", 10]] },
      },
      notApplicable: true,
    },
    {
      name: "a multiple of the third record that is wrong, and would be right over the second",
      submission: {
        ...record(goesOn, "2010-05-07", { goal: 3 }),
        accidents: {
          columns: ["date", "careDays", "breaks"],
          rows: [
            ["2010-05-04", 10, true],
            ["2010-05-06", 10, true],
          ],
        },
      },
    },
    { name: "no accidents", submission: {}, notApplicable: true },
    {
      name: "a quotation of no multiple",
      submission: {
        ...record(goesOn, "2010-05-05"),
        quotation: { columns: ["multiple", "achieved"], rows: [[0, "2010-05-05"]] },
      },
      notApplicable: true,
    },
  ],
  invalid: [
    { name: "a multiple achieved on the day itself", submission: onTheDay, findings: [counted] },
    {
      name: "a multiple achieved on the day of the leadoff, on which the accident was",
      submission: record([[0, 0], ...goesOn], "2010-05-04", {
        goal: 1,
        accident: "2010-05-04",
        leadoff: "2010-05-04",
      }),
      findings: [
        {
          ...counted,
          at: "Log!D3",
          found: "1 day",
          expected: "0 days",
          says: "accident of 2010-05-04",
        },
      ],
    },
    {
      name: "a multiple of the next record, a day too early",
      submission: inNextRecord,
      findings: [counted],
    },
    {
      name: "a multiple in person-hours, which the running person-hours decide",
      submission: record(goesOn, "2010-05-07", { unit: "personhours" }),
      findings: [
        { ...counted, at: "Log!E4", found: "240 person-hours", expected: "160 person-hours" },
      ],
    },
    {
      name: "a multiple achieved on the day itself, where the total stands still the day after",
      submission: record(
        [1, 2, 3, 3, 4, 5].map((days) => [days, days * 80]),
        "2010-05-05",
      ),
      findings: [counted],
    },
  ],
});

describe("the date of achievement", () => {
  it.each([
    { name: "on the day itself", submission: onTheDay },
    { name: "in the next record", submission: inNextRecord },
  ])("is left to the question about the day of the accident: $name", ({ submission }) => {
    const { findings } = audit(submissionOf(submission), [
      accidentDayCounted,
      multipleAchievedEarly,
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["accident-day-counted"]);
  });

  it.each([
    { name: "with the day too", submission: record(goesOn, "2010-05-07", { goal: 4 }) },
    {
      name: "after a disease, counted from its onset",
      submission: {
        ...record(goesOn, "2010-05-08", { goal: 4, unit: "personhours" }),
        accidents: disease,
      },
    },
  ])("is wrong where it is so $name", ({ submission }) => {
    const { findings } = audit(submissionOf(submission), [
      accidentDayCounted,
      multipleAchievedEarly,
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["multiple-achieved-early"]);
  });

  it.each([
    { name: "on the day itself", submission: onTheDay, days: 3 },
    { name: "in the next record", submission: inNextRecord, days: 3 },
  ])("leaves the amounts of its row to that question too: $name", ({ submission, days }) => {
    const [row = []] = submission.quotation?.rows ?? [];
    const rowsWith = (amount: number) => ({
      ...submission,
      quotation: {
        unit: "days",
        columns: ["multiple", "goal", "achieved", "days"],
        rows: [[...row, amount]],
      },
    });
    const rulesOf = (amount: number) =>
      audit(submissionOf(rowsWith(amount) as LiteralSubmission), [
        accidentDayCounted,
        quotationAmounts,
      ]).findings.map(({ rule }) => rule);
    expect(rulesOf(days)).toEqual(["accident-day-counted"]);
    expect(rulesOf(days + 10)).toEqual(["quotation-amounts", "accident-day-counted"]);
  });

  const columns = ["multiple", "goal", "from", "achieved", "days"] as const;
  const rulesOf = (...rows: (readonly Literal[])[]) =>
    audit(submissionOf({ ...onTheDay, quotation: { unit: "days", columns, rows } }), [
      accidentDayCounted,
      accidentInClaimedPeriod,
      multipleAchievedEarly,
      quotationAmounts,
    ]).findings.map(({ rule, area }) => [rule, area.top]);
  const asked = [1, 3, null, "2010-05-05", 3];

  it("is asked about once where two rows depend on the day", () => {
    expect(rulesOf(asked, [1, 3, null, "2010-05-07", 3])).toEqual([["accident-day-counted", 3]]);
  });

  it("is judged in a row that does not depend on the day, and so are its amounts", () => {
    const early = [2, 6, null, "2010-05-07", 2];
    expect(rulesOf(asked, early)).toEqual([
      ["multiple-achieved-early", 2],
      ["accident-day-counted", 3],
    ]);
    const withTheDay = [1, 3, null, "2010-05-08", 4];
    expect(rulesOf(asked, withTheDay)).toEqual([
      ["quotation-amounts", 2],
      ["accident-day-counted", 3],
    ]);
  });

  it("leaves a period across the accident to its own rule in the other rows", () => {
    const both = [
      [1, 3, "2010-05-03", "2010-05-05", 3],
      [1, 3, "2010-05-05", "2010-05-07", 3],
    ];
    const across = [1, 3, "2010-05-03", "2010-05-08", 3];
    expect(rulesOf(...both, across)).toEqual([
      ["accident-in-claimed-period", 3],
      ["accident-day-counted", 3],
    ]);
  });
});
