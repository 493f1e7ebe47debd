import { hoursInLog, usualHours } from "../../src/record/hours-in-log";
import { type Literal, type LiteralSubmission, submissionOf } from "../form/submission";

const columns = ["workers", "personHours", "hoursPerWorker", "basis"] as const;

/** A factory of 9 hours a day, where the convention is 8. */
const profile = { industry: "제조업", hoursPerDay: 9 };

const inLog = (rows: (readonly Literal[])[], of: LiteralSubmission["profile"] = profile) =>
  hoursInLog(submissionOf({ profile: of, log: { columns, rows } }));

describe("the hours a day that a log bears out", () => {
  it("are counted where the profile states others than the convention", () => {
    expect(inLog([])).toEqual({
      stated: 9,
      convention: 8,
      rows: 0,
      rowsAsStated: 0,
      rowsByConvention: 0,
    });
    expect(hoursInLog(submissionOf({ profile }))).toMatchObject({ rows: 0 });
  });

  it.each<[string, LiteralSubmission["profile"]]>([
    ["no hours", { industry: "제조업" }],
    ["the convention", { industry: "제조업", hoursPerDay: 8 }],
    ["hours that cannot be read", { industry: "제조업", hoursPerDay: "아홉 시간쯤" }],
    ["hours of a workplace that may be a factory or a site", { hoursPerDay: 9 }],
  ])("are not asked for where the profile states %s", (_, of) => {
    expect(inLog([[10, 80, null, null]], of)).toBeNull();
  });

  it.each<[string, Literal[], number[]]>([
    ["workers x the stated hours", [10, 90, null, null], [1, 1, 0]],
    ["workers x the convention", [10, 80, null, null], [1, 0, 1]],
    ["neither", [10, 85, null, null], [1, 0, 0]],
    ["a day off", [0, 0, null, null], [0, 0, 0]],
    ["hours of nobody", [0, 80, null, null], [0, 0, 0]],
    ["no person-hours", [10, 0, null, null], [0, 0, 0]],
    ["hours of its own", [10, 80, 8, null], [0, 0, 0]],
    ["0 hours, which are the convention", [10, 80, 0, null], [1, 0, 1]],
    ["a basis of its own", [10, 80, null, "8"], [0, 0, 0]],
  ])("count in a row of %s", (_, row, counts) => {
    const found = inLog([row]);
    expect([found?.rows, found?.rowsAsStated, found?.rowsByConvention]).toEqual(counts);
  });
});

describe("the usual hours of a worker", () => {
  const usual = (rows: (readonly Literal[])[]) =>
    usualHours(submissionOf({ profile, log: { columns, rows } }));
  const [asStated, byConvention] = [
    [10, 90],
    [10, 80],
  ];

  it("are those of most rows, and the stated ones where as many follow either", () => {
    expect(usual([asStated, byConvention, byConvention])).toEqual([8]);
    expect(usual([asStated, byConvention])).toEqual([9]);
    expect(usual([])).toEqual([9]);
  });
});
