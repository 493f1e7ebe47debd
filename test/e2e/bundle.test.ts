/** The built scripts: what Excel would find in them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import ts from "typescript";
import { gzipSync } from "node:zlib";

const dist = path.resolve(__dirname, "../../dist");
/** The paths below dist of the scripts whose name holds their hash, of those whose name begins so. */
const hashedScripts = (name: RegExp) =>
  readdirSync(path.join(dist, "hashed"))
    .filter((file) => name.test(file) && /^\w+\.[0-9a-f]{20}\.js$/.test(file))
    .map((file) => `hashed/${file}`);
const read = (file: string) => readFileSync(path.join(dist, file), "utf8");

interface Metadata {
  functions: { id: string; parameters: unknown[] }[];
}

/**
 * Runs a built script with the whole of CustomFunctions, and without Office.
 *
 * @param page what the script may find of a page; nothing in Excel's script-only runtime
 */
function associatedBy(
  script: string,
  page: Readonly<Record<string, unknown>> = {},
): Map<string, (...values: unknown[]) => unknown> {
  const associated = new Map<string, (...values: unknown[]) => unknown>();
  class CustomFunctionsError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const CustomFunctions = {
    associate: (id: string, body: (...values: unknown[]) => unknown) => associated.set(id, body),
    Error: CustomFunctionsError,
    ErrorCode: {
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
    },
  };
  vm.runInNewContext(script, { CustomFunctions, console, ...page });
  return associated;
}

const metadata = JSON.parse(read("functions.json")) as Metadata;
const associated = associatedBy(read("functions.js"));

describe("the built functions", () => {
  it("are associated under exactly the ids of the metadata", () => {
    expect([...associated.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it("are the same in both languages' metadata", () => {
    const english = JSON.parse(read("functions-en.json")) as Metadata;
    const shape = ({ functions }: Metadata) =>
      functions.map(({ id, parameters }) => [id, parameters.length]);
    expect(shape(english)).toEqual(shape(metadata));
  });

  it.each([
    ["functions.json", "ko"],
    ["functions-en.json", "en"],
  ])("have their place in the reference as their help (%s)", (file, language) => {
    const { functions } = JSON.parse(read(file)) as {
      functions: { id: string; helpUrl: string }[];
    };
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toMatch(
        new RegExp(`^https://[^?]+/help/${language}/functions\\.html#${id.toLowerCase()}$`),
      );
    }
  });

  it("compute", () => {
    expect(associated.get("GOAL")?.(0.5, 300, "general")).toBe(1600);
  });

  it("throw Excel's own error with a sentence", () => {
    expect(() => associated.get("GOAL")?.(0, 300, "general")).toThrow(
      expect.objectContaining({
        code: "#DIV/0!",
        message: expect.stringMatching(/./) as string,
      }) as Error,
    );
  });
});

describe("the built pane", () => {
  const [script = ""] = hashedScripts(/^taskpane/);
  /** What it loads when it is needed. */
  const later = hashedScripts(/^\d/);
  const all = [script, ...later].map(read).join("\n");

  it("has the hash of its content in its name, which its page uses", () => {
    expect(script).not.toBe("");
    expect(read("taskpane.html")).toContain(script);
  });

  it("holds the functions too, since one page is the shared runtime", () => {
    const listening = { addEventListener: () => undefined };
    const inPane = associatedBy(read(script), {
      window: listening,
      document: listening,
      self: listening,
    });
    expect([...inPane.keys()].sort()).toEqual([...associated.keys()].sort());
  });

  it("loads what finds the form in a workbook with the first check", () => {
    const findsForm = (name: string) => read(name).includes("overalltotal");
    expect(later.filter(findsForm)).toHaveLength(1);
    expect(findsForm(script)).toBe(false);
  });

  it("loads what writes the form only when a form is asked for", () => {
    const writesForm = (name: string) => read(name).includes("rupBuild");
    expect(later.filter(writesForm)).toHaveLength(1);
    expect(writesForm(script)).toBe(false);
  });

  it("loads what makes the submission copy only when one is asked for", () => {
    const makesCopy = (name: string) => read(name).includes("conditionalFormatting");
    expect(later.filter(makesCopy)).toHaveLength(1);
    expect(makesCopy(script)).toBe(false);
  });

  it("comes in at most 200 kB of scripts, compressed, office.js aside", () => {
    const sources = [...read("taskpane.html").matchAll(/<script[^>]* src="?([^\s">]+)/g)];
    const scripts = sources
      .map(([, source = ""]) => source)
      .filter((it) => !it.startsWith("https:"));
    expect(scripts).toContain(script);
    const sizes = scripts.map((name) => gzipSync(read(name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  });

  it("runs no text as code, which the page's policy forbids", () => {
    expect(all).not.toMatch(/\beval\(|new Function\(/);
  });

  it("has style sheets with the hash of their content in their names, all of them there", () => {
    for (const page of ["taskpane.html", "help/ko/index.html"]) {
      const sheets = [...read(page).matchAll(/<link rel="?stylesheet"? href="?([^\s">]+)/g)];
      expect(sheets.length).toBeGreaterThanOrEqual(2);
      for (const [, name = ""] of sheets) {
        expect(name).toMatch(/^(\.\.\/)*hashed\/[\w-]+\.[0-9a-f]{20}\.css$/);
        expect(read(name.replaceAll("../", ""))).toContain("{");
      }
    }
  });

  it.each([
    ["the pane", () => all],
    ["the functions", () => read("functions.js")],
  ])("has no regular expression that Safari before 16.4 does not know in %s", (_, text) => {
    const source = ts.createSourceFile("script.js", text(), ts.ScriptTarget.Latest);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) {
        found.push(node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(found.length).toBeGreaterThan(100);
    expect(
      found.filter((text) => /\(\?(?:<[=!]|[a-z-]+:)|^\/.*\/[a-z]*v[a-z]*$/.test(text)),
    ).toEqual([]);
  });

  it("makes no network call of its own", () => {
    for (const call of ["XMLHttpRequest", "sendBeacon", "WebSocket", "fetch("]) {
      expect(all.includes(call)).toBe(false);
      expect(read("functions.js").includes(call)).toBe(false);
    }
  });
});
