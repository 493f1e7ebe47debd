import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";
import { state } from "../../../../src/form/template/stated";

/** The last row that the sum takes in; the log goes on to row 218. */
const lastSummed = 187;
const firstRow = 5;

const summed = state(smallFactoryContent)
  .log.slice(0, lastSummed - firstRow + 1)
  .reduce((sum, { personHours }) => sum + Number(personHours), 0);

export const totalLeavesOutRows: Case = {
  name: "total-leaves-out-rows",
  language: "ko",
  story:
    "The total still adds up the rows of the end of September; October was written below them.",
  content: smallFactoryContent,
  changes: { "'무재해 일지'!E219": { formula: `SUM(E${firstRow}:E${lastSummed})`, value: summed } },
  expected: [{ rule: "total-leaves-out-rows", range: "'무재해 일지'!E219" }],
};
