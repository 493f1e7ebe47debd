import { workersCounted } from "../../src/record/left-out-workers";
import { loggedDays } from "../../src/record/log-days";
import { type Literal, submissionOf } from "../form/submission";

const columns = ["workers", "excludedWorkers", "hoursPerWorker", "personHours"] as const;

const countedIn = (row: readonly Literal[], monthly = false) => {
  const submission = submissionOf({ monthly, log: { columns, rows: [row] } });
  return loggedDays(submission).map((day) => workersCounted(day, submission));
};

describe("whom the person-hours of a row are of", () => {
  it.each<[Literal[], ReturnType<typeof workersCounted>]>([
    [[10, 2, 8, 80], "workers"],
    [[10, 2, 8, 64], "without-left-out"],
    [[10, 2, 8, 96], "with-left-out"],
    [[10, 2, 8, 70], null],
    [[10, 2, null, 100], "workers"],
    [[10, 0, 8, 80], null],
    [[10, null, 8, 80], null],
    [[0, 2, 8, 16], null],
    [[10, 2, 8, null], null],
    [[10, 2, 30, 300], null],
    [[10, -2, 8, 80], null],
  ])("%j is %p", (row, counted) => {
    expect(countedIn(row)).toEqual([counted]);
  });

  it("is not asked of a month, whose workers may be a mean or a sum", () => {
    expect(countedIn([10, 2, 8, 80], true)).toEqual([null]);
  });
});
