import { state } from "../../../../src/form/template/stated";
import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";

const { quotation } = smallFactoryContent;
const goalHours = Number(state(smallFactoryContent).profile.goalHours);

const emptied = {
  multiple: null,
  from: null,
  to: null,
  days: null,
  personHours: null,
  goal: null,
  achieved: null,
};

export const hoursComparedWithPersonHours: Case = {
  name: "hours-compared-with-person-hours",
  language: "ko",
  story:
    "The one row that is applied for has the goal period, hours on the workplace's clock, as its goal in person-hours: reached on the second day.",
  content: {
    ...smallFactoryContent,
    quotation: {
      ...quotation,
      appliedMultiple: 1,
      rows: [{ goal: goalHours }, ...Array.from({ length: 9 }, () => emptied)],
    },
  },
  expected: [{ rule: "goal-units", range: "산출내역서!F9" }],
};
