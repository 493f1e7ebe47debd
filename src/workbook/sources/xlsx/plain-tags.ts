import { memoizeText } from "../../../core/memoize-text";
import {
  type Attributes,
  deepest,
  type ElementHandlers,
  localNames,
  mostAttributes,
  type XmlParser,
} from "./conforming-xml";
import { plainLines, plainValue, withoutEntities } from "./plain-text";

/** What comes before the root: the mark of UTF, the declaration and blanks. */
const prolog =
  /\ufeff?(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[Uu][Tt][Ff]-8\2)?(?: standalone=(["'])(?:yes|no)\3)? *\?>)?/y;
const text = new RegExp(plainLines, "y");
const wholeTag = /<[A-Za-z][^<>"]*(?:"[^<>"]*"[^<>"]*)*>/y;
const startOfTag = /<([A-Za-z][\w.:-]*)/y;
const attribute = new RegExp(String.raw`[ \t\n]+([A-Za-z][\w.:-]*)="(${plainValue})"`, "y");
const endOfTag = /[ \t\n]*(\/?)>/y;
const closingTag = /<\/([A-Za-z][\w.:-]*)[ \t\n]*>/y;

/** How much text without the end of a tag is kept for the next piece to complete. */
const longestCut = 65_536;

/**
 * Stands before the parser of a part and takes its plain tags and texts, which in nearly all parts are all of it.
 *
 * A conforming parser looks at each character with care, several times slower than a regular expression looks at a
 * tag. From the first thing on that is not plain (a comment, CDATA, a numbered character, anything that is not
 * well-formed) the part is the parser's, which is told first which elements are open: it judges, and says what is
 * wrong. What is taken here is well-formed XML.
 */
export class PlainTags implements XmlParser {
  private readonly local = localNames();
  private readonly open: string[] = [];
  private prolog = "";
  private root: string | null = null;
  private rest = "";
  private parser: XmlParser | null = null;

  /**
   * @param handOver makes the parser of all that follows, which reads what stands for the part so far and tells
   *   nothing of it
   * @param readTag reads a tag that opens an element
   */
  constructor(
    private readonly handlers: ElementHandlers,
    private readonly handOver: (before: string) => XmlParser,
    private readonly readTag: TagReader = tagIn,
  ) {}

  write(piece: string): void {
    if (this.parser) {
      this.parser.write(piece);
      return;
    }
    const all = this.rest + piece;
    const end = this.take(all);
    this.rest = all.slice(end);
    // The piece may end inside of a tag.
    if (this.rest.includes(">") || this.rest.length > longestCut) this.leaveRest();
  }

  close(): void {
    const isOver = this.root !== null && this.open.length === 0 && isBlank(this.rest);
    if (this.parser || !isOver) this.leaveRest().close();
  }

  private leaveRest(): XmlParser {
    this.parser ??= this.handOver(this.before());
    this.parser.write(this.rest);
    this.rest = "";
    return this.parser;
  }

  private before(): string {
    const tags = this.open.map((name) => `<${name}>`).join("");
    const isOver = this.root !== null && this.open.length === 0;
    return `${this.prolog}${isOver ? `<${this.root}/>` : tags}`;
  }

  /** Takes what is plain and says where it ends. */
  private take(all: string): number {
    let at = this.prolog === "" && this.root === null ? this.takeProlog(all) : 0;
    for (;;) {
      const tag = endOf(text, all, at) ?? at;
      if (all.charAt(tag) !== "<" || !this.takeText(all.slice(at, tag))) return at;
      const end = all.charAt(tag + 1) === "/" ? this.closeTag(all, tag) : this.openTag(all, tag);
      if (end === null) return tag;
      at = end;
    }
  }

  private takeProlog(all: string): number {
    const end = endOf(prolog, all, 0) ?? 0;
    this.prolog = all.slice(0, end);
    return end;
  }

  private takeText(plain: string): boolean {
    if (this.open.length === 0) {
      if (this.root === null) this.prolog += plain;
      return isBlank(plain);
    }
    if (plain !== "") this.handlers.text?.(withoutEntities(plain));
    return true;
  }

  private openTag(all: string, start: number): number | null {
    const written = matchAt(wholeTag, all, start)?.[0];
    const tag = written === undefined ? null : this.readTag(written);
    const isSecondRoot = this.root !== null && this.open.length === 0;
    if (!written || !tag || isSecondRoot || this.open.length === deepest) return null;
    const { name, attributes, isEmpty } = tag;
    const local = this.local(name);
    this.root ??= name;
    this.handlers.open(local, attributes);
    if (isEmpty) this.handlers.close?.(local);
    else this.open.push(name);
    return start + written.length;
  }

  private closeTag(all: string, start: number): number | null {
    const name = matchAt(closingTag, all, start)?.[1];
    if (name === undefined || name !== this.open.at(-1)) return null;
    const end = closingTag.lastIndex;
    this.open.pop();
    this.handlers.close?.(this.local(name));
    return end;
  }
}

/** A tag that opens an element, and closes it too where that is empty. */
interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isEmpty: boolean;
}

export type TagReader = (written: string) => Tag | null;

/** Reads a tag; null for one that is not plain. */
function tagIn(written: string): Tag | null {
  const name = matchAt(startOfTag, written, 0)?.[1];
  if (name === undefined) return null;
  const pairs: [string, string][] = [];
  let at = startOfTag.lastIndex;
  for (
    let match = matchAt(attribute, written, at);
    match;
    match = matchAt(attribute, written, at)
  ) {
    const [, key = "", value = ""] = match;
    if (pairs.length === mostAttributes) return null;
    pairs.push([key, withoutEntities(value)]);
    at = attribute.lastIndex;
  }
  const slash = matchAt(endOfTag, written, at)?.[1];
  if (slash === undefined) return null;
  const attributes = Object.fromEntries(pairs);
  // An attribute that comes twice is not well-formed.
  if (Object.keys(attributes).length < pairs.length) return null;
  return { name, attributes, isEmpty: slash === "/" };
}

/** The same for parts of which all workbooks of a program have much in common: styles, relationships, content types. */
export const commonTagIn = memoizeText(tagIn);

function matchAt(sticky: RegExp, all: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(all);
}

/** Where the match at a place ends; null without one. */
function endOf(sticky: RegExp, all: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(all) ? sticky.lastIndex : null;
}

function isBlank(plain: string): boolean {
  return /^[ \t\n]*$/.test(plain);
}
