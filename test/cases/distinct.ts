/**
 * The files of the samples that differ in more than values: in their language, their number of rows, what was done to
 * formulas, and whose layout they have. What is slow and looks at structure takes these in the place of all.
 */
export const distinctSamples: readonly string[] = [
  "small-factory",
  "plant-320",
  "construction-site",
  "own-scheme",
  "restart-after-accident",
  "number-over-formula",
  "total-leaves-out-rows",
  "foreign-contractor",
  "foreign-diary",
  "foreign-monthly",
  "foreign-printed",
  "foreign-shifts",
  "foreign-site",
  "foreign-split",
].map((name) => `${name}.xlsx`);
