/** The search of the help site, and the way from its address to the reader's language. */
import MiniSearch, { type SearchResult } from "minisearch";
import { languageOf } from "../text/language-of";

/** A part of a page, as the site lists it for the search. */
interface Part {
  readonly address: string;
  readonly page: string;
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
}

/** What the script of the site holds. */
declare const helpParts: readonly Part[];

/** So many results are shown. */
const shown = 12;

const script = document.currentScript as HTMLScriptElement;
const { index } = script.dataset;
if (index === undefined) goToLanguage();
else
  document.addEventListener("DOMContentLoaded", () => {
    listen(index);
  });

function goToLanguage(): void {
  const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
  location.replace(`${languageOf(asked)}/index.html`);
}

function listen(address: string): void {
  const input = document.querySelector<HTMLInputElement>("#search");
  const found = document.querySelector<HTMLElement>("#found");
  if (!input || !found) return;
  let loading: Promise<MiniSearch<Part>> | undefined;
  const search = async () => {
    const words = input.value.trim();
    if (words === "") return void (found.hidden = true);
    try {
      const parts = await (loading ??= load(address));
      // Another key may have come meanwhile.
      if (input.value.trim() === words) show(found, parts.search(words), address);
    } catch {
      loading = undefined;
      found.replaceChildren(paragraph(script.dataset["failed"] ?? ""));
      found.hidden = false;
    }
  };
  input.addEventListener("input", () => void search());
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") input.value = "";
    if (key === "Escape") void search();
    if (key === "Enter") found.querySelector("a")?.click();
  });
}

/** Loads what is searched: as a script, which also a page can that was opened from a disk. */
async function load(address: string): Promise<MiniSearch<Part>> {
  const element = document.createElement("script");
  await new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", reject);
    element.src = address;
    document.head.append(element);
  });
  const index = new MiniSearch<Part>({
    fields: ["heading", "page", "text"],
    storeFields: ["address", "page", "heading", "anchor", "text"],
    // Korean words carry their particles at the end: a beginning is enough.
    searchOptions: { prefix: true, combineWith: "AND", boost: { heading: 3, page: 2 } },
  });
  index.addAll(helpParts.map((part, id) => ({ ...part, id })));
  return index;
}

function show(found: HTMLElement, results: readonly SearchResult[], index: string): void {
  const count = (script.dataset["found"] ?? "").replace("{count}", String(results.length));
  const folder = index.slice(0, -"search.js".length);
  const list = document.createElement("ul");
  for (const result of results.slice(0, shown)) {
    const { address, page, heading, anchor, text } = result as SearchResult & Part;
    const link = document.createElement("a");
    link.href = `${folder}${address}${anchor === "" ? "" : `#${anchor}`}`;
    link.textContent = heading === page ? page : `${page}: ${heading}`;
    const item = document.createElement("li");
    item.append(link, paragraph(text.slice(0, 160)));
    list.append(item);
  }
  const none = paragraph(script.dataset["nothing"] ?? "");
  found.replaceChildren(...(results.length > 0 ? [paragraph(count), list] : [none]));
  found.hidden = false;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
