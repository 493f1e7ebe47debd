import type { usageProblems } from "../text/cli";

/** A command that was not understood or cannot be carried out: exit code 2 and one sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(
    readonly id: keyof typeof usageProblems,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(`${id} ${JSON.stringify(params)}`);
  }
}
