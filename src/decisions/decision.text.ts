/** The words that all guided decisions share. */
import type { Sentence } from "../text/sentence";
import type { Standing } from "./decision";

export const decisionText = {
  unknown: { ko: "알 수 없음", en: "Not known" },
  cannotTell: {
    ko: "아직 판단할 수 없습니다. 먼저 확인할 것이 있습니다.",
    en: "Nothing can be said yet. Something has to be found out first.",
  },
  bodyDecides: {
    ko: "인증 여부는 인증기관이 결정합니다.",
    en: "The certifying body decides.",
  },
} as const satisfies Record<string, Sentence>;

/** How firm a result is. */
export const standings: Readonly<Record<Standing, Sentence>> = {
  regulation: { ko: "규정에 정해져 있습니다.", en: "The regulation says so." },
  body: {
    ko: "인증기관이 결정할 사항입니다.",
    en: "To be decided by the certifying body.",
  },
  open: {
    ko: "확정된 의견이 아닙니다. 확인할 것이 남았습니다.",
    en: "Not firm: something remains to be found out.",
  },
};
