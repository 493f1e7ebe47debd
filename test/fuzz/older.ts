/** Files of older kinds, changed in random ways: audited on threads, for the library that reads them can be kept busy. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BookType, read, write } from "@e965/xlsx";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { auditOnWorkers } from "../../src/cli/audit-on-workers";
import type { OlderKind } from "../../src/workbook/sources/older/older-kind";
import { aRun } from "../cli/a-run";

const source = path.join(__dirname, "../cases/foreign-split.xlsx");

const bookTypes: readonly (readonly [OlderKind, BookType])[] = [
  ["xls", "biff8"],
  ["xls", "biff5"],
  ["xlsb", "xlsb"],
  ["ods", "ods"],
  ["csv", "csv"],
];

interface OlderFile {
  readonly kind: OlderKind;
  readonly bytes: Uint8Array;
}

/** The same workbook in each kind; the library says what it leaves out on standard error. */
function wholeFiles(): OlderFile[] {
  const { error } = console;
  console.error = () => undefined;
  try {
    const book = read(readFileSync(source), { cellNF: true, cellStyles: true });
    return bookTypes.map(([kind, bookType]) => ({
      kind,
      bytes: new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer),
    }));
  } finally {
    console.error = error;
  }
}

/** Bytes that are others, pieces that stand elsewhere, an end that is missing. */
const change = fc.record({
  what: fc.constantFrom("byte", "piece", "end"),
  at: fc.nat(),
  from: fc.nat(),
  byte: fc.constantFrom(0, 1, 127, 128, 255),
});

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let made = bytes.slice();
  for (const { what, at, from, byte } of changes) {
    const { length } = made;
    if (length === 0) return made;
    if (what === "end") made = made.slice(0, length - (at % Math.ceil(length / 4)));
    else if (what === "byte") made[at % length] = byte;
    else made.copyWithin(at % length, from % length, Math.min(length, (from % length) + 200));
  }
  return made;
}

/** A change of the bytes of a zip is noticed by its checksums: its parts are changed instead. */
function changedFile(
  { kind, bytes }: OlderFile,
  changes: readonly Change[],
  part: number,
): OlderFile {
  if (kind === "xls" || kind === "csv") return { kind, bytes: changed(bytes, changes) };
  const parts = unzipSync(bytes);
  const chosen = part % Object.keys(parts).length;
  const others = Object.entries(parts).map(
    ([name, content], index) =>
      [name, index === chosen ? new Uint8Array(changed(content, changes)) : content] as const,
  );
  return { kind, bytes: zipSync(Object.fromEntries(others), { level: 1 }) };
}

/**
 * Audits so many files of older kinds that were changed.
 *
 * @param folder where those are kept on which the program itself fails
 * @returns their paths
 */
export async function findsAmongOlder(
  seed: number,
  count: number,
  folder: string,
): Promise<string[]> {
  const file = fc
    .record({
      whole: fc.constantFrom(...wholeFiles()),
      changes: fc.array(change, { minLength: 1, maxLength: 8 }),
      part: fc.nat(),
    })
    .map(({ whole, changes, part }) => changedFile(whole, changes, part));
  const place = mkdtempSync(path.join(tmpdir(), "za-fuzz-"));
  try {
    const targets = fc.sample(file, { seed, numRuns: count }).map(({ kind, bytes }, index) => {
      const name = `older-${seed}-${index}.${kind}`;
      writeFileSync(path.join(place, name), bytes);
      return { file: name, path: Buffer.from(path.join(place, name)) };
    });
    const finds: string[] = [];
    const never = new AbortController().signal;
    const workers = { jobs: 2, timeout: 30 };
    for await (const { part } of auditOnWorkers(targets, aRun(), workers, never, () => undefined)) {
      const { outcome } = part;
      // What takes too long, or too much memory, is ended and named, as promised.
      if (outcome.status !== "unreadable" || outcome.error.code !== "internal") continue;
      mkdirSync(folder, { recursive: true });
      const kept = path.join(folder, outcome.file);
      copyFileSync(path.join(place, outcome.file), kept);
      finds.push(`${kept}: ${String(outcome.error.params["reason"])}`);
    }
    return finds;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
