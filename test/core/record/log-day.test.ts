import { dateOf, forEachDay, inRow } from "../../../src/core/record/log-day";
import { Problem } from "../../../src/core/problem";
import { problemOf } from "../../problem-of";

describe("the date of a row", () => {
  it("has no time of day", () => {
    expect(dateOf({ date: 40301.75, workers: 12 })).toBe(40301);
  });

  it.each([
    [{ date: 0, workers: 12 }, "date-out-of-range", "date"],
    [{ date: NaN, workers: 12 }, "date-out-of-range", "date"],
    [{ date: 40301, workers: -1 }, "negative", "workers"],
    [{ date: 40301, workers: NaN }, "negative", "workers"],
  ])("needs a date and workers: %p", (day, id, argument) => {
    expect(problemOf(() => dateOf(day))).toMatchObject({
      kind: "number",
      id,
      params: { argument },
    });
  });
});

describe("visiting the rows of a log", () => {
  const days = [
    { date: 2, workers: 5 },
    { date: 1, workers: 6 },
  ];

  it("keeps their order", () => {
    const seen: number[] = [];
    forEachDay(days, ({ workers }) => {
      seen.push(workers);
    });
    expect(seen).toEqual([5, 6]);
  });

  it("says in which row a problem is", () => {
    const problem = problemOf(() => {
      forEachDay([...days, { date: 3, workers: -4 }], dateOf);
    });
    expect(problem).toEqual({
      kind: "number",
      id: "negative",
      params: { argument: "workers", found: -4, row: 3 },
    });
  });

  it("lets any other error pass as it is", () => {
    const error = new RangeError("not ours");
    expect(inRow(error, 3)).toBe(error);
    expect(inRow(new Problem("number", "negative"), 3)).toBeInstanceOf(Problem);
  });
});
