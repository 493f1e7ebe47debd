/** The help site: every document of the project as a page in Korean and in English, and what its search looks through. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { allRules } from "../../src/audit/rules";
import { hygieneRules } from "../../src/hygiene/rules";
import { type Language, say } from "../../src/text/sentence";
import { contents, siteText, start } from "./contents";
import { inLanguage, type Page, pageOf } from "./document";

const root = path.resolve(__dirname, "../..");
const languages: readonly Language[] = ["ko", "en"];

/** Beside the pages: pictures and configurations that documents link to. */
const isAttached = /^docs\/(tour|hosting|installing)\/[^/]+(?<!\.md)$/;

/** Where an attached file is in the site. A configuration is a text there: a server would obey it, or not show it. */
function attachedAs(file: string): string {
  return file.slice("docs/".length) + (file.startsWith("docs/hosting/") ? ".txt" : "");
}

/** The documents of the site: those below docs, and those that the contents name. */
function documents(): string[] {
  const below = readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.endsWith(".ko.md"))
    .map((file) => `docs/${file.split(path.sep).join("/").slice(0, -".md".length)}`)
    // Two languages side by side, for whoever reviews a change of wording.
    .filter((file) => file !== "docs/sentences");
  const named = contents.flatMap(({ documents: each }) => each);
  return [...new Set([...below, ...named])].toSorted();
}

/** Where a document is in the site, in a language: `en/rules/goal-result.html`. */
function placeOf(document: string, language: Language): string {
  const name = document.replace(/^docs\//, "").replace(/(^|\/)README$/, "$1index");
  return `${language}/${document === start ? "index" : name}.html`;
}

/**
 * All files of the site, by their paths below its folder.
 *
 * @param assets the style sheet, the script and the colours, as the pages are to name them from the site's folder
 */
export function siteFiles(assets: {
  readonly styles: readonly string[];
  readonly script: string;
}): Map<string, string | Buffer> {
  const all = documents();
  const files = new Map<string, string | Buffer>();
  for (const language of languages) {
    const pages = new Map(
      all.map((document) => [document, pageIn(document, language, new Set(all))] as const),
    );
    for (const [document, page] of pages) {
      files.set(placeOf(document, language), htmlOf(document, page, pages, language, assets));
    }
    const index = Array.from(pages, ([document, { title, parts }]) =>
      parts.map(({ heading, anchor, text }) => ({
        address: placeOf(document, language).slice(language.length + 1),
        page: title,
        heading,
        anchor,
        text,
      })),
    );
    files.set(`${language}/search.js`, `helpParts = ${JSON.stringify(index.flat())};\n`);
  }
  for (const file of readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })) {
    const document = `docs/${file.split(path.sep).join("/")}`;
    if (isAttached.test(document)) {
      files.set(attachedAs(document), readFileSync(path.join(root, document)));
    }
  }
  files.set("index.html", entryPage(assets.script));
  return files;
}

function pageIn(document: string, language: Language, all: ReadonlySet<string>): Page {
  const own = path.join(root, `${document}.ko.md`);
  const file = language === "ko" && existsSync(own) ? own : path.join(root, `${document}.md`);
  const from = path.posix.dirname(placeOf(document, language));
  const text = readFileSync(file, "utf8");
  const markdown = inLanguage(text, language);
  // An English document leads to headings that are in English only.
  const isForeign = language === "ko" && file !== own && markdown === text;
  return pageOf(withTitle(markdown, language), (target) => {
    const [name = "", anchor] = target.split("#");
    const linked = path.posix.join(path.posix.dirname(document), name);
    const place = isAttached.test(linked) ? attachedAs(linked) : placeOfLink(linked);
    if (place === null) return null;
    return (
      path.posix.relative(from, place) + (anchor === undefined || isForeign ? "" : `#${anchor}`)
    );
  });

  function placeOfLink(linked: string): string | null {
    if (!linked.endsWith(".md")) return null;
    const isKorean = linked.endsWith(".ko.md");
    const name = linked.slice(0, -(isKorean ? ".ko.md" : ".md").length);
    // The README shows the product; in the help, its place is the start.
    const known = name === "README" ? start : name;
    if (!all.has(known)) return null;
    // A link to the document itself leads to its other language.
    const other = language === "ko" ? "en" : "ko";
    return placeOf(known, known === document ? other : language);
  }
}

