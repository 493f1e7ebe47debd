import { serialFromIso } from "../../src/core/calendar/serial";
import { dateTicks, linearScale, round, ticks } from "../../src/charts/scale";

describe("linearScale", () => {
  it("maps ends on ends, upside down too", () => {
    const y = linearScale([0, 200], [100, 0]);
    expect([y(0), y(50), y(200)]).toEqual([100, 75, 0]);
  });

  it("keeps a range without length in one place", () => {
    expect(linearScale([5, 5], [10, 90])(5)).toBe(10);
  });
});

it("rounds coordinates to what can be seen", () => {
  expect(round(1.23456)).toBe(1.2);
});

describe("ticks", () => {
  it.each([
    [480_000, 4, [0, 200_000, 400_000]],
    [0.9, 4, [0, 0.5]],
    [7, 4, [0, 2, 4, 6]],
    [100, 4, [0, 50, 100]],
  ])("up to %p, about %p", (highest, count, expected) => {
    expect(ticks(highest, count)).toEqual(expected);
  });
});

describe("dateTicks", () => {
  const labels = (from: string, to: string, count: number) =>
    dateTicks(serialFromIso(from), serialFromIso(to), count).map(({ label }) => label);

  it.each([
    ["2010-05-01", "2011-05-01", 6, ["2010-07", "2010-10", "2011-01", "2011-04"]],
    ["2010-05-03", "2010-05-08", 8, ["05-03", "05-04", "05-05", "05-06", "05-07", "05-08"]],
    ["2010-05-03", "2010-06-03", 6, ["05-03", "05-10", "05-17", "05-24", "05-31"]],
    ["2005-03-01", "2015-03-01", 7, ["2006", "2008", "2010", "2012", "2014"]],
    ["2010-01-01", "2010-04-01", 5, ["2010-01", "2010-02", "2010-03", "2010-04"]],
  ])("from %s to %s, at most %i", (from, to, count, expected) => {
    expect(labels(from, to, count)).toEqual(expected);
  });

  it("marks the day that the label names, within the range", () => {
    for (const { date, label } of dateTicks(40_299, 40_664, 5)) {
      expect(date).toBe(serialFromIso(`${label}-01`));
      expect(date).toBeGreaterThanOrEqual(40_299);
      expect(date).toBeLessThanOrEqual(40_664);
    }
  });

  it("keeps to its count over any time", () => {
    for (const days of [1, 13, 100, 1_000, 10_000, 100_000]) {
      expect(dateTicks(40_000, 40_000 + days, 5).length).toBeLessThanOrEqual(6);
    }
  });
});
