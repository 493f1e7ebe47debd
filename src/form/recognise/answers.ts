/**
 * What people have answered to the questions of the recogniser, kept in the workbook as hidden names of its cells:
 * `za_heading_log_workers_1x2y3z` is the heading of the workers, `za_profile_rate` the cell of the rate.
 *
 * A name goes with its cell wherever that is moved and whatever its sheet is called, and every Excel has them. That of a
 * heading ends with a fingerprint of what the heading said: what is written there later was not what the person meant.
 * `za_unsure_log_workers_1x2y3z` says that a person has looked at the heading and cannot tell: it stays a question.
 */
import { parseQualified } from "../../workbook/address";
import type { DefinedName, Place, Sheet, Workbook } from "../../workbook/workbook";
import { type FormField, isFormField } from "../fields";

/** What a cell is to a field; `unsure` where a person cannot tell whether it is its heading. */
export type Part = "heading" | "value" | "unsure";

export interface Answer {
  readonly field: FormField;
  readonly part: Part;
  readonly place: Place;
  /** The name that keeps it. */
  readonly name: string;
  /** False where the heading says something else now: then it is a question again. */
  readonly holds: boolean;
}

type Book = Pick<Workbook, "names" | "sheets">;

const prefixes: Readonly<Record<Part, string>> = {
  heading: "za_heading_",
  unsure: "za_unsure_",
  value: "za_",
};

/**
 * The answers that a workbook keeps. The names of the form's own cells are none of them: they are not hidden.
 *
 * @example
 * answersIn(workbook); // [{ field: "log.workers", part: "heading", place: { sheet: "Log", row: 3, column: 2 }, ... }]
 */
export function answersIn(workbook: Book): Answer[] {
  const fingerprints = new Map<string, string>();
  const sheetsByName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const fingerprintOf = (place: Place): string => {
    const key = `${place.row},${place.column} ${place.sheet}`;
    const known = fingerprints.get(key) ?? fingerprintAt(place, sheetsByName.get(place.sheet));
    fingerprints.set(key, known);
    return known;
  };
  return workbook.names.flatMap((name) => {
    const said = name.hidden ? meaningOf(name) : null;
    const cell = said && parseQualified(name.refersTo);
    if (!cell) return [];
    const { field, part, fingerprint } = said;
    const place = { sheet: cell.sheet, row: cell.area.top, column: cell.area.left };
    const holds = part === "value" || fingerprint === fingerprintOf(place);
    return [{ field, part, place, name: name.name, holds }];
  });
}

function meaningOf({
  name,
}: DefinedName): { field: FormField; part: Part; fingerprint: string | undefined } | null {
  const known = name.toLowerCase();
  const part =
    (["heading", "unsure"] as const).find((each) => known.startsWith(prefixes[each])) ?? "value";
  if (!known.startsWith(prefixes[part])) return null;
  const [group = "", id = "", fingerprint] = name.slice(prefixes[part].length).split("_");
  const field = `${group}.${id}`;
  return isFormField(field) ? { field, part, fingerprint } : null;
}

/**
 * The name under which an answer is kept.
 *
 * @example
 * nameOfAnswer("profile.rate", "value", place, workbook); // "za_profile_rate"
 */
export function nameOfAnswer(field: FormField, part: Part, place: Place, workbook: Book): string {
  const name = prefixes[part] + field.replace(".", "_");
  // A field has one value: the last answer counts.
  if (part === "value") return name;
  const sheet = workbook.sheets.find((each) => each.name === place.sheet);
  const heading = `${name}_${fingerprintAt(place, sheet)}`;
  const taken = new Set(workbook.names.map((each) => each.name.toLowerCase()));
  if (!taken.has(heading.toLowerCase())) return heading;
  // Several sheets may have the same heading.
  let number = 2;
  while (taken.has(`${heading}_${number}`.toLowerCase())) number += 1;
  return `${heading}_${number}`;
}

/** What a cell says, in a few letters (FNV-1a). */
function fingerprintAt({ row, column }: Place, sheet: Sheet | undefined): string {
  const cell = sheet?.rows[row]?.[column];
  const { value } = cell ?? { value: null };
  const text = typeof value === "object" ? "" : String(value);
  let hash = 0x811c9dc5;
  for (const letter of text.trim()) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** The answers by the sheets of their cells. */
export function answersBySheet(answers: readonly Answer[]): ReadonlyMap<string, Answer[]> {
  const found = new Map<string, Answer[]>();
  for (const answer of answers) {
    const onSheet = found.get(answer.place.sheet);
    if (onSheet) onSheet.push(answer);
    else found.set(answer.place.sheet, [answer]);
  }
  return found;
}

/** What a person has said of a cell as the heading of a field: that it is, or that he cannot tell. */
export function answerOn(
  answers: readonly Answer[],
  part: "heading" | "unsure",
  field: string,
  place: Place,
): Answer | undefined {
  return answers.find(
    (answer) =>
      answer.part === part &&
      answer.field === field &&
      answer.place.sheet === place.sheet &&
      answer.place.row === place.row &&
      answer.place.column === place.column,
  );
}