/** Pages of rules are titled by their id; a reader knows them by their name. */
const names = new Map([...allRules, ...hygieneRules].map(({ id, text }) => [id, text.title]));

function withTitle(markdown: string, language: Language): string {
  return markdown.replace(/^# `([\w-]+)`$/m, (heading, id: string) => {
    const name = names.get(id);
    return name ? `# ${say(name, language)}\n\n\`${id}\`` : heading;
  });
}

function htmlOf(
  document: string,
  page: Page,
  pages: ReadonlyMap<string, Page>,
  language: Language,
  { styles, script }: { readonly styles: readonly string[]; readonly script: string },
): string {
  const place = placeOf(document, language);
  const to = (target: string) => path.posix.relative(path.posix.dirname(place), target);
  const text = (sentence: keyof typeof siteText) => escaped(say(siteText[sentence], language));
  const other = language === "ko" ? "en" : "ko";
  const parts = contents.map(({ title, documents: listed }) => {
    const links = listed.map((each) => {
      const current = each === document ? ' aria-current="page"' : "";
      const name = escaped(pages.get(each)?.title ?? each);
      return `<li><a href="${to(placeOf(each, language))}"${current}>${name}</a></li>`;
    });
    return `<h2>${escaped(say(title, language))}</h2><ul>${links.join("")}</ul>`;
  });
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <title>${escaped(page.title)} · ${text("title")}</title>
    ${styles.map((each) => `<link rel="stylesheet" href="${to(each)}" />`).join("\n    ")}
    <script src="${to(script)}" defer data-index="${to(`${language}/search.js`)}" data-found="${text("found")}" data-nothing="${text("nothing")}" data-failed="${text("failed")}"></script>
  </head>
  <body>
    <header>
      <a class="home" href="${to(placeOf(start, language))}">${text("title")}</a>
      <search><input id="search" type="search" placeholder="${text("search")}" aria-label="${text("search")}" autocomplete="off" /></search>
      <a href="${to(placeOf(document, other))}" lang="${other}" hreflang="${other}">${other === "ko" ? "한국어" : "English"}</a>
    </header>
    <div id="found" role="region" aria-live="polite" aria-label="${text("search")}" hidden></div>
    <div class="columns">
      <main>
${withOutline(page)}
      </main>
      <nav aria-label="${text("contents")}">${parts.join("")}</nav>
    </div>
  </body>
</html>
`;
}

/** A page with at least so many headings in groups begins with a list of them. */
const leastListed = 20;

/** The page with a list of its headings behind what stands above the first of them: a line for each group. */
function withOutline({ html, parts }: Page): string {
  const groups: { readonly links: string[] }[] = [];
  for (const { heading, anchor, level } of parts) {
    const link = `<a href="#${anchor}">${escaped(heading)}</a>`;
    if (level === 2) groups.push({ links: [link] });
    else if (level === 3) groups.at(-1)?.links.push(link);
  }
  const listed = groups.flatMap(({ links }) => links).length;
  if (listed < leastListed || listed < groups.length * 2) return html;
  const lines = groups.map(
    ({ links: [group = "", ...below] }) => `<li>${group}<br />${below.join(" · ")}</li>`,
  );
  return html.replace(/(?=<h2)/, `<ul class="outline">${lines.join("")}</ul>\n`);
}

/** The address without a language, from which the reader's own is found. */
function entryPage(script: string): string {
  return `<!doctype html>
<html lang="ko">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'" />
    <title>ZA</title>
    <script src="${script}"></script>
  </head>
  <body>
    <p><a href="ko/index.html">한국어</a></p>
    <p><a href="en/index.html" lang="en">English</a></p>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
}
