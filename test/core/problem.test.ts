import { Problem } from "../../src/core/problem";

describe("a problem", () => {
  it("carries its kind, the id of its sentence and what fills it", () => {
    const problem = new Problem("number", "not-positive", { argument: "rate", found: -1 });
    expect(problem).toBeInstanceOf(Error);
    expect(problem).toMatchObject({
      kind: "number",
      id: "not-positive",
      params: { argument: "rate", found: -1 },
    });
  });

  it("says something to a developer even without its sentence", () => {
    expect(new Problem("value", "no-such-date", { found: "x" }).message).toBe(
      'no-such-date {"found":"x"}',
    );
    expect(String(new Problem("value", "no-such-date"))).toBe("Problem: no-such-date {}");
  });
});
