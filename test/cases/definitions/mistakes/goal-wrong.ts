import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";

export const goalWrong: Case = {
  name: "goal-wrong",
  language: "ko",
  story: "A goal in person-hours typed from last year's form; the other goals follow from it.",
  content: {
    ...smallFactoryContent,
    profile: { ...smallFactoryContent.profile, goalPersonHours: 23_500 },
  },
  expected: [{ rule: "goal-result", range: "'사업장 개요'!B29" }],
};
