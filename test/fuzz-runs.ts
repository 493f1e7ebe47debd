/** How many cases a property is tried with; `FUZZ_RUNS=5000 npm run test:unit` tries more. */
export const fuzzRuns = Number(process.env["FUZZ_RUNS"] ?? 200);
