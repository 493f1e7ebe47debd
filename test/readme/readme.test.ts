import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { documents, withTables } from "./tables";

const root = path.resolve(__dirname, "../..");

describe.each(documents())("$name", ({ file, tables }) => {
  it("has up-to-date tables (else: npm run readme)", () => {
    const text = readFileSync(file, "utf8");
    expect(text).toBe(withTables(text, tables));
  });
});

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join("docs", name)),
];

describe.each(pages)("%s", (page) => {
  it("shows only pictures and links to only files that exist", () => {
    const local = Array.from(
      readFileSync(path.join(root, page), "utf8").matchAll(
        /\]\((?!https?:|#)([^)#]+)[^)]*\)|<img src="([^"]+)"/g,
      ),
      (match) => match[1] ?? match[2] ?? "",
    );
    expect(local.length).toBeGreaterThan(0);
    const folder = path.dirname(path.join(root, page));
    expect(local.filter((target) => !existsSync(path.join(folder, target)))).toEqual([]);
  });
});
