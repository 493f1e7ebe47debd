import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";

export const wrongCoefficient: Case = {
  name: "wrong-coefficient",
  language: "ko",
  story: "The coefficient of construction in the form of a factory; the goals follow from it.",
  content: {
    ...smallFactoryContent,
    profile: { ...smallFactoryContent.profile, coefficient: 0.5 },
  },
  expected: [{ rule: "goal-coefficient", range: "'사업장 개요'!B27" }],
};
