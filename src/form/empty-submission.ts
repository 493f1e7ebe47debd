import type { Submission } from "./submission";

/** What a workbook states in which nothing of the form was looked for. */
export const emptySubmission: Submission = {
  profile: { headCounts: [], releadoffHeadCounts: [] },
  log: null,
  accidents: null,
  quotation: null,
  shl: null,
  documents: null,
  doubts: [],
  unread: [],
};
