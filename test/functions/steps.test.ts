import { STEPS } from "../../src/functions/steps";
import { steps } from "../../src/core/certification/deadline";

describe("ZA.STEPS", () => {
  it("has a row of five cells for every step under the headings", () => {
    const spill = STEPS();
    expect(spill).toHaveLength(steps.length + 1);
    expect(new Set(spill.map((row) => row.length))).toEqual(new Set([5]));
    expect(spill[0]).toEqual(["코드", "절차", "일수", "구속력", "근거"]);
  });

  it("tells hard from recommended, and leaves blank what is no number of days", () => {
    const rows = new Map(STEPS().map((row) => [row[0], row]));
    expect(rows.get("D1")?.slice(2)).toEqual([14, "의무", "LEAD-1"]);
    expect(rows.get("D8")?.slice(2)).toEqual([60, "권장", "APP-1"]);
    expect(rows.get("D5")?.[2]).toBe("");
  });
});
