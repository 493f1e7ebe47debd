import type { Case } from "../../case";
import { plantContent } from "../plant-320";

export const shlBelow60: Case = {
  name: "shl-below-60",
  language: "en",
  story: "An application of 2012 with 55 points.",
  content: {
    ...plantContent,
    shl: {
      ...plantContent.shl,
      rows: plantContent.shl.rows.map((row, index) => ({
        ...row,
        checker: [18, 14, 8, 7, 8][index] ?? null,
      })),
    },
  },
  expected: [{ rule: "shl-pass", range: "SHL!E10" }],
};
