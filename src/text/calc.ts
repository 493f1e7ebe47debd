import type { Sentence } from "./sentence";

/** What `za calc` says of a call that never reaches a function, and the words of its help. */
export const calcText = {
  unknownFunction: {
    ko: "{found}: 없는 함수입니다. 함수 목록은 za calc --help로 볼 수 있습니다.",
    en: "{found}: there is no such function. za calc --help lists the functions.",
  },
  nearFunction: {
    ko: "{found}: 없는 함수입니다. 혹시 다음 함수입니까? {near}",
    en: "{found}: there is no such function. Did you mean {near}?",
  },
  tooFew: {
    ko: "{signature}: 인수가 부족합니다({found}개). 다음 인수를 더 넣으십시오: {missing}.",
    en: "{signature}: too few arguments ({found}). Missing: {missing}.",
  },
  tooMany: {
    ko: "{signature}: 인수가 너무 많습니다({found}개). {most}개까지 넣을 수 있습니다.",
    en: "{signature}: too many arguments ({found}). There can be {most}.",
  },
  notARange: {
    ko: '{argument}: 범위로 읽을 수 없습니다. [["2010-05-03",10],["2010-05-04",0]]과 같이 적으십시오.',
    en: '{argument}: cannot be read as a range. Write it like [["2010-05-03",10],["2010-05-04",0]].',
  },
  optional: { ko: "생략 가능", en: "optional" },
  example: { ko: "예", en: "Example" },
} as const satisfies Record<string, Sentence>;
