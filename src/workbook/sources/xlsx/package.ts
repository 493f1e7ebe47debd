import { buf as crc32 } from "crc-32";
import { Inflate, inflateSync } from "fflate";

import type { Limits } from "./limits";
import { UnreadableWorkbook } from "./unreadable";
import { packedBytes, readDirectory, type ZipEntry } from "./zip-directory";

const stored = 0;
const deflated = 8;

/**
 * A part no larger than this, packed, is inflated at once, into a buffer of the size that the directory says;
 * a lie is found at the end, and cannot cost more than deflate can make of so few bytes.
 */
const mostAtOnce = 524_288;

/**
 * A faster way to inflate a part at once than the one that runs everywhere.
 *
 * @param entry what the directory says of the part
 * @returns the part; null where its size or checksum is another or the bytes are broken, which is then judged the usual
 *   way
 */
export type InflatePart = (packed: Uint8Array, entry: ZipEntry) => Uint8Array | null;

/** A push of packed bytes; deflate makes at most 1,032 times as many of it, which bounds a step. */
const pushSize = 32_768;

/**
 * The parts of a workbook, by path (`xl/workbook.xml`); only those asked for are inflated.
 *
 * Paths are compared without regard to case, as the packaging standard says. Whatever the entries are
 * called, nothing is written anywhere, so a path can lead nowhere but to a part.
 */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private inflatedBytes = 0;

  /**
   * @param bytes the whole file, a zip
   * @param inflatePart a way that the host has to inflate small parts
   * @throws UnreadableWorkbook `broken-zip`, `duplicate-part`
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
    private readonly inflatePart?: InflatePart,
  ) {
    for (const entry of readDirectory(bytes)) {
      if (entry.name.endsWith("/")) continue;
      const key = keyOf(entry.name);
      if (this.entries.has(key))
        throw new UnreadableWorkbook("duplicate-part", { part: entry.name });
      this.entries.set(key, entry);
    }
  }

  /** The parts in their order, packed. */
  get packed(): { readonly path: string; readonly entry: ZipEntry; readonly bytes: Uint8Array }[] {
    return Array.from(this.entries, ([path, entry]) => ({
      path,
      entry,
      bytes: packedBytes(this.bytes, entry),
    }));
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  /**
   * Inflates a part, piece by piece.
   *
   * @param path the part
   * @param take is given the pieces in order; they are its own to keep
   * @throws UnreadableWorkbook `missing-part`, `encrypted`, `broken-zip`, `too-large`, `zip-bomb`
   */
  read(path: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(keyOf(path));
    if (!entry) throw new UnreadableWorkbook("missing-part", { part: path });
    if (entry.encrypted) throw new UnreadableWorkbook("encrypted");
    const packed = packedBytes(this.bytes, entry);

    let size = 0;
    const count = (piece: Uint8Array): void => {
      size += piece.length;
      this.inflatedBytes += piece.length;
      this.checkSize(path, size, entry.packedSize);
    };
    let checksum = 0;
    const check = (piece: Uint8Array): void => {
      count(piece);
      checksum = crc32(piece, checksum);
      take(piece);
    };
    const isSmall = packed.length <= mostAtOnce && entry.size <= this.limits.ratioFrom;
    if (entry.method === stored) check(packed);
    else if (entry.method !== deflated) throw new UnreadableWorkbook("broken-zip");
    else if (isSmall) {
      const checked = this.inflatePart?.(packed, entry);
      if (checked) {
        count(checked);
        take(checked);
        return;
      }
      check(inflateAtOnce(packed, entry.size));
    } else inflate(packed, check);
    if (size !== entry.size || !isChecksum(checksum, entry)) {
      throw new UnreadableWorkbook("broken-zip");
    }
  }

  private checkSize(path: string, size: number, packedSize: number): void {
    const { partBytes, totalBytes, ratio, ratioFrom } = this.limits;
    if (size > ratioFrom && size > packedSize * ratio) {
      throw new UnreadableWorkbook("zip-bomb", { part: path });
    }
    const limit = size > partBytes ? partBytes : totalBytes;
    if (size > partBytes || this.inflatedBytes > totalBytes) {
      throw new UnreadableWorkbook("too-large", { limit: Math.round(limit / 2 ** 20) });
    }
  }
}

/**
 * Whether the bytes are those that were packed; one that is turned may be another digit in a cell. A writer that states
 * no checksum (0) is believed.
 */
function isChecksum(checksum: number, entry: ZipEntry): boolean {
  return entry.checksum === 0 || checksum >>> 0 === entry.checksum;
}

/** What does not fit is cut off, so a byte too many stands for all that is more than the size. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  return sayingBroken(() => inflateSync(packed, { out: new Uint8Array(size + 1) }));
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  sayingBroken(() => {
    for (let at = 0; at < packed.length || at === 0; at += pushSize) {
      const end = at + pushSize;
      inflater.push(packed.subarray(at, end), end >= packed.length);
    }
  });
}

function sayingBroken<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (isOfInflater(error)) throw new UnreadableWorkbook("broken-zip", {}, { cause: error });
    throw error;
  }
}

function isOfInflater(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}

/** A path as it is compared. Some writers begin paths with a slash or part them with backslashes. */
export function keyOf(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
