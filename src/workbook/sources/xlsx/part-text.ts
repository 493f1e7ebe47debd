import type { Package } from "./package";

/**
 * Reads a part of the package as text, piece by piece: UTF-8 or, when it begins with its mark or with a character of
 * two bytes, UTF-16.
 *
 * @param take is given the pieces in order; a mark at the beginning is left to the XML reader
 */
export function readText(source: Package, path: string, take: (piece: string) => void): void {
  const decoder = new PieceDecoder();
  source.read(path, (piece) => {
    take(decoder.decode(piece));
  });
  take(decoder.end());
}

/**
 * Decodes pieces that may end inside of a character.
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

/** "<", with which a part begins. */
const lessThan = 0x3c;

function encodingOf(piece: Uint8Array): string {
  const [first, second] = piece;
  if ((first === 0xff && second === 0xfe) || (first === lessThan && second === 0)) {
    return "utf-16le";
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === lessThan)) {
    return "utf-16be";
  }
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
