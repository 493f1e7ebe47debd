import type { Case } from "../../case";
import { plantContent } from "../plant-320";

export const shlTotalWrong: Case = {
  name: "shl-total-wrong",
  language: "en",
  story: "A total of the checker typed as 97: two figures in each other's place.",
  content: { ...plantContent, shl: { ...plantContent.shl, total: { checker: 97 } } },
  expected: [{ rule: "shl-total", range: "SHL!E10" }],
};
