import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";

export const missedReleadoff: Case = {
  name: "missed-releadoff",
  language: "ko",
  story:
    "21 days of care in October, after both multiples: no re-leadoff was entered, and the log runs on.",
  content: {
    ...smallFactoryContent,
    accidents: [
      {
        date: serialFromIso("2010-10-20"),
        victim: "지게차 운전원",
        cause: "duty",
        careDays: 21,
        death: false,
        approvalDate: serialFromIso("2010-11-01"),
        document: "요양승인서",
        releadoffDate: null,
      },
    ],
  },
  expected: [{ rule: "releadoff", range: "'재해 기록'!J5" }],
};
