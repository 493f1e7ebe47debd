import { SITEENROLLMENT } from "../../src/functions/site-enrollment";
import { problemOf } from "../problem-of";

describe("ZA.SITEENROLLMENT", () => {
  it("takes the labor rate as a share or as percent text", () => {
    expect(SITEENROLLMENT(10_000_000_000, 0.27, 3_000_000, 12)).toBe(75);
    expect(SITEENROLLMENT("100억원", "27%", "3,000,000", "12개월")).toBe(75);
  });

  it("catches 27 for 0.27", () => {
    expect(problemOf(() => SITEENROLLMENT(1e10, 27, 3e6, 12))).toMatchObject({
      kind: "number",
      id: "labor-rate-out-of-range",
    });
  });

  it.each(["amount", "monthlyLaborCost", "months"])("asks for %s", (argument) => {
    const given = { amount: 1e10, monthlyLaborCost: 3e6, months: 12, [argument]: null };
    const { amount, monthlyLaborCost, months } = given;
    expect(problemOf(() => SITEENROLLMENT(amount, 0.27, monthlyLaborCost, months))).toMatchObject({
      kind: "number",
      params: { argument },
    });
  });
});
