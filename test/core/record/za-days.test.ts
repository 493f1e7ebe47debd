import fc from "fast-check";
import type { LogDay } from "../../../src/core/record/log-day";
import { serialFromIso } from "../../../src/core/calendar/serial";
import { zaDays } from "../../../src/core/record/za-days";
import { problemOf } from "../../problem-of";
import golden from "../golden.json";

/** Every day from one date to another, both worked. */
function workedEveryDay(from: string, to: string): LogDay[] {
  const first = serialFromIso(from);
  const count = serialFromIso(to) - first + 1;
  return Array.from({ length: count }, (_, index) => ({ date: first + index, workers: 3 }));
}

const logs = fc.array(
  fc.record({
    date: fc.integer({ min: 40_300, max: 40_340 }),
    workers: fc.integer({ min: 0, max: 3 }),
  }),
);

describe("ZA days", () => {
  it.each(golden.zaDays)("from $from to $to, worked every day, are $zaDays", (expected) => {
    expect(zaDays(workedEveryDay(expected.from, expected.to))).toBe(expected.zaDays);
  });

  it("are the dates with at least one worker, holiday or not", () => {
    const days = [
      { date: 40301, workers: 5 },
      { date: 40302, workers: 0 },
      { date: 40303, workers: 1 },
    ];
    expect(zaDays(days)).toBe(2);
  });

  it("count a date once, however many rows and shifts it has", () => {
    const days = [
      { date: 40301, workers: 5 },
      { date: 40301.75, workers: 4 },
      { date: 40302, workers: 2 },
      { date: 40301, workers: 1 },
    ];
    expect(zaDays(days)).toBe(2);
  });

  it("count the first and the last day of the period", () => {
    const days = workedEveryDay("2010-05-01", "2010-05-31");
    const [from, to] = [serialFromIso("2010-05-03"), serialFromIso("2010-05-10")];
    expect(zaDays(days, from, to)).toBe(8);
    expect(zaDays(days, from)).toBe(29);
    expect(zaDays(days, undefined, to)).toBe(10);
    expect(zaDays(days, from + 0.5, to + 0.25)).toBe(8);
    expect(zaDays(days.toReversed(), from, to)).toBe(8);
  });

  it("are none without rows", () => {
    expect(zaDays([])).toBe(0);
  });

  it("are the same in whatever order the rows stand", () => {
    const shuffled = logs.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(shuffled, ([log, mixed]) => {
        expect(zaDays(mixed)).toBe(zaDays(log));
      }),
    );
  });

  it("are as many as the distinct dates that were worked", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const worked = log.filter(({ workers }) => workers > 0).map(({ date }) => date);
        expect(zaDays(log)).toBe(new Set(worked).size);
      }),
    );
  });

  it("of two halves of a period add up", () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 40_300, max: 40_340 }), (log, end) => {
        expect(zaDays(log, undefined, end) + zaDays(log, end + 1)).toBe(zaDays(log));
      }),
    );
  });

  it.each([
    [{ date: 40302, workers: -1 }, "workers"],
    [{ date: 40302, workers: NaN }, "workers"],
    [{ date: -5, workers: 3 }, "date"],
    [{ date: NaN, workers: 0 }, "date"],
  ])("cannot be counted with the row %p", (day, argument) => {
    expect(problemOf(() => zaDays([{ date: 40301, workers: 5 }, day]))).toMatchObject({
      kind: "number",
      params: { argument, row: 2 },
    });
  });

  it("cannot be counted in a period that ends before it begins", () => {
    expect(problemOf(() => zaDays([], 40302, 40301))).toMatchObject({ id: "period-reversed" });
  });
});
