import { SaxesParser } from "saxes";

import { UnreadableWorkbook } from "./unreadable";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** How deep elements lie in one another; those of a workbook lie a dozen deep. */
export const deepest = 256;

/** How many attributes an element has; those of a workbook have a few dozen. */
export const mostAttributes = 1024;

/** The encodings that a part is read in (see `part-text.ts`), and the one that is a part of them. */
const knownEncodings = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii)$/i;

/** What is told of a part while it is read; names are local, those of other vocabularies begin with ":". */
export interface ElementHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Takes XML piece by piece. */
export interface XmlParser {
  write(piece: string): void;
  close(): void;
}

/**
 * A parser for one part that looks at every character, as the standard asks.
 *
 * @param before what was read of the part already, or stands for it; it is parsed, but nothing is told of it
 */
export function conformingParser(path: string, handlers: ElementHandlers, before = ""): XmlParser {
  const local = localNames();
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  let isTold = false;
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
    const name = local(tag.name);
    if (isTold) handlers.open(name, tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    if (isTold) handlers.close?.(local(tag.name));
  });
  if (handlers.text) {
    const text = (piece: string): void => {
      if (isTold) handlers.text?.(piece);
    };
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
  parser.write(before);
  isTold = true;
  return parser;
}

/**
 * Gives elements their local names.
 *
 * The prefix of the root element, the first to be asked for, is that of the part's own vocabulary
 * (`<x:worksheet>`, `<worksheet>`), in strict and transitional files alike.
 */
export function localNames(): (name: string) => string {
  let prefix: string | null = null;
  return (name) => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    if (prefix === "") return name.includes(":") ? `:${name}` : name;
    return name.startsWith(prefix) ? name.slice(prefix.length) : `:${name}`;
  };
}
