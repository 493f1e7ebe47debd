import { Zip, ZipPassThrough } from "fflate";

export interface NamedFile {
  /** Its path in the zip, with "/". */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A zip of files that are packed already, as workbooks are; where two have one path, as disks compare them, the later one
 * gets a number.
 *
 * @example
 * new Blob(zipOfFiles([{ path: "2026/record.xlsx", bytes }]));
 */
export function zipOfFiles(files: readonly NamedFile[]): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    // It fails only where a file is added after the end.
    if (error) throw error;
    pieces.push(piece);
  });
  const taken = new Set<string>();
  for (const { path, bytes } of files) {
    const entry = new ZipPassThrough(freePath(path, taken));
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return pieces;
}

function freePath(path: string, taken: Set<string>): string {
  const [, name = "", ending = ""] = /^(.*?)(\.[^./]*)?$/su.exec(path) ?? [];
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path : `${name} (${number})${ending}`;
    const key = free.normalize("NFC").toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return free;
  }
}
