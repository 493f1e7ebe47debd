import type { Baseline } from "../report/baseline";
import { earlierOf } from "../report/baseline";
import type { Position } from "../report/report-format";
import type { Target } from "./find-workbooks";
import type { Journal } from "./journal/journal";
import { type MadePart, type MakePart, unreadPart } from "./make-part";
import type { RunSettings } from "./run-settings";

/** What the parts of a run's files are made with. */
export interface Run {
  readonly settings: RunSettings;
  /** The audit that this one is compared with. */
  readonly baseline?: Baseline | undefined;
  /** Knows the reports of earlier runs, and keeps those of this one. */
  readonly journal?: Pick<Journal, "partOf"> | undefined;
  /** Whether there is to be a copy of each workbook with notes at the findings. */
  readonly hasCopies?: boolean;
}

/**
 * Audits files one after the other, each forgotten before the next is read.
 *
 * @param make makes the part of one of them
 * @param stopped asked before every file
 * @param onFile told how many files are done, before each file and at the end
 */
export async function* auditFiles(
  targets: readonly Target[],
  run: Run,
  make: MakePart,
  stopped: () => boolean,
  onFile: (done: number) => void,
): AsyncGenerator<MadePart> {
  let listed = 0;
  for (const [index, target] of targets.entries()) {
    if (stopped()) return;
    onFile(index);
    const made = await partOfTarget(target, { index, listedBefore: listed }, run, make);
    if (made.part.part !== null) listed += 1;
    yield made;
  }
  onFile(targets.length);
}

/**
 * The part of a file, which a journal may know something of, or of a place where no file to audit was found.
 *
 * @throws UsageError when the journal cannot be written
 */
export async function partOfTarget(
  target: Target,
  position: Position,
  { settings, baseline, journal, hasCopies = false }: Run,
  make: MakePart,
): Promise<MadePart> {
  const { file } = target;
  if ("error" in target) {
    return unreadPart({ file, status: "unreadable", error: target.error }, position, settings);
  }
  const makeFrom = (known: Uint8Array | null) =>
    make({
      file,
      path: new Uint8Array(target.path),
      position,
      known,
      isKept: journal !== undefined,
      earlier: baseline && earlierOf(file, baseline),
      isCopied: hasCopies,
    });
  return journal ? journal.partOf(target, makeFrom) : makeFrom(null);
}
