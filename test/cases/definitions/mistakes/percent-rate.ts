import type { Case } from "../../case";
import { plantContent } from "../plant-320";

export const percentRate: Case = {
  name: "percent-rate",
  language: "en",
  story: "0.62 % typed as a percentage, so that the cell holds 0.0062.",
  content: {
    ...plantContent,
    profile: { ...plantContent.profile, rate: 0.0062 },
  },
  changes: { "Profile!B25": { format: "percent" } },
  expected: [{ rule: "rate-percent-format", range: "Profile!B25" }],
};
