/** The metadata are written by hand, in two languages: this holds them to the code and to Excel's rules. */
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import ts from "typescript";
import { type FunctionId, functions } from "../../src/functions/index";
import { argumentNames } from "../../src/text/arguments";
import english from "../../src/text/functions.en.json";
import korean from "../../src/text/functions.ko.json";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: string; readonly dimensionality: string };
}

const languages: { language: string; described: readonly Described[] }[] = [
  { language: "Korean", described: korean.functions },
  { language: "English", described: english.functions },
];

/** What Excel shows of a text in its function dialogues. */
const longestDescription = 255;

const folder = path.resolve(__dirname, "../../src/functions");

/** The parameters of each function as the code declares them. */
function declared(): Map<string, { name: string; optional: boolean }[]> {
  const index = readFileSync(path.join(folder, "index.ts"), "utf8");
  const files = [...index.matchAll(/^import \{ \w+ \} from "\.\/([\w-]+)";$/gm)];
  const found = new Map<string, { name: string; optional: boolean }[]>();
  for (const [, file] of files) {
    const source = ts.createSourceFile(
      "function.ts",
      readFileSync(path.join(folder, `${file ?? ""}.ts`), "utf8"),
      ts.ScriptTarget.Latest,
    );
    source.forEachChild((node) => {
      const isExported =
        ts.isFunctionDeclaration(node) &&
        node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (!isExported) return;
      found.set(
        node.name?.text ?? "",
        node.parameters.map((parameter) => ({
          name: parameter.name.getText(source),
          optional: parameter.questionToken !== undefined,
        })),
      );
    });
  }
  return found;
}

/** Everything but the words: what must be the same in all languages. */
function withoutWords(described: readonly Described[]): unknown {
  return described.map(({ id, name, parameters, result }) => ({
    id,
    name,
    result,
    parameters: parameters.map(({ name, type, dimensionality, optional = false }) => ({
      name,
      type,
      dimensionality,
      optional,
    })),
  }));
}

describe.each(languages)("the $language metadata", ({ described }) => {
  it("describe the functions that there are, in the order of the code", () => {
    expect(described.map(({ id }) => id)).toEqual(Object.keys(functions));
  });

  it("have the parameters of the code, their names, order and what may be left out", () => {
    const code = declared();
    expect(code.size).toBe(described.length);
    for (const { id, parameters } of described) {
      expect({
        id,
        parameters: parameters.map(({ name, optional = false }) => ({ name, optional })),
      }).toEqual({ id, parameters: code.get(id) });
      expect(functions[id as FunctionId]).toHaveLength(parameters.length);
    }
  });

  it("put what may be left out last", () => {
    for (const { parameters } of described) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it.each(described)(
    "say what $id is and what each argument means",
    ({ description, parameters }) => {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^\S.*[.)]$/);
        expect(text.length).toBeLessThanOrEqual(longestDescription);
      }
    },
  );

  it("are what Microsoft's schema of a custom function allows", () => {
    const schema = JSON.parse(
      readFileSync(
        path.join(
          path.dirname(require.resolve("@microsoft/app-manifest/package.json")),
          "build/json-schemas/teams/vDevPreview/MicrosoftTeams.schema.json",
        ),
        "utf8",
      ),
    ) as { definitions: object };
    const validate = new Ajv({ strict: false, validateFormats: false }).compile({
      $ref: "#/definitions/extensionFunction",
      definitions: schema.definitions,
    });
    for (const each of described)
      expect([each.id, validate(each), validate.errors]).toEqual([each.id, true, null]);
  });

  it.each(described)("hand $id everything unconverted, errors too", ({ parameters }) => {
    for (const { type } of parameters) expect(type).toBe("any");
  });
});

describe("the metadata", () => {
  it("let errors reach the functions", () => {
    expect(korean.allowErrorForDataTypeAny).toBe(true);
    expect(english.allowErrorForDataTypeAny).toBe(true);
  });

  it("differ in nothing but the words", () => {
    expect(withoutWords(korean.functions)).toEqual(withoutWords(english.functions));
  });

  it("are Korean and English", () => {
    const words = (described: readonly Described[]): string[] =>
      described.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]);
    expect(words(korean.functions).filter((text) => !/[가-힣]/.test(text))).toEqual([]);
    expect(words(english.functions).filter((text) => /[가-힣]/.test(text))).toEqual([]);
  });

  it("name every function as Excel allows: three letters or more, no cell, the id itself", () => {
    for (const { id, name } of korean.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    }
  });

  it("have an argument name for the messages of every parameter", () => {
    const names = korean.functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect([...new Set(names)].sort()).toEqual(Object.keys(argumentNames).sort());
  });

  it("give the kind of result that the code gives", () => {
    const kinds = Object.fromEntries(
      korean.functions.map(({ id, result }) => [id, `${result.type} ${result.dimensionality}`]),
    );
    expect(kinds).toMatchObject({
      GOAL: "number scalar",
      INDUSTRY: "string scalar",
      SHLPASS: "boolean scalar",
      BREAKS: "any scalar",
      RUNNING: "any matrix",
    });
  });

  it("keep ids, names and parameters for good: workbooks in use call them", () => {
    expect(
      korean.functions.map(({ id, name, parameters }: Described) => {
        const list = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
        return `${id} ${name}(${list.join(", ")})`;
      }),
    ).toMatchSnapshot();
  });
});
