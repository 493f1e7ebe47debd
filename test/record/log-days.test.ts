import { loggedDays } from "../../src/record/log-days";
import {
  type Literal,
  submissionOf,
  type LiteralLog,
  type LiteralSubmission,
} from "../form/submission";

/** Workers x hours, and person-hours, of each row. */
function hoursOf(
  columns: LiteralLog["columns"],
  rows: LiteralLog["rows"],
  profile: LiteralSubmission["profile"] = { industry: "제조업" },
) {
  const submission = submissionOf({ profile, log: { columns, rows } });
  return loggedDays(submission).map(({ worked, personHours }) => [worked, personHours]);
}

describe("the hours of a day", () => {
  const each = ["date", "workers", "hoursPerWorker"] as const;

  it("are those stated, or the convention where none are", () => {
    const rows = [
      ["2010-05-03", 10, 9],
      ["2010-05-04", 10, null],
      ["2010-05-05", 10, { value: 9 / 24, format: "[h]:mm" }],
    ];
    expect(hoursOf(each, rows)).toEqual([
      [[90], 90],
      [[80], 80],
      [[90], 90],
    ]);
  });

  it("are not known where what is stated cannot be read", () => {
    const rows = [
      ["2010-05-03", 10, "9시간쯤"],
      ["2010-05-04", 10, { value: { error: "#REF!" } }],
      ["2010-05-05", 10, { value: null, formula: "D2" }],
    ];
    expect(hoursOf(each, rows)).toEqual(rows.map(() => [[], 0]));
    const profile = { industry: "제조업", hoursPerDay: "아홉 시간쯤" };
    expect(hoursOf(each, [["2010-05-03", 10, null]], profile)).toEqual([[[], 0]]);
  });

  it("do not stand for person-hours that cannot be read", () => {
    const columns = [...each, "personHours"] as const;
    expect(hoursOf(columns, [["2010-05-03", 10, 9, "구십"]])).toEqual([[[90], 0]]);
    expect(hoursOf(columns, [["2010-05-03", 10, 9, null]])).toEqual([[[90], 90]]);
  });
});

describe("a day", () => {
  it.each<[Literal, Literal, boolean | null]>([
    [1, null, true],
    [0.5, null, false],
    [0, 8, false],
    [-1, 8, null],
    [null, 1, true],
    [null, 0, false],
    [null, null, false],
    ["열 명", 8, null],
  ])("with %p workers and %p person-hours is worked: %p", (workers, personHours, isWorked) => {
    const submission = submissionOf({
      log: {
        columns: ["date", "workers", "personHours"],
        rows: [["2010-05-03", workers, personHours]],
      },
    });
    expect(loggedDays(submission).map((day) => day.isWorked)).toEqual([isWorked]);
  });

  it("is worked in a log of dates alone, and counts once", () => {
    const rows = [["2010-05-03"], ["2010-05-03"], ["2010-05-04"]];
    const days = loggedDays(submissionOf({ log: { columns: ["date"], rows } }));
    expect(days.map((day) => [day.isWorked, day.isMisdated, day.days])).toEqual([
      [true, false, 1],
      [true, true, 0],
      [true, false, 1],
    ]);
  });
});
