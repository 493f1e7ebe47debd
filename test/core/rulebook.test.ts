import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { deckLines } from "../../src/core/clauses";
import { kosha2010 } from "../../src/core/rulebook";

describe("the rulebook", () => {
  it("has its numbers under rules that exist", () => {
    expect(Object.keys(kosha2010).filter((id) => !(id in deckLines))).toEqual([]);
  });

  it("has the constant of 8 hours, 300 days and a rate in percent", () => {
    expect(kosha2010["GOAL-2"].constant).toBe(kosha2010["TIME-2"].hoursPerDay * 300 * 100);
  });

  it("lets the coefficient meet the one of large workplaces", () => {
    const { floor, span } = kosha2010["GOAL-4"];
    expect(floor + span).toBe(kosha2010["GOAL-5"].coefficient);
  });

  it("has weights of the safety and health level that add up to 100", () => {
    expect(kosha2010["SHL-1"].weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it("alone has the constant of the goal; no code repeats it", () => {
    const src = path.resolve(__dirname, "../../src");
    const repeating = readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => {
        const code = readFileSync(path.join(src, file), "utf8")
          .replace(/\/\*[\s\S]*?\*\//g, "")
          .replace(/\/\/.*$/gm, "");
        return /\b240_?000\b/.test(code);
      });
    expect(repeating).toEqual([path.join("core", "rulebook.ts")]);
  });
});
