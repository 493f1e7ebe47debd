/** How many wrong keystrokes still make a name likely. */
const mostChanges = 2;

/**
 * The names that a mistyped one may stand for.
 *
 * @returns names that begin with it, or it with them, or that are at most two keystrokes away; nearest first
 * @example
 * nearest("GAOL", ["GOAL", "DAYS"]); // ["GOAL"]
 */
export function nearest(typed: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, changes: changesBetween(typed, name) }))
    .filter(({ name, changes }) => {
      const begins = typed.length > 1 && (name.startsWith(typed) || typed.startsWith(name));
      return begins || (changes <= mostChanges && changes < name.length - 1);
    })
    .sort((a, b) => a.changes - b.changes)
    .map(({ name }) => name);
}

/** Insertions, deletions and replacements that make one text the other (Levenshtein). */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(b).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
