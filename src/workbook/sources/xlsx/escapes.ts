/**
 * Undoes the escapes of characters that XML cannot hold: `_x000D_` is a carriage return, `_x005F_` a "_".
 *
 * @example
 * unescaped("a_x000D_b_x005F_x000D_"); // "a\rb_x000D_"
 */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
}

/**
 * The text of an element as Excel takes it: without the white space around it, unless it is to be preserved.
 *
 * White space is that of XML; a full-width space is a character like any other.
 *
 * @param preserved whether the element says `xml:space="preserve"`
 */
export function textOf(raw: string, preserved: boolean): string {
  return unescaped(preserved ? raw : trimmed(raw));
}

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
