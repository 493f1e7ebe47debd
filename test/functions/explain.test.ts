import { EXPLAIN } from "../../src/functions/explain";
import { GOAL } from "../../src/functions/goal";
import { setLanguage } from "../../src/functions/language";
import { problemOf } from "../problem-of";

describe("ZA.EXPLAIN", () => {
  afterEach(() => {
    setLanguage("ko");
  });

  it("ends in the goals that ZA.GOAL gives, each with its unit", () => {
    setLanguage("en");
    const results = new Map(
      EXPLAIN("0.71%", 155, "general").map((row) => [row[4], row[3]] as const),
    );
    expect(results.get("person-hours")).toBe(GOAL(0.71, 155, "general", 1, "personhours"));
    expect(results.get("hours")).toBe(GOAL(0.71, 155, "general"));
    expect(results.get("days")).toBe(GOAL(0.71, 155, "general", 1, "days"));
  });

  it("has rows of six cells under Korean headings", () => {
    const spill = EXPLAIN(0.5, 300, "건설업");
    expect(new Set(spill.map((row) => row.length))).toEqual(new Set([6]));
    expect(spill[0]).toEqual(["단계", "계산식", "대입", "결과", "단위", "근거"]);
    expect(spill[4]?.slice(3)).toEqual([0.5, "", "GOAL-6"]);
  });

  it("divides by no rate", () => {
    expect(problemOf(() => EXPLAIN(0, 300, "general"))).toMatchObject({ kind: "division" });
  });
});
