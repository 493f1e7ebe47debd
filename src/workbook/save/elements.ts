/** The elements of a part by their places in its text, so that all around a change stays as it was. */

/** A tag of a part. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** With its prefix. */
  readonly name: string;
  /** The attributes as they are written. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** An element of a part. */
export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  /** What lies between its tags: nothing, at its end, when it is empty. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Text to stand in the place of what lies between two positions. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Comments, CDATA and instructions are matched to be skipped. */
const markup =
  /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|\?[^]*?\?>|([^\s>!?"'][^\s>"']*)((?:[^>"']|"[^"]*"|'[^']*')*)>)/g;

/**
 * The tags of a part, from a position on.
 *
 * @param xml well-formed, as everything that could be read is
 */
export function* tagsOf(xml: string, from = 0): Generator<Tag, undefined> {
  const pattern = new RegExp(markup);
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const [text, first, rest = ""] = match;
    if (first === undefined) continue;
    const kind = first.startsWith("/") ? "close" : text.endsWith("/>") ? "empty" : "open";
    yield {
      kind,
      name: kind === "close" ? first.slice(1) : first.replace(/\/$/, ""),
      attributes: kind === "empty" ? rest.replace(/\/$/, "") : rest,
      start: match.index,
      end: pattern.lastIndex,
    };
  }
}

/** The elements that lie directly in another one, whose content begins at a position. */
export function* childrenOf(xml: string, from: number): Generator<Element, undefined> {
  let depth = 0;
  let open: Tag | null = null;
  for (const tag of tagsOf(xml, from)) {
    if (tag.kind === "close") {
      depth -= 1;
      if (depth < 0) return;
      if (depth === 0 && open) yield elementOf(open, tag);
    } else if (tag.kind === "open") {
      if (depth === 0) open = tag;
      depth += 1;
    } else if (depth === 0) {
      yield elementOf(tag, tag);
    }
  }
}

/** The element between two tags, which are one when it is empty. */
export function elementOf(open: Tag, close: Tag): Element {
  const { name, attributes, start, end } = open;
  const contentEnd = open === close ? end : close.start;
  return { name, attributes, start, end: close.end, contentStart: end, contentEnd };
}

/** The element that holds all others of a part. */
export function rootOf(xml: string): Tag {
  const { value: root } = tagsOf(xml).next();
  if (!root) throw new RangeError("no element");
  return root;
}

/** The prefix that a part gives its elements, with its colon; "" when they have none. */
export function prefixOf({ name }: Pick<Tag, "name">): string {
  return name.slice(0, name.indexOf(":") + 1);
}

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key, double, single] of attributes.matchAll(attribute)) {
    if (key === name) return plainText(double ?? single ?? "");
  }
  return undefined;
}

/** Attributes with some of them changed, added, or, where their value is null, left out. */
export function withAttributes(
  attributes: string,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const waiting = new Map(Object.entries(changes));
  const kept = Array.from(attributes.matchAll(attribute), ([text, name = ""]) => {
    const value = waiting.get(name);
    waiting.delete(name);
    return value === undefined ? ` ${text}` : written(name, value);
  });
  return [...kept, ...Array.from(waiting, ([name, value]) => written(name, value))].join("");
}

function written(name: string, value: string | number | null): string {
  return value === null ? "" : ` ${name}="${value}"`;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The text that XML stands for: entities and CDATA resolved, comments left out. */
export function plainText(xml: string): string {
  return xml.replace(
    /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (match, data?: string, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (name !== undefined) return entities.get(name) ?? match;
      return data ?? "";
    },
  );
}

/** A text with edits made, which do not overlap; those at one position stay in their order. */
export function edited(text: string, edits: readonly Edit[]): string {
  let written = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return written + text.slice(at);
}
