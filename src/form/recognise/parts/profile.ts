/** The profile: what the workbook states of the workplace, its leadoff and its goal. */
import type { FormField } from "../../fields";
import type { Entries, Entry, Profile, ProfileFields } from "../../submission";
import { type HeadCount, countsBefore } from "../pairs/head-counts";
import type { Value } from "../cells/read-cell";

const prefix = "profile.";

/** Puts the profile together from the single values of all sheets. */
export function profileOf(
  pairs: ReadonlyMap<FormField, Entry<Value>>,
  headCounts: readonly HeadCount[],
): Profile {
  const fields = [...pairs]
    .filter(([field]) => field.startsWith(prefix) && field !== "profile.headCounts")
    .map(([field, entry]) => [field.slice(prefix.length), entry] as const);
  const leadoff = pairs.get("profile.leadoffDate")?.value;
  const counts = countsBefore(typeof leadoff === "number" ? leadoff : null, headCounts);
  return {
    ...(Object.fromEntries(fields) as Entries<ProfileFields>),
    headCounts: counts as readonly Entry<number>[],
  };
}
