import { isoFromSerial, serialFromIso } from "../../src/core/calendar/serial";
import { loggedDays } from "../../src/record/log-days";
import {
  accumulate,
  amountOn,
  type Basis,
  reachedOn,
  recordsAround,
} from "../../src/record/progress";
import { type Literal, type LiteralSubmission, submissionOf } from "../form/submission";

const day = serialFromIso;
const profile = { industry: "제조업", leadoffDate: "2010-05-03" };

describe("what a log adds up to", () => {
  const columns = ["date", "workers", "personHours", "runningDays", "runningPersonHours"] as const;

  /** ZA days and person-hours after each row; a row is the running total of both, one day and 8 person-hours. */
  function totalsOf(running: readonly Literal[], basis: Basis = "running") {
    const rows = running.map((total, index) => [
      `2010-05-0${index + 3}`,
      1,
      8,
      total,
      typeof total === "number" ? total * 8 : total,
    ]);
    const submission = submissionOf({ profile, log: { columns, rows } });
    const totals = accumulate(submission, loggedDays(submission), basis);
    expect(totals.map(({ personHours }) => personHours)).toEqual(
      totals.map(({ days }) => days * 8),
    );
    return totals.map(({ days }) => days);
  }

  it("is the running total, with what the first row carries", () => {
    expect(totalsOf([11, 12, 13])).toEqual([11, 12, 13]);
  });

  it("goes on by the row where a running total is blank", () => {
    expect(totalsOf([11, null, 13])).toEqual([11, 12, 13]);
    expect(totalsOf([11, null, null, 20])).toEqual([11, 12, 13, 20]);
  });

  it("carries nothing where the first running total stands in a later row", () => {
    expect(totalsOf([null, 12, 13])).toEqual([1, 2, 3]);
  });

  it("goes on across a running total that starts again", () => {
    expect(totalsOf([11, 12, 1, 2])).toEqual([11, 12, 13, 14]);
  });

  it("stands still where the running total does", () => {
    expect(totalsOf([1, 1, 2])).toEqual([1, 1, 2]);
  });

  it("is what the rows state without the running totals", () => {
    expect(totalsOf([11, 12, 13], "stated")).toEqual([1, 2, 3]);
  });

  it("is workers x hours where that is added up, and the person-hours where no workers are stated", () => {
    const submission = submissionOf({
      profile,
      log: {
        columns: ["date", "workers", "hoursPerWorker", "personHours"],
        rows: [
          ["2010-05-03", 2, 8, 80],
          ["2010-05-04", null, null, 5],
        ],
      },
    });
    const hoursBy = (basis: Basis) =>
      accumulate(submission, loggedDays(submission), basis).map(({ personHours }) => personHours);
    expect(hoursBy("worked")).toEqual([16, 21]);
    expect(hoursBy("stated")).toEqual([80, 85]);
  });

  it("begins with what was taken over", () => {
    const submission = submissionOf({
      profile,
      log: { columns: ["date", "workers", "personHours"], rows: [["2010-05-03", 1, 8]] },
    });
    const carried = { days: 100, personHours: 900 };
    expect(accumulate(submission, loggedDays(submission), "stated", carried)).toMatchObject([
      { days: 101, personHours: 908 },
    ]);
  });
});

const columns = ["date", "workers", "personHours"] as const;
const log = {
  columns,
  rows: ["03", "04", "05", "06", "07", "10", "11", "12"].map((each) => [`2010-05-${each}`, 10, 80]),
};
const accidentsOn = (...dates: string[]) => ({
  columns: ["date", "breaks"] as const,
  rows: dates.map((date) => [date, true]),
});

const recordsOn = (date: string, literal: LiteralSubmission) =>
  recordsAround(submissionOf(literal), day(date)).map(({ start, end }) =>
    [start, end].map((each) => (Number.isFinite(each) ? isoFromSerial(each) : each)),
  );

