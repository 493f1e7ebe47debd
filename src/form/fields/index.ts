/**
 * The form, defined once: its six sheets, their fields and columns, each with its kind, unit, label and synonyms.
 *
 * The template is written from this, the recogniser finds the same fields in any layout, and the types of a submission
 * follow from it. The layout is this project's own: the official forms' fields are not known.
 */
import type { Language } from "../../text/sentence";
import { accidentColumns } from "./accidents";
import { documentColumns, schedulePairs, signatureColumns } from "./documents";
import type { FieldDefinition, FieldDefinitions } from "./field";
import { logColumns } from "./log";
import { profilePairs } from "./profile";
import { quotationColumns, quotationPairs } from "./quotation";
import { shlColumns, shlPairs } from "./shl";

interface Groups {
  readonly profile: typeof profilePairs;
  readonly log: typeof logColumns;
  readonly accidents: typeof accidentColumns;
  readonly quotation: typeof quotationPairs & typeof quotationColumns;
  readonly shl: typeof shlPairs & typeof shlColumns;
  readonly documents: typeof documentColumns;
  readonly signatures: typeof signatureColumns;
  readonly schedule: typeof schedulePairs;
}

type IdOf<Group extends string, Name> = `${Group}.${Name & string}`;

/** The id of a field: `log.workers`. */
export type FormField = {
  [Group in keyof Groups]: IdOf<Group, keyof Groups[Group]>;
}[keyof Groups];

export interface Field extends FieldDefinition {
  readonly id: FormField;
}

export type SheetId = "profile" | "log" | "accidents" | "quotation" | "shl" | "documents";

export interface FormSheet {
  readonly id: SheetId;
  /** Single values, each with its heading beside it. */
  readonly pairs: readonly Field[];
  /** Tables, each with one heading row. */
  readonly tables: readonly FormTable[];
}

export interface FormTable {
  readonly id: "log" | "accidents" | "quotation" | "shl" | "documents" | "signatures";
  readonly columns: readonly Field[];
}

export const form: readonly FormSheet[] = [
  { id: "profile", pairs: fieldsIn("profile", profilePairs), tables: [] },
  { id: "log", pairs: [], tables: [{ id: "log", columns: fieldsIn("log", logColumns) }] },
  {
    id: "accidents",
    pairs: [],
    tables: [{ id: "accidents", columns: fieldsIn("accidents", accidentColumns) }],
  },
  {
    id: "quotation",
    pairs: fieldsIn("quotation", quotationPairs),
    tables: [{ id: "quotation", columns: fieldsIn("quotation", quotationColumns) }],
  },
  {
    id: "shl",
    pairs: fieldsIn("shl", shlPairs),
    tables: [{ id: "shl", columns: fieldsIn("shl", shlColumns) }],
  },
  {
    id: "documents",
    pairs: fieldsIn("schedule", schedulePairs),
    tables: [
      { id: "documents", columns: fieldsIn("documents", documentColumns) },
      { id: "signatures", columns: fieldsIn("signatures", signatureColumns) },
    ],
  },
];

const fieldById: ReadonlyMap<string, Field> = new Map(
  form
    .flatMap(({ pairs, tables }) => [...pairs, ...tables.flatMap(({ columns }) => columns)])
    .map((field) => [field.id, field]),
);

/** A field by its id. */
export function fieldOf(id: FormField): Field {
  const field = fieldById.get(id);
  if (!field) throw new RangeError(`the form has no field ${id}`);
  return field;
}

export function isFormField(id: string): id is FormField {
  return fieldById.has(id);
}

/** The heading of a field; an id that the form does not know is said as it is. */
export function fieldLabel(id: string, language: Language): string {
  return isFormField(id) ? fieldOf(id).label[language] : id;
}

function fieldsIn<Group extends string, Definitions extends FieldDefinitions>(
  group: Group,
  definitions: Definitions,
): (FieldDefinition & { readonly id: IdOf<Group, keyof Definitions> })[] {
  const names = Object.keys(definitions) as (keyof Definitions & string)[];
  return names.map((name) => ({ id: `${group}.${name}`, ...definitions[name] }));
}
