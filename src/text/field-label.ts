import { type FormField, formFields } from "./form";
import type { Language } from "./sentence";

/** The heading of a field; an id that the form does not know is said as it is. */
export function fieldLabel(field: string, language: Language): string {
  return isFormField(field) ? formFields[field][language] : field;
}

function isFormField(field: string): field is FormField {
  return Object.hasOwn(formFields, field);
}