describe("the records around a day", () => {
  it("are open to both sides where nothing says when one starts", () => {
    expect(recordsOn("2010-05-04", { log })).toEqual([[-Infinity, Infinity]]);
  });

  it("are the record that started before it, up to the next start", () => {
    const literal = { profile, log, accidents: accidentsOn("2010-05-05", "2010-05-10") };
    expect(recordsOn("2010-05-05", literal)).toEqual([["2010-05-03", "2010-05-06"]]);
    expect(recordsOn("2010-05-06", literal)).toEqual([["2010-05-06", "2010-05-11"]]);
    expect(recordsOn("2010-05-10", literal)).toEqual([["2010-05-06", "2010-05-11"]]);
    expect(recordsOn("2010-05-11", literal)).toEqual([["2010-05-11", Infinity]]);
  });

  it("end with the earlier of two days on which cells say that the next one starts", () => {
    const accidents = {
      columns: ["date", "breaks", "releadoffDate"] as const,
      rows: [["2010-05-05", true, "2010-05-10"]],
    };
    expect(recordsOn("2010-05-04", { profile, log, accidents })).toEqual([
      ["2010-05-03", "2010-05-06"],
    ]);
  });

  it("are what came before the leadoff, for a day before it", () => {
    expect(recordsOn("2010-05-02", { profile, log })).toEqual([[-Infinity, "2010-05-03"]]);
  });

  it("are one for each day on which cells say that it started, the right one first", () => {
    const late = { ...profile, reportReceived: "2010-05-19" };
    expect(recordsOn("2010-05-04", { profile: late, log })).toEqual([
      ["2010-05-05", Infinity],
      ["2010-05-03", Infinity],
    ]);
  });

  it("begin with what was taken over, or with nothing, and the next one with nothing alone", () => {
    const submission = submissionOf({
      profile: { ...profile, takenOverDays: 7, takenOverPersonHours: 70 },
      log,
      accidents: accidentsOn("2010-05-05"),
    });
    expect(recordsAround(submission, day("2010-05-04")).map(({ carried }) => carried)).toEqual([
      { days: 7, personHours: 70 },
      { days: 0, personHours: 0 },
    ]);
    expect(recordsAround(submission, day("2010-05-07")).map(({ carried }) => carried)).toEqual([
      undefined,
    ]);
  });
});

describe("the amount of a record", () => {
  const submission = submissionOf({ profile, log, accidents: accidentsOn("2010-05-05") });
  const amount = (date: string, of: string, unit: "days" | "hours" | "personhours" = "days") =>
    recordsAround(submission, day(of)).map((record) =>
      amountOn(submission, record, "stated", unit, day(date)),
    );

  it("is that of its own days, without the day of the accident", () => {
    expect(amount("2010-05-04", "2010-05-04")).toEqual([2]);
    expect(amount("2010-05-05", "2010-05-04")).toEqual([2]);
    expect(amount("2010-05-12", "2010-05-04")).toEqual([2]);
    expect(amount("2010-05-06", "2010-05-06")).toEqual([1]);
    expect(amount("2010-05-12", "2010-05-06")).toEqual([5]);
  });

  it("has the day on which a disease began", () => {
    const accidents = {
      columns: ["date", "cause", "breaks", "approvalDate"] as const,
      rows: [["2010-05-04", "confirmed-disease", true, "2010-05-06"]],
    };
    const ofDisease = submissionOf({ profile, log, accidents });
    const [record] = recordsAround(ofDisease, day("2010-05-04"));
    const amountBy = (date: string) =>
      record && amountOn(ofDisease, record, "stated", "days", day(date));
    expect(["2010-05-04", "2010-05-06", "2010-05-07"].map(amountBy)).toEqual([2, 4, 4]);
  });

  it("stands still on days without a row, and is 0 before its first day", () => {
    expect(amount("2010-05-09", "2010-05-06")).toEqual([2]);
    expect(amount("2010-05-05", "2010-05-06")).toEqual([0]);
  });

  it("is in days, in hours of the workplace's clock, or in person-hours", () => {
    expect(amount("2010-05-12", "2010-05-06", "hours")).toEqual([40]);
    expect(amount("2010-05-12", "2010-05-06", "personhours")).toEqual([400]);
  });

  it("is that of the last row up to a date where dates do not stand in order", () => {
    // Two days would fit between the fifth and the eighth, so that the twentieth is taken as it stands.
    const dates = ["2010-05-03", "2010-05-05", "2010-05-20", "2010-05-08", "2010-05-09"];
    const unordered = submissionOf({
      profile,
      log: { columns: ["date", "workers"], rows: dates.map((date) => [date, 10]) },
    });
    const [record] = recordsAround(unordered, day("2010-05-03"));
    const of = (date: number) => record && amountOn(unordered, record, "stated", "days", date);
    expect(["2010-05-02", "2010-05-06", "2010-05-08", "2010-05-19"].map(day).map(of)).toEqual([
      0, 2, 4, 5,
    ]);
    expect(of(Infinity)).toBe(5);
  });

  it("is what was taken over before the first day", () => {
    const takenOver = submissionOf({ profile: { ...profile, takenOverDays: 7 }, log });
    const [record] = recordsAround(takenOver, day("2010-05-03"));
    const of = (date: string) => record && amountOn(takenOver, record, "stated", "days", day(date));
    expect([of("2010-05-02"), of("2010-05-03")]).toEqual([7, 8]);
  });
});

