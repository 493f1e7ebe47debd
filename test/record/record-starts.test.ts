import { isoFromSerial } from "../../src/core/calendar/serial";
import { recordStarts, restarts } from "../../src/record/record-starts";
import { type LiteralSubmission, submissionOf } from "../form/submission";

const columns = ["date", "breaks", "releadoffDate"] as const;

const startsOf = (literal: LiteralSubmission, of = recordStarts) =>
  of(submissionOf(literal)).map((starts) => starts.map(isoFromSerial));

const profile = { leadoffDate: "2010-05-03" };

describe("the starts of records", () => {
  it("are none where nothing is stated", () => {
    expect(startsOf({})).toEqual([]);
  });

  it("are the leadoff and each day after a breaking accident", () => {
    const rows = ["2010-06-01", "2010-07-01", "2010-08-01"].map((date) => [date, true, null]);
    const literal = { profile, accidents: { columns, rows } };
    const days = [["2010-06-02"], ["2010-07-02"], ["2010-08-02"]];
    expect(startsOf(literal)).toEqual([["2010-05-03"], ...days]);
    expect(startsOf(literal, restarts)).toEqual(days);
    expect(startsOf({ accidents: literal.accidents })).toEqual(days);
  });

  it("have what the row says beside what is right, and for the last one what the profile says", () => {
    const rows = [
      ["2010-06-01", true, "2010-06-03"],
      ["2010-07-01", true, "2010-07-02"],
      ["2010-08-01", true, "2010-08-03"],
    ];
    const releadoffDate = "2010-08-10";
    expect(
      startsOf({ profile: { ...profile, releadoffDate }, accidents: { columns, rows } }),
    ).toEqual([
      ["2010-05-03"],
      ["2010-06-02", "2010-06-03"],
      ["2010-07-02"],
      ["2010-08-02", "2010-08-03", "2010-08-10"],
    ]);
  });

  it("have the re-leadoff of the profile where no accident is listed", () => {
    expect(startsOf({ profile: { ...profile, releadoffDate: "2010-08-10" } })).toEqual([
      ["2010-05-03"],
      ["2010-08-10"],
    ]);
  });

  it("have the leadoff that counts after a late report first, and the declared one", () => {
    const late = { ...profile, reportReceived: "2010-05-18" };
    expect(startsOf({ profile: late })).toEqual([["2010-05-04", "2010-05-03"]]);
    const inTime = { ...profile, reportReceived: "2010-05-17" };
    expect(startsOf({ profile: inTime })).toEqual([["2010-05-03"]]);
  });

  it("are in the order of time, of a disease by the approval of its care", () => {
    const accidents = {
      columns: ["date", "cause", "breaks", "approvalDate"] as const,
      rows: [
        ["2010-06-01", "confirmed-disease", true, "2010-08-01"],
        ["2010-07-01", "duty", true, null],
      ],
    };
    expect(
      startsOf({ profile: { ...profile, releadoffDate: "2010-08-02" }, accidents }, restarts),
    ).toEqual([["2010-07-02"], ["2010-08-02"]]);
  });

  it("know no start again before the leadoff", () => {
    const dates = { leadoffDate: "2010-04-01", releadoffDate: "2009-06-11" };
    expect(startsOf({ profile: dates }, restarts)).toEqual([]);
    expect(startsOf({ profile: { ...dates, leadoffDate: "2009-06-11" } }, restarts)).toEqual([
      ["2009-06-11"],
    ]);
  });
});
