import { serialFromIso } from "../../../src/core/calendar/serial";
import type { Case } from "../case";
import { withDay } from "../log-of";
import { smallFactoryContent } from "./small-factory";

export const ownScheme: Case = {
  name: "own-scheme",
  language: "ko",
  story:
    "A scheme of the workplace's own: 3 days of care break the record, a day has 9 hours, 70 points pass. All follows from these.",
  content: {
    ...smallFactoryContent,
    profile: {
      ...smallFactoryContent.profile,
      scheme: "협력사 무재해 인증제",
      ownBreakingDays: 3,
      ownHoursPerDay: 9,
      ownPassPoints: 70,
      ownApplicationDays: 90,
    },
    log: withDay(smallFactoryContent.log, "2010-06-10", { remark: "재해 발생, 무재해 중단" }),
    accidents: [
      {
        date: serialFromIso("2010-06-10"),
        victim: "지게차 운전원",
        cause: "duty",
        careDays: 3,
        death: false,
        document: "요양승인서",
      },
    ],
    quotation: { ...smallFactoryContent.quotation, appliedMultiple: 1 },
  },
  expected: [],
};
