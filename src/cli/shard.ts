import { createHash } from "node:crypto";

import type { Target } from "./find-workbooks";
import { UsageError } from "./usage-error";

/** One of several parts of a run. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Reads the value of `--shard`.
 *
 * @throws UsageError for anything but `i/n` with whole numbers, 1 <= i <= n
 * @example
 * readShard("2/8"); // { index: 2, count: 8 }
 */
export function readShard(found: string): Shard {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(found) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new UsageError("no-shard", { found });
  }
  return { index, count };
}

/**
 * The files of one shard, in the order in which they were found.
 *
 * A file belongs to a shard by the hash of its name in the report, not by its place in the list: machines that see a file
 * arrive or go in the meantime still audit every other file exactly once.
 *
 * @param targets all that was found; every machine names the folder by the same path
 */
export function targetsOf(targets: readonly Target[], { index, count }: Shard): Target[] {
  return targets.filter(({ file }) => hashOf(file) % count === index - 1);
}

function hashOf(name: string): number {
  return createHash("sha256").update(name).digest().readUInt32BE();
}
