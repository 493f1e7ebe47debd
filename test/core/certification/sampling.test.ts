import * as fc from "fast-check";
import type { LogDay } from "../../../src/core/record/log-day";
import { type SampledDay, sampleDays } from "../../../src/core/certification/sampling";
import { isoFromSerial, serialFromIso, weekdayOf } from "../../../src/core/calendar/serial";
import { problemOf } from "../../problem-of";

const on = serialFromIso;

/** A log of every day of a period, with workers on the days that `worked` names. */
function logOf(from: string, to: string, worked: (date: number) => boolean): LogDay[] {
  const days: LogDay[] = [];
  for (let date = on(from); date <= on(to); date += 1) {
    days.push({ date, workers: worked(date) ? 10 : 0 });
  }
  return days;
}

const everyDay = () => true;
const mondayToFriday = (date: number) => weekdayOf(date) >= 1 && weekdayOf(date) <= 5;

const readable = (sample: readonly SampledDay[]) =>
  sample.map(({ multiple, date, reason }) => `${multiple} ${isoFromSerial(date)} ${reason}`);

describe("the sample", () => {
  // September 2010: Chuseok from Tuesday 21 to Thursday 23, and four Sundays.
  const september = logOf("2010-09-01", "2010-09-30", everyDay);

  it("takes a day in a run of three free days first", () => {
    const [day] = sampleDays(september, 30, "days", "general", 1, 1);
    expect(["2010-09-21", "2010-09-22", "2010-09-23"]).toContain(isoFromSerial(day?.date ?? NaN));
    expect(day).toMatchObject({ multiple: 1, reason: "run" });
  });

  it("goes on with Sundays and then any day", () => {
    const reasons = sampleDays(september, 30, "days", "general", 9, 1).map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === "run")).toHaveLength(3);
    expect(reasons.filter((reason) => reason === "sunday")).toHaveLength(4);
    expect(reasons.filter((reason) => reason === "any")).toHaveLength(2);
  });

  it("takes a single public holiday before a Sunday", () => {
    const may = logOf("2010-05-03", "2010-05-16", everyDay);
    expect(readable(sampleDays(may, 14, "days", "general", 1, 5))).toEqual([
      "1 2010-05-05 holiday",
    ]);
  });

  it("takes Saturdays only where asked for, after Sundays", () => {
    const week = logOf("2010-06-07", "2010-06-13", everyDay);
    const options = { saturdays: true };
    expect(readable(sampleDays(week, 7, "days", "general", 2, 5, options))).toEqual([
      "1 2010-06-12 saturday",
      "1 2010-06-13 sunday",
    ]);
    expect(readable(sampleDays(week, 7, "days", "general", 1, 5, options))).toEqual([
      "1 2010-06-13 sunday",
    ]);
    expect(sampleDays(week, 7, "days", "general", 7, 5).map(({ reason }) => reason)).toEqual([
      "any",
      "any",
      "any",
      "any",
      "any",
      "any",
      "sunday",
    ]);
  });

  it("counts Saturdays into a run where asked for", () => {
    const seollal = logOf("2011-02-04", "2011-02-06", everyDay);
    const reasons = (saturdays: boolean) =>
      sampleDays(seollal, 3, "days", "general", 3, 5, { saturdays }).map(({ reason }) => reason);
    expect(reasons(true)).toEqual(["run", "run", "run"]);
    expect(reasons(false)).toEqual(["run", "any", "sunday"]);
  });

  it("never takes a day that the log does not claim", () => {
    const weekdays = logOf("2010-09-01", "2010-09-30", mondayToFriday);
    const sample = sampleDays(weekdays, 22, "days", "general", 30, 1);
    expect(sample).toHaveLength(22);
    expect(sample.every(({ date }) => mondayToFriday(date))).toBe(true);
  });

  it("takes so many of every multiple, in the order of their dates", () => {
    const year = logOf("2010-05-01", "2010-12-31", everyDay);
    const sample = sampleDays(year, 60, "days", "general", 2, 3);
    expect(sample.map(({ multiple }) => multiple)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    const dates = sample.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
  });

  it("leaves the multiple that is not achieved yet", () => {
    const sample = sampleDays(september, 29, "days", "general", 30, 1);
    expect(sample).toHaveLength(29);
    expect(sample.at(-1)).toMatchObject({ multiple: 1, date: on("2010-09-29") });
  });

  it("draws the borders of the multiples by what the goal is compared with", () => {
    // Ten workers at 8 hours: 80 person-hours a day, on 30 days.
    const count = (
      goal: number,
      unit: "personhours" | "hours" | "days",
      type: "general" | "construction",
    ) =>
      sampleDays(september, goal, unit, type, 30, 1).filter(({ multiple }) => multiple === 1)
        .length;
    expect(count(800, "personhours", "general")).toBe(10);
    expect(count(801, "personhours", "general")).toBe(11);
    expect(count(800, "personhours", "construction")).toBe(8);
    expect(count(80, "hours", "general")).toBe(10);
    expect(count(80, "hours", "construction")).toBe(8);
    expect(count(10, "days", "general")).toBe(10);
  });

  it("adds up the rows of a day and counts it once", () => {
    const date = on("2010-09-01");
    const days = [
      { date, workers: 5, hours: 8 },
      { date: date + 0.5, workers: 5, hours: 4 },
      { date: date + 1, workers: 5, hours: 8 },
    ];
    expect(readable(sampleDays(days, 60, "personhours", "general", 5, 1))).toEqual([
      "1 2010-09-01 any",
    ]);
    expect(sampleDays(days, 2, "days", "general", 5, 1)).toHaveLength(2);
  });

  it("passes over multiples that begin and end within one day", () => {
    const days = [0, 1].map((offset) => ({ date: on("2010-09-01") + offset, workers: 10 }));
    expect(
      sampleDays(days, 20, "personhours", "general", 1, 1).map(({ multiple }) => multiple),
    ).toEqual([1, 5]);
  });

  it("may take either of two equal days", () => {
    const two = logOf("2010-09-01", "2010-09-02", everyDay);
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const drawn = seeds.flatMap((seed) => sampleDays(two, 2, "days", "general", 1, seed));
    expect(new Set(drawn.map(({ date }) => isoFromSerial(date)))).toEqual(
      new Set(["2010-09-01", "2010-09-02"]),
    );
  });

  it("is drawn again from its seed by whoever audits, years later too", () => {
    const days = logOf("2010-06-07", "2010-06-12", everyDay);
    expect(readable(sampleDays(days, 6, "days", "general", 3, 2010))).toEqual([
      "1 2010-06-09 any",
      "1 2010-06-10 any",
      "1 2010-06-12 any",
    ]);
  });

  it("differs with the seed where days are equal", () => {
    const samples = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      readable(sampleDays(september, 30, "days", "general", 1, seed)).join(),
    );
    expect(new Set(samples).size).toBeGreaterThan(1);
  });

  it.each([
    [{ goal: 0 }, "number", "not-positive", "goal"],
    [{ goal: -5 }, "number", "not-positive", "goal"],
    [{ goal: NaN }, "number", "not-positive", "goal"],
    [{ perMultiple: 0 }, "number", "number-below", "perMultiple"],
    [{ perMultiple: 1.5 }, "number", "not-whole", "perMultiple"],
    [{ seed: -1 }, "number", "number-below", "seed"],
    [{ seed: 2 ** 32 }, "number", "number-above", "seed"],
    [{ seed: NaN }, "number", "not-whole", "seed"],
    [{ goal: 31 }, "unknown", "not-reached", "range"],
    [{ days: [] }, "unknown", "not-reached", "range"],
    [{ days: [{ date: 0, workers: 3 }] }, "number", "date-out-of-range", "date"],
    [
      { days: [{ date: on("2030-01-01"), workers: 3 }], goal: 1 },
      "unknown",
      "holidays-unknown",
      "date",
    ],
  ])("refuses %j", (wrong, kind, id, argument) => {
    const asked = { days: september, goal: 30, perMultiple: 1, seed: 1, ...wrong };
    expect(
      problemOf(() =>
        sampleDays(asked.days, asked.goal, "days", "general", asked.perMultiple, asked.seed),
      ),
    ).toMatchObject({ kind, id, params: { argument } });
  });
});

