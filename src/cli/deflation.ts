import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib";

import type { Deflation } from "../workbook/deflation";

/** Quick rather than small: reports repeat themselves, and take a twentieth at any level. */
const level = 3;

/** Deflates as Node does, many times faster than what also runs in a browser. */
export const deflation: Deflation = {
  deflate(piece, isLast) {
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    // What zlib gives lies in a buffer of many times its size.
    return new Uint8Array(deflateRawSync(piece, { level, finishFlush }));
  },
  inflate: (deflated) => inflateRawSync(deflated),
  // Of nothing it gives 0, whatever stands before.
  checksum: (piece, before) => (piece.length === 0 ? before : crc32(piece, before)),
};
