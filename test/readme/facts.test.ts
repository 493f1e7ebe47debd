/** The guide's table of facts, beside the facts that there are. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const room = path.join(root, "src/record");

const exported = readdirSync(room, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => Object.keys(jest.requireActual(path.join(room, file))));

const guide = readFileSync(path.join(root, "docs/adding-a-rule.md"), "utf8");
const [, table = ""] = /<!-- facts -->([\s\S]*)<!-- \/facts -->/.exec(guide) ?? [];
const rows = Array.from(table.matchAll(/^\| `(\w+)` \|.*\| `(.*)` \|$/gm), (row) => ({
  fact: row[1] ?? "",
  example: row[2] ?? "",
}));

describe("the table of facts in docs/adding-a-rule.md", () => {
  it("names every export of src/record and nothing else", () => {
    expect(rows.map(({ fact }) => fact).sort()).toEqual(exported.sort());
  });

  it("has an example of each", () => {
    expect(rows.filter(({ fact, example }) => !example.includes(fact))).toEqual([]);
  });
});