describe("the sample of any log", () => {
  const log = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 5,
      maxLength: 200,
    })
    .map((rows) =>
      rows.map(([rest, workers], index) => ({
        // A day on which nobody worked is a day without workers.
        date: on("2010-09-01") + index,
        workers: rest === 0 ? 0 : workers,
      })),
    )
    .filter((days) => days.some(({ workers }) => workers > 0));
  const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

  it("has so many days of every multiple, or all its days", () => {
    fc.assert(
      fc.property(
        log,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        seeds,
        (days, goal, perMultiple, seed) => {
          const claimed = days.filter(({ workers }) => workers > 0).map(({ date }) => date);
          const multiples = Math.floor(claimed.length / goal);
          fc.pre(multiples >= 1);
          const sample = sampleDays(days, goal, "days", "general", perMultiple, seed);
          for (let multiple = 1; multiple <= multiples; multiple += 1) {
            const own = claimed.slice((multiple - 1) * goal, multiple * goal);
            const chosen = sample
              .filter((day) => day.multiple === multiple)
              .map(({ date }) => date);
            expect(new Set(chosen).size).toBe(Math.min(perMultiple, goal));
            expect(own).toEqual(expect.arrayContaining(chosen));
          }
          expect(sample).toHaveLength(multiples * Math.min(perMultiple, goal));
        },
      ),
    );
  });

  it("is the same for the same seed, in whatever order the rows are", () => {
    fc.assert(
      fc.property(log, seeds, (days, seed) => {
        const sample = (rows: readonly LogDay[]) =>
          sampleDays(rows, 16, "personhours", "general", 2, seed);
        fc.pre(days.reduce((sum, { workers }) => sum + workers, 0) >= 2);
        expect(sample(days.toReversed())).toEqual(sample(days));
      }),
    );
  });

  it("leaves out no day that is more disadvantageous than one it has", () => {
    const rank = { run: 0, holiday: 1, sunday: 2, saturday: 3, any: 4 };
    fc.assert(
      fc.property(log, seeds, (days, seed) => {
        const claimed = days.filter(({ workers }) => workers > 0).length;
        const all = sampleDays(days, claimed, "days", "general", claimed, seed);
        const some = sampleDays(days, claimed, "days", "general", 3, seed);
        const worst = Math.max(...some.map(({ reason }) => rank[reason]));
        const left = all.filter(({ date }) => !some.some((day) => day.date === date));
        for (const { reason } of left) expect(rank[reason]).toBeGreaterThanOrEqual(worst);
      }),
    );
  });
});
