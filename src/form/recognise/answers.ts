/**
 * What people have answered to the questions of the recogniser, kept in the workbook as hidden names of its cells:
 * `za_heading_log_workers` is the heading of the workers, `za_profile_rate` the cell of the rate.
 *
 * A name goes with its cell wherever that is moved and whatever its sheet is called, and every Excel has them.
 */
import { parseQualified } from "../../workbook/address";
import type { DefinedName, Place, Workbook } from "../../workbook/workbook";
import { type FormField, isFormField } from "../fields";

/** What a cell is to a field. */
export type Part = "heading" | "value";

export interface Answer {
  readonly field: FormField;
  readonly part: Part;
  readonly place: Place;
  /** The name that keeps it. */
  readonly name: string;
}

const prefixes: Readonly<Record<Part, string>> = { heading: "za_heading_", value: "za_" };

/**
 * The answers that a workbook keeps. The names of the form's own cells are none of them: they are not hidden.
 *
 * @example
 * answersIn(workbook); // [{ field: "log.workers", part: "heading", place: { sheet: "Log", row: 3, column: 2 }, ... }]
 */
export function answersIn({ names }: Pick<Workbook, "names">): Answer[] {
  return names.flatMap((name) => {
    const said = name.hidden ? meaningOf(name) : null;
    const cell = said && parseQualified(name.refersTo);
    if (!cell) return [];
    const { top: row, left: column } = cell.area;
    return [{ ...said, place: { sheet: cell.sheet, row, column }, name: name.name }];
  });
}

function meaningOf({ name }: DefinedName): { field: FormField; part: Part } | null {
  const known = name.toLowerCase();
  const part = known.startsWith(prefixes.heading) ? "heading" : "value";
  if (!known.startsWith(prefixes[part])) return null;
  // Several sheets may have a heading of the field: their names are numbered.
  const [group, id] = name
    .slice(prefixes[part].length)
    .replace(/__\d+$/, "")
    .split("_");
  const field = `${group ?? ""}.${id ?? ""}`;
  return isFormField(field) ? { field, part } : null;
}

/**
 * The name under which an answer is kept: the one that the cell has, else a new one.
 *
 * @param names of the workbook
 * @example
 * nameOfAnswer("log.workers", "heading", workbook); // "za_heading_log_workers"
 */
export function nameOfAnswer(
  field: FormField,
  part: Part,
  { names }: Pick<Workbook, "names">,
): string {
  const name = prefixes[part] + field.replace(".", "_");
  const taken = new Set(names.map((each) => each.name.toLowerCase()));
  // A field has one value, so that the last answer counts; of headings there may be one on every sheet.
  if (part === "value" || !taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}__${number}`.toLowerCase())) number += 1;
  return `${name}__${number}`;
}

/** Whether a person has said that a cell is the heading of a field. */
export function isAnswered(answers: readonly Answer[], field: string, place: Place): boolean {
  return answers.some(
    (answer) =>
      answer.part === "heading" &&
      answer.field === field &&
      answer.place.sheet === place.sheet &&
      answer.place.row === place.row &&
      answer.place.column === place.column,
  );
}
