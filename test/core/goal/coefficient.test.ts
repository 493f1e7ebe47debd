import fc from "fast-check";
import { coefficient } from "../../../src/core/goal/coefficient";
import { kosha2010 } from "../../../src/core/rulebook";
import { problemOf } from "../../problem-of";
import golden from "../golden.json";
import { relativeError, tolerance } from "../relative-error";

interface Section {
  readonly enrollment: number;
  readonly class: string;
}

/** What the deck's table by size adds up: a rate class's sum of 240,000 / rate times the coefficient. */
function withCoefficients(sizes: readonly Section[]): number {
  const sums: Readonly<Record<string, number>> = golden.deckTables.classSums;
  return sizes.reduce(
    (total, size) => total + (sums[size.class] ?? NaN) * coefficient(size.enrollment, "general"),
    0,
  );
}

const enrollments = fc.double({ min: 0, max: 100_000, minExcluded: true, noNaN: true });

describe("the coefficient", () => {
  it.each(golden.coefficient.general)("of $enrollment workers is $coefficient", (expected) => {
    const found = coefficient(expected.enrollment, "general");
    expect(relativeError(found, expected.coefficient)).toBeLessThan(tolerance);
  });

  it.each(golden.coefficient.construction)(
    "of a construction site with $enrollment workers is $coefficient",
    (expected) => {
      expect(coefficient(expected.enrollment, "construction")).toBe(expected.coefficient);
    },
  );

  it("is exactly 0.2 up to 10 workers and exactly 1 from 300 on", () => {
    expect([0.1, 9.9, 10].map((workers) => coefficient(workers, "general"))).toEqual([
      0.2, 0.2, 0.2,
    ]);
    expect([300, 300.5].map((workers) => coefficient(workers, "general"))).toEqual([1, 1]);
  });

  it("lies from 0.2 to 1 for any enrollment", () => {
    fc.assert(
      fc.property(enrollments, (workers) => {
        const found = coefficient(workers, "general");
        expect(found).toBeGreaterThanOrEqual(0.2);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("never falls when workers are added", () => {
    fc.assert(
      fc.property(enrollments, enrollments, (one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        expect(coefficient(fewer, "general")).toBeLessThanOrEqual(coefficient(more, "general"));
      }),
    );
  });

  it.each([0, -1, NaN, Infinity])("has no value for %d workers", (found) => {
    for (const type of ["general", "construction"] as const) {
      expect(problemOf(() => coefficient(found, type))).toEqual({
        kind: "number",
        id: "not-positive",
        params: { argument: "enrollment", found },
      });
    }
  });

  it("follows another rulebook", () => {
    const scheme = {
      ...kosha2010,
      "GOAL-4": { floor: 0.5, span: 0.25, from: 20, to: 120 },
      "GOAL-5": { coefficient: 0.75 },
      "GOAL-6": { coefficient: 0.3 },
    };
    expect(coefficient(10, "general", scheme)).toBe(0.5);
    expect(coefficient(70, "general", scheme)).toBe(0.625);
    expect(coefficient(120, "general", scheme)).toBe(0.75);
    expect(coefficient(70, "construction", scheme)).toBe(0.3);
    const withStep = { ...scheme, "GOAL-5": { coefficient: 0.9 } };
    expect(coefficient(119.999, "general", withStep)).toBeCloseTo(0.75, 4);
    expect(coefficient(120, "general", withStep)).toBe(0.9);
  });
});

describe("the deck's table by size", () => {
  it.each(golden.deckTables.bySize)("adds up to $printed", ({ printed, sizes }) => {
    expect(Math.abs(withCoefficients(sizes) - printed)).toBeLessThanOrEqual(1);
  });

  it("adds up to its total over the twenty sizes", () => {
    const { printed, sizes } = golden.deckTables.grandTotal;
    expect(sizes).toHaveLength(20);
    expect(Math.abs(withCoefficients(sizes) - printed)).toBeLessThanOrEqual(1);
  });
});
