import { type Deadline, daysLeft, deadlinesOf, nextDeadline } from "../../src/record/deadlines";
import { serialFromIso } from "../../src/core/calendar/serial";
import { recognise } from "../../src/form/recognise";
import { submissionOf } from "../form/submission";
import { sample } from "../taskpane/sample";

const day = serialFromIso;

const codesOf = (...of: Parameters<typeof deadlinesOf>) =>
  deadlinesOf(...of).map(({ code }) => code);

describe("the deadlines of a workbook", () => {
  it("are none before the leadoff", () => {
    expect(deadlinesOf(submissionOf({}))).toEqual([]);
  });

  it("begin with the leadoff report", () => {
    const submission = submissionOf({ profile: { leadoffDate: "2025-03-03" } });
    expect(deadlinesOf(submission)).toMatchObject([
      {
        code: "D1",
        event: day("2025-03-03"),
        due: day("2025-03-17"),
        done: null,
        place: { sheet: "Profile", row: 0, column: 1 },
      },
    ]);
  });

  it("are none where they end after the last day of the calendar", () => {
    const codes = (leadoffDate: string) => codesOf(submissionOf({ profile: { leadoffDate } }));
    expect(codes("9999-12-17")).toEqual(["D1"]);
    expect(codes("9999-12-18")).toEqual([]);
  });

  it("are done on the day that the workbook states", () => {
    const profile = { leadoffDate: "2025-03-03", reportReceived: "2025-03-10" };
    expect(deadlinesOf(submissionOf({ profile }))).toMatchObject([{ done: day("2025-03-10") }]);
  });

  it("follow a number of the workplace's own", () => {
    const profile = { leadoffDate: "2025-03-03", ownReportDays: 20 };
    expect(deadlinesOf(submissionOf({ profile }))).toMatchObject([{ due: day("2025-03-23") }]);
  });

  it("have the re-leadoff after the last breaking accident, of a disease after its approval", () => {
    const accidents = {
      columns: ["date", "cause", "careDays", "approvalDate"] as const,
      rows: [
        ["2025-02-20", "contract", 5, null],
        ["2025-03-20", "직업병 disease", 9, "2025-05-01"],
      ],
    };
    expect(deadlinesOf(submissionOf({ accidents }))).toMatchObject([
      { code: "D7", event: day("2025-05-01"), due: day("2025-05-02") },
    ]);
  });

  it("count an application from the day on which the multiple applied for was achieved", () => {
    const quotation = {
      appliedMultiple: 2,
      columns: ["multiple", "achieved"] as const,
      rows: [
        [1, "2025-05-01"],
        [2, "2025-08-01"],
      ],
    };
    expect(deadlinesOf(submissionOf({ quotation }))).toMatchObject([
      { code: "D8", event: day("2025-08-01"), due: day("2025-09-30"), done: null, hard: false },
    ]);
  });

  it("count it from the last date of that multiple, whatever stands at another", () => {
    const quotation = {
      appliedMultiple: 1,
      columns: ["multiple", "achieved"] as const,
      rows: [
        [1, "2025-05-01"],
        [1, null],
        [2, "2025-08-01"],
      ],
    };
    expect(deadlinesOf(submissionOf({ quotation }))).toMatchObject([
      { code: "D8", event: day("2025-05-01") },
    ]);
  });

  it("count no application from a row that has no multiple, as nothing is applied for", () => {
    const columns = ["multiple", "achieved"] as const;
    const quotation = { columns, rows: [[null, "2025-05-01"]] };
    expect(codesOf(submissionOf({ quotation }))).toEqual([]);
  });

  it("have the re-leadoff done on the day that the accident's row states, else the profile", () => {
    const doneOn = (
      releadoffDate: string | null,
      columns: readonly ("date" | "breaks" | "releadoffDate")[],
    ) =>
      deadlinesOf(
        submissionOf({
          profile: { releadoffDate: "2025-03-05" },
          accidents: { columns, rows: [["2025-03-03", true, releadoffDate]] },
        }),
      ).map(({ code, done }) => [code, done]);
    expect(doneOn("2025-03-04", ["date", "breaks", "releadoffDate"])).toEqual([
      ["D6", day("2025-03-04")],
    ]);
    expect(doneOn(null, ["date", "breaks"])).toEqual([["D6", day("2025-03-05")]]);
  });

  it("count no application from a log of months, which tells no day", () => {
    const submission = submissionOf({
      monthly: true,
      profile: { industry: "제조업", rate: 480, enrollment: 10 },
      log: { columns: ["date", "personHours"], rows: [["2025-03-01", 1600]] },
    });
    expect(codesOf(submission)).toEqual([]);
  });

  it("count an application from the log where nothing is applied for", () => {
    const submission = submissionOf({
      profile: { industry: "제조업", rate: 480, enrollment: 10 },
      log: {
        columns: ["date", "workers", "personHours"],
        rows: [
          ["2025-03-03", 10, 80],
          ["2025-03-04", 10, 80],
        ],
      },
    });
    expect(deadlinesOf(submission)).toMatchObject([
      { code: "D8", event: day("2025-03-04"), place: null, done: null },
    ]);
  });

  it.each([
    ["the day before", "2025-03-03", null],
    ["the very day", "2025-03-04", "2025-03-04"],
    ["the day after", "2025-03-05", "2025-03-05"],
  ])("take an application of %s of the achievement as that of it, or not", (_, date, done) => {
    const submission = submissionOf({
      profile: { industry: "제조업", rate: 480, enrollment: 10 },
      log: {
        columns: ["date", "workers", "personHours"],
        rows: [
          ["2025-03-03", 10, 80],
          ["2025-03-04", 10, 80],
        ],
      },
      quotation: { applicationDate: date },
    });
    const [application] = deadlinesOf(submission).filter(({ code }) => code === "D8");
    expect(application?.done).toBe(done && day(done));
  });

  it("of the certifying body run from the day on which it received the application", () => {
    const schedule = { received: "2011-01-10", surveyDate: "2011-01-20" };
    const submission = submissionOf({ schedule });
    expect(codesOf(submission)).toEqual(["D9-SHORTEST", "D9", "D10", "D11"]);
    expect(deadlinesOf(submission).map(({ due }) => due)).toEqual(
      ["2011-01-15", "2011-01-24", "2011-01-15", "2011-01-24"].map(day),
    );
    expect(deadlinesOf(submission).map(({ done }) => done)).toEqual([
      null,
      null,
      day("2011-01-20"),
      null,
    ]);
  });

  it("are lengthened by the days on which the clock stood, and unknown while it stands", () => {
    const noticeDue = (schedule: Record<string, string>) =>
      deadlinesOf(submissionOf({ schedule: { received: "2011-01-10", ...schedule } })).find(
        ({ code }) => code === "D11",
      )?.due;
    const asked = { supplementAsked: "2011-01-14" };
    expect(noticeDue({ ...asked, supplementReceived: "2011-01-16" })).toBe(day("2011-01-27"));
    expect(noticeDue({ ...asked, supplementReceived: "2011-01-14" })).toBe(day("2011-01-25"));
    expect(noticeDue(asked)).toBeNull();
    // Nobody knows for how long.
    expect(noticeDue({ supplementAsked: "1월 중순" })).toBeUndefined();
    expect(noticeDue({ inquirySent: "1월 중순" })).toBeUndefined();
    // An answer before the question is a finding, and lengthens nothing.
    expect(noticeDue({ ...asked, supplementReceived: "2011-01-12" })).toBe(day("2011-01-24"));
  });

  it("have the contest as a right, and its answer as a duty", () => {
    const schedule = { noticeDate: "2011-01-24", contestDate: "2011-02-01" };
    expect(deadlinesOf(submissionOf({ schedule }))).toMatchObject([
      { code: "D13", isOptional: true, done: day("2011-02-01") },
      { code: "D14", event: day("2011-02-01"), done: null },
    ]);
  });

  it("are those of a whole sample", () => {
    const submission = recognise(sample("certifying-body"));
    expect(submission && codesOf(submission)).toEqual([
      "D1",
      "D6",
      "D8",
      "D9-SHORTEST",
      "D9",
      "D10",
      "D11",
      "D13",
    ]);
  });

  it("are so many days away", () => {
    const [first] = deadlinesOf(submissionOf({ profile: { leadoffDate: "2025-03-03" } }));
    const left = (today: string) => first && daysLeft(first, day(today));
    expect([left("2025-03-10"), left("2025-03-17"), left("2025-03-20")]).toEqual([7, 0, -3]);
  });
});

