import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";
import { logRow, withDay } from "../../log-of";

const row = logRow(smallFactoryContent.log, "2010-05-16");
const log = withDay(smallFactoryContent.log, "2010-05-16", { runningDays: 36 });

export const dayWithoutWorkers: Case = {
  name: "day-without-workers",
  language: "ko",
  story: "A Sunday on which nobody worked, counted as a day.",
  content: { ...smallFactoryContent, log },
  expected: [{ rule: "log-day-without-workers", range: `'무재해 일지'!F${row}` }],
};
