import { styleSheet } from "../../../src/report/html/style-sheet";

const { text } = styleSheet;

/** The custom properties that a block of the style sheet sets. */
function colours(block: string | undefined): string[] {
  return [...(block ?? "").matchAll(/(--[a-z-]+):/g)].map(([, name = ""]) => name).sort();
}

describe("the style sheet", () => {
  const [light, dark, print] = text.split(":root {").slice(1);

  it("has every colour for light, dark and paper", () => {
    const names = colours(light?.split("}")[0]);
    expect(names.length).toBeGreaterThan(10);
    expect(colours(dark?.split("}")[0])).toEqual(names);
    expect(colours(print?.split("}")[0])).toEqual(names);
  });

  it("uses no colour that is not set", () => {
    const used = [...text.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name = ""]) => name);
    const set = new Set(colours(light?.split("}")[0]));
    expect(used.filter((name) => !set.has(name))).toEqual([]);
  });

  it("knows dark screens, narrow ones and paper", () => {
    for (const query of ["prefers-color-scheme: dark", "max-width: 40rem", "@media print"]) {
      expect(text).toContain(query);
    }
  });

  it("can stand within a page as it is", () => {
    expect(text).not.toMatch(/[<&]/);
  });
});
