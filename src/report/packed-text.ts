/**
 * The text that a report has of a file, as bytes (UTF-8), some at a time.
 *
 * A file may have a hundred thousand findings. Their text is never one string, which would take the memory twice: it waits
 * for its turn and crosses from one process to another as it is written in the end.
 */
export type PackedText = readonly Uint8Array[];

/** Characters that are packed at a time. */
const pieceLength = 2 ** 16;

/**
 * Packs a text as its pieces are made, each forgotten before the next is.
 *
 * @param pieces in their order; none ends within a character
 */
export function packText(pieces: Iterable<string>): PackedText {
  const encoder = new TextEncoder();
  const packed: Uint8Array[] = [];
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceLength) continue;
    packed.push(encoder.encode(text));
    text = "";
  }
  if (text !== "") packed.push(encoder.encode(text));
  return packed;
}

/** The text, some pieces of it at a time, none of them parted. */
export function* unpackText(packed: PackedText): Generator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for (const each of packed) yield decoder.decode(each);
}
