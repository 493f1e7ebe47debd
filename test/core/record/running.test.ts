import fc from "fast-check";
import { runningTotals } from "../../../src/core/record/running";
import { zaDays } from "../../../src/core/record/za-days";
import { zaHours } from "../../../src/core/record/za-hours";
import { problemOf } from "../../problem-of";

describe("running totals", () => {
  it("stand beside the rows as they are, a date counted once", () => {
    const days = [
      { date: 40301, workers: 5, hours: 9 },
      { date: 40302, workers: 0 },
      { date: 40301, workers: 2 },
      { date: 40303, workers: 1, hours: 4 },
    ];
    expect(runningTotals(days, "general")).toEqual([
      { days: 1, personHours: 45 },
      { days: 1, personHours: 45 },
      { days: 1, personHours: 61 },
      { days: 2, personHours: 65 },
    ]);
  });

  it("are none without rows", () => {
    expect(runningTotals([], "general")).toEqual([]);
  });

  it("are, in every row, the ZA days and the ZA time of the rows so far", () => {
    const log = fc.array(
      fc.record({
        date: fc.integer({ min: 40_300, max: 40_310 }),
        workers: fc.integer({ min: 0, max: 3 }),
        hours: fc.option(fc.integer({ min: 0, max: 24 })),
      }),
    );
    fc.assert(
      fc.property(log, (rows) => {
        const expected = rows.map((_, index) => {
          const soFar = rows.slice(0, index + 1);
          return { days: zaDays(soFar), personHours: zaHours(soFar, "construction") };
        });
        expect(runningTotals(rows, "construction")).toEqual(expected);
      }),
    );
  });

  it("say the row that makes no sense", () => {
    const days = [
      { date: 40301, workers: 5 },
      { date: 40302, workers: 5, hours: -1 },
    ];
    expect(problemOf(() => runningTotals(days, "general"))).toMatchObject({
      id: "negative",
      params: { argument: "hours", row: 2 },
    });
  });
});
