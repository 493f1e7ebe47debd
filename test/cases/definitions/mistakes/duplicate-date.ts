import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";
import { logRow, withDay } from "../../log-of";

const row = logRow(smallFactoryContent.log, "2010-05-19");
const log = withDay(smallFactoryContent.log, "2010-05-19", { date: serialFromIso("2010-05-18") });

export const duplicateDate: Case = {
  name: "duplicate-date",
  language: "ko",
  story: "The date of a day copied from the row above.",
  content: { ...smallFactoryContent, log },
  expected: [{ rule: "log-date-order", range: `'무재해 일지'!A${row}` }],
};
