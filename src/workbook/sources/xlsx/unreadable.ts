import type { UnreadableCode } from "../../../text/unreadable";

/**
 * A file that is refused.
 *
 * `src/text/unreadable.ts` has the sentence for its code, in Korean and English; `params` fill it.
 */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";

  constructor(
    readonly code: UnreadableCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }
}
