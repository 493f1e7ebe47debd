/** A document of the repository as a page of the help site, in one language. */
import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import type { Language } from "../../src/text/sentence";

/** What a page shows of a document. */
export interface Page {
  readonly title: string;
  readonly html: string;
  /** What the search knows of it: a part for each heading, and one for what stands above them. */
  readonly parts: readonly PagePart[];
}

export interface PagePart {
  readonly heading: string;
  /** The anchor of the heading; "" for what stands above all. */
  readonly anchor: string;
  /** Of the heading: 1 is the title. */
  readonly level: number;
  readonly text: string;
}

type Markdown = InstanceType<typeof MarkdownIt>;

type Token = ReturnType<Markdown["parse"]>[number];

/** Where a link of a document leads in the site; null where nothing of it is in the site. */
export type LinkTo = (target: string) => string | null;

const headings = { en: "## English", ko: "## 한국어" } as const;

/**
 * The part of a document that is in a language; all of it, where it has no parts.
 *
 * Of a title in two languages, `Functions · 함수`, one is left; the headings of the part move up by one; and links
 * between the languages go, for which a page has one of its own.
 */
export function inLanguage(markdown: string, language: Language): string {
  const [above = "", ...parts] = markdown
    .replace(/^# (.+) · (.+)$/m, language === "en" ? "# $1" : "# $2")
    .replace(/^\[(?:English|한국어)\]\([^)]*\)(?: · .*)?\n/m, "")
    .split(/^(?=## (?:English|한국어)$)/m);
  const own = parts.find((part) => part.startsWith(headings[language]));
  if (own === undefined) return [above, ...parts].join("");
  return above + own.slice(headings[language].length).replace(/^#(?=##)/gm, "");
}

/**
 * Makes a page.
 *
 * @param markdown the document in one language
 * @param linkTo where its links and pictures are in the site
 */
export function pageOf(markdown: string, linkTo: LinkTo): Page {
  const md = new MarkdownIt({ html: true });
  const slugger = new GithubSlugger();
  md.use(anchor, { slugify: (heading) => slugger.slug(heading), tabIndex: false });
  // A table wider than the window scrolls by itself, by the keyboard too.
  md.renderer.rules["table_open"] = () => '<div class="table" tabindex="0"><table>';
  md.renderer.rules["table_close"] = () => "</table></div>";
  md.core.ruler.push("links", ({ tokens }) => {
    for (const token of tokens.flatMap((each) => each.children ?? [])) {
      for (const name of ["href", "src"]) {
        const target = token.attrGet(name);
        if (typeof target !== "string" || /^(https?:|mailto:|#)/.test(target)) continue;
        const link = linkTo(target);
        if (link !== null) token.attrSet(name, link);
        else token.attrs = token.attrs?.filter(([each]) => each !== name) ?? null;
      }
    }
    return true;
  });
  const tokens = md.parse(markdown, {});
  const html = md.renderer
    .render(tokens, md.options, {})
    // As the tables.
    .replaceAll("<pre>", '<pre tabindex="0">')
    .replace(/(<img src=")([^"]+)"/g, (whole, before: string, target: string) => {
      const link = /^https?:|^\.\.\//.test(target) ? null : linkTo(target);
      return link === null ? whole : `${before}${link}"`;
    });
  const parts = partsOf(md, tokens);
  return { title: parts[0]?.heading ?? "", html, parts };
}

function partsOf(md: Markdown, tokens: readonly Token[]): PagePart[] {
  const parts: { heading: string; anchor: string; level: number; texts: string[] }[] = [];
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") {
      const heading = plainText(md, tokens[index + 1]?.content ?? "");
      const isFirst = parts.length === 0;
      parts.push({
        heading,
        anchor: isFirst ? "" : String(token.attrGet("id")),
        level: Number(token.tag.slice(1)),
        texts: [],
      });
    } else if (token.type === "inline" && tokens[index - 1]?.type !== "heading_open") {
      parts.at(-1)?.texts.push(plainText(md, token.content));
    } else if (token.type === "fence") parts.at(-1)?.texts.push(token.content);
  });
  return parts.map(({ texts, ...part }) => ({ ...part, text: texts.join(" ") }));
}

/** What a reader sees of inline Markdown. */
function plainText(md: Markdown, inline: string): string {
  const seen = md.parseInline(inline, {}).flatMap(({ children }) => children ?? []);
  return seen
    .map(({ type, content }) =>
      type === "softbreak" ? " " : type === "html_inline" ? "" : content,
    )
    .join("");
}
