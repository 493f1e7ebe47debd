import {
  frequencyBases,
  frequencyRate,
  severityBases,
  severityRate,
} from "../../../src/core/accidents/rates";
import { problemOf } from "../../problem-of";
import golden from "../golden.json";

describe("the rates of accidents and days lost", () => {
  it.each(golden.rates)(
    "are those of $of",
    ({ accidents, daysLost, hours, frequency, severity }) => {
      expect(frequencyRate(accidents, hours)).toBeCloseTo(frequency, 2);
      expect(severityRate(daysLost, hours)).toBeCloseTo(severity, 2);
    },
  );

  it("relate the same counts to the hours of other conventions", () => {
    expect(frequencyRate(3, 400_000, frequencyBases.ilo)).toBe(7.5);
    expect(frequencyRate(3, 400_000, frequencyBases.osha)).toBe(1.5);
    expect(severityRate(60, 400_000, severityBases.korea)).toBeCloseTo(0.15, 12);
    expect(severityRate(60, 400_000, severityBases.ilo)).toBeCloseTo(150, 12);
  });

  it("are 0 without accidents and days lost", () => {
    expect(frequencyRate(0, 400_000)).toBe(0);
    expect(severityRate(0, 400_000)).toBe(0);
  });

  it("have no result without hours, below 0, or in no hours", () => {
    expect(problemOf(() => frequencyRate(3, 0))).toMatchObject({
      kind: "division",
      id: "hours-zero",
      params: { argument: "hours" },
    });
    expect(problemOf(() => frequencyRate(-1, 1))).toMatchObject({
      params: { argument: "accidents" },
    });
    expect(problemOf(() => severityRate(-1, 1))).toMatchObject({
      params: { argument: "daysLost" },
    });
    expect(problemOf(() => severityRate(1, -1))).toMatchObject({ params: { argument: "hours" } });
    expect(problemOf(() => severityRate(1, 1, -1))).toMatchObject({ params: { argument: "base" } });
    expect(problemOf(() => frequencyRate(1e300, 1e-300))).toMatchObject({
      id: "no-finite-result",
      params: { argument: "hours" },
    });
  });
});
