import type { Finding, Fix } from "./finding";
import type { Change } from "../workbook/workbook";

/** A finding that can be fixed. */
export type Fixable = Finding & { readonly fix: Fix };

/**
 * The findings that "fix all safe" fixes at once, in their order.
 *
 * Where two fixes would write the same cell the first one is taken; the other waits for the next audit.
 */
export function safeFixes(findings: readonly Finding[]): Fixable[] {
  const written = new Set<string>();
  return findings.filter(isFixable).filter(({ fix }) => {
    const cells = fix.changes.map(cellKey);
    if (!fix.safe || cells.some((cell) => written.has(cell))) return false;
    for (const cell of cells) written.add(cell);
    return true;
  });
}

export function isFixable(finding: Finding): finding is Fixable {
  return finding.fix !== null;
}

function cellKey({ place: { sheet, row, column } }: Change): string {
  return `${row} ${column} ${sheet}`;
}
