import fc from "fast-check";

import { agrees, isMultipleOfRounded, isSameNumber, reached } from "../../src/core/tolerance";

describe("reaching an aim", () => {
  it("means as much or more", () => {
    expect(reached(480_000, 480_000)).toBe(true);
    expect(reached(480_001, 480_000)).toBe(true);
    expect(reached(479_999.99, 480_000)).toBe(false);
  });

  it("may lack one part in ten thousand million, and no more", () => {
    expect(reached(1 - 1e-10, 1)).toBe(true);
    expect(reached(1 - 1.01e-10, 1)).toBe(false);
    expect(reached(480_000 - 0.000_048, 480_000)).toBe(true);
    expect(reached(480_000 - 0.000_049, 480_000)).toBe(false);
  });

  it("does not fail for what binary numbers lose when hours add up", () => {
    let hours = 0;
    for (let day = 0; day < 1000; day += 1) hours += 8.4;
    expect(hours).toBeLessThan(8400);
    expect(reached(hours, 8400)).toBe(true);
  });
});

describe("the same number", () => {
  it.each([
    [0, 0],
    [0.1 + 0.2, 0.3],
    [-1, -1.000_000_000_5],
    [1e12, 1e12 + 500],
  ])("is %d as %d", (a, b) => {
    expect(isSameNumber(a, b)).toBe(true);
  });

  it.each([
    [0, 1e-12],
    [1, -1],
    [1, 1.000_000_002],
    [1e12, 1e12 + 2_000],
  ])("is not %d as %d", (a, b) => {
    expect(isSameNumber(a, b)).toBe(false);
  });
});

describe("agrees", () => {
  it.each([
    [1601, 1600.9226156],
    [1600.92, 1600.9226156],
    [1600.9226156, 1600.9226156],
    [0.3, 0.1 + 0.2],
    [311, 310.5],
    [310.67, 310.6666667],
    [-3, -2.5],
    [0, 0],
    [4.8e7, 48_000_000.2],
    [480_000.0001, 480_000],
    [1e-7, 1.2e-7],
    [1.5e-7, 1.46e-7],
  ])("%d is %d, or that rounded half-up", (stated, exact) => {
    expect(agrees(stated, exact)).toBe(true);
  });

  it.each([
    [1600, 1600.9226156],
    [1600.93, 1600.9226156],
    [310, 310.5],
    [480_000, 478_675.86],
    [1, 1.5000001],
    [1601, 1600],
    [1600.5, 1600],
    [480_000.001, 480_000],
    [1e-7, 1.6e-7],
    [NaN, NaN],
    [Infinity, Infinity],
  ])("%d is not %d", (stated, exact) => {
    expect(agrees(stated, exact)).toBe(false);
  });

  it("can ask for more decimals than a number shows", () => {
    expect(agrees(1, 0.7241379)).toBe(true);
    expect(agrees(1, 0.7241379, 2)).toBe(false);
    expect(agrees(0.72, 0.7241379, 2)).toBe(true);
    expect(agrees(0.7, 0.7041379, 2)).toBe(true);
  });

  it("is never further off than half of the last decimal shown", () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 100);
    fc.assert(
      fc.property(cents, fc.double({ min: -1, max: 1, noNaN: true }), (stated, off) => {
        const near = agrees(stated, stated + off);
        if (Math.abs(off) > 0.5 + 1e-9 * Math.abs(stated)) expect(near).toBe(false);
        if (Math.abs(off) < 0.004) expect(near).toBe(true);
      }),
    );
  });
});

describe("multiples of a rounded number", () => {
  it.each([
    [70_262, 3, 23_421],
    [70_264, 3, 23_421],
    [234_206, 10, 23_421],
    [193.1, 3, 64.35],
    [23_420.7, 1, 23_421],
  ])("%d may be %d times what %d was rounded from", (stated, multiple, rounded) => {
    expect(isMultipleOfRounded(stated, multiple, rounded)).toBe(true);
  });

  it.each([
    [70_261, 3, 23_421],
    [70_265, 3, 23_421],
    [23_422, 1, 23_421],
    [193.2, 3, 64.35],
    [NaN, 3, 23_421],
  ])("%d is not %d times what %d was rounded from", (stated, multiple, rounded) => {
    expect(isMultipleOfRounded(stated, multiple, rounded)).toBe(false);
  });

  it("holds for every number that is rounded before and after it is multiplied", () => {
    const numbers = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 20 }), (exact, multiple) => {
        const [stated, rounded] = [Math.round(multiple * exact), Math.round(exact)];
        return isMultipleOfRounded(stated, multiple, rounded);
      }),
    );
  });
});
