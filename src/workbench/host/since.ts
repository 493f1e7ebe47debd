/**
 * The versions of ExcelApi in which members came that are newer than the least the manifest lets in, 1.9, by class
 * and name. Excel asks for nothing else; a test compares them with Office.js's declarations.
 */
export const since: Readonly<Record<string, string>> = {
  "Range.getMergedAreasOrNullObject": "1.13",
  "Range.hasSpill": "1.12",
};
