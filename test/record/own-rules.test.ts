import { audit } from "../../src/audit/audit";
import { allRules } from "../../src/audit/rules";
import { kosha2010 } from "../../src/core/rulebook";
import { serialFromIso } from "../../src/core/calendar/serial";
import { breakingAccidents } from "../../src/record/breaking-accidents";
import { ownRules, rulebookOf } from "../../src/record/own-rules";
import { recordStarts } from "../../src/record/record-starts";
import { possibleHoursPerDay } from "../../src/record/workplace";
import { sayFinding } from "../../src/report/finding-sentence";
import { type LiteralSubmission, submissionOf } from "../form/submission";

const accidents = {
  columns: ["date", "careDays"],
  rows: [
    ["2010-06-01", 3],
    ["2010-07-01", 4],
  ],
} as const;

describe("the rulebook of a submission", () => {
  it("is the regulation's where nothing is stated", () => {
    const submission = submissionOf({ profile: { rate: 1 } });
    expect(rulebookOf(submission)).toEqual(kosha2010);
    expect(ownRules(submission)).toEqual([]);
  });

  it("has the workplace's own numbers in their places, and nothing else changed", () => {
    const submission = submissionOf({
      profile: {
        ownBreakingDays: 3,
        ownHoursPerDay: 9,
        ownPassPoints: 70,
        ownReportDays: 30,
        ownApplicationDays: 90,
      },
    });
    expect(rulebookOf(submission)).toEqual({
      ...kosha2010,
      "DEF-3": { breakingCareDays: 3 },
      "TIME-2": { hoursPerDay: 9, constructionHoursPerDay: 9 },
      "SHL-2": { passPoints: 70 },
      "LEAD-1": { reportDays: 30 },
      "LEAD-2": { daysBeforeReceipt: 30 },
      "APP-1": { applicationDays: 90 },
    });
    expect(ownRules(submission).map(({ clauses, value }) => [...clauses, value])).toEqual([
      ["DEF-3", 3],
      ["TIME-2", 9],
      ["SHL-2", 70],
      ["LEAD-1", "LEAD-2", 30],
      ["APP-1", 90],
    ]);
  });

  it("leaves a number out that cannot be meant", () => {
    const submission = submissionOf({ profile: { ownBreakingDays: 0, ownPassPoints: 600 } });
    expect(rulebookOf(submission)).toEqual(kosha2010);
    expect(ownRules(submission).map(({ isPossible }) => isPossible)).toEqual([false, false]);
  });

  it("is never the regulation itself changed", () => {
    rulebookOf(submissionOf({ profile: { ownBreakingDays: 3 } }));
    expect(kosha2010["DEF-3"].breakingCareDays).toBe(4);
  });
});

describe("what follows from own rules", () => {
  const profile = { leadoffDate: "2010-05-03" };

  it("is which accidents break the record", () => {
    const breaking = (own: object) =>
      breakingAccidents(submissionOf({ profile: { ...profile, ...own }, accidents })).length;
    expect([breaking({}), breaking({ ownBreakingDays: 3 })]).toEqual([1, 2]);
  });

  it("is when a late report moves the leadoff", () => {
    const startsOf = (own: object) =>
      recordStarts(submissionOf({ profile: { ...profile, reportReceived: "2010-05-23", ...own } }));
    expect(startsOf({})[0]?.[0]).toBe(serialFromIso("2010-05-09"));
    expect(startsOf({ ownReportDays: 30 })[0]?.[0]).toBe(serialFromIso("2010-05-03"));
  });

  it("is the convention of a day's hours", () => {
    const hoursOf = (own: object) =>
      possibleHoursPerDay(submissionOf({ profile: { industry: "건설업", ...own } }));
    expect([hoursOf({}), hoursOf({ ownHoursPerDay: 9 })]).toEqual([[10], [9]]);
  });

  it.each<{
    rule: string;
    own: object;
    submission: LiteralSubmission;
    of2010: string[];
    ofOwn: string[];
  }>([
    {
      rule: "accident-breaks",
      own: { ownBreakingDays: 3 },
      submission: {
        profile,
        accidents: {
          columns: ["date", "cause", "careDays", "breaks"],
          rows: [["2010-06-01", "duty", 3, false]],
        },
      },
      of2010: [],
      ofOwn: ["Care of 3 days or more breaks it"],
    },
    {
      rule: "leadoff-late-report",
      own: { ownReportDays: 30 },
      submission: { profile: { ...profile, reportReceived: "2010-05-23" } },
      of2010: ["more than 14 days later"],
      ofOwn: [],
    },
    {
      rule: "shl-pass",
      own: { ownPassPoints: 70 },
      submission: { shl: { columns: ["own"], rows: [[20], [15], [10], [10], [10]] } },
      of2010: [],
      ofOwn: ["below 70 points"],
    },
    {
      rule: "hours-per-day",
      own: { ownHoursPerDay: 9 },
      submission: { profile: { industry: "제조업", hoursPerDay: 9 } },
      of2010: ["9 hours a day"],
      ofOwn: [],
    },
    {
      rule: "application-late",
      own: { ownApplicationDays: 90 },
      submission: {
        quotation: {
          applicationDate: "2011-03-15",
          columns: ["multiple", "achieved"],
          rows: [[1, "2011-01-01"]],
        },
      },
      of2010: ["more than 60 days after"],
      ofOwn: [],
    },
  ])("is what $rule finds", ({ rule, own, submission, of2010, ofOwn }) => {
    const rules = allRules.filter(({ id }) => id === rule);
    const sentencesOf = (more: object) => {
      const stated = { ...submission, profile: { ...submission.profile, ...more } };
      return audit(submissionOf(stated), rules).findings.map((finding) => ({
        sentence: sayFinding(finding, rules[0]?.text, "en"),
        own: finding.ownClauses ?? [],
      }));
    };
    const [before, after] = [sentencesOf({}), sentencesOf(own)];
    expect(before).toEqual(
      of2010.map((part) => ({ sentence: expect.stringContaining(part) as string, own: [] })),
    );
    expect(after).toMatchObject(
      ofOwn.map((part) => ({ sentence: expect.stringContaining(part) as string })),
    );
    for (const each of after) expect(each.own).not.toEqual([]);
  });
});
