import { own } from "../../../core/own";

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
 * Escapes what XML cannot hold, and what would be read as an escape: the reverse of `unescaped`.
 *
 * @example
 * escaped("a\rb_x000D_"); // "a_x000D_b_x005F_x000D_"
 */
export function escaped(text: string): string {
  return text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    escapeOf,
  );
}

/** Text as it stands in an element of a part. */
export function elementText(text: string): string {
  return escaped(text).replace(/[&<>]/g, (character) => own(entities, character) ?? character);
}

/** Text as it stands in an attribute, where XML would make blanks of tabs and line breaks. */
export function attributeText(text: string): string {
  return escaped(text).replace(
    /[&<>"\t\n]/g,
    (character) => own(entities, character) ?? escapeOf(character),
  );
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
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
