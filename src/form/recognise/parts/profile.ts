/** The profile: what the workbook states of the workplace, its leadoff and its goal. */
import type { FormField } from "../../fields";
import { profilePairs } from "../../fields/profile";
import type { Entry, Profile } from "../../submission";
import type { Value } from "../cells/read-cell";
import { type HeadCount, countsBefore } from "../pairs/head-counts";
import { isOfNumber, typedEntries } from "./typed-entries";

/** Puts the profile together from the single values of all sheets. */
export function profileOf(
  pairs: ReadonlyMap<FormField, Entry<Value>>,
  headCounts: readonly HeadCount[],
): Profile {
  const stated = typedEntries("profile", profilePairs, pairs);
  const leadoff = stated.leadoffDate?.value ?? null;
  return { ...stated, headCounts: countsBefore(leadoff, headCounts).filter(isOfNumber) };
}
