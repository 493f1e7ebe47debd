/** Saving: what has changed in a workbook goes back into its .xlsx file, and all else stays as it was. */
export type { Snapshot } from "./changed-cells";
export { filledAreas } from "./filled-areas";
export { saveChanged } from "./save-changed";
export { cellsWithoutValue, type CopyCounts, saveCopy } from "./save-copy";
export { saveOwnSheet } from "./save-own-sheet";
export type { Note } from "./note";
export { saveNotes } from "./save-notes";
export { type Saved, saveXlsx } from "./save-xlsx";
export { saveIgnores } from "./save-ignores";
export { saveSettings } from "./save-settings";
