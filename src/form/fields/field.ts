/** How a field of the form is declared, and the type of its value that follows from its kind. */
import type { GoalUnit } from "../../core/goal/goal";
import type { Sentence } from "../../text/sentence";
import type { Unit } from "../../text/unit";

/** Where a day's hours come from: recorded, or one of the two conventions (TIME-2). */
export type HoursBasis = "actual" | "8" | "10";

/** What a field of each kind holds; dates are serial numbers, `basis` and `goal-unit` closed lists of words. */
export interface ValueOfKind {
  text: string;
  number: number;
  date: number;
  "yes-no": boolean;
  basis: HoursBasis;
  "goal-unit": GoalUnit;
}

/** How a field's cell is read. */
export type Kind = keyof ValueOfKind;

export interface FieldDefinition<K extends Kind = Kind> {
  readonly kind: K;
  readonly unit: Unit | null;
  /** Its heading on our own form; the unit stands in brackets beside it. */
  readonly label: Sentence;
  /** Other words that mean this field and no other of its table, in forms that somebody else laid out. */
  readonly certain: readonly string[];
  /** Words that may mean it: used where nothing better is found, and shown as a doubt. */
  readonly unsure: readonly string[];
}

export type FieldDefinitions = Readonly<Record<string, FieldDefinition>>;

/** The values of some fields, by their names. */
export type ValuesOf<Definitions extends FieldDefinitions> = {
  -readonly [Name in keyof Definitions]: ValueOfKind[Definitions[Name]["kind"]];
};

/**
 * The words of a field, the lists with commas between them. Spaces, case, punctuation, numbering and units in brackets
 * do not matter, except where the unit tells two fields apart: "목표 (일)" is not "목표 (인시)".
 */
interface Words {
  readonly label: Sentence;
  readonly certain: string;
  readonly unsure?: string;
}

export const text = (words: Words) => define("text", null, words);
export const date = (words: Words) => define("date", "date", words);
export const number = (unit: Unit | null, words: Words) => define("number", unit, words);
export const yesNo = (words: Words) => define("yes-no", null, words);
export const basis = (words: Words) => define("basis", null, words);
export const goalUnit = (words: Words) => define("goal-unit", null, words);

function define<K extends Kind>(
  kind: K,
  unit: Unit | null,
  { label, certain, unsure = "" }: Words,
): FieldDefinition<K> {
  return { kind, unit, label, certain: listOf(certain), unsure: listOf(unsure) };
}

function listOf(words: string): readonly string[] {
  return words === "" ? [] : words.split(",").map((word) => word.trim());
}
