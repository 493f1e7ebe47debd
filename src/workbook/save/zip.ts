import type { ZipEntry } from "../sources/xlsx/zip-directory";

/** A part of a zip, packed already. */
export interface PackedPart {
  readonly entry: ZipEntry;
  readonly bytes: Uint8Array;
}

const localSize = 30;
const entrySize = 46;
const endSize = 22;
const zip64EndSize = 56;
const zip64LocatorSize = 20;
const mostEntries = 0xffff;
const version = 45;
/** Sizes follow the part; here they stand before it. */
const streamed = 8;
const [backslash, slash] = [0x5c, 0x2f];

/**
 * A zip of parts that stay packed as they are. Paths come out as the packaging standard writes them, without a slash
 * before them or backslashes in them.
 */
export function zipOf(parts: readonly PackedPart[]): Uint8Array<ArrayBuffer> {
  const named = parts.map(({ entry, bytes }) => ({ entry, bytes, name: standardName(entry) }));
  const [locals, directory] = named.reduce(
    ([before, entries], { bytes, name }) => [
      before + localSize + name.length + bytes.length,
      entries + entrySize + name.length,
    ],
    [0, 0],
  );
  const isLarge = parts.length >= mostEntries;
  const end = endSize + (isLarge ? zip64EndSize + zip64LocatorSize : 0);
  const zip = new Writer(locals + directory + end);
  const offsets = named.map(({ entry, bytes, name }) => {
    const offset = zip.at;
    zip.numbers([4, 0x04034b50]);
    zip.header(entry, bytes.length, name.length);
    zip.bytes(name);
    zip.bytes(bytes);
    return offset;
  });
  named.forEach(({ entry, bytes, name }, index) => {
    zip.numbers([4, 0x02014b50], [2, version]);
    zip.header(entry, bytes.length, name.length);
    zip.numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offsets[index] ?? 0]);
    zip.bytes(name);
  });
  const count = parts.length;
  if (isLarge) {
    const at = zip.at;
    zip.numbers([4, 0x06064b50], [8, 44], [2, version], [2, version], [4, 0], [4, 0]);
    zip.numbers([8, count], [8, count], [8, directory], [8, locals]);
    zip.numbers([4, 0x07064b50], [4, 0], [8, at], [4, 1]);
  }
  const shown = Math.min(count, mostEntries);
  zip.numbers([4, 0x06054b50], [2, 0], [2, 0], [2, shown], [2, shown]);
  zip.numbers([4, directory], [4, locals], [2, 0]);
  return zip.whole;
}

function standardName({ nameBytes }: ZipEntry): Uint8Array {
  const name = nameBytes.map((byte) => (byte === backslash ? slash : byte));
  return name.subarray(name.findIndex((byte) => byte !== slash));
}

/** Writes a zip from its beginning; numbers are little-endian. */
class Writer {
  at = 0;
  readonly whole: Uint8Array<ArrayBuffer>;
  private readonly view: DataView;

  constructor(size: number) {
    this.whole = new Uint8Array(size);
    this.view = new DataView(this.whole.buffer);
  }

  numbers(...numbers: readonly (readonly [bytes: 2 | 4 | 8, number: number])[]): void {
    for (const [bytes, number] of numbers) {
      if (bytes === 2) this.view.setUint16(this.at, number, true);
      else this.view.setUint32(this.at, number, true);
      this.at += bytes;
    }
  }

  /** What the header of a part and its entry in the directory have in common. */
  header({ flags, method, changed, checksum, size }: ZipEntry, packed: number, name: number): void {
    this.numbers([2, version], [2, flags & ~streamed], [2, method], [4, changed], [4, checksum]);
    this.numbers([4, packed], [4, size], [2, name], [2, 0]);
  }

  bytes(bytes: Uint8Array): void {
    this.whole.set(bytes, this.at);
    this.at += bytes.length;
  }
}
