/** What holds for every function, whatever it reckons. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { examples } from "../../src/functions/examples";
import type { ZaFunction } from "../../src/functions/function";
import { type FunctionId, functions } from "../../src/functions/index";
import english from "../../src/text/functions.en.json";
import { problemOf } from "../problem-of";
import { errorCells } from "./encodings";

const folder = path.resolve(__dirname, "../../src/functions");
const ids = Object.keys(functions) as FunctionId[];

function parametersOf(id: FunctionId): string[] {
  const described = english.functions.find((each) => each.id === id);
  return described?.parameters.map(({ name }) => name) ?? [];
}

/** The texts that the code of a file can give, as the compiler reads them. */
function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text);
    node.forEachChild(visit);
  };
  visit(source);
  return texts;
}

describe("every function", () => {
  it("never writes an error value as text: that would be no error to Excel", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
    expect(files.length).toBeGreaterThan(ids.length);
    const written = files.flatMap((file) => textsIn(path.join(folder, file)));
    expect(written.filter((text) => text.startsWith("#"))).toEqual([]);
  });

  it.each(ids)("%s gives a cell, or rows of equal length, without null", (id) => {
    const body: ZaFunction = functions[id];
    const result = body(...examples[id].arguments);
    const rows = Array.isArray(result) ? result : [[result]];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const cell of rows.flat()) expect(["number", "string", "boolean"]).toContain(typeof cell);
  });

  it.each(ids)("%s gives the same twice", (id) => {
    const body: ZaFunction = functions[id];
    expect(body(...examples[id].arguments)).toEqual(body(...examples[id].arguments));
  });

  it.each(ids.filter((id) => functions[id].length > 0))(
    "%s names the argument that is an error",
    (id) => {
      const body: ZaFunction = functions[id];
      const good = examples[id].arguments;
      for (const [index] of good.entries()) {
        const cells: unknown[] = [...good];
        const error = errorCells[0];
        cells[index] = Array.isArray(good[index]) ? [[error, error]] : error;
        expect(problemOf(() => body(...cells))).toMatchObject({
          kind: "value",
          id: "error-value",
          params: { argument: parametersOf(id)[index], found: "#N/A" },
        });
      }
    },
  );
});
