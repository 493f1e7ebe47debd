import { layouts } from "./accuracy/layouts";
import { plantings } from "./accuracy/plantings";
import { auditOf, isAlarm, scoreAll } from "./accuracy/score";
import { makeClean } from "./accuracy/submissions";

describe("the audit of made submissions", () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    "says nothing of a clean one: %s",
    (_, layout) => {
      const result = auditOf(makeClean(layout, 42));
      expect(result?.verdict).toBeDefined();
      expect(result?.findings.filter(isAlarm)).toEqual([]);
    },
  );

  it("finds each firm mistake at its cell", () => {
    const small = layouts.filter(({ longest }) => longest <= 120 || longest === 1500);
    const score = scoreAll(small, 7, { clean: 0, planted: 40 });
    const firm = [...score.kinds].filter(([planting]) => planting.isFirm);
    expect(firm.length).toBeGreaterThan(20);
    const missed = firm.filter(([, { planted, found }]) => found < planted);
    expect(missed.map(([{ name }]) => name)).toEqual([]);
  });

  it("plants at least one mistake for nearly every rule", () => {
    expect(new Set(plantings.flatMap(({ rules }) => rules)).size).toBeGreaterThanOrEqual(56);
  });
});
