import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";
import { logRow, withDay } from "../../log-of";

const row = logRow(smallFactoryContent.log, "2010-06-01");
const log = withDay(smallFactoryContent.log, "2010-06-01", { runningPersonHours: 15_256 });

export const runningTotalJump: Case = {
  name: "running-total-jump",
  language: "ko",
  story: "A running total carried over by hand with 1,000 person-hours too many.",
  content: { ...smallFactoryContent, log },
  expected: [{ rule: "log-running-totals", range: `'무재해 일지'!G${row}` }],
};
