import type { Case } from "../../case";
import { smallFactoryContent } from "../small-factory";

export const enrollmentNotMean: Case = {
  name: "enrollment-not-mean",
  language: "ko",
  story:
    "The head count of the last month alone as the enrollment; coefficient and goals follow from it.",
  content: {
    ...smallFactoryContent,
    profile: { ...smallFactoryContent.profile, enrollment: 43 },
  },
  expected: [{ rule: "enrollment-mean", range: "'사업장 개요'!B23" }],
};
