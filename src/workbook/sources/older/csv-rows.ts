/** What may part the values of a list; of as many of each, the first. */
const separators = [",", "\t", ";", "|"];

/** Characters in which the separator is looked for. */
const looked = 1_024;

/**
 * The rows of a list, one at a time. Values between quotes may hold separators, ends of lines, and quotes written twice; a
 * quote that is never closed is a character, for else it would hold all rows below. A first line `sep=;` says what parts the values; else it is
 * what stands there most often.
 *
 * @param onValue told of each value, before its row is whole; what it throws ends the list
 * @example
 * [...csvRows('1,"a, b"\r\n2')]; // [["1", "a, b"], ["2"]]
 */
export function* csvRows(text: string, onValue: () => void = () => undefined): Generator<string[]> {
  const stated = /^sep=(.)(?:\r\n?|\n)/.exec(text);
  const separator = stated?.[1] ?? separatorOf(text.slice(0, looked));
  const ends = new RegExp(`[\\r\\n${separator.replace(/[\\\]^-]/, "\\$&")}]`, "g");
  let row: string[] = [];
  let at = stated?.[0].length ?? 0;
  while (at < text.length) {
    let quoted: string | null = null;
    const close = text.startsWith('"', at) ? closingQuote(text, at) : null;
    if (close !== null) {
      quoted = unquoted(text.slice(at + 1, close));
      at = close + 1;
    }
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    onValue();
    row.push((quoted ?? "") + text.slice(at, end));
    at = end + 1;
    if (text.charAt(end) === separator) continue;
    if (text.startsWith("\r\n", end)) at += 1;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

/** Where the quote is closed that stands at a place; null where it is not. */
function closingQuote(text: string, open: number): number | null {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return null;
    if (text.charAt(at + 1) !== '"') return at;
  }
}

/** What is replaced at a time: of twenty million quotes at once, more would be noted than memory holds. */
const pieceLength = 2 ** 16;

/** What stands between quotes, its quotes written once. */
function unquoted(text: string): string {
  if (text.length <= pieceLength) return text.replaceAll('""', '"');
  let written = "";
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + pieceLength, text.length);
    let quotes = 0;
    while (end - quotes > at && text.charAt(end - quotes - 1) === '"') quotes += 1;
    // No two that belong together are parted.
    if (quotes % 2 === 1) end += 1;
    written += text.slice(at, end).replaceAll('""', '"');
    at = end;
  }
  return written;
}

function separatorOf(beginning: string): string {
  const unquoted = beginning.replace(/"[^"]*"?/g, "");
  const counts = separators.map((separator) => unquoted.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}
