import fc from "fast-check";
import { explainGoal } from "../../../src/core/goal/explain";
import { goals } from "../../../src/core/goal/goal";
import { kosha2010 } from "../../../src/core/rulebook";
import { explainStepNames } from "../../../src/text/explain";
import { problemOf } from "../../problem-of";

describe("the derivation of a goal", () => {
  it("goes from the rate to the days, each line with its rule", () => {
    expect(explainGoal({ rate: 0.5, enrollment: 155, type: "general" })).toEqual([
      { step: "rate", formula: "r", numbers: "0.5", result: 0.5, unit: "%", clause: "GOAL-3" },
      {
        step: "enrollment",
        formula: "N",
        numbers: "155",
        result: 155,
        unit: "persons",
        clause: "ENR-1",
      },
      {
        step: "basic",
        formula: "B = 240,000 / r",
        numbers: "240,000 / 0.5",
        result: 480_000,
        unit: "person-hours",
        clause: "GOAL-2",
      },
      {
        step: "coefficient",
        formula: "k = 0.2 + 0.8 × (N − 10) / 290",
        numbers: "0.2 + 0.8 × (155 − 10) / 290",
        result: expect.closeTo(0.6, 12) as number,
        unit: null,
        clause: "GOAL-4",
      },
      {
        step: "personhours",
        formula: "G = B × k",
        numbers: "480,000 × 0.6",
        result: expect.closeTo(288_000, 6) as number,
        unit: "person-hours",
        clause: "GOAL-2",
      },
      {
        step: "hours",
        formula: "T = G / N",
        numbers: "288,000 / 155",
        result: expect.closeTo(1858.0645161290322, 9) as number,
        unit: "hours",
        clause: "GOAL-7",
      },
      {
        step: "hoursPerDay",
        formula: "h",
        numbers: "8",
        result: 8,
        unit: "hours/day",
        clause: "TIME-2",
      },
      {
        step: "days",
        formula: "D = T / h",
        numbers: "1,858.064516 / 8",
        result: expect.closeTo(232.25806451612902, 9) as number,
        unit: "days",
        clause: "GOAL-7",
      },
    ]);
  });

  it.each([
    { enrollment: 300, type: "general", formula: "k (N ≥ 300)", numbers: "1", clause: "GOAL-5" },
    {
      enrollment: 10,
      type: "general",
      formula: "k = 0.2 + 0.8 × (N − 10) / 290",
      numbers: "0.2 + 0.8 × (10 − 10) / 290",
      clause: "GOAL-4",
    },
    { enrollment: 9, type: "general", formula: "k (N < 10)", numbers: "0.2", clause: "GOAL-4" },
    { enrollment: 250, type: "construction", formula: "k", numbers: "0.5", clause: "GOAL-6" },
  ] as const)("has the coefficient of $enrollment workers ($type) by $clause", (expected) => {
    const { enrollment, type, formula, numbers, clause } = expected;
    const steps = explainGoal({ rate: 0.5, enrollment, type });
    expect(steps.find(({ step }) => step === "coefficient")).toMatchObject({
      formula,
      numbers,
      clause,
    });
  });

  it("has the enrollment of a construction site by the formula of sites", () => {
    const steps = explainGoal({ rate: 0.8, enrollment: 250, type: "construction" });
    expect(steps.find(({ step }) => step === "enrollment")?.clause).toBe("ENR-4");
    expect(steps.find(({ step }) => step === "hoursPerDay")?.result).toBe(10);
  });

  it("multiplies for a multiple", () => {
    const steps = explainGoal({ rate: 0.5, enrollment: 300, type: "general", multiple: 3 });
    expect(steps.find(({ step }) => step === "personhours")).toMatchObject({
      formula: "G = n × B × k",
      numbers: "3 × 480,000 × 1",
      result: 1_440_000,
    });
  });

  it("ends in the very goals", () => {
    const inputs = fc.record({
      rate: fc.double({ min: 0.01, max: 50, noNaN: true }),
      enrollment: fc.integer({ min: 1, max: 5000 }),
      type: fc.constantFrom("general", "construction"),
      multiple: fc.integer({ min: 1, max: 30 }),
      hoursPerDay: fc.integer({ min: 1, max: 24 }),
    });
    fc.assert(
      fc.property(inputs, (input) => {
        const expected = goals(input);
        const found = new Map(explainGoal(input).map(({ step, result }) => [step, result]));
        expect(found.get("coefficient")).toBe(expected.coefficient);
        expect(found.get("personhours")).toBe(expected.personHours);
        expect(found.get("hours")).toBe(expected.hours);
        expect(found.get("days")).toBe(expected.days);
      }),
    );
  });

  it("prints the numbers of the rulebook that it follows", () => {
    const scheme = { ...kosha2010, "GOAL-2": { constant: 200_000 } };
    const steps = explainGoal({ rate: 0.5, enrollment: 300, type: "general" }, scheme);
    expect(steps.find(({ step }) => step === "basic")?.numbers).toBe("200,000 / 0.5");
  });

  it("names the symbol of every formula in the name of its step", () => {
    for (const { step, formula } of explainGoal({ rate: 0.5, enrollment: 50, type: "general" })) {
      const symbol = formula.split(" ")[0] ?? "";
      expect(explainStepNames[step].ko).toMatch(new RegExp(` ${symbol}$`));
      expect(explainStepNames[step].en).toMatch(new RegExp(` ${symbol}$`));
    }
  });

  it("refuses what the goal refuses", () => {
    expect(
      problemOf(() => explainGoal({ rate: 0, enrollment: 300, type: "general" })),
    ).toMatchObject({ kind: "division", id: "rate-zero" });
  });
});
