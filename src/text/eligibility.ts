import type { EligibilityReason } from "../core/certification/eligibility";
import type { Sentence } from "./sentence";

/** Why a person may audit or consult, or what is missing first (QUAL-1..4). */
export const eligibilityReasons: Readonly<Record<EligibilityReason, Sentence>> = {
  eligible: { ko: "자격 요건을 모두 갖추었습니다.", en: "All requirements are met." },
  "years-short": {
    ko: "실무경력이 부족합니다({found}년). 이 자격에는 {needed}년 이상이 필요합니다.",
    en: "Too little practice ({found} years). This qualification needs {needed} years or more.",
  },
  "course-missing": {
    ko: "컨설턴트 교육과정을 마치지 않았습니다. 먼저 교육을 이수하십시오.",
    en: "The consultant training course is not completed. Complete it first.",
  },
  "test-missing": {
    ko: "심사원 자격시험에 합격하지 않았습니다. {left}번 더 응시할 수 있습니다.",
    en: "The auditor qualification test is not passed. Tries left: {left}.",
  },
  "course-to-repeat": {
    ko: "자격시험 응시 횟수를 모두 사용했습니다({found}회, 허용 {allowed}회). 교육과정을 다시 이수하십시오.",
    en: "The tries at the test are used up ({found}, allowed {allowed}). Complete the course again.",
  },
};
