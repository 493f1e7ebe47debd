import { COEFFICIENT } from "../../src/functions/coefficient";
import golden from "../core/golden.json";
import { problemOf } from "../problem-of";

describe("ZA.COEFFICIENT", () => {
  it.each(golden.coefficient.general)("of $enrollment workers is $coefficient", (row) => {
    expect(COEFFICIENT(row.enrollment, "general")).toBeCloseTo(row.coefficient, 10);
  });

  it.each(golden.coefficient.construction)("of $enrollment builders is $coefficient", (row) => {
    expect(COEFFICIENT(row.enrollment, "40001")).toBe(row.coefficient);
  });

  it("has none without workers", () => {
    expect(problemOf(() => COEFFICIENT(null, "general"))).toMatchObject({
      kind: "number",
      params: { argument: "enrollment" },
    });
  });
});
