import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";
import { logRow, withDay } from "../../log-of";

const row = logRow(smallFactoryContent.log, "2010-05-18");
const log = withDay(smallFactoryContent.log, "2010-05-18", { personHours: 382 });

export const personHoursDiffer: Case = {
  name: "person-hours-differ",
  language: "ko",
  story: "Two figures of the person-hours of a day in each other's place: 382 for 328.",
  content: { ...smallFactoryContent, log },
  expected: [{ rule: "log-person-hours", range: `'무재해 일지'!E${row}` }],
};
