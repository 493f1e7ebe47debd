import { failedOver } from "../../src/record/failed-formulas";
import { type Literal, submissionOf } from "../form/submission";

const failing = (formula: string, error = "#VALUE!"): Literal => ({ value: { error }, formula });

/** The columns of the cells of the row over which its formula in column D fails. */
const failedIn = (formula: Literal) => {
  const columns = ["workers", "hoursPerWorker", "excludedWorkers", "personHours"] as const;
  const submission = submissionOf({ log: { columns, rows: [["열 명", 8, 0, formula]] } });
  const areas = failedOver(submission);
  return ["A", "B", "C"].filter((_, column) => areas.has({ sheet: "Log", row: 1, column }));
};

describe("the cells over which a formula fails", () => {
  it.each<[string, Literal, string[]]>([
    ["each that a product names", failing("A2*B2"), ["A", "B"]],
    ["none of a sum, which passes over texts", failing("SUM(A2:C2)"), []],
    ["none of a sum down a column", failing("SUM(A2:A3)"), []],
    ["all that a function of the add-in is given", failing("ZA.HOURS(A2:C2)"), ["A", "B", "C"]],
    ["all of that, as Excel stores it", failing("_xldudf_ZA_HOURS(A2:B2)"), ["A", "B"]],
    ["those of a number that cannot be", failing("A2*B2", "#NUM!"), ["A", "B"]],
    ["none of an error that no input gives", failing("A2*B2", "#REF!"), []],
    ["none of a formula that does not fail", { value: 80, formula: "A2*B2" }, []],
    ["none of an error that is typed", { value: { error: "#VALUE!" } }, []],
  ])("are %s", (_, formula, columns) => {
    expect(failedIn(formula)).toEqual(columns);
  });
});
