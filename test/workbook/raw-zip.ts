/** Zips that say of themselves what they are told to, true or not. */
import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "node:zlib";

export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the headers say in the place of the truth. */
  readonly said?: {
    readonly size?: number;
    readonly packedSize?: number;
    readonly method?: number;
    readonly flags?: number;
    readonly checksum?: number;
    readonly offset?: number;
    /** The name in the local header. */
    readonly localName?: string;
  };
  /** Sizes and offset in the zip64 field. */
  readonly zip64?: boolean;
  readonly stored?: boolean;
  /** The content deflated, where that takes long. */
  readonly packed?: Uint8Array;
}

/** A zip of these entries, in their order; names may occur twice. */
export function rawZip(entries: readonly RawEntry[], zip64 = false): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, content, said = {}, stored = false } = entry;
    const bytes = typeof content === "string" ? strToU8(content) : content;
    const packed = entry.packed ?? (stored ? bytes : deflateSync(bytes));
    const method = said.method ?? (stored ? 0 : 8);
    const flags = said.flags ?? 0;
    const size = said.size ?? bytes.length;
    const packedSize = said.packedSize ?? packed.length;
    const checksum = said.checksum ?? crc32(bytes);
    const local = joined(
      numbers([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0], [4, checksum]),
      numbers([4, packedSize], [4, size], [2, strToU8(said.localName ?? name).length], [2, 0]),
      strToU8(said.localName ?? name),
      packed,
    );
    const large: Parts = [
      [8, size],
      [8, packedSize],
      [8, said.offset ?? offset],
    ];
    const extra = entry.zip64 ? numbers([2, 9], [2, 0], [2, 1], [2, 24], ...large) : numbers();
    const shown = (number: number): number => (entry.zip64 ? 0xffffffff : number);
    directory.push(
      joined(
        numbers([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, method], [4, 0]),
        numbers([4, checksum]),
        numbers([4, shown(packedSize)], [4, shown(size)], [2, strToU8(name).length]),
        numbers([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]),
        numbers([4, shown(said.offset ?? offset)]),
        strToU8(name),
        extra,
      ),
    );
    locals.push(local);
    offset += local.length;
  }
  const listed = joined(...directory);
  const count = entries.length;
  const end = zip64
    ? joined(
        numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
        numbers([8, listed.length], [8, offset]),
        numbers([4, 0x07064b50], [4, 0], [8, offset + listed.length], [4, 1]),
        numbers(
          [4, 0x06054b50],
          [4, 0],
          [2, 0xffff],
          [2, 0xffff],
          [4, 0xffffffff],
          [4, 0xffffffff],
          [2, 0],
        ),
      )
    : numbers(
        [4, 0x06054b50],
        [4, 0],
        [2, count],
        [2, count],
        [4, listed.length],
        [4, offset],
        [2, 0],
      );
  return joined(...locals, listed, end);
}

type Parts = [bytes: 2 | 4 | 8, number: number][];

/** Numbers as little-endian bytes. */
function numbers(...parts: Parts): Uint8Array {
  const bytes = parts.flatMap(([length, number]) =>
    Array.from({ length }, (_, index) => Math.floor(number / 2 ** (8 * index)) % 256),
  );
  return new Uint8Array(bytes);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
