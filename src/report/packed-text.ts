import type { Deflation } from "../workbook/deflation";

/**
 * The text that a report has of a file, as bytes (UTF-8), some at a time.
 *
 * A file may have a hundred thousand findings. Their text is never one string, which would take the memory twice: it waits
 * for its turn and crosses from one process to another as it is written in the end, or deflated to a twentieth of it.
 */
export interface PackedText {
  /** Deflated where the host has a way to. */
  readonly pieces: readonly Uint8Array[];
  /** What is left, which is all of most texts. */
  readonly rest: Uint8Array;
}

/** How texts are packed, and so unpacked. */
export interface Packing {
  readonly deflation?: Deflation | undefined;
}

/** Bytes that are packed at a time. */
const pieceSize = 2 ** 17;

/** Of a UTF-16 unit, at most. */
const bytesOfCharacter = 3;

/**
 * Packs a text as its pieces are made, each forgotten before the next is.
 *
 * @param pieces in their order; none ends within a character
 */
export function packText(pieces: Iterable<string>, { deflation }: Packing): PackedText {
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(pieceSize);
  const packed: Uint8Array[] = [];
  let size = 0;
  const add = (bytes: Uint8Array) => packed.push(deflation?.deflate(bytes, true) ?? bytes.slice());
  for (const piece of pieces) {
    const most = bytesOfCharacter * piece.length;
    if (size > 0 && size + most > pieceSize) {
      add(buffer.subarray(0, size));
      size = 0;
    }
    if (most > pieceSize) add(encoder.encode(piece));
    else size += encoder.encodeInto(piece, buffer.subarray(size)).written;
  }
  return { pieces: packed, rest: buffer.slice(0, size) };
}

/** The text, some pieces of it at a time, none of them parted. */
export function* unpackText(
  { pieces, rest }: PackedText,
  { deflation }: Packing,
): Generator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for (const each of pieces) yield decoder.decode(deflation?.inflate(each) ?? each);
  if (rest.length > 0) yield decoder.decode(rest);
}

/** A text without a character. */
export const noText: PackedText = { pieces: [], rest: new Uint8Array() };

export function isEmpty({ pieces, rest }: PackedText): boolean {
  return pieces.length === 0 && rest.length === 0;
}
