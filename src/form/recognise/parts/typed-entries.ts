import type { GoalUnit } from "../../../core/goal/goal";
import { unitOfGoal } from "../../../text/goal-unit";
import type { FormField } from "../../fields";
import type { FieldDefinitions, Kind, ValueOfKind, ValuesOf } from "../../fields/field";
import type { Entries, Entry, NamedRow, Row } from "../../submission";
import type { Value } from "../cells/read-cell";
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
  entries: ReadonlyMap<FormField, Entry<Value>>,
): Entries<ValuesOf<Definitions>> {
  const fields = fieldsOf(group, definitions);
  const named: [string, Entry<Value>][] = [];
  for (const [id, entry] of entries) {
    const name = fields.names.get(id);
    if (name !== undefined) named.push([name, entry]);
  }
  const found = Object.fromEntries(named);
  if (!areDeclared<Definitions>(found, fields)) {
    throw new TypeError(`${group} was read as something else`);
  }
  return found;
}

/** A row of a table with the entries of its columns. */
export function typedRow<Definitions extends FieldDefinitions>(
  group: string,
  definitions: Definitions,
  { sheet, row, entries }: RowFound,
): Row<ValuesOf<Definitions>> {
  return { sheet, row, ...typedEntries(group, definitions, entries) };
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

/** The names of some fields in their group by their ids, and what they hold by their names. */
interface Fields {
  readonly names: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** The fields of each group by their ids: a log asks for them in every row. */
const known = new WeakMap<FieldDefinitions, Fields>();

function fieldsOf(group: string, definitions: FieldDefinitions): Fields {
  const before = known.get(definitions);
  if (before) return before;
  const all = Object.entries(definitions);
  const fields = {
    names: new Map(all.map(([name]) => [`${group}.${name}`, name])),
    kinds: new Map(all.map(([name, { kind }]) => [name, kind])),
  };
  known.set(definitions, fields);
  return fields;
}

function areDeclared<Definitions extends FieldDefinitions>(
  found: Readonly<Record<string, Entry<Value>>>,
  { kinds }: Fields,
): found is Readonly<Record<string, Entry<Value>>> & Entries<ValuesOf<Definitions>> {
  return Object.entries(found).every(([name, { value }]) => {
    const kind = kinds.get(name);
    return value === null || (kind !== undefined && holds[kind](value));
  });
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
