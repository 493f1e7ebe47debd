import {
  accidentDays,
  breakingAccidents,
  isAccident,
  undecidedAccidents,
} from "../../src/record/breaking-accidents";
import { isoFromSerial, serialFromIso } from "../../src/core/calendar/serial";
import type { Cell } from "../../src/workbook/workbook";
import { type Literal, submissionOf } from "../form/submission";

const columns = [
  "date",
  "cause",
  "careDays",
  "death",
  "approvalDate",
  "recognised",
  "breaks",
] as const;

const breakingIn = (...rows: (readonly Literal[])[]) =>
  breakingAccidents(
    submissionOf({ profile: { leadoffDate: "2010-05-03" }, accidents: { columns, rows } }),
  ).map(({ date, kind, releadoff }) =>
    [isoFromSerial(date), kind, releadoff && isoFromSerial(releadoff)].join(" "),
  );

const day = "2010-06-01";

describe("breakingAccidents", () => {
  it.each<[string, Literal[]]>([
    ["the row says so", [day, "third-party", 1, false, null, true, true]],
    ["of four days' care by duty", [day, "duty", 4, null, null, null, null]],
    ["of a death of unknown cause", [day, "추락", null, true, null, null, null]],
    ["of four days' care of unknown cause", [day, null, 4, null, null, null, null]],
  ])("counts an accident when %s", (_, row) => {
    expect(breakingIn(row)).toEqual(["2010-06-01 accident 2010-06-02"]);
  });

  it("starts no record after the last day that Excel knows", () => {
    expect(breakingIn(["9999-12-31", "duty", 10, null, null, null, null])).toEqual([
      "9999-12-31 accident ",
    ]);
  });

  it.each<[string, Literal[]]>([
    ["says that it does not break", [day, "duty", 30, true, null, false, false]],
    ["is recognised", [day, "추락", 30, null, null, true, null]],
    ["has a recognised cause", [day, "third-party", 30, null, null, null, null]],
    ["waits for a decision", [day, "personal-commute", 30, null, null, null, null]],
    ["has three days' care", [day, "duty", 3, null, null, null, null]],
    ["says nothing of care", [day, "duty", null, null, null, null, null]],
    ["is before the leadoff", ["2010-05-02", "duty", 30, null, null, null, true]],
    ["has no date", [null, "duty", 30, null, null, null, true]],
  ])("leaves out a row that %s", (_, row) => {
    expect(breakingIn(row)).toEqual([]);
  });

  it.each<[string, string | null, string, number]>([
    ["the list, whatever is claimed", null, "personal-commute", 0],
    ["the list, with a re-leadoff", "2010-06-02", "personal-commute", 1],
    ["somebody's own words, on a day that is claimed", null, "출근 중 교통사고", 0],
    ["somebody's own words, with a re-leadoff", "2010-06-02", "출근 중 교통사고", 1],
    ["somebody's own words, with the re-leadoff of another", "2010-07-02", "출근 중 교통사고", 0],
  ])("counts an accident to be decided by a cause of %s", (_, releadoffDate, cause, count) => {
    const submission = (achieved: string) =>
      submissionOf({
        profile: { leadoffDate: "2010-05-03", releadoffDate },
        accidents: { columns, rows: [[day, cause, 30, null, null, null, null]] },
        quotation: {
          columns: ["multiple", "from", "achieved"],
          rows: [[1, "2010-05-03", achieved]],
        },
      });
    expect(breakingAccidents(submission("2010-06-20"))).toHaveLength(count);
    // Where no period goes over it, the log may have started again.
    const isListed = cause === "personal-commute" && count === 0;
    expect(breakingAccidents(submission("2010-05-20"))).toHaveLength(isListed ? 0 : 1);
  });

  it.each<[string, (readonly [from: string, achieved: string | null])[], number]>([
    ["begins on it", [["2010-06-01", "2010-07-01"]], 0],
    ["ends on it", [["2010-05-03", "2010-06-01"]], 0],
    ["begins after it", [["2010-06-02", "2010-07-01"]], 1],
    ["is not achieved yet", [["2010-05-03", null]], 1],
    [
      "is one of two",
      [
        ["2010-05-03", "2010-05-20"],
        ["2010-05-21", "2010-06-20"],
      ],
      0,
    ],
  ])(
    "counts one by somebody's own words unless its day is claimed: the period %s",
    (_, periods, count) => {
      const submission = submissionOf({
        profile: { leadoffDate: "2010-05-03" },
        accidents: { columns, rows: [[day, "출근 중 교통사고", 30, null, null, null, null]] },
        quotation: {
          columns: ["multiple", "from", "achieved"],
          rows: periods.map((period, index) => [index + 1, ...period]),
        },
      });
      expect(breakingAccidents(submission)).toHaveLength(count);
    },
  );

  it.each<[number, string, Literal, Cell["value"]]>([
    [0, "shows nothing, since no cause is chosen", null, ""],
    [1, "shows nothing although a cause is chosen", "duty", ""],
    [1, "shows an error, with no cause chosen", null, { error: "#REF!" }],
  ])("counts %d accidents of a row whose own formula %s", (count, _, cause, value) => {
    const breaks = { value, formula: 'IF(B2="","",C2>=4)' };
    expect(breakingIn([day, cause, 4, null, null, null, breaks])).toHaveLength(count);
  });

  it("orders them by the days on which they end a record, and starts after the approval of care of a disease", () => {
    expect(
      breakingIn(
        ["2010-09-01", "duty", 10, null, null, null, null],
        [day, "직업병", 10, null, "2010-07-01", null, null],
        ["2010-08-01", "confirmed-disease", 10, null, null, null, null],
        ["2010-06-20", "duty", 10, null, null, null, null],
      ),
    ).toEqual([
      "2010-06-20 accident 2010-06-21",
      "2010-06-01 disease 2010-07-02",
      "2010-08-01 disease ",
      "2010-09-01 accident 2010-09-02",
    ]);
  });
});

