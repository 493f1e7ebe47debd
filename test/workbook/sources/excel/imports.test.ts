/** What comes into the add-in's bundle with the open workbook. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../../../src");

function importsOf(file: string): string[] {
  const code = readFileSync(file, "utf8");
  return [...code.matchAll(/^(?:import|export)\b(?! type)[^;]*?from "([^"]+)"/gm)].map(
    ([, name = ""]) => (name.startsWith(".") ? path.resolve(path.dirname(file), name) : name),
  );
}

function allBelow(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of importsOf(file)) {
    const source = [`${name}.ts`, `${name}/index.ts`].find((candidate) => existsSync(candidate));
    if (source) allBelow(source, seen);
    else if (!name.endsWith(".json")) seen.add(name);
  }
  return seen;
}

describe("the open workbook", () => {
  it("brings no reader of files with it", () => {
    const files = [...allBelow(path.join(root, "workbook/sources/excel/index.ts"))];
    expect(files.length).toBeGreaterThan(20);
    // What the workbook keeps in a part of custom XML comes as text, so that reading XML comes with it.
    const ofXml = /saxes|\/xlsx\/(?:xml|escapes|unreadable|part-text)\.ts$/;
    const ofFiles = files.filter((file) => /\/xlsx\/|fflate/.test(file) && !ofXml.test(file));
    expect(ofFiles.map((file) => path.relative(root, file))).toEqual([]);
  });
});
