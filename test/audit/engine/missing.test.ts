import { hasSubject, missingFor } from "../../../src/audit/engine/missing";
import type { Need } from "../../../src/audit/needs";
import { type LiteralSubmission, submissionOf } from "../../form/submission";

const error = { value: { error: "#REF!" } } as const;
const noResult = { value: null, formula: "B2*8" } as const;

function missing(need: Need, literal: LiteralSubmission): string[] {
  return missingFor(need, submissionOf(literal)).map(
    ({ field, reason, place }) =>
      `${field} ${reason} ${place ? `${place.row},${place.column}` : "-"}`,
  );
}

const report: Need = { subject: ["profile.leadoffDate"], inputs: [["profile.reportReceived"]] };
const hours: Need = { subject: ["log.personHours"], inputs: [["log.workers"]] };
const multiples: Need = { subject: ["quotation.achieved"], inputs: [["quotation.goal"]] };

describe("hasSubject", () => {
  it.each<[string, LiteralSubmission, boolean]>([
    ["a value", { profile: { leadoffDate: "2010-05-03" } }, true],
    ["an error", { profile: { leadoffDate: error } }, true],
    ["a formula without a result", { profile: { leadoffDate: noResult } }, true],
    ["a blank cell", { profile: { leadoffDate: null } }, false],
    ["nothing", {}, false],
  ])("%s", (_, literal, expected) => {
    expect(hasSubject(report, submissionOf(literal))).toBe(expected);
  });
});

describe("missingFor", () => {
  const leadoffDate = "2010-05-03";

  it.each<[string, LiteralSubmission, string[]]>([
    ["nothing is missing", { profile: { leadoffDate, reportReceived: leadoffDate } }, []],
    [
      "a blank input, with its cell",
      { profile: { leadoffDate, reportReceived: null } },
      ["profile.reportReceived blank 1,1"],
    ],
    [
      "an input that is not there",
      { profile: { leadoffDate } },
      ["profile.reportReceived not-found -"],
    ],
    [
      "an error",
      { profile: { leadoffDate, reportReceived: error } },
      ["profile.reportReceived error 1,1"],
    ],
    [
      "a formula without a result",
      { profile: { leadoffDate, reportReceived: noResult } },
      ["profile.reportReceived no-result 1,1"],
    ],
    [
      "a text in the place of a date",
      { profile: { leadoffDate, reportReceived: "soon" } },
      ["profile.reportReceived unreadable 1,1"],
    ],
    [
      "a subject that is an error itself",
      { profile: { leadoffDate: error, reportReceived: leadoffDate } },
      ["profile.leadoffDate error 0,1"],
    ],
    [
      "an input that is not certainly the field",
      {
        profile: { leadoffDate, reportReceived: leadoffDate },
        doubts: [{ field: "profile.reportReceived", heading: "접수일", alternatives: [] }],
      },
      ["profile.reportReceived uncertain 0,0"],
    ],
  ])("%s", (_, literal, expected) => {
    expect(missing(report, literal)).toEqual(expected);
  });

  it("needs one of several fields, and names the first where there is none", () => {
    const need: Need = { ...report, inputs: [["profile.rate", "profile.goalHours"]] };
    expect(missing(need, { profile: { leadoffDate, goalHours: 240 } })).toEqual([]);
    expect(missing(need, { profile: { leadoffDate, goalHours: null } })).toEqual([
      "profile.goalHours blank 1,1",
    ]);
    expect(missing(need, { profile: { leadoffDate } })).toEqual(["profile.rate not-found -"]);
  });

  it("does not take another field in the place of one that is broken", () => {
    const need: Need = { ...report, inputs: [["profile.rate", "profile.goalHours"]] };
    expect(missing(need, { profile: { leadoffDate, rate: error, goalHours: 240 } })).toEqual([
      "profile.rate error 1,1",
    ]);
  });

  it("names the first cell of a column for each reason", () => {
    const log = {
      columns: ["date", "workers", "personHours"],
      rows: [
        ["2010-05-03", 5, 40],
        ["2010-05-04", error, 40],
        ["2010-05-05", error, 40],
        ["2010-05-06", "x", 40],
      ],
    } as const;
    expect(missing(hours, { log })).toEqual([
      "log.workers error 2,1",
      "log.workers unreadable 4,1",
    ]);
  });

  it("takes words on a day without work for a remark, and blank cells for nobody", () => {
    const log = {
      columns: ["date", "workers", "personHours"],
      rows: [
        ["2010-05-03", 5, 40],
        ["2010-05-04", "우천", null],
        ["2010-05-05", null, null],
      ],
    } as const;
    expect(missing(hours, { log })).toEqual([]);
  });

  it("needs the inputs in each row of other tables that states the subject", () => {
    const quotation = {
      columns: ["achieved", "goal"],
      rows: [
        ["2010-12-01", 100],
        ["2011-06-01", null],
        [null, null],
      ],
    } as const;
    expect(missing(multiples, { quotation })).toEqual(["quotation.goal blank 2,1"]);
  });
});
