import { endOfRun, jumpsIn } from "../../../src/audit/columns/running-column";
import type { RunningRow } from "../../../src/record/running-totals";

const row = (stated: number | null, adds = 1, other: Partial<RunningRow> = {}): RunningRow => ({
  stated,
  adds,
  least: adds,
  most: adds,
  isMisstated: false,
  mayRestart: false,
  mayFallToZero: false,
  ...other,
});
const jumps = (start: number | null, ...rows: RunningRow[]) =>
  jumpsIn(rows, start === null ? null : [start]).map(({ index, found, expected, isAlone }) =>
    [index, found, expected, isAlone ? "alone" : "goes on"].join(" "),
  );

describe("jumpsIn", () => {
  it("finds none where each total is the one before and what its row adds", () => {
    expect(jumps(0, row(1), row(null), row(3), row(3, 0))).toEqual([]);
  });

  it("finds a jump once, and judges what follows from it", () => {
    expect(jumps(0, row(1), row(5), row(6), row(7))).toEqual(["1 5 2 goes on"]);
  });

  it("knows a single mistyped total by the one after it", () => {
    expect(jumps(0, row(1), row(5), row(3), row(4))).toEqual(["1 5 2 alone"]);
    expect(jumps(0, row(1), row(5), row(null), row(4))).toEqual(["1 5 2 alone"]);
  });

  it("knows a block of mistyped totals by the one after it", () => {
    const rows = [row(1), row(9), row(9), row(9), row(5)];
    expect(jumps(0, ...rows)).toEqual(["1 9 2 alone"]);
    expect(jumpsIn(rows, [0]).map(({ others }) => others)).toEqual([
      [
        { index: 2, expected: 3 },
        { index: 3, expected: 4 },
      ],
    ]);
    expect(jumps(0, row(1), row(9), row(10), row(4))).toEqual(["1 9 2 goes on", "3 4 11 goes on"]);
  });

  it("leaves a total alone whose row is wrong, and goes on from it or from the one before", () => {
    const misstated = { isMisstated: true, least: 0, most: 1 };
    expect(jumps(0, row(1), row(9, 1, misstated), row(3))).toEqual([]);
    expect(jumps(0, row(1), row(9, 1, misstated), row(10))).toEqual([]);
    expect(jumps(0, row(1), row(9, 1, misstated), row(5))).toEqual(["2 5 3 goes on"]);
  });

  it("judges the first total only where the start is known", () => {
    expect(jumps(0, row(9), row(10))).toEqual(["0 9 1 goes on"]);
    expect(jumps(null, row(9), row(10))).toEqual([]);
  });

  it("follows a total that is rounded, of amounts that are rounded too", () => {
    // 59 workers at 7.5 hours: 442.5 a day, 443 in its cell.
    const rounded = { least: 442.5, most: 443 };
    const rows = [443, 885, 1328, 1770].map((total) => row(total, 443, rounded));
    expect(jumps(0, ...rows)).toEqual([]);
    expect(jumps(0, ...rows.slice(0, 2), row(1327, 443, rounded))).toEqual(["2 1327 1328 goes on"]);
  });

  it("accepts whatever lies between the least and the most that a row may add", () => {
    const open = { least: 0, most: 8 };
    expect(jumps(0, row(0, 5, open))).toEqual([]);
    expect(jumps(0, row(8, 5, open))).toEqual([]);
    expect(jumps(0, row(9, 5, open))).toEqual(["0 9 5 goes on"]);
  });

  it("lets totals start again only where they may", () => {
    const restart = { mayRestart: true };
    expect(jumps(0, row(1), row(1, 1, restart), row(2))).toEqual([]);
    expect(jumps(0, row(1), row(2, 1, restart), row(3))).toEqual([]);
    expect(jumps(0, row(1), row(2), row(1), row(2))).toEqual(["2 1 3 goes on"]);
    expect(jumps(0, row(1), row(null, 1, restart), row(2))).toEqual([]);
  });

  it("lets totals fall to 0 only where a record may end", () => {
    const end = { mayFallToZero: true, least: 0 };
    expect(jumps(0, row(1), row(0, 1, end), row(1))).toEqual([]);
    expect(jumps(0, row(1), row(1, 1, end), row(2))).toEqual([]);
    expect(jumps(0, row(1), row(2, 1, end), row(3))).toEqual([]);
    expect(jumps(0, row(1), row(0), row(1))).toEqual(["1 0 2 goes on"]);
    expect(jumps(0, row(3), row(9, 1, end))).toEqual(["0 3 1 goes on", "1 9 4 goes on"]);
  });

  it("carries rounded totals exactly, or as they stand", () => {
    expect(jumps(0, row(23, 22.5), row(45, 22.5), row(68, 22.5))).toEqual([]);
    expect(jumps(0, row(23, 22.5), row(46, 22.5), row(69, 22.5))).toEqual([]);
    expect(jumps(0, row(22, 22.5))).toEqual(["0 22 22.5 goes on"]);
  });
});

describe("endOfRun", () => {
  it("ends at the next jump, the next start or the end", () => {
    const rows = [row(1), row(5), row(6), row(1, 1, { mayRestart: true }), row(9), row(10)];
    const found = jumpsIn(rows, [0]);
    expect(found.map(({ index }) => index)).toEqual([1, 4]);
    expect([endOfRun(rows, found, 0), endOfRun(rows, found, 1)]).toEqual([3, 6]);
  });

  it("ends where a total falls to 0, and not where it goes on", () => {
    const end = { mayFallToZero: true, least: 0 };
    const endOf = (...rows: RunningRow[]) => endOfRun(rows, jumpsIn(rows, [0]), 0);
    expect(endOf(row(1), row(5), row(0, 1, end), row(1))).toBe(2);
    expect(endOf(row(1), row(5), row(6, 1, end), row(7))).toBe(4);
  });
});
