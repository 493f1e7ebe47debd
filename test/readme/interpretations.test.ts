/** The list of interpretations, beside those that the code cites. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { deckLines } from "../../src/core/clauses";

const root = path.resolve(__dirname, "../..");

/** The numbers of "AMB-4" and "AMB-1..6". */
function citedIn(text: string): number[] {
  return Array.from(text.matchAll(/AMB-(\d+)(?:\.\.(\d+))?/g), ([, first, last]) => {
    const from = Number(first);
    return Array.from({ length: Number(last ?? from) - from + 1 }, (_, index) => from + index);
  }).flat();
}

const cited = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => citedIn(readFileSync(path.join(root, "src", file), "utf8")));

const page = readFileSync(path.join(root, "docs/interpretations.md"), "utf8");

describe.each(["English", "한국어"])("docs/interpretations.md in %s", (language) => {
  const part = page.split(/^## /m).find((each) => each.startsWith(`${language}\n`)) ?? "";
  const rows = Array.from(part.matchAll(/^\| (AMB-\d+) .*\| ([^|]+) \|$/gm), (row) => ({
    number: row[1] ?? "",
    clauses: (row[2] ?? "").trim().split(", "),
  }));

  it("lists every interpretation that the code cites, once", () => {
    const listed = rows.flatMap(({ number }) => citedIn(number));
    expect(listed.toSorted((a, b) => a - b)).toEqual([...new Set(cited)].toSorted((a, b) => a - b));
  });

  it("cites clauses of the regulation", () => {
    const clauses = rows.flatMap((row) => row.clauses);
    expect(clauses.filter((clause) => !Object.hasOwn(deckLines, clause))).toEqual([]);
  });
});