describe("the next deadline", () => {
  const step = (code: Deadline["code"], due: number | null, changed: Partial<Deadline> = {}) =>
    ({
      code,
      clauses: [],
      days: 1,
      hard: true,
      bound: "latest",
      event: 1,
      place: null,
      due,
      done: null,
      ...changed,
    }) satisfies Deadline;

  it("is the earliest that is not done, overdue or not", () => {
    const all = [step("D1", 90, { done: 80 }), step("D8", 130), step("D11", 95)];
    expect(nextDeadline(all, 100)?.code).toBe("D11");
    expect(nextDeadline(all.slice(0, 2), 100)?.code).toBe("D8");
    expect(nextDeadline(all.slice(0, 1), 100)).toBeNull();
  });

  it("is no right that has lapsed, nor what is possible by now", () => {
    const all = [
      step("D13", 99, { isOptional: true }),
      step("D10", 99, { bound: "earliest" }),
      step("D14", 120),
    ];
    expect(nextDeadline(all, 100)?.code).toBe("D14");
  });

  it("is a right up to its last day, and what is possible from today on", () => {
    const right = step("D13", 100, { isOptional: true });
    expect(nextDeadline([right, step("D14", 120)], 100)?.code).toBe("D13");
    expect(nextDeadline([right, step("D14", 120)], 90)?.code).toBe("D13");
    const earliest = step("D10", 100, { bound: "earliest" });
    expect(nextDeadline([earliest, step("D14", 120)], 100)?.code).toBe("D10");
  });

  it("is one for which the clock stands only where no other is open", () => {
    const standing = step("D11", null);
    expect(nextDeadline([standing, step("D8", 130)], 100)?.code).toBe("D8");
    expect(nextDeadline([standing], 100)).toBe(standing);
  });
});
