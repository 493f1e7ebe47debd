import { conformingParser, type ElementHandlers, type XmlParser } from "./conforming-xml";
import type { Package } from "./package";
import { readText } from "./part-text";
import { commonTagIn, PlainTags, type TagReader } from "./plain-tags";

export type { Attributes, ElementHandlers, XmlParser } from "./conforming-xml";

/**
 * Reads a part of the package as XML.
 *
 * @throws UnreadableWorkbook `broken-xml`, `doctype`, `unknown-encoding`, and whatever reading the package throws
 */
export function readXml(source: Package, path: string, handlers: ElementHandlers): void {
  const parser = xmlParser(path, handlers, commonTagIn);
  readText(source, path, (piece) => {
    parser.write(piece);
  });
  parser.close();
}

/** A parser for one part: plain tags are taken as they come, anything else is left to a conforming parser. */
export function xmlParser(path: string, handlers: ElementHandlers, readTag?: TagReader): XmlParser {
  return new PlainTags(handlers, (before) => conformingParser(path, handlers, before), readTag);
}
