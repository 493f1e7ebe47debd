/** The profile: what the workbook states of the workplace, its leadoff and its goal. */
import type { FormField } from "../../fields";
import { profilePairs } from "../../fields/profile";
import type { Entry, Profile } from "../../submission";
import type { Value } from "../cells/read-cell";
import { type HeadCount, type HeadCountField, countsBefore } from "../pairs/head-counts";
import { isOfNumber, typedEntries } from "./typed-entries";

/** Puts the profile together from the single values of all sheets. */
export function profileOf(
  pairs: ReadonlyMap<FormField, Entry<Value>>,
  countsOf: (field: HeadCountField) => readonly HeadCount[],
): Profile {
  const stated = typedEntries("profile", profilePairs, pairs);
  const before = (start: Entry<number> | undefined, field: HeadCountField) =>
    countsBefore(start?.value ?? null, countsOf(field)).filter(isOfNumber);
  return {
    ...stated,
    headCounts: before(stated.leadoffDate, "profile.headCounts"),
    releadoffHeadCounts: before(stated.releadoffDate, "profile.releadoffHeadCounts"),
  };
}