describe("an accident in two tables", () => {
  const inTables = (...rows: (readonly Literal[])[]) => {
    const submission = submissionOf({
      accidents: { columns: ["date", "victim", "careDays", "breaks"], rows },
    });
    // Each row after the first stands in the book of all accidents.
    const accidents = submission.accidents?.map((row, index) =>
      index === 0 ? row : { ...row, sheet: "Book" },
    );
    return breakingAccidents({ ...submission, accidents: accidents ?? null }).map(
      ({ row }) => `${row.sheet} ${row.row}`,
    );
  };

  it.each<[string, Literal[][], string[]]>([
    [
      "counts once",
      [
        [day, "Press operator", 10, null],
        [day, "Press operator", 10, null],
      ],
      ["Accidents 1"],
    ],
    [
      "breaks nothing where the row that says more of the record says so",
      [
        [day, "Press operator", 10, false],
        [day, null, 10, null],
      ],
      [],
    ],
    [
      "counts as the later table says where only that says more",
      [
        [day, "Press operator", 10, null],
        [day, "Press operator", 10, true],
      ],
      ["Book 2"],
    ],
    [
      "counts twice where it is of two persons",
      [
        [day, "Press operator", 10, null],
        [day, "Welder", 10, null],
      ],
      ["Accidents 1", "Book 2"],
    ],
    [
      "counts twice where it is of two days",
      [
        [day, "Press operator", 10, null],
        ["2010-06-02", "Press operator", 10, null],
      ],
      ["Accidents 1", "Book 2"],
    ],
  ])("%s", (_, rows, counted) => {
    expect(inTables(...rows)).toEqual(counted);
  });

  it("counts each of two rows of one table", () => {
    const columns = ["date", "careDays"] as const;
    const rows = [
      [day, 10],
      [day, 10],
    ];
    expect(breakingAccidents(submissionOf({ accidents: { columns, rows } }))).toHaveLength(2);
  });
});

