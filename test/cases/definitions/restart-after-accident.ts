import { serialFromIso } from "../../../src/core/calendar/serial";
import type { Case } from "../case";
import { withDay } from "../log-of";
import { smallFactoryContent } from "./small-factory";

export const restartContent: Case["content"] = {
  ...smallFactoryContent,
  log: withDay(smallFactoryContent.log, "2010-06-10", { remark: "재해 발생, 무재해 중단" }),
  accidents: [
    {
      date: serialFromIso("2010-06-10"),
      victim: "지게차 운전원",
      cause: "duty",
      careDays: 21,
      death: false,
      approvalDate: serialFromIso("2010-06-24"),
      document: "요양승인서",
    },
  ],
  quotation: { ...smallFactoryContent.quotation, appliedMultiple: 1 },
};

export const restartAfterAccident: Case = {
  name: "restart-after-accident",
  language: "ko",
  story: "An accident with 21 days of care in June: the record begins again the day after.",
  content: restartContent,
  expected: [],
};
