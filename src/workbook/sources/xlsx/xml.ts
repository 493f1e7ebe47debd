import { SaxesParser } from "saxes";

import type { Package } from "./package";
import { UnreadableWorkbook } from "./unreadable";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of a part while it is read; names are local, elements of other vocabularies begin with ":". */
export interface ElementHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads a part of the package as XML, piece by piece.
 *
 * The prefix of the root element is that of the part's own vocabulary (`<x:worksheet>`, `<worksheet>`), in
 * strict and transitional files alike.
 *
 * @throws UnreadableWorkbook `broken-xml`, `doctype`, and whatever reading the package throws
 */
export function readXml(source: Package, path: string, handlers: ElementHandlers): void {
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
  parser.on("opentag", (tag) => {
    handlers.open(local(tag.name), tag.attributes);
  });
  if (handlers.text) {
    parser.on("text", handlers.text.bind(handlers));
    parser.on("cdata", handlers.text.bind(handlers));
  }
  if (handlers.close) {
    const close = handlers.close.bind(handlers);
    parser.on("closetag", (tag) => {
      close(local(tag.name));
    });
  }
  // No workbook has one, and all that it could do is expand entities.
  parser.on("doctype", () => {
    throw new UnreadableWorkbook("doctype", { part: path });
  });
  parser.on("error", (error) => {
    throw new UnreadableWorkbook("broken-xml", { part: path }, { cause: error });
  });

  const decoder = new PieceDecoder();
  source.read(path, (piece) => {
    parser.write(decoder.decode(piece));
  });
  parser.write(decoder.end()).close();
}

/**
 * Decodes pieces of UTF-8 (or, after its mark, UTF-16) that may end inside of a character.
 *
 * `TextDecoder` can do so itself, but is several times slower at it than at whole text.
 */
class PieceDecoder {
  private decoder: TextDecoder | null = null;
  private rest = new Uint8Array(0);

  decode(piece: Uint8Array): string {
    this.decoder ??= new TextDecoder(encodingOf(piece), { ignoreBOM: true });
    if (this.decoder.encoding !== "utf-8") return this.decoder.decode(piece, { stream: true });
    const bytes = this.rest.length === 0 ? piece : joined(this.rest, piece);
    const end = endOfWholeCharacters(bytes);
    this.rest = bytes.slice(end);
    return this.decoder.decode(bytes.subarray(0, end));
  }

  end(): string {
    return this.decoder?.decode(this.rest) ?? "";
  }
}

function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return "utf-16le";
  if (piece[0] === 0xfe && piece[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
