/** Reads the ignores that a workbook keeps; apart from writing them, since few workbooks have any and an XML parser is large. */
import { type Ignore, type IgnoreList, ignoresFamily, ignoresNamespace } from "./ignore-list";
import { unescaped } from "./sources/xlsx/escapes";
import { UnreadableWorkbook } from "./sources/xlsx/unreadable";
import { type Attributes, type ElementHandlers, xmlParser } from "./sources/xlsx/xml";

/** Longer lists are not read: that many findings are set aside by nobody. */
const mostIgnores = 20_000;
const mostCharacters = 16_000_000;

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
