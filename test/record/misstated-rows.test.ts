import { isProduct, misstatedRows } from "../../src/record/misstated-rows";
import { loggedDays } from "../../src/record/log-days";
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
      "one with other hours, where half of the rows have them",
      [
        [10, 80, 80, 80],
        [10, 8, 80, 160],
      ],
      [0],
    ],
    [
      "one that adds up nowhere, where half of the rows are no product",
      [good, [10, 8, 90, 300]],
      [1],
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

describe("whether person-hours are workers x hours", () => {
  const isProductIn = (row: readonly Literal[], monthly = false) => {
    const names = ["workers", "hoursPerWorker", "personHours", "excludedWorkers"] as const;
    const submission = submissionOf({ monthly, log: { columns: names, rows: [row] } });
    return loggedDays(submission).map((day) => isProduct(day, submission));
  };

  it.each<[string, Literal[], boolean]>([
    ["are the product", [10, 8, 80], true],
    ["are another", [10, 8, 90], false],
    ["are that of one of the conventions", [10, null, 100], true],
    ["are that of no convention", [10, null, 90], false],
    ["may be without the workers left out", [10, 8, 64, 2], true],
    ["stand beside no workers", [null, 8, 90], true],
    ["cannot be read", [10, 8, "구십"], true],
  ])("is asked where they %s: %j", (_, row, is) => {
    expect(isProductIn(row)).toEqual([is]);
  });

  it("is not asked of a month", () => {
    expect(isProductIn([10, 8, 90], true)).toEqual([true]);
  });
});
