import { inflateRawSync } from "node:zlib";

/** The smallest buffer that zlib takes. */
const smallestBuffer = 64;

/**
 * Inflates a part of a workbook as Node does, several times faster than what also runs in a browser.
 *
 * @param packed the deflated bytes
 * @param size how many bytes they make, as the directory of the zip says; no more are made
 * @returns the part; null where the bytes are broken or make another size
 * @example
 * inflatePart(deflateRawSync("<a/>"), 4); // the four bytes of "<a/>"
 */
export function inflatePart(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    // One byte more than there are, so that no second buffer is begun.
    const chunkSize = Math.max(smallestBuffer, size + 1);
    const part = inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(1, size) });
    return part.length === size ? part : null;
  } catch {
    return null;
  }
}
