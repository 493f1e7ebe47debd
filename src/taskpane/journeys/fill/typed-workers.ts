/**
 * The workers of a day as a person types or copies them: `43`, `1,043`, `43명`.
 *
 * @returns a whole number; null for anything else
 * @example
 * typedWorkers("1,043명"); // 1043
 */
export function typedWorkers(text: string): number | null {
  const digits = text
    .normalize("NFKC")
    .trim()
    .replace(/\s*(?:명|인)$/, "")
    .replace(/^(\d{1,3}),(\d{3})$/, "$1$2");
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}
