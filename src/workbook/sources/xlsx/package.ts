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
 * @param size how long the part is, as the directory says
 * @returns the part; null where it is of another size or the bytes are broken, which is then judged the usual way
 */
export type InflatePart = (packed: Uint8Array, size: number) => Uint8Array | null;

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
      take(piece);
    };
    if (entry.method === stored) count(packed);
    else if (entry.method !== deflated) throw new UnreadableWorkbook("broken-zip");
    else if (packed.length <= mostAtOnce && entry.size <= this.limits.ratioFrom) {
      count(this.inflatePart?.(packed, entry.size) ?? inflateAtOnce(packed, entry.size));
    } else inflate(packed, count);
    if (size !== entry.size) throw new UnreadableWorkbook("broken-zip");
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
