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

const read = (page: string) => readFileSync(path.join(root, page), "utf8");

/** The local targets of a page's links and pictures, with their anchors. */
function targetsIn(page: string): string[] {
  return Array.from(
    read(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)|<img src="([^"]+)"/g),
    (match) => match[1] ?? match[2] ?? "",
  );
}

/** The anchors of a page's headings, as GitHub names them. */
function anchorsIn(page: string): string[] {
  return Array.from(read(page).matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function isThere(page: string, target: string): boolean {
  const [file = "", anchor] = decodeURI(target).split("#");
  const linked = file === "" ? page : path.join(path.dirname(page), file);
  if (!existsSync(path.join(root, linked))) return false;
  return anchor === undefined || !linked.endsWith(".md") || anchorsIn(linked).includes(anchor);
}

describe("the links and pictures of the documents", () => {
  it("are many", () => {
    expect(pages.flatMap(targetsIn).length).toBeGreaterThan(300);
  });

  it.each(pages)("lead to what exists (%s)", (page) => {
    expect(targetsIn(page).filter((target) => !isThere(page, target))).toEqual([]);
  });
});
