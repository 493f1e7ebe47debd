import type { GoalUnit } from "../../../core/goal/goal";
import { unitOfGoal } from "../../../text/goal-unit";
import type { FieldDefinitions, Kind, ValueOfKind, ValuesOf } from "../../fields/field";
import type { Entries, Entry, NamedRow, Row } from "../../submission";
import type { Value } from "../cells/read-cell";
import type { RowEntries } from "../tables/row-entries";
import type { NamedRowFound } from "../tables/rows-by-name";
import type { RowFound } from "../tables/table-rows";

/**
 * The entries of some fields by their names, each with the type of value that its field is declared with.
 *
 * @param group what the ids of the fields begin with: `log`
 * @param entries entries by id, those of other fields among them
 * @throws TypeError when a cell was read otherwise than its field is declared
 * @example
 * typedEntries("shl", shlPairs, pairs).pass?.value; // true
 */
export function typedEntries<Definitions extends FieldDefinitions>(
  group: string,
  definitions: Definitions,
  entries: Pick<RowEntries, "forEach">,
): Entries<ValuesOf<Definitions>> {
  const typed = {};
  putTyped(typed, group, definitions, entries);
  return typed;
}

/** A row of a table with the entries of its columns. */
export function typedRow<Definitions extends FieldDefinitions>(
  group: string,
  definitions: Definitions,
  { sheet, row, entries }: RowFound,
): Row<ValuesOf<Definitions>> {
  const typed = { sheet, row };
  putTyped(typed, group, definitions, entries);
  return typed;
}

/** Adds the entries of some fields to an object by their names. */
function putTyped<Whole extends object, Definitions extends FieldDefinitions>(
  whole: Whole,
  group: string,
  definitions: Definitions,
  entries: Pick<RowEntries, "forEach">,
): asserts whole is Whole & Entries<ValuesOf<Definitions>> {
  const fields = fieldsOf(group, definitions);
  const named: Named<Definitions> = whole;
  entries.forEach((entry, id) => {
    const field = fields.get(id);
    if (!field) return;
    if (entry.value !== null && !holds[field.kind](entry.value)) {
      throw new TypeError(`${group} was read as something else`);
    }
    named[field.name] = entry;
  });
}

/** A row that was found by its name, with the entries of its columns. */
export function typedNamedRow<Definitions extends FieldDefinitions>(
  group: string,
  definitions: Definitions,
  row: NamedRowFound,
): NamedRow<ValuesOf<Definitions>> {
  return { ...typedRow(group, definitions, row), index: row.index };
}

/** Whether an entry holds a number, or nothing. */
export function isOfNumber(entry: Entry<Value>): entry is Entry<number> {
  return entry.value === null || holds.number(entry.value);
}

type Name<Definitions> = keyof Definitions & string;
type Named<Definitions> = Partial<Record<Name<Definitions>, Entry<Value>>>;

/** A field by its name in its group. */
interface FieldNamed<Definitions> {
  readonly name: Name<Definitions>;
  readonly kind: Kind;
}

type FieldsById<Definitions> = ReadonlyMap<string, FieldNamed<Definitions>>;

/** The fields of each group by their ids: a log asks for them in every row. */
const known = new WeakMap<FieldDefinitions, FieldsById<FieldDefinitions>>();

function fieldsOf<Definitions extends FieldDefinitions>(
  group: string,
  definitions: Definitions,
): FieldsById<Definitions> {
  const before = known.get(definitions);
  if (before) return before;
  const fields = new Map(
    Object.entries(definitions).map(([name, { kind }]) => [`${group}.${name}`, { name, kind }]),
  );
  known.set(definitions, fields);
  return fields;
}

/** Whether a value is one that fields of a kind hold. */
const holds: { readonly [K in Kind]: (value: Value) => value is ValueOfKind[K] } = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  date: (value) => typeof value === "number",
  "yes-no": (value) => typeof value === "boolean",
  basis: (value) => value === "actual" || value === "8" || value === "10",
  "goal-unit": (value): value is GoalUnit =>
    typeof value === "string" && Object.hasOwn(unitOfGoal, value),
};
