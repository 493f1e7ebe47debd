import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";

export const daysBeforeLeadoff: Case = {
  name: "days-before-leadoff",
  language: "ko",
  story: "The period of the first multiple begun on the Monday before the leadoff.",
  content: {
    ...smallFactoryContent,
    quotation: {
      ...smallFactoryContent.quotation,
      rows: [{ from: serialFromIso("2010-03-29") }],
    },
  },
  expected: [{ rule: "days-before-leadoff", range: "산출내역서!B9" }],
};
