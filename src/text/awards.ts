import type { Award } from "../core/certification/award";
import type { Sentence } from "./sentence";

/** The awards, each with the name it is given in (AWD-1). */
export const awardNames: Readonly<Record<Award["award"], Sentence>> = {
  certificate: {
    ko: "인증서(관할 지역본부장 명의)",
    en: "certificate, in the name of the regional head",
  },
  medal: { ko: "인증패(이사장 명의)", en: "certificate medal, in the name of the chief director" },
};
