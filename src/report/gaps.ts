import type { AuditResult } from "../audit/finding";
import type { Missing } from "../audit/needs";
import { fieldLabel } from "../form/fields";
import type { Unread } from "../form/submission";
import { type Language, say } from "../text/sentence";
import { unreadReasons } from "../text/unread";
import { missingReasons } from "../text/verdict";

/** An input that is missing, and the rules that could not check without it. */
export interface Gap {
  readonly missing: Missing;
  readonly rules: readonly string[];
}

/**
 * What could not be checked, by what is missing: one input may keep many rules from checking.
 *
 * @returns in the order of the rules; what no cell stands for, comes last
 */
export function gapsOf({ unchecked }: Pick<AuditResult, "unchecked">): readonly Gap[] {
  const gaps = new Map<string, { missing: Missing; rules: string[] }>();
  for (const { rule, missing } of unchecked) {
    for (const each of missing) {
      const { sheet = "", row = 0, column = 0 } = each.place ?? {};
      const key = `${each.field} ${each.reason} ${row},${column},${sheet}`;
      const gap = gaps.get(key);
      if (gap) gap.rules.push(rule);
      else gaps.set(key, { missing: each, rules: [rule] });
    }
  }
  return [...gaps.values()].toSorted(
    (a, b) => Number(a.missing.place === null) - Number(b.missing.place === null),
  );
}

/** Why a part was not read: `Formulas without results: 7. …`. */
export function sayUnread({ reason, cells = 0, rows = 0 }: Unread, language: Language): string {
  return say(unreadReasons[reason], language, { cells, rows });
}

/** `Enrollment: blank`. */
export function sayMissing({ field, reason }: Missing, language: Language): string {
  return say(missingReasons[reason], language, { field: fieldLabel(field, language) });
}
