import type { IndustryNumber } from "../core/goal/industry";
import type { Sentence } from "./sentence";

/** The ten industries by the first digit of their codes (CLS-1, deck L411-423). */
export const industryNames: Record<IndustryNumber, Sentence> = {
  0: { ko: "금융 및 보험업", en: "Finance & insurance" },
  1: { ko: "광업", en: "Mining" },
  2: { ko: "제조업", en: "Manufacturing" },
  3: { ko: "전기·가스 및 상수도업", en: "Electricity, gas, etc." },
  4: { ko: "건설업", en: "Construction" },
  5: { ko: "운수·창고 및 통신업", en: "Transport, warehousing, etc." },
  6: { ko: "임업", en: "Forestry" },
  7: { ko: "어업", en: "Fishery" },
  8: { ko: "농업", en: "Agriculture" },
  9: { ko: "기타의 사업", en: "Other industries" },
};
