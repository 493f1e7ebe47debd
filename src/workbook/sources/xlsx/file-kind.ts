/** What a file is, by its first bytes and, in a compound (OLE) file, by the names of its streams. */
export type FileKind = "zip" | "encrypted" | "xls" | "unknown";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipEntry = [0x50, 0x4b, 0x03, 0x04];
/** A zip without entries begins with its end. */
const zipEnd = [0x50, 0x4b, 0x05, 0x06];
/** The BOF record of a bare BIFF 2, 3, 4 or 5 stream. */
const bareStream = [0x00, 0x02, 0x04, 0x08].map((version) => [0x09, version]);

/**
 * Tells what a file is without reading it through.
 *
 * @param bytes the whole file
 * @example
 * fileKind(new Uint8Array([0x50, 0x4b, 3, 4])); // "zip"
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const begins = (signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);

  if (begins(zipEntry) || begins(zipEnd)) return "zip";
  if (begins(compoundFile)) {
    const streams = streamNames(bytes);
    // A protected .xlsx is a compound file around the encrypted package.
    if (streams.has("EncryptedPackage")) return "encrypted";
    if (streams.has("Workbook") || streams.has("Book")) return "xls";
    return "unknown";
  }
  const length = (bytes[2] ?? 0) + (bytes[3] ?? 0) * 256;
  return bareStream.some(begins) && length >= 4 && length <= 16 ? "xls" : "unknown";
}

const headerSize = 512;
const entrySize = 128;
const nameSize = 64;

/**
 * The names in every 128-byte slot that looks like a directory entry. Following the sector chains would
 * name the same streams, and needs trust in a table that a damaged file does not deserve.
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder("utf-16le");
  const names = new Set<string>();
  for (let entry = headerSize; entry + entrySize <= bytes.length; entry += entrySize) {
    const length = view.getUint16(entry + nameSize, true);
    const isStream = bytes[entry + nameSize + 2] === 2;
    if (!isStream || length < 4 || length > nameSize || length % 2 === 1) continue;
    names.add(utf16.decode(bytes.subarray(entry, entry + length - 2)));
  }
  return names;
}
