import { serialFromIso } from "../../../../src/core/calendar/serial";
import type { Case } from "../../case";
import { plantContent } from "../plant-320";

export const achievedTooEarly: Case = {
  name: "achieved-too-early",
  language: "en",
  story: "The date of the first multiple typed two weeks before the person-hours reach its goal.",
  content: {
    ...plantContent,
    quotation: {
      ...plantContent.quotation,
      rows: [{ achieved: serialFromIso("2011-07-15") }],
    },
  },
  expected: [{ rule: "multiple-achieved-early", range: "Quotation!G9" }],
};
