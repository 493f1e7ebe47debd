import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { Case } from "../../case";
import { logRow, withDay } from "../../log-of";
import { smallFactoryContent } from "../small-factory";

const { log, profile } = smallFactoryContent;

export const threeMistakes: Case = {
  name: "three-mistakes",
  language: "ko",
  story:
    "A wrong coefficient, a leadoff not moved after a late report and a repeated date at once.",
  content: {
    ...smallFactoryContent,
    profile: { ...profile, coefficient: 0.5, reportReceived: serialFromIso("2010-04-26") },
    log: withDay(log, "2010-05-19", { date: serialFromIso("2010-05-18") }),
  },
  expected: [
    { rule: "leadoff-late-report", range: "'사업장 개요'!B12" },
    { rule: "goal-coefficient", range: "'사업장 개요'!B27" },
    { rule: "log-date-order", range: `'무재해 일지'!A${logRow(log, "2010-05-19")}` },
  ],
};
