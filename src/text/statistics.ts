import type { IndustryGroup, SizeClass } from "../core/certification/statistics";
import type { Sentence } from "./sentence";

/** The industries of the statistics, as the deck groups them (deck L130, L189). */
export const industryGroupNames: Record<IndustryGroup | "all", Sentence> = {
  manufacturing: { ko: "제조업", en: "Manufacturing" },
  electricity: { ko: "전기·가스 및 상수도업", en: "Electricity, gas, and water supply" },
  construction: { ko: "건설업", en: "Construction" },
  transport: {
    ko: "운수·창고 및 통신업",
    en: "Transport, warehousing, and communication",
  },
  other: { ko: "기타 업종", en: "Other business types" },
  all: { ko: "전 산업", en: "All industries" },
};

/** The size classes of the statistics, by their least enrollment (deck L195-219). */
export const sizeClassNames: Record<SizeClass | "all", Sentence> = {
  0: { ko: "50인 미만", en: "Less than 50 workers" },
  50: { ko: "50~99인", en: "50 to 99 workers" },
  100: { ko: "100~299인", en: "100 to 299 workers" },
  300: { ko: "300~999인", en: "300 to 999 workers" },
  1000: { ko: "1,000인 이상", en: "1,000 workers or more" },
  all: { ko: "전 규모", en: "All sizes" },
};
