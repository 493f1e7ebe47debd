import { form } from "./definition";
import type { FormField } from "../text/form";
import type { Unit } from "../text/unit";

const units = new Map<FormField, Unit | null>(
  form.flatMap(({ pairs, tables }) =>
    [...pairs, ...tables.flatMap(({ columns }) => columns)].map(({ id, unit }) => [id, unit]),
  ),
);

/** The unit of a field of the form; null for none. */
export function unitOf(field: FormField): Unit | null {
  return units.get(field) ?? null;
}
