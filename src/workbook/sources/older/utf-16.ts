/** How a text in UTF-16 begins, which Excel writes as "Unicode text". */
const beginnings = [
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
] as const;

/**
 * The encoding of a text that says that it is in UTF-16; null of any other.
 *
 * @example
 * utf16Of(new Uint8Array([0xff, 0xfe])); // "utf-16le"
 */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const found = beginnings.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  return found?.[0] ?? null;
}
