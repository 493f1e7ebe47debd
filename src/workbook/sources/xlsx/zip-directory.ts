import { UnreadableWorkbook } from "./unreadable";

/** Where an entry of the zip stands, as its central directory says; to be checked, never trusted. */
export interface ZipEntry {
  readonly name: string;
  /** The name's own bytes, in whatever encoding. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** When it was changed, as DOS writes time and date. */
  readonly changed: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endSize = 22;
const longestComment = 65_535;
const zip64LocatorSignature = 0x07064b50;
const zip64LocatorSize = 20;
const zip64EndSignature = 0x06064b50;
const zip64EndSize = 56;
const entrySignature = 0x02014b50;
const entrySize = 46;
const localSignature = 0x04034b50;
const localSize = 30;
const zip64Field = 1;
/** Stands where the true number is in the zip64 field. */
const elsewhere = 0xffffffff;

/**
 * The entries of a zip, from its central directory.
 *
 * @throws UnreadableWorkbook `broken-zip` when there is none or it does not hold together
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const text = new TextDecoder();
  const { first, count } = locateDirectory(view);
  const entries: ZipEntry[] = [];
  let at = first;
  for (let index = 0; index < count; index++) {
    if (uint32(view, at) !== entrySignature) throw new UnreadableWorkbook("broken-zip");
    const nameLength = uint16(view, at + 28);
    const extraLength = uint16(view, at + 30);
    const commentLength = uint16(view, at + 32);
    const nameEnd = at + entrySize + nameLength;
    const end = nameEnd + extraLength + commentLength;
    if (end > bytes.length) throw new UnreadableWorkbook("broken-zip");
    const [size, packedSize, offset] = largeNumbers(
      view,
      [uint32(view, at + 24), uint32(view, at + 20), uint32(view, at + 42)],
      nameEnd,
      nameEnd + extraLength,
    );
    const nameBytes = bytes.subarray(at + entrySize, nameEnd);
    const flags = uint16(view, at + 8);
    entries.push({
      name: text.decode(nameBytes),
      nameBytes,
      flags,
      encrypted: (flags & 1) === 1,
      method: uint16(view, at + 10),
      changed: uint32(view, at + 12),
      checksum: uint32(view, at + 16),
      packedSize,
      size,
      offset,
    });
    at = end;
  }
  return entries;
}

/**
 * The packed bytes of an entry.
 *
 * @throws UnreadableWorkbook `broken-zip` when the local header says otherwise than the directory
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (uint32(view, entry.offset) !== localSignature) throw new UnreadableWorkbook("broken-zip");
  const nameStart = entry.offset + localSize;
  const nameEnd = nameStart + uint16(view, entry.offset + 26);
  const start = nameEnd + uint16(view, entry.offset + 28);
  const end = start + entry.packedSize;
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameEnd));
  if (end > bytes.length || name !== entry.name) throw new UnreadableWorkbook("broken-zip");
  return bytes.subarray(start, end);
}

function locateDirectory(view: DataView): { first: number; count: number } {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const locator = at - zip64LocatorSize;
    if (locator >= 0 && uint32(view, locator) === zip64LocatorSignature) {
      const end = uint64(view, locator + 8);
      if (end + zip64EndSize > view.byteLength || uint32(view, end) !== zip64EndSignature) {
        throw new UnreadableWorkbook("broken-zip");
      }
      return { first: uint64(view, end + 48), count: uint64(view, end + 32) };
    }
    return { first: uint32(view, at + 16), count: uint16(view, at + 10) };
  }
  throw new UnreadableWorkbook("broken-zip");
}

/** Sizes and offset of an entry, each taken from the zip64 field where the directory points there. */
function largeNumbers(
  view: DataView,
  [size, packedSize, offset]: [number, number, number],
  extraStart: number,
  extraEnd: number,
): [number, number, number] {
  if (size !== elsewhere && packedSize !== elsewhere && offset !== elsewhere) {
    return [size, packedSize, offset];
  }
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + uint16(view, at + 2)) {
    if (uint16(view, at) !== zip64Field) continue;
    let next = at + 4;
    const take = (number: number): number => {
      if (number !== elsewhere) return number;
      next += 8;
      return uint64(view, next - 8);
    };
    return [take(size), take(packedSize), take(offset)];
  }
  throw new UnreadableWorkbook("broken-zip");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function uint16(view: DataView, at: number): number {
  if (at + 2 > view.byteLength) throw new UnreadableWorkbook("broken-zip");
  return view.getUint16(at, true);
}

function uint32(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw new UnreadableWorkbook("broken-zip");
  return view.getUint32(at, true);
}

function uint64(view: DataView, at: number): number {
  return uint32(view, at) + uint32(view, at + 4) * 2 ** 32;
}
