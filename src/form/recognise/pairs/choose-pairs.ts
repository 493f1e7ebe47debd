/** Which of several labels of one field has its value. */
import type { FormField } from "../../fields";
import { areJudged } from "../../fields/judged";
import type { Doubt, Entry } from "../../submission";
import type { Place } from "../../../workbook/workbook";
import type { NamedCells } from "./defined-names";
import type { PairsFound } from "./find-pairs";
import type { Pair } from "./pair";
import type { Value } from "../cells/read-cell";

export interface ChosenPairs {
  readonly entries: ReadonlyMap<FormField, Entry<Value>>;
  /** The labels of those that were found by one, as they stand. */
  readonly headings: ReadonlyMap<FormField, string>;
  readonly doubts: readonly Doubt[];
}

interface Candidate {
  readonly pair: Pair;
  /** Whether its value cannot be seen: on a hidden sheet, in a hidden row or column. */
  readonly isHidden: boolean;
  /** Certain labels on the same sheet. */
  readonly company: number;
}

/**
 * One entry a field: from the workbook's own names, else from the best label.
 *
 * A label with a value goes before one without, then one that can be seen, then the better word, then the one in better
 * company. Where another label of the same rank states another value, or a hidden one says something else than what can
 * be seen, the choice is doubted.
 *
 * @param hidden the names of the hidden sheets
 */
export function choosePairs(
  found: readonly PairsFound[],
  named: ReadonlyMap<FormField, NamedCells>,
  hidden: ReadonlySet<string> = new Set(),
): ChosenPairs {
  const doubts: Doubt[] = [];
  const best = new Map<FormField, Entry<Value>>();
  const headings = new Map<FormField, string>();
  for (const [field, cells] of named) {
    const [entry] = cells.entries();
    if (entry) best.set(field, entry);
  }
  const allNamed = [...named.values()];
  const isNamed = (place: Place) => allNamed.some((cells) => cells.has(place));
  for (const [field, candidates] of candidatesOf(found, hidden)) {
    // A cell that has a name of its own is no other field.
    const free = candidates.filter(({ pair }) => !isNamed(pair.entry));
    const [first, ...others] = withoutLists(free).sort(compare);
    if (!first || best.has(field)) continue;
    best.set(field, first.pair.entry);
    headings.set(field, first.pair.heading);
    const doubt = doubtOf(first, others);
    if (doubt) doubts.push(doubt);
  }
  return { entries: best, headings, doubts };
}

function candidatesOf(
  found: readonly PairsFound[],
  hidden: ReadonlySet<string>,
): Map<FormField, Candidate[]> {
  const byField = new Map<FormField, Candidate[]>();
  for (const { pairs } of found) {
    const company = pairs.filter(({ match }) => match.certain).length;
    for (const pair of pairs) {
      const candidates = byField.get(pair.field) ?? [];
      byField.set(pair.field, candidates);
      const isHidden = hidden.has(pair.label.sheet) || pair.entry.hidden !== undefined;
      candidates.push({ pair, company, isHidden });
    }
  }
  return byField;
}

/** The candidates without the columns of lists, unless nothing else has a value. */
function withoutLists(candidates: readonly Candidate[]): Candidate[] {
  const single = candidates.filter(({ pair }) => !pair.isOfList);
  return single.some(({ pair }) => hasValue(pair)) ? single : [...candidates];
}

function compare(a: Candidate, b: Candidate): number {
  return (
    Number(hasValue(b.pair)) - Number(hasValue(a.pair)) ||
    Number(a.isHidden) - Number(b.isHidden) ||
    b.pair.match.score - a.pair.match.score ||
    b.company - a.company
  );
}

function doubtOf(chosen: Candidate, others: readonly Candidate[]): Doubt | null {
  const { pair } = chosen;
  const rivals = others.filter((other) => isRival(other, chosen)).map((other) => other.pair.label);
  const { label: place, field, heading, alternatives, match } = pair;
  if (match.certain && rivals.length === 0 && alternatives.length === 0) return null;
  if (!areJudged([field, ...alternatives])) return null;
  return { place, field, heading, alternatives, rivals };
}

/** Whether another label says something else than the chosen one, and may be right. */
function isRival(other: Candidate, chosen: Candidate): boolean {
  const { match, entry } = other.pair;
  const isSame = entry.value === chosen.pair.entry.value;
  if (other.isHidden === chosen.isHidden) {
    return hasValue(other.pair) && !isSame && match.score === chosen.pair.match.score;
  }
  if (!match.certain) return false;
  // A value that nobody sees, beside a label that can be seen and has none.
  if (chosen.isHidden) return true;
  return hasValue(other.pair) && !isSame && !isOfList(other.pair);
}

/** Whether the value stands below its label, as the first choice of a list or the first row of a table does. */
function isOfList({ label, entry }: Pair): boolean {
  return entry.row > label.row;
}

function hasValue({ entry }: Pair): boolean {
  return entry.value !== null;
}
