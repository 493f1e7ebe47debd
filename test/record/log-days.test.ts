import { isActual, isClaimed, lacksDays, loggedDays, workerDays } from "../../src/record/log-days";
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

  it("are no product where that is greater than any number", () => {
    expect(hoursOf(each, [["2010-05-03", 9e307, 8]])).toEqual([[[], 0]]);
  });

  it.each<[string, Literal, Literal, boolean]>([
    ["hours of its own", 8, "actual", false],
    ["no hours, and a basis of actual hours", null, "actual", true],
    ["no hours, and a convention for its basis", null, "8", false],
    ["neither hours nor a basis", null, null, false],
  ])("are a record of their own or not in a row with %s", (_, hoursPerWorker, basis, is) => {
    const columns = ["hoursPerWorker", "basis"] as const;
    const { log } = submissionOf({ log: { columns, rows: [[hoursPerWorker, basis]] } });
    expect(log?.rows.map(isActual)).toEqual([is]);
  });

  it("are a record of their own in a log without a column of hours or basis", () => {
    const { log } = submissionOf({ log: { columns: ["personHours"], rows: [[80]] } });
    expect(log?.rows.map(isActual)).toEqual([true]);
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
    [null, "팔십", null],
    [10, "팔십", true],
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

describe("the workers of a month", () => {
  const columns = ["date", "workers", "zaDays", "personHours"] as const;
  /** Of the first month, added up over its days. */
  const daysOf = (
    profile: NonNullable<LiteralSubmission["profile"]>,
    ...months: (readonly Literal[])[]
  ) => {
    const rows = months.map((month, index) => [`2010-0${index + 1}-01`, ...month]);
    const submission = submissionOf({ monthly: true, profile, log: { columns, rows } });
    const [row] = submission.log?.rows ?? [];
    return row && workerDays(row, submission);
  };
  const factory = { industry: "제조업" };
  const unknown = {};

  it.each<[string, NonNullable<LiteralSubmission["profile"]>, Literal[][], number[]]>([
    ["added up, where its person-hours say so", factory, [[200, 20, 1600]], [200, 4000]],
    ["a mean, where they say so", factory, [[10, 20, 1600]], [200, 10]],
    ["a mean of two days, where they say so", factory, [[10, 2, 160]], [20, 10]],
    ["a mean, of 10 hours at a site", unknown, [[10, 2, 200]], [20, 10]],
    ["a mean, where nobody has so many hours", factory, [[10, 20, 250]], [200, 10]],
    ["added up, where a worker may have so many", factory, [[10, 20, 240]], [10, 200]],
    ["added up, where no person-hours are stated", factory, [[10, 20, null]], [10, 200]],
    ["those of a day, where that is all", factory, [[10, null, 80]], [10]],
    [
      "added up, where as many months say that they are as a mean",
      unknown,
      [
        [10, 20, 1600],
        [200, 20, 2000],
      ],
      [10, 200],
    ],
    [
      "a mean, where most months say so",
      factory,
      [
        [10, 20, 1600],
        [200, 20, 1600],
        [10, 20, 1600],
      ],
      [200, 10],
    ],
    ["none below 0", factory, [[-1, 20, 160]], []],
  ])("are %s", (_, profile, months, expected) => {
    expect(daysOf(profile, ...months)).toEqual(expected);
  });
});

describe("a log of months", () => {
  const columns = ["date", "workers", "zaDays"] as const;
  const lacks = (monthly: boolean, ...months: (readonly Literal[])[]) => {
    const rows = months.map((month, index) => [`2010-0${index + 1}-01`, ...month]);
    return lacksDays(submissionOf({ monthly, log: { columns, rows } }));
  };

  it("lacks days where a month that was worked does not state them", () => {
    expect(lacks(true, [10, 20], [10, null])).toBe(true);
    expect(lacks(true, [10, 20], [0, null])).toBe(false);
    expect(lacks(true, [10, 20], [10, 21])).toBe(false);
    expect(lacks(false, [10, 1], [10, null])).toBe(false);
  });
});

describe("a row with something to count", () => {
  it.each<[Literal, Literal, Literal, boolean]>([
    [1, null, null, true],
    [null, 8, null, true],
    [null, null, 1, true],
    [0, 0, 0, false],
    [null, null, null, false],
  ])("has %p workers, %p person-hours and %p ZA days: %p", (workers, personHours, zaDays, is) => {
    const columns = ["workers", "personHours", "zaDays"] as const;
    const { log } = submissionOf({ log: { columns, rows: [[workers, personHours, zaDays]] } });
    expect(log?.rows.map(isClaimed)).toEqual([is]);
  });
});
