/** The pane's colours: those of Fluent 2, and every text can be read on what it stands on. */
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { readFileSync } from "node:fs";
import path from "node:path";

const css = readFileSync(path.resolve(__dirname, "../../../src/taskpane/shell/tokens.css"), "utf8");
type Colours = ReadonlyMap<string, string>;

const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, block = ""]): Colours => {
  const colours = block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return new Map([...colours].map(([, name = "", colour = ""]) => [name, colour]));
});
const none: Colours = new Map();
const [light = none, preferred = none, dark = none] = blocks;

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const severities = ["error", "warning", "info", "needs-review", "passed"];
const texts = ["text", "quiet", "accent", ...severities];

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_, colours) => {
  const colour = (name: string) => {
    const found = colours.get(name);
    if (found === undefined) throw new RangeError(name);
    return found;
  };

  it.each(texts.flatMap((text) => ["ground", "card", "raised"].map((on) => [text, on])))(
    "%s can be read on %s",
    (text, on) => {
      expect(contrast(colour(text), colour(on))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("a button's word can be read on it", () => {
    expect(contrast(colour("on-action"), colour("action"))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["accent", ...severities])("the shapes in %s stand out from their ground", (shape) => {
    expect(contrast(colour(shape), colour("track"))).toBeGreaterThanOrEqual(3);
  });
});

it("are those of the tokens that they name", () => {
  const named = css.matchAll(/--([\w-]+): (#[0-9a-f]{6}); \/\* (color\w+) \*\//g);
  const themes = [webLightTheme, webDarkTheme, webDarkTheme];
  const held = [...named].map(([, name = "", colour, token]) => ({ name, colour, token }));
  const count = held.length / themes.length;
  expect(held).toHaveLength([...light.keys()].length * themes.length);
  expect(held).toEqual(
    held.map(({ name, token }, index) => ({
      name,
      token,
      colour: themes[Math.floor(index / count)]?.[token as keyof typeof webLightTheme],
    })),
  );
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

it("is as dark by Office's theme as by the browser's preference", () => {
  expect(blocks).toHaveLength(3);
  expect(preferred.size).toBeGreaterThan(10);
  expect([...dark]).toEqual([...preferred]);
  expect([...dark.keys()]).toEqual([...light.keys()]);
});
