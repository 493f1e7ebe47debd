import type { Case } from "../../case";
import { plantContent } from "../plant-320";

export const shlOutOfWeight: Case = {
  name: "shl-out-of-weight",
  language: "en",
  story: "17 of 15 points for the risk control activities, in the workplace's own scores.",
  content: {
    ...plantContent,
    shl: {
      ...plantContent.shl,
      rows: plantContent.shl.rows.map((row, index) => (index === 3 ? { ...row, own: 17 } : row)),
    },
  },
  expected: [{ rule: "shl-weight", range: "SHL!D8" }],
};
