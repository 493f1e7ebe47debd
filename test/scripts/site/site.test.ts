import path from "node:path";
import { allRules } from "../../../src/audit/rules";
import { functions } from "../../../src/functions";
import { siteFiles } from "../../../scripts/site/site";

const files = siteFiles({ styles: ["../hashed/site.css"], script: "../hashed/help.js" });
const pages = [...files].flatMap(([file, content]) =>
  file.endsWith(".html") && file !== "index.html" ? [[file, String(content)] as const] : [],
);

/** The anchors of a page. */
function anchorsIn(page: string): Set<string> {
  return new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id = ""]) => decodeURI(id)));
}

describe("the help site", () => {
  it("has every page in both languages", () => {
    const paths = (language: string) =>
      pages.flatMap(([file]) => (file.startsWith(language) ? [file.slice(3)] : []));
    expect(paths("en")).toEqual(paths("ko"));
    for (const { id } of allRules) expect(paths("ko")).toContain(`rules/${id}.html`);
  });

  it("leads nowhere that is not there", () => {
    const dead = pages.flatMap(([file, page]) =>
      Array.from(page.matchAll(/ (?:href|src)="([^"]+)"/g), ([, target = ""]) => target)
        .filter((target) => !/^(https?:|\.\.\/(\.\.\/)?\.\.\/hashed\/)/.test(target))
        .filter((target) => {
          const [name = "", anchor] = decodeURI(target).split("#");
          const linked = name === "" ? file : path.posix.join(path.posix.dirname(file), name);
          if (!files.has(linked)) return true;
          return anchor !== undefined && !anchorsIn(String(files.get(linked))).has(anchor);
        })
        .map((target) => `${file}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it("has one language on a page", () => {
    const title = (file: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(String(files.get(file)))?.[1];
    expect(title("ko/functions.html")).toBe("함수");
    expect(title("en/functions.html")).toBe("Functions");
    expect(title("ko/rules/goal-coefficient.html")).toBe("특성계수");
    expect(String(files.get("ko/rules/goal-coefficient.html"))).not.toContain("What it finds");
    expect(String(files.get("en/rules/goal-coefficient.html"))).not.toContain("찾는 것");
  });

  it.each(["ko", "en"])(
    "begins the functions with a list of all of them, by what they are about (%s)",
    (language) => {
      const page = String(files.get(`${language}/functions.html`));
      const [outline = ""] = /<ul class="outline">.*?<\/ul>/.exec(page) ?? [];
      expect(outline.match(/<li>/g)).toHaveLength(7);
      for (const id of Object.keys(functions)) {
        expect(outline).toContain(`<a href="#${id.toLowerCase()}">${id}</a>`);
      }
      expect(page.indexOf(outline)).toBeLessThan(page.indexOf("<h2"));
    },
  );

  it("has no such list on a page of few headings", () => {
    expect(String(files.get("en/support.html"))).not.toContain('class="outline"');
  });

  it("shows no mark of Markdown in the place of what it means", () => {
    const marks = pages.flatMap(([file, page]) =>
      Array.from(
        page.replace(/<(code|pre|script)[ >][^]*?<\/\1>/g, "").matchAll(/>[^<]*([_*])[^<_*]+\1/g),
        ([text]) => `${file}: ${text}`,
      ),
    );
    expect(marks).toEqual([]);
  });

  it("is searched by all headings and texts", () => {
    const parts = JSON.parse(
      String(files.get("ko/search.js")).replace("helpParts = ", "").replace(";\n", ""),
    ) as Record<string, string>[];
    const goal = parts.find(
      ({ address, anchor }) => `${address}#${anchor}` === "functions.html#goal",
    );
    expect(goal).toMatchObject({ page: "함수", heading: "GOAL" });
    expect(goal?.["text"]).toContain("240,000");
    expect(parts.length).toBeGreaterThan(400);
  });
});
