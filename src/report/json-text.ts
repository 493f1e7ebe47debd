import { hidden } from "./visible";

/**
 * A value as JSON that does a terminal no harm either: control characters and marks of the writing direction, which
 * JSON lets stand as they are, become escapes, and so stay what they are to a program.
 *
 * @example
 * jsonText("a\u009bb"); // '"a\\u009bb"'
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    hidden,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
