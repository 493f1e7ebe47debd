import { serialFromIso } from "../../../src/core/calendar/serial";
import type { Case } from "../case";
import { restartContent } from "./restart-after-accident";

export const certifyingBody: Case = {
  name: "certifying-body",
  language: "ko",
  story:
    "The certifying body's own file: the goal set anew at the re-leadoff, and the schedule of the procedure.",
  content: {
    ...restartContent,
    profile: {
      ...restartContent.profile,
      releadoffHeadCounts: [50, 52, 54],
      releadoffRate: 3.4,
    },
    documents: {
      ...restartContent.documents,
      schedule: {
        received: serialFromIso("2010-11-08"),
        contestFrom: serialFromIso("2010-11-08"),
        contestTo: serialFromIso("2010-11-15"),
        supplementAsked: serialFromIso("2010-11-16"),
        supplementReceived: serialFromIso("2010-11-18"),
        surveyDate: serialFromIso("2010-11-19"),
        noticeDate: serialFromIso("2010-11-25"),
        auditor: "김심사",
        qualification: "인증심사원 제10-023호",
      },
    },
  },
  expected: [],
};
