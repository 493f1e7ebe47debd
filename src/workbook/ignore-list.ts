/** The findings that were set aside with a reason, as the workbook itself keeps them: a custom XML part of its own. */
import type { IgnoreProblem } from "../text/ignores";
import { attributeText, elementText } from "./sources/xlsx/escapes";

/** A finding that a person has set aside. */
export interface Ignore {
  /** The key of the finding: `log-person-hours log.personHours 2010-05-04`. */
  readonly key: string;
  /** The rule that found it. */
  readonly rule: string;
  /** What it stated, in no language; with another statement it is another finding. */
  readonly found: string;
  readonly reason: string;
  /** Who set it aside. */
  readonly by?: string;
  /** When, as an ISO date. */
  readonly date: string;
}

/** What a workbook keeps of ignores. */
export interface IgnoreList {
  readonly ignores: readonly Ignore[];
  /** Why some, or all, were not read. */
  readonly problem?: IgnoreProblem;
}

/** The namespace of the part, without its version. */
export const ignoresFamily = "urn:zero-accident:ignores:";

/** The namespace of the part. */
export const ignoresNamespace = `${ignoresFamily}1`;

/**
 * Writes the part.
 *
 * @example
 * ignoresXml([]); // '<ignores xmlns="urn:zero-accident:ignores:1"></ignores>'
 */
export function ignoresXml(ignores: readonly Ignore[]): string {
  const elements = ignores.map(({ key, rule, found, reason, by, date }) => {
    const attributes = Object.entries({ key, rule, found, by, date }).flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${attributeText(value)}"`],
    );
    return `<ignore${attributes.join("")}>${elementText(reason)}</ignore>`;
  });
  return `<ignores xmlns="${ignoresNamespace}">${elements.join("")}</ignores>`;
}

/** What several parts come to; undefined without any. */
export function joinedLists(lists: readonly IgnoreList[]): IgnoreList | undefined {
  const [first, ...others] = lists;
  if (!first || others.length === 0) return first;
  return {
    ignores: lists.flatMap(({ ignores }) => ignores),
    problem: lists.find(({ problem }) => problem !== undefined)?.problem ?? "several",
  };
}
