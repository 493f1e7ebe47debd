import type { FormField } from "../../fields";
import type { Entry } from "../../submission";
import type { Place } from "../../../workbook/workbook";
import type { Value } from "../cells/read-cell";
import type { Match } from "../headings/match-heading";

/** A label and its value. */
export interface Pair {
  readonly field: FormField;
  readonly label: Place;
  readonly heading: string;
  readonly entry: Entry<Value>;
  readonly match: Match;
  readonly alternatives: readonly FormField[];
  /** Whether more values stand below the one below the label: a column of a list of industries, say. */
  readonly isOfList?: true;
}
