import { calc } from "../../src/cli/calc";
import {
  exampleCommand,
  exampleFormula,
  examples,
  exampleWords,
} from "../../src/functions/examples";
import { type FunctionId, functions } from "../../src/functions/index";
import type { Language } from "../../src/text/sentence";

const ids = Object.keys(functions) as FunctionId[];

/** What an example says it prints, and what is printed, cut where the example ends in "…". */
function comparison(id: FunctionId, language: Language): { said: string; printed: string } {
  const { prints } = examples[id];
  const said = typeof prints === "string" ? prints : prints[language];
  const printed = calc(id, exampleWords(id), language);
  if (!said.endsWith("…")) return { said, printed };
  const length = said.length - 1;
  return { said: said.slice(0, length), printed: printed.slice(0, length) };
}

describe("the examples", () => {
  it("are one for each function", () => {
    expect(Object.keys(examples)).toEqual(ids);
  });

  it.each(ids.flatMap((id) => (["ko", "en"] as const).map((language) => ({ id, language }))))(
    "$id prints in $language what its example says",
    ({ id, language }) => {
      const { said, printed } = comparison(id, language);
      expect(printed).toBe(said);
    },
  );
});

describe("exampleFormula", () => {
  it("writes an example as it is typed into a cell", () => {
    expect(exampleFormula("GOAL")).toBe('=ZA.GOAL(0.5, 300, "general")');
    expect(exampleFormula("DUE")).toBe('=ZA.DUE("D11", "2011-01-10", {"2011-01-14","2011-01-16"})');
    expect(exampleFormula("LOWRECORD")).toBe("=ZA.LOWRECORD({3,10;2,5})");
    expect(exampleFormula("ELIGIBLE")).toBe(
      '=ZA.ELIGIBLE("auditor", "engineer", 3, TRUE, FALSE, 1)',
    );
    expect(exampleFormula("CAUSES")).toBe("=ZA.CAUSES()");
  });
});

describe("exampleCommand", () => {
  it("writes an example as it is typed into a shell", () => {
    expect(exampleCommand("GOAL")).toBe("za calc GOAL 0.5 300 general");
    expect(exampleCommand("DUE")).toBe(
      `za calc DUE D11 2011-01-10 '[["2011-01-14","2011-01-16"]]'`,
    );
    expect(exampleCommand("CAUSES")).toBe("za calc CAUSES");
  });
});
