import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readmes, withTables } from "./tables";

describe.each(readmes)("the README in $language", ({ file, language }) => {
  const text = readFileSync(file, "utf8");

  it("has up-to-date tables (else: npm run readme)", () => {
    expect(text).toBe(withTables(text, language));
  });

  it("shows only pictures and links to only files that exist", () => {
    const local = Array.from(
      text.matchAll(/\]\((?!https?:)([^)#]+)\)/g),
      (match) => match[1] ?? "",
    );
    expect(local.length).toBeGreaterThan(0);
    const folder = path.dirname(file);
    expect(local.filter((target) => !existsSync(path.join(folder, target)))).toEqual([]);
  });
});
