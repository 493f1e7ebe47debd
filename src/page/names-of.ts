/** At most so many are named; the others are counted. */
const named = 5;

/** Names of files or cells for a sentence that counts them. */
export function namesOf(all: readonly string[]): { count: number; names: string } {
  const shown = all.length > named ? [...all.slice(0, named), "…"] : all;
  return { count: all.length, names: shown.join(", ") };
}
