import type { Doubt } from "../../submission";

/** A part of the form as it was found, null where there is none, and what of it is not certain. */
export interface FoundPart<Part> {
  readonly part: Part | null;
  readonly doubts: readonly Doubt[];
}
