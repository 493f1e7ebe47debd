import { crc32, inflateRawSync } from "node:zlib";

import type { InflatePart } from "../workbook/sources/xlsx";

/** The smallest buffer that zlib takes. */
const smallestBuffer = 64;

/**
 * Inflates a part of a workbook as Node does, several times faster than what also runs in a browser.
 *
 * @param packed the deflated bytes
 * @param entry what the directory of the zip says of the part: no more bytes are made than its size
 * @returns the part; null where the bytes are broken, make another size or have another checksum
 * @example
 * inflatePart(deflateRawSync("<a/>"), { ...entry, size: 4, checksum: 0 }); // the four bytes of "<a/>"
 */
export const inflatePart: InflatePart = (packed, { size, checksum }) => {
  try {
    // One byte more than there are, so that no second buffer is begun.
    const chunkSize = Math.max(smallestBuffer, size + 1);
    const part = inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(1, size) });
    return part.length === size && (checksum === 0 || crc32(part) === checksum) ? part : null;
  } catch {
    return null;
  }
};
