import type { Case } from "../../case";
import { logRow } from "../../log-of";
import { smallFactoryContent } from "../small-factory";

const days = smallFactoryContent.log;
const row = logRow(days, "2010-05-18");
const first = row - logRow(days, "2010-04-01");

export const unorderedDates: Case = {
  name: "unordered-dates",
  language: "ko",
  story: "Two days in each other's place.",
  content: {
    ...smallFactoryContent,
    log: [
      ...days.slice(0, first),
      ...days.slice(first, first + 2).reverse(),
      ...days.slice(first + 2),
    ],
  },
  expected: [{ rule: "log-date-order", range: `'무재해 일지'!A${row}` }],
};
