import type { Award } from "../core/certification/award";
import type { Sentence } from "./sentence";

/** The awards, each with the name it is given in (AWD-1). */
export const awardNames: Readonly<Record<Award["award"], Sentence>> = {
  certificate: {
    ko: "인증서 및 유공자 표창(관할 지역본부장 명의)",
    en: "certificate and merit testimonial, in the name of the regional head",
  },
  medal: {
    ko: "인증패 및 유공자 표창(이사장 명의), 본부에 보고",
    en: "certificate medal and merit testimonial, in the name of the chief director; reported to the head office",
  },
};
