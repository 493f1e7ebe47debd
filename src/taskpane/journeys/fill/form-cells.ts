/** How the cells of a form may be written from the pane. */
import type { Entry, Submission } from "../../../form/submission";
import { isUnknown } from "../../../record/entries";
import { attachments, signatories } from "../../../text/form";
import { goalUnitWords } from "../../../text/goal-unit";
import { reachedText } from "../../../text/reached";
import type { Language, Sentence } from "../../../text/sentence";

/** Why a value cannot simply be put into a cell: something would be lost by it; null where it can. */
export function whyLocked(entry: Entry<unknown>): Sentence | null {
  if (entry.cell.formula !== undefined) return reachedText.formula;
  if (isUnknown(entry)) return reachedText.unreadable;
  const isPlain = entry.isReplaceable !== false && entry.cellUnit === undefined;
  return isPlain ? null : reachedText.notPlain;
}

/** The language of a form's own words, in which its lists and formulas read what is written; Korean unless they tell. */
export function languageOfForm({ quotation, documents }: Submission): Language {
  const words = [
    quotation?.unit,
    ...(documents?.items ?? []).map(({ item }) => item),
    ...(documents?.signatures ?? []).map(({ role }) => role),
  ].map((entry) => entry?.cell.value);
  const known: readonly Sentence[] = [
    ...Object.values(goalUnitWords),
    ...attachments,
    ...signatories,
  ];
  const isEnglish = known.some(({ en }) => words.includes(en));
  return isEnglish ? "en" : "ko";
}