describe("undecidedAccidents", () => {
  it.each<[number, string, Literal[]]>([
    [1, "of four days' care on the way home", [day, "personal-commute", 4, null, null, null, null]],
    [1, "of a death in a recess", [day, "recess-exercise", null, true, null, null, null]],
    [0, "of three days' care", [day, "personal-commute", 3, null, null, null, null]],
    [0, "of unknown care", [day, "personal-commute", null, null, null, null, null]],
    [1, "that nobody has recognised", [day, "personal-commute", 9, null, null, false, null]],
    [1, "by somebody's own words", [day, "출근 중 교통사고", 9, null, null, null, null]],
    [0, "by a disease in somebody's own words", [day, "소음성 질환", 9, null, null, null, null]],
    [0, "that the body has recognised", [day, "personal-commute", 9, null, null, true, null]],
    [0, "that the row says to break", [day, "personal-commute", 9, null, null, null, true]],
    [1, "on the day of the leadoff", ["2010-05-03", "personal-commute", 9, null, null, null, null]],
    [0, "by a cause outside the list", [day, "추락", 9, null, null, null, null]],
    [0, "by duty", [day, "duty", 9, null, null, null, null]],
    [0, "without a date", [null, "personal-commute", 9, null, null, null, null]],
    [0, "before the leadoff", ["2010-05-01", "personal-commute", 9, null, null, null, null]],
  ])("are %d for one %s", (count, _, row) => {
    const submission = submissionOf({
      profile: { leadoffDate: "2010-05-03" },
      accidents: { columns, rows: [row] },
    });
    expect(undecidedAccidents(submission)).toHaveLength(count);
  });

  it("are in the order of their days, and count from the first where no leadoff is stated", () => {
    const rows = ["2010-07-01", null, "2010-06-01"].map((date) => [
      date,
      "personal-commute",
      9,
      null,
      null,
      null,
      null,
    ]);
    const ofAccidents = undecidedAccidents(submissionOf({ accidents: { columns, rows } }));
    expect(ofAccidents.map(({ date }) => date?.value ?? null)).toEqual([
      null,
      serialFromIso("2010-06-01"),
      serialFromIso("2010-07-01"),
    ]);
    expect(undecidedAccidents(submissionOf({}))).toEqual([]);
  });
});

describe("a row of the accidents", () => {
  it.each<[boolean, string, Literal, Literal, Literal]>([
    [false, "nothing", null, null, null],
    [false, "that nobody died", null, null, false],
    [true, "that somebody died", null, null, true],
    [false, "no days of care", null, 0, null],
    [true, "a day of care", null, 1, null],
    [false, "a dash", "-", null, null],
    [false, "that there was none", "해당 없음", null, null],
    [false, "none in English", " N/A ", null, null],
    [false, "dots", "...", null, null],
    [false, "that nothing applies, as one word", "해당없음", null, null],
    [false, "that no item applies", "해당사항 없음", null, null],
    [false, "that no item applies, in three words", "해당 사항 없음", null, null],
    [false, "that no item applies, as one word", "해당사항없음", null, null],
    [false, "NA", "NA", null, null],
    [false, "that none happened", "미발생", null, null],
    [true, "a cause", "추락", null, null],
    [true, "a knee, which begins like none", "무릎 부상", null, null],
    [true, "a word that ends like none", "직무", null, null],
  ])("is an accident, %s, where it states %s", (answer, _, cause, careDays, death) => {
    const rows = [[cause, careDays, death]];
    const { accidents } = submissionOf({
      accidents: { columns: ["cause", "careDays", "death"], rows },
    });
    expect(accidents?.map(isAccident)).toEqual([answer]);
  });
});

describe("the days of all accidents", () => {
  const daysOf = (releadoffDate: Literal, ...rows: (readonly Literal[])[]) =>
    accidentDays(
      submissionOf({
        profile: { releadoffDate },
        accidents: { columns: ["date", "cause", "careDays"], rows },
      }),
    ).map((date) => isoFromSerial(date));

  it("are those of rows with a date that are of an accident, breaking or not", () => {
    const rows = [
      [day, "duty", 1],
      [null, "duty", 30],
      ["2010-07-01", null, null],
    ];
    expect(daysOf(null, ...rows)).toEqual(["2010-06-01", "2010-07-01"]);
    expect(accidentDays(submissionOf({}))).toEqual([]);
  });

  it("hold the day before the re-leadoff", () => {
    expect(daysOf("2010-06-02")).toEqual(["2010-06-01"]);
  });
});