describe("the day on which a record reaches an aim", () => {
  const reachedBy = (
    literal: LiteralSubmission,
    unit: "days" | "hours",
    aim: number,
    basis: Basis,
  ) => {
    const submission = submissionOf(literal);
    const [record] = recordsAround(submission, day("2010-05-06"));
    const days = record ? reachedOn(submission, record, basis, unit, aim) : [];
    return days.map((each) => each && isoFromSerial(each));
  };

  it("is the first on which it has come so far, and none where it does not", () => {
    expect(reachedBy({ profile, log }, "days", 4, "stated")).toEqual(["2010-05-06"]);
    expect(reachedBy({ profile, log }, "days", 8, "stated")).toEqual(["2010-05-12"]);
    expect(reachedBy({ profile, log }, "days", 9, "stated")).toEqual([null]);
  });

  it("may be by the hours of a day that are stated, or by those of the convention", () => {
    const stated = { ...profile, hoursPerDay: 9 };
    expect(reachedBy({ profile: stated, log }, "hours", 17, "stated")).toEqual([
      "2010-05-04",
      "2010-05-05",
    ]);
    expect(reachedBy({ profile, log }, "hours", 17, "stated")).toEqual(["2010-05-05"]);
  });

  it("counts rows without a date where they stand, if those are to count", () => {
    const rows = [
      [null, 10, 80],
      ["2010-05-02", 10, 80],
      [null, 10, 80],
      ["2010-05-03", 10, 80],
      [null, 10, 80],
      ["2010-05-04", 10, 80],
      ["2010-05-06", 10, 80],
      [null, 10, 80],
    ];
    const undated = { profile, log: { columns, rows } };
    expect(reachedBy(undated, "days", 3, "stated")).toEqual(["2010-05-06"]);
    // The row below the day before the leadoff may be of the leadoff; that below the last day adds nothing to it.
    expect(reachedBy(undated, "days", 3, "undated")).toEqual(["2010-05-04"]);
    expect(reachedBy(undated, "days", 5, "undated")).toEqual(["2010-05-06"]);
    expect(reachedBy(undated, "days", 6, "undated")).toEqual([null]);
  });

  it("counts them beside rows whose dates are mistyped, which are of no record", () => {
    const later = ["2010-05-02", null, "2019-05-03", "2010-05-04", "2010-05-06"];
    const earlier = ["2010-05-03", null, "2009-05-04", "2010-05-05"];
    const reached = (dates: (string | null)[], aim: number) => {
      const rows = dates.map((date) => [date, 10, 80]);
      return reachedBy({ profile, log: { columns, rows } }, "days", aim, "undated");
    };
    // Those of 2019 stand before the leadoff, but are not of a day before it.
    const ended = { columns: ["date", "breaks"] as const, rows: [["2011-01-01", true]] };
    const rows = later.map((date) => [date, 10, 80]);
    const literal = { profile, log: { columns, rows }, accidents: ended };
    expect(reachedBy(literal, "days", 3, "undated")).toEqual(["2010-05-06"]);
    expect(reachedBy(literal, "days", 4, "undated")).toEqual([null]);
    expect(reached(earlier, 3)).toEqual(["2010-05-05"]);
    expect(reached(earlier, 4)).toEqual([null]);
  });

  it("is a dated one, where a row without a date reaches it", () => {
    const rows = [
      ["2010-05-03", 10, 80],
      [null, 10, 80],
      ["2010-05-05", 10, 80],
    ];
    expect(reachedBy({ profile, log: { columns, rows } }, "days", 2, "undated")).toEqual([
      "2010-05-05",
    ]);
  });

  it("may lie in the month of the leadoff, and of the accident, in a log by the month", () => {
    const monthly = {
      monthly: true,
      profile: { ...profile, leadoffDate: "2010-05-20" },
      log: {
        columns: ["date", "zaDays"] as const,
        rows: [
          ["2010-04-01", 20],
          ["2010-05-01", 8],
          ["2010-06-01", 20],
        ],
      },
    };
    const submission = submissionOf(monthly);
    const [record] = recordsAround(submission, day("2010-06-01"));
    const reached = (aim: number) =>
      record &&
      reachedOn(submission, record, "stated", "days", aim).map(
        (each) => each && isoFromSerial(each),
      );
    expect(reached(8)).toEqual(["2010-05-01"]);
    expect(reached(28)).toEqual(["2010-06-01"]);
    expect(reached(29)).toEqual([null]);
    const broken = submissionOf({ ...monthly, accidents: accidentsOn("2010-06-01") });
    const [first] = recordsAround(broken, day("2010-05-20"));
    expect(first && amountOn(broken, first, "stated", "days", day("2010-06-30"))).toBe(28);
  });
});
