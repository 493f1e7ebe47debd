import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";

export const procedureLate: Case = {
  name: "procedure-late",
  language: "ko",
  story:
    "The certifying body's own file: too short a contest window, an early survey, a late notice and contest, an auditor without a qualification, and a multiple certified before.",
  content: {
    ...smallFactoryContent,
    profile: {
      ...smallFactoryContent.profile,
      lastCertifiedMultiple: 2,
      lastCertifiedDate: serialFromIso("2010-10-20"),
    },
    documents: {
      ...smallFactoryContent.documents,
      schedule: {
        received: serialFromIso("2010-11-08"),
        contestFrom: serialFromIso("2010-11-08"),
        contestTo: serialFromIso("2010-11-11"),
        surveyDate: serialFromIso("2010-11-10"),
        noticeDate: serialFromIso("2010-12-10"),
        contestDate: serialFromIso("2010-12-28"),
        auditor: "김심사",
        qualification: "없음",
      },
    },
  },
  expected: [
    { rule: "multiple-certified", range: "산출내역서!C5" },
    { rule: "contest-window", range: "제출서류!D25" },
    { rule: "result-contest", range: "제출서류!B29" },
    { rule: "auditor-qualified", range: "제출서류!D30" },
    { rule: "notice-date", range: "제출서류!D28" },
    { rule: "survey-date", range: "제출서류!B28" },
  ],
};
