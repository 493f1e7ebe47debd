/** The findings that were set aside with a reason, as the workbook itself keeps them: a custom XML part of its own. */
import type { IgnoreProblem } from "../text/ignores";
import { attributeText, elementText, unescaped } from "./sources/xlsx/escapes";
import { UnreadableWorkbook } from "./sources/xlsx/unreadable";
import { type Attributes, type ElementHandlers, xmlParser } from "./sources/xlsx/xml";

/** A finding that a person has set aside. */
export interface Ignore {
  /** The key of the finding: `log-person-hours log.personHours 2010-05-04`. */
  readonly key: string;
  /** The rule that found it. */
  readonly rule: string;
  /** What it stated, in no language; with another statement it is another finding. */
  readonly found: string;
  readonly reason: string;
  /** Who set it aside. */
  readonly by?: string;
  /** When, as an ISO date. */
  readonly date: string;
}

/** What a workbook keeps of ignores. */
export interface IgnoreList {
  readonly ignores: readonly Ignore[];
  /** Why some, or all, were not read. */
  readonly problem?: IgnoreProblem;
}

/** The namespace of the part, without its version. */
export const ignoresFamily = "urn:zero-accident:ignores:";

/** The namespace of the part. */
export const ignoresNamespace = `${ignoresFamily}1`;

/** Longer lists are not read: that many findings are set aside by nobody. */
const mostIgnores = 20_000;
const mostCharacters = 16_000_000;

/**
 * Writes the part.
 *
 * @example
 * ignoresXml([]); // '<ignores xmlns="urn:zero-accident:ignores:1"></ignores>'
 */
export function ignoresXml(ignores: readonly Ignore[]): string {
  const elements = ignores.map(({ key, rule, found, reason, by, date }) => {
    const attributes = Object.entries({ key, rule, found, by, date }).flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${attributeText(value)}"`],
    );
    return `<ignore${attributes.join("")}>${elementText(reason)}</ignore>`;
  });
  return `<ignores xmlns="${ignoresNamespace}">${elements.join("")}</ignores>`;
}

/**
 * Reads a part that may hold ignores.
 *
 * @param read reads the XML
 * @returns `foreign` when it holds something else, `unreadable` when it is broken before it says what it holds
 * @throws whatever `read` throws, apart from an UnreadableWorkbook
 */
export function readIgnoreList(
  read: (handlers: ElementHandlers) => void,
): IgnoreList | "foreign" | "unreadable" {
  const reader = new IgnoreReader();
  try {
    read(reader);
  } catch (error) {
    if (error instanceof EndOfReading) return error.result;
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return reader.isOurs ? { ignores: [], problem: "broken" } : "unreadable";
  }
  return reader.list;
}

/** The same from the text of a part. */
export function parseIgnoreList(xml: string): IgnoreList | "foreign" | "unreadable" {
  return readIgnoreList((handlers) => {
    const parser = xmlParser("", handlers);
    parser.write(xml.replace(/^\ufeff/, ""));
    parser.close();
  });
}

/** What several parts come to; undefined without any. */
export function joinedLists(lists: readonly IgnoreList[]): IgnoreList | undefined {
  const [first, ...others] = lists;
  if (!first || others.length === 0) return first;
  return {
    ignores: lists.flatMap(({ ignores }) => ignores),
    problem: lists.find(({ problem }) => problem !== undefined)?.problem ?? "several",
  };
}

/** Ends the reading of a part whose rest does not matter. */
class EndOfReading extends Error {
  constructor(readonly result: IgnoreList | "foreign") {
    super();
  }
}

class IgnoreReader implements ElementHandlers {
  isOurs = false;
  private readonly ignores: Ignore[] = [];
  private hasUnread = false;
  private depth = 0;
  private attributes: Attributes = {};
  private reason = "";
  private characters = 0;

  get list(): IgnoreList {
    const { ignores, hasUnread } = this;
    return { ignores, ...(hasUnread && { problem: "incomplete" }) };
  }

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth === 1) this.checkRoot(name, attributes);
    if (this.depth !== 2) return;
    this.attributes = attributes;
    this.reason = "";
    for (const value of Object.values(attributes)) this.count(value?.length ?? 0);
  }

  text(text: string): void {
    if (this.depth < 2) return;
    this.count(text.length);
    this.reason += text;
  }

  close(name: string): void {
    this.depth -= 1;
    if (this.depth !== 1) return;
    const ignore = name === "ignore" ? ignoreOf(this.attributes, this.reason) : null;
    if (ignore) this.ignores.push(ignore);
    else this.hasUnread = true;
    if (this.ignores.length > mostIgnores) this.refuse();
  }

  private checkRoot(name: string, attributes: Attributes): void {
    const namespaces = Object.entries(attributes).flatMap(([attribute, value]) =>
      /^xmlns(:|$)/.test(attribute) && value?.startsWith(ignoresFamily) ? [value] : [],
    );
    if (namespaces.length === 0) throw new EndOfReading("foreign");
    this.isOurs = true;
    if (name !== "ignores" || !namespaces.includes(ignoresNamespace)) {
      throw new EndOfReading({ ignores: [], problem: "newer" });
    }
  }

  private count(characters: number): void {
    this.characters += characters;
    if (this.characters > mostCharacters) this.refuse();
  }

  private refuse(): never {
    throw new EndOfReading({ ignores: [], problem: "too-large" });
  }
}

/** One ignore; null where it lacks something without which it says nothing. */
function ignoreOf(attributes: Attributes, text: string): Ignore | null {
  const [key, rule, found, by, date] = (["key", "rule", "found", "by", "date"] as const).map(
    (name) => unescaped(attributes[name] ?? "").trim(),
  );
  const reason = unescaped(text).trim();
  if (!key || !rule || !found || !reason || !/^\d{4}-\d\d-\d\d$/.test(date ?? "")) return null;
  return { key, rule, found, reason, ...(by ? { by } : {}), date: date ?? "" };
}
