/** What a journal keeps of a file. */
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { gunzipSync, gzipSync } from "node:zlib";

import { own } from "../../core/own";
import type { FileReport } from "../../report/file-report";
import { olderKind } from "../../workbook/sources/older/older-kind";
import { unreadable } from "../../text/unreadable";

/** The report of a file, packed, and the content that it is of. */
export interface Entry {
  /** The SHA-256 of the file's bytes. */
  readonly content: Uint8Array;
  readonly packed: Uint8Array;
}

/** What a journal keeps of the report of a file; null where another attempt may give another report. */
export function entryOf(report: FileReport, bytes: Uint8Array): Entry | null {
  return isLasting(report)
    ? { content: contentOf(bytes, report.file), packed: packed(report) }
    : null;
}

/**
 * What the content of a file is known by: its bytes, and its name where that tells the kind.
 *
 * @param file its name
 */
export function contentOf(bytes: Uint8Array, file: string): Uint8Array {
  const kind = olderKind(bytes, file) === "csv" ? "csv" : "";
  return createHash("sha256").update(kind).update(bytes).digest();
}

/**
 * Whether the same content has the same report every time: a damaged file stays damaged, while time, memory, permissions
 * and the program itself may be others in the next run.
 */
function isLasting(report: FileReport): boolean {
  return report.status !== "unreadable" || own(unreadable, report.error.code) !== undefined;
}

/** As a report crosses from one process to another, so that what is unpacked is what a worker would have sent. */
function packed(report: FileReport): Uint8Array {
  // The content may have other names in another run.
  return gzipSync(serialize({ ...report, file: "" }), { level: 1 });
}

/**
 * The report that was packed, for a file of that content.
 *
 * @returns null where the bytes are damaged, which their checksum shows
 */
export function unpacked(bytes: Uint8Array, file: string): FileReport | null {
  try {
    return { ...(deserialize(gunzipSync(bytes)) as FileReport), file };
  } catch {
    return null;
  }
}
