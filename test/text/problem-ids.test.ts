import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { problems } from "../../src/text/problems";

const source = path.resolve(__dirname, "../../src");

/** The ids in every `new Problem(kind, id, ...)` of the source. */
function thrownIds(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files.flatMap((file) => {
    const text = readFileSync(path.join(source, file), "utf8");
    return [...text.matchAll(/throw new Problem\(\s*"\w+",\s*"([\w-]+)"/g)].map(
      ([, id]) => id ?? "",
    );
  });
}

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
}

describe("the sentences of problems", () => {
  const ids = thrownIds();

  it("exist for every problem that the calculator meets", () => {
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !(id in problems))).toEqual([]);
  });

  it.each(Object.entries(problems))("%s says the same in both languages", (_, { ko, en }) => {
    expect(placeholders(ko)).toEqual(placeholders(en));
  });

  it.each(Object.entries(problems))("%s ends each language with a full stop", (_, { ko, en }) => {
    expect(ko).toMatch(/[.)}]$/);
    expect(en).toMatch(/\.$/);
  });
});
