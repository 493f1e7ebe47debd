/**
 * Text of a workbook or a file's name as it may be shown on a terminal or a page.
 *
 * Control characters could move the cursor, colour the screen or turn the direction of writing; they become
 * U+FFFD. A line break within a cell becomes a space. Names that macOS took apart into single Hangul letters are
 * put together again.
 *
 * @example
 * visible("재해\u001b[2J"); // "재해\ufffd[2J"
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, " ")
    .replace(hidden, "\ufffd")
    .normalize("NFC");
}

/** Controls, line and paragraph separators, marks and overrides of the writing direction, lone surrogates. */
export const hidden =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
