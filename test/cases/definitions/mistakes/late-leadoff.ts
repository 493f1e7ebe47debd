import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";

export const lateLeadoff: Case = {
  name: "late-leadoff",
  language: "ko",
  story: "The leadoff report came 25 days after the leadoff, which was not moved.",
  content: {
    ...smallFactoryContent,
    profile: { ...smallFactoryContent.profile, reportReceived: serialFromIso("2010-04-26") },
  },
  expected: [{ rule: "leadoff-late-report", range: "'사업장 개요'!B12" }],
};
