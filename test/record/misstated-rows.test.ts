import { misstatedRows } from "../../src/record/misstated-rows";
import { type Literal, submissionOf } from "../form/submission";

const columns = ["workers", "hoursPerWorker", "personHours", "runningPersonHours"] as const;

/** The places of the misstated rows among some rows. */
const misstatedIn = (...rows: (readonly Literal[])[]) => {
  const submission = submissionOf({ log: { columns, rows } });
  const misstated = misstatedRows(submission);
  return (submission.log?.rows ?? []).flatMap((row, index) => (misstated.has(row) ? index : []));
};

const good = [10, 8, 80, 80];

describe("a row that is wrong as a whole", () => {
  it.each<[string, (readonly Literal[])[], number[]]>([
    ["none that adds up", [good, [10, 8, 80, 160]], []],
    [
      "one with a worker of more hours than a day",
      [good, [10, 80, 80, 160], [10, 8, 80, 240]],
      [1],
    ],
    ["one with workers below 0", [good, [-10, 8, 80, 160]], [1]],
    [
      "one whose person-hours follow from nothing, nor its total",
      [good, [10, 8, 90, 300], [10, 8, 80, 380]],
      [1],
    ],
    ["none whose total adds its person-hours", [good, [10, 8, 90, 170], [10, 8, 80, 250]], []],
    ["none whose total adds workers x hours", [good, [10, 8, 90, 160], [10, 8, 80, 240]], []],
    ["none whose total is blank", [good, [10, 8, 90, null], [10, 8, 80, 240]], []],
    [
      "none without a total before it",
      [
        [10, 8, 90, 300],
        [10, 8, 80, 380],
        [10, 8, 80, 460],
      ],
      [],
    ],
    ["one after a blank total", [good, [10, 8, 80, null], [10, 8, 90, 400], [10, 8, 80, 480]], [2]],
    [
      "none where most person-hours are no product, so that the hours do not apply",
      [good, [10, 8, 90, 300], [10, 8, 95, 500]],
      [],
    ],
    [
      "none of a column of other hours, such as those of a month",
      [
        [10, 160, 80, 80],
        [10, 168, 80, 160],
        [10, 8, 80, 240],
      ],
      [],
    ],
    [
      "one with workers below 0 in such a column",
      [
        [10, 160, 80, 80],
        [-10, 168, 80, 160],
        [10, 176, 80, 240],
      ],
      [1],
    ],
  ])("is %s", (_, rows, expected) => {
    expect(misstatedIn(...rows)).toEqual(expected);
  });

  it("is one whose workers are no number, where it has something to count", () => {
    expect(misstatedIn(good, ["우천", 8, 80, 160])).toEqual([1]);
    expect(misstatedIn(good, ["우천", 8, null, 80])).toEqual([]);
  });
});
