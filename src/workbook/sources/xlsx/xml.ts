import { SaxesParser } from "saxes";

import type { Package } from "./package";
import { readText } from "./part-text";
import { UnreadableWorkbook } from "./unreadable";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** How deep elements lie in one another; those of a workbook lie a dozen deep. */
const deepest = 256;

/** How many attributes an element has; those of a workbook have a few dozen. */
const mostAttributes = 1024;

/** The encodings that a part is read in (see `part-text.ts`), and the one that is a part of them. */
const knownEncodings = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii)$/i;

/** What is told of a part while it is read; names are local, those of other vocabularies begin with ":". */
export interface ElementHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads a part of the package as XML.
 *
 * @throws UnreadableWorkbook `broken-xml`, `doctype`, `unknown-encoding`, and whatever reading the package throws
 */
export function readXml(source: Package, path: string, handlers: ElementHandlers): void {
  const parser = xmlParser(path, handlers);
  readText(source, path, (piece) => {
    parser.write(piece);
  });
  parser.close();
}

/** Takes XML piece by piece. */
export interface XmlParser {
  write(piece: string): void;
  close(): void;
}

/**
 * A parser for one part.
 *
 * The prefix of the root element is that of the part's own vocabulary (`<x:worksheet>`, `<worksheet>`), in
 * strict and transitional files alike.
 */
export function xmlParser(path: string, handlers: ElementHandlers): XmlParser {
  let prefix: string | null = null;
  const local = (name: string): string => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    if (prefix === "") return name.includes(":") ? `:${name}` : name;
    return name.startsWith(prefix) ? name.slice(prefix.length) : `:${name}`;
  };

  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  let depth = 0;
  let attributes = 0;
  const checkMemory = (): void => {
    if (depth > deepest || attributes > mostAttributes) {
      throw new UnreadableWorkbook("broken-xml", { part: path });
    }
  };
  parser.on("attribute", () => {
    attributes++;
    checkMemory();
  });
  parser.on("opentag", (tag) => {
    depth++;
    attributes = 0;
    checkMemory();
    handlers.open(local(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handlers.close?.(local(tag.name));
  });
  if (handlers.text) {
    const text = handlers.text.bind(handlers);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding === undefined || knownEncodings.test(encoding)) return;
    throw new UnreadableWorkbook("unknown-encoding", { part: path, encoding });
  });
  // No workbook has one, and all that it could do is expand entities.
  parser.on("doctype", () => {
    throw new UnreadableWorkbook("doctype", { part: path });
  });
  parser.on("error", (error) => {
    throw new UnreadableWorkbook("broken-xml", { part: path }, { cause: error });
  });
  return parser;
}
