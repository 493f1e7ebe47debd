import { kosha2010 } from "../../src/core/rulebook";
import { isPossible, rulebookWith, schemeNumbers } from "../../src/core/scheme";

describe("the rulebook with a scheme's numbers", () => {
  it("is the regulation's without any", () => {
    expect(rulebookWith(() => null)).toEqual(kosha2010);
  });

  it.each(schemeNumbers)("has the $name of the scheme, and nothing else changed", (number) => {
    const value = number.most;
    const rulebook = rulebookWith((name) => (name === number.name ? value : null));
    expect(rulebook).toEqual({ ...kosha2010, ...number.numbersOf(value) });
    const changed = Object.keys(kosha2010).filter(
      (clause) =>
        rulebook[clause as keyof typeof kosha2010] !== kosha2010[clause as keyof typeof kosha2010],
    );
    expect(changed.sort()).toEqual([...number.clauses].sort());
  });

  it.each(schemeNumbers)("is the regulation's for the regulation's own $name", (number) => {
    const [usual = NaN] = number.regulation;
    expect(isPossible(usual, number)).toBe(true);
    if (number.regulation.length > 1) return;
    expect(rulebookWith((name) => (name === number.name ? usual : null))).toEqual(kosha2010);
  });

  it.each([
    ["BreakingDays", "days", 1, 365, true],
    ["HoursPerDay", "hours/day", 1, 24, false],
    ["PassPoints", "points", 1, 100, false],
    ["ReportDays", "days", 1, 365, true],
    ["ApplicationDays", "days", 1, 365, true],
  ])("takes for %s %s from %d to %d", (name, unit, least, most, isWhole) => {
    const number = schemeNumbers.find((each) => each.name === name);
    if (!number) throw new Error(`no ${name}`);
    expect(number.unit).toBe(unit);
    expect([least - 1, least, most, most + 1].map((value) => isPossible(value, number))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isPossible(least + 0.5, number)).toBe(!isWhole);
  });

  it("has one number of hours a day for all industries", () => {
    const rulebook = rulebookWith((name) => (name === "HoursPerDay" ? 9 : null));
    expect(rulebook["TIME-2"]).toEqual({ hoursPerDay: 9, constructionHoursPerDay: 9 });
  });

  it("leaves out what cannot be meant", () => {
    expect(rulebookWith(() => 0)).toEqual(kosha2010);
    expect(rulebookWith(() => 1e6)).toEqual(kosha2010);
    expect(rulebookWith(() => -3)).toEqual(kosha2010);
    const [days, hours] = schemeNumbers;
    expect(days && isPossible(3.5, days)).toBe(false);
    expect(hours && isPossible(7.5, hours)).toBe(true);
  });
});
