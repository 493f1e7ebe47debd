/**
 * The journal of `za audit --resume`: what runs have found out so far, in a file that only grows.
 *
 * It begins with a line that says what the reports depend on besides the content of a file. Behind it stand the entries,
 * each with its length and the SHA-256 of the content before the packed report. In memory there are only the places of
 * the entries.
 */
import { createHash } from "node:crypto";
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  constants,
  readFileSync,
  readSync,
  writeSync,
} from "node:fs";
import { join, resolve } from "node:path";

import type { Checks } from "../../report/file-report";
import { readWorkbook } from "../read-workbook";
import { auditWorker } from "../worker-module";
import type { Workbook } from "../find-workbooks";
import { errorCode } from "../io";
import { version } from "../package-facts";
import { UsageError } from "../usage-error";
import type { MadePart } from "../make-part";
import { contentOf, type Entry } from "./entry";
import { takeLock } from "./lock";

/** Before each entry. */
const mark = 0x5a414a45;
const [lengthAt, contentAt, reportAt] = [4, 8, 40];

export class Journal {
  /** Where the entry of a content begins. */
  private readonly places = new Map<string, number>();
  /** The audits that are going on, by content. */
  private readonly running = new Map<string, Promise<unknown>>();

  /** What is audited still when a run is stopped comes too late for it. */
  private isOpen = true;

  private constructor(
    private readonly path: string,
    private readonly file: number,
    /** Where the next entry goes. */
    private end: number,
    private readonly release: () => void,
    /** `renewed` where there was one that another version of the program had written, which is gone. */
    readonly beginning: "new" | "renewed" | "continued",
  ) {}

  /**
   * Opens the journal of a folder, which is made where there is none.
   *
   * One that another version of the program has written is begun anew. What a run that was ended has written of its last
   * entry is taken away.
   *
   * @param folder as the user gave it
   * @param cwd the folder that a relative one starts from
   * @param checks what files are held against; each has a journal of its own
   * @throws UsageError when the folder cannot be written, or another run has it
   */
  static open(folder: string, cwd: string, checks: Checks): Journal {
    const path = join(resolve(cwd, folder), `${checks}.journal`);
    let release: (() => void) | undefined;
    try {
      mkdirSync(resolve(cwd, folder), { recursive: true });
      release = takeLock(folder, join(resolve(cwd, folder), "lock"));
      const file = openSync(path, constants.O_RDWR | constants.O_CREAT);
      const beginning = Buffer.from(`za journal ${JSON.stringify({ checks, ...program() })}\n`);
      const found = Buffer.alloc(beginning.length);
      const { size } = fstatSync(file);
      readSync(file, found, { position: 0 });
      if (found.equals(beginning)) {
        const journal = new Journal(path, file, beginning.length, release, "continued");
        journal.findEntries(size);
        return journal;
      }
      ftruncateSync(file);
      writeWhole(file, beginning, 0);
      const kind = size > 0 ? "renewed" : "new";
      return new Journal(path, file, beginning.length, release, kind);
    } catch (error) {
      release?.();
      throw error instanceof UsageError ? error : cannotWrite(folder, error);
    }
  }

  /**
   * The part of a file: from the report that is kept of its content; else from an audit, which is kept from then on.
   *
   * Files of one content are audited one after the other, so that the first is the only one where its report is kept.
   *
   * @param make makes the part, from a packed report where one is known; it never throws
   * @throws UsageError when the report cannot be kept: the disk is full, say
   */
  async partOf(
    target: Workbook,
    make: (known: Uint8Array | null) => Promise<MadePart>,
  ): Promise<MadePart> {
    const bytes = await readWorkbook(target.path);
    // Why it cannot be read may be another reason by now.
    if (!(bytes instanceof Uint8Array)) return make(null);
    const content = keyOf(contentOf(bytes, target.file));
    await this.running.get(content);
    const known = this.read(content);
    const making = make(known);
    // Where the report is known, nobody has to wait for it.
    if (known === null) this.running.set(content, making);
    const made = await making;
    if (this.running.get(content) === making) this.running.delete(content);
    // None where the report was known, unless what was kept of it is damaged.
    if (made.entry) this.keep(made.entry);
    return made;
  }

  /** Writes to the disk what is on its way there, and lets other runs have the folder. */
  close(): void {
    this.isOpen = false;
    try {
      fdatasyncSync(this.file);
    } finally {
      closeSync(this.file);
      this.release();
    }
  }

  private findEntries(size: number): void {
    const head = Buffer.alloc(reportAt);
    while (readSync(this.file, head, { position: this.end }) === reportAt) {
      const next = this.end + reportAt + head.readUInt32BE(lengthAt);
      if (head.readUInt32BE() !== mark || next > size) break;
      this.places.set(keyOf(head.subarray(contentAt)), this.end);
      this.end = next;
    }
    if (this.end < size) ftruncateSync(this.file, this.end);
  }

  /** The packed report of a content. */
  private read(content: string): Uint8Array | null {
    const place = this.places.get(content);
    if (place === undefined || !this.isOpen) return null;
    const head = Buffer.alloc(reportAt);
    readSync(this.file, head, { position: place });
    const packed = Buffer.alloc(head.readUInt32BE(lengthAt));
    readSync(this.file, packed, { position: place + reportAt });
    return packed;
  }

  private keep({ content, packed }: Entry): void {
    if (!this.isOpen) return;
    const entry = Buffer.alloc(reportAt + packed.length);
    entry.writeUInt32BE(mark);
    entry.writeUInt32BE(packed.length, lengthAt);
    entry.set(content, contentAt);
    entry.set(packed, reportAt);
    try {
      writeWhole(this.file, entry, this.end);
    } catch (error) {
      throw cannotWrite(this.path, error);
    }
    this.places.set(keyOf(content), this.end);
    this.end += entry.length;
  }
}

function keyOf(content: Uint8Array): string {
  return Buffer.from(content).toString("latin1");
}

/** What the report of a content depends on: the program, to the letter, and how it writes values into bytes. */
function program() {
  const code = createHash("sha256").update(readFileSync(auditWorker.filename)).digest("hex");
  return { version, code, v8: process.versions.v8 };
}

function writeWhole(file: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written, bytes.length - written, position + written);
  }
}

function cannotWrite(found: string, error: unknown): UsageError {
  return new UsageError("cannot-write", { found, reason: errorCode(error) });
}
