import { GOAL } from "../../src/functions/goal";
import golden from "../core/golden.json";
import { problemOf } from "../problem-of";
import { encodings } from "./encodings";

describe("ZA.GOAL", () => {
  it.each(golden.goal)(
    "of $rate % and $enrollment workers, $type, is the golden one in its three units",
    ({ rate, enrollment, type, personhours, hours, days }) => {
      expect(GOAL(rate, enrollment, type)).toBeCloseTo(hours, 6);
      expect(GOAL(rate, enrollment, type, 1, "personhours")).toBeCloseTo(personhours, 6);
      expect(GOAL(rate, enrollment, type, 1, "days")).toBeCloseTo(days, 6);
    },
  );

  it.each(encodings)("takes 1-fold hours where $platform leaves out", ({ empty, leftOut }) => {
    expect(GOAL(0.5, 300, "general", leftOut, leftOut)).toBe(1600);
    expect(GOAL(0.5, 300, "general", empty, empty)).toBe(1600);
  });

  it.each(encodings)("reads single cells of $platform", ({ single }) => {
    expect(GOAL(single(0.5), single(300), single("general"), single(3), single("days"))).toBe(600);
  });

  it("reads percent text as percent, and Korean words", () => {
    expect(GOAL("0.5%", "300명", "일반", 2, "인시")).toBe(960_000);
  });

  it.each(encodings)("divides by zero where $platform has no rate", ({ empty }) => {
    for (const rate of [0, empty]) {
      expect(problemOf(() => GOAL(rate, 300, "general"))).toMatchObject({
        kind: "division",
        id: "rate-zero",
        params: { argument: "rate" },
      });
    }
  });

  it.each([
    [["x", 300, "general"], "value", "rate"],
    [[0.5, -1, "general"], "number", "enrollment"],
    [[0.5, 300, "space"], "value", "type"],
    [[0.5, 300, "general", 1.5], "number", "multiple"],
    [[0.5, 300, "general", "0"], "number", "multiple"],
    [[0.5, 300, "general", 1, "weeks"], "value", "unit"],
  ])("names the argument that is wrong in %j", (cells, kind, argument) => {
    const [rate, enrollment, type, multiple, unit] = cells;
    expect(problemOf(() => GOAL(rate, enrollment, type, multiple, unit))).toMatchObject({
      kind,
      params: { argument },
    });
  });
});
