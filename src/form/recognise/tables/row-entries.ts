import type { FormField } from "../../fields";
import type { Entry } from "../../submission";
import type { Value } from "../cells/read-cell";

/** The entries of a row by their fields: a Map, or what is asked of one. */
export interface RowEntries extends Iterable<[FormField, Entry<Value>]> {
  get(field: FormField): Entry<Value> | undefined;
  has(field: FormField): boolean;
  set(field: FormField, entry: Entry<Value>): unknown;
  forEach(use: (entry: Entry<Value>, field: FormField) => void): void;
}

/** Those of a row of a table, whose rows share their fields: a log has too many rows for a Map each. */
export class ColumnEntries implements RowEntries {
  /**
   * @param fields of the columns, each once
   * @param entries in the same order
   */
  constructor(
    private fields: readonly FormField[],
    private readonly entries: Entry<Value>[],
  ) {}

  get(field: FormField): Entry<Value> | undefined {
    return this.entries[this.fields.indexOf(field)];
  }

  has(field: FormField): boolean {
    return this.fields.includes(field);
  }

  set(field: FormField, entry: Entry<Value>): void {
    const index = this.fields.indexOf(field);
    if (index < 0) this.fields = [...this.fields, field];
    this.entries[index < 0 ? this.entries.length : index] = entry;
  }

  forEach(use: (entry: Entry<Value>, field: FormField) => void): void {
    this.fields.forEach((field, index) => {
      const entry = this.entries[index];
      if (entry) use(entry, field);
    });
  }

  *[Symbol.iterator](): Generator<[FormField, Entry<Value>]> {
    for (const [index, field] of this.fields.entries()) {
      const entry = this.entries[index];
      if (entry) yield [field, entry];
    }
  }
}
