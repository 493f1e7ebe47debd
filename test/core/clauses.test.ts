import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { deckLines } from "../../src/core/clauses";
import { kosha2010 } from "../../src/core/rulebook";
import { clauseNames } from "../../src/text/clauses";

const rules = path.resolve(__dirname, "../../../shared/rules");

/** The catalogue is not part of the project: where it is not at hand, the comparison is shown as skipped. */
const itWithCatalogue = existsSync(rules) ? it : it.skip;

describe("the clauses", () => {
  it("include every clause that carries a number", () => {
    expect(Object.keys(deckLines)).toEqual(expect.arrayContaining(Object.keys(kosha2010)));
  });

  it("are each cited by lines of the deck", () => {
    for (const lines of Object.values(deckLines)) expect(lines).toMatch(/^L\d+(-\d+)?$/);
  });

  it("are each named, no two alike", () => {
    expect(Object.keys(clauseNames)).toEqual(Object.keys(deckLines));
    for (const language of ["ko", "en"] as const) {
      const names = Object.values(clauseNames).map((name) => name[language]);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  itWithCatalogue("are those of the catalogue of ../shared, with lines of the deck", () => {
    const catalogue = readFileSync(path.join(rules, "catalogue.md"), "utf8");
    const ids = catalogue.matchAll(/(?:^|[ (])\*\*([A-Z]+-\d+)[^*]*\*\*/gm);
    const found = new Set([...ids].map(([, id]) => id).filter((id) => !id?.startsWith("AMB")));
    expect([...found].sort()).toEqual(Object.keys(deckLines).sort());
    const deck = readFileSync(path.join(rules, "zac-deck.txt"), "utf8").split("\n");
    for (const lines of Object.values(deckLines)) {
      const [first, last] = lines.slice(1).split("-").map(Number);
      expect(
        deck
          .slice((first ?? 0) - 1, last ?? first)
          .join("")
          .trim(),
      ).not.toBe("");
    }
  });
});
