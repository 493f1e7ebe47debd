import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";
import { logRow, withDay } from "../../log-of";

const row = logRow(smallFactoryContent.log, "2010-05-18");
const log = withDay(smallFactoryContent.log, "2010-05-18", { personHours: 328 });

export const numberOverFormula: Case = {
  name: "number-over-formula",
  language: "ko",
  story: "The right person-hours of a day, but typed over their formula.",
  content: { ...smallFactoryContent, log },
  expected: [{ rule: "formula-overwritten", range: `'무재해 일지'!E${row}` }],
};
