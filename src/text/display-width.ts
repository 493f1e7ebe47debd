/**
 * How many columns of a terminal a text takes: Hangul, Han and full-width characters two, others one.
 *
 * @example
 * displayWidth("출력인원 12"); // 11
 */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (zeroWidth.test(character)) continue;
    columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

/** Fills a text with spaces up to a width in columns. */
export function padColumns(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * Cuts a text that is wider than a width in columns, with an ellipsis in the place of what goes.
 *
 * @param end which end of the text goes
 * @example
 * cutColumns("제출물/가.xlsx", 9, "start"); // "…/가.xlsx"
 */
export function cutColumns(text: string, width: number, end: "start" | "end"): string {
  if (displayWidth(text) <= width) return text;
  const characters = Array.from(text);
  if (end === "start") characters.reverse();
  const kept: string[] = [];
  let columns = 0;
  for (const character of characters) {
    columns += displayWidth(character);
    if (columns >= width) break;
    kept.push(character);
  }
  return end === "start" ? `…${kept.reverse().join("")}` : `${kept.join("")}…`;
}

/**
 * Breaks a text at its spaces into lines of at most that many columns; a longer word keeps a line of its own.
 *
 * @example
 * wrapColumns("개시일이 늦습니다", 9); // ["개시일이", "늦습니다"]
 */
export function wrapColumns(text: string, width: number): string[] {
  const lines: string[][] = [];
  let taken = 0;
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const columns = displayWidth(word);
    if (last !== undefined && taken + 1 + columns <= width) {
      last.push(word);
      taken += 1 + columns;
    } else {
      lines.push([word]);
      taken = columns;
    }
  }
  return lines.map((words) => words.join(" "));
}

const zeroWidth = /[\p{Mn}\p{Me}\u200b-\u200d]/u;

/** East Asian wide: the scripts, CJK symbols, full-width forms (not half-width jamo) and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]/u;
