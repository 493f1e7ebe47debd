/**
 * What kind of error an input is: the standard error codes of a spreadsheet.
 *
 * `value`: the wrong kind of thing (`#VALUE!`); `number`: out of range (`#NUM!`); `unknown`: not known, or
 * not yet (`#N/A`); `division`: a rate of 0 (`#DIV/0!`).
 */
export type ProblemKind = "value" | "number" | "unknown" | "division";

/** Parameters of the sentence about a problem; dates are ISO text. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/**
 * An input the calculator cannot work with.
 *
 * It carries the id of its sentence and the parameters; `src/text/problems.ts` has the sentence in Korean and
 * English, and whoever shows it (a cell, the command line, the pane) makes the text in the reader's language.
 *
 * @example
 * throw new Problem("division", "rate-zero", { argument: "rate" });
 */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly kind: ProblemKind,
    readonly id: string,
    readonly params: ProblemParams = {},
  ) {
    super(`${id} ${JSON.stringify(params)}`);
  }
}
