import type { HygieneRule } from "../rule";
import { emptyReference } from "./empty-reference";
import { errorValue } from "./error-value";
import { formulaInconsistent } from "./formula-inconsistent";
import { formulaMissing } from "./formula-missing";
import { formulaOverwritten } from "./formula-overwritten";
import { numberAsText } from "./number-as-text";
import { totalCountsTwice } from "./total-counts-twice";
import { totalLeavesOutRows } from "./total-leaves-out-rows";
import { totalTakesInHeading } from "./total-takes-in-heading";

/** Every rule of hygiene; of one cell the first that finds something speaks. */
export const hygieneRules: readonly HygieneRule[] = [
  errorValue,
  numberAsText,
  totalTakesInHeading,
  totalLeavesOutRows,
  totalCountsTwice,
  formulaOverwritten,
  formulaInconsistent,
  emptyReference,
  formulaMissing,
];
