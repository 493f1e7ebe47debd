/** A part of a sheet that Excel did not hand over: a protected sheet may keep what is hidden to itself. */
export interface UnreadPart {
  readonly sheet: string;
  readonly part: "cells" | "merges" | "hidden";
}

/** How a workbook was when it was read, which its cells do not show. */
export interface Circumstances {
  /** Whether formulas are calculated only when a person asks for it, so that results may be old. */
  readonly isManual: boolean;
  /** Whether Excel was calculating, so that results may be about to change. */
  readonly isCalculating: boolean;
  readonly unread: readonly UnreadPart[];
  /** Whether it is a copy that was made to be handed in, with values in the place of the add-in's functions. */
  readonly isSubmissionCopy: boolean;
}

/** Before anything is known. */
export const usualCircumstances: Circumstances = {
  isManual: false,
  isCalculating: false,
  unread: [],
  isSubmissionCopy: false,
};
