/** The words of the decision on the support programme (SUP). */
import type { Sentence } from "../text/sentence";

export const supportText = {
  title: { ko: "작업환경 조성 지원", en: "Support programme" },
  about: {
    ko: "지원 대상인지, 다음 기한은 언제이고 어느 단계인지",
    en: "Whether it is eligible, the next dates and steps",
  },
  notYet: {
    ko: "무재해운동을 개시한 사업장이 지원 대상입니다. 먼저 개시하십시오.",
    en: "The programme is for workplaces that have started. Start first.",
  },
  eligible: {
    ko: "지원 대상입니다. 지원할지는 인증기관과 협약으로 정합니다.",
    en: "It is eligible. Support is settled with the certifying body by agreement.",
  },
  first: {
    ko: "우선 지원 대상입니다. 지원할지는 인증기관과 협약으로 정합니다.",
    en: "It is among those supported first. Support is settled with the certifying body by agreement.",
  },
  large: {
    ko: "중소규모 사업장을 주로 지원합니다. 그 밖의 사업장을 제외한다는 규정은 없습니다.",
    en: "Small and mid-sized workplaces are mainly supported. The regulation does not rule out others.",
  },
  starting: {
    ko: "무재해운동을 개시하는 사업장을 지원합니다.",
    en: "The programme supports workplaces that start the campaign.",
  },
  mainly: {
    ko: "중소규모 사업장을 주로 지원합니다.",
    en: "Small and mid-sized workplaces are mainly supported.",
  },
  priority: {
    ko: "근로자 {workers}명 미만의 제조업을 우선 지원합니다.",
    en: "Manufacturers with fewer than {workers} workers come first.",
  },
  fromApplication: {
    ko: "해석: 협약 기한은 개시신고가 아니라 지원 참여 신청의 접수일부터 셉니다.",
    en: "Interpretation: the agreement is due from receipt of the application for support, not of the leadoff report.",
  },
  toYear: {
    ko: "협약은 길어야 {years}년이며, 안전보건수준에 따라 더 짧게 정할 수 있습니다.",
    en: "The agreement runs {years} year at most, or a shorter term agreed for the SHL.",
  },
  step1: {
    ko: "1단계: 지원 협약을 체결합니다(별지 제12호 서식).",
    en: "Step 1: sign the support agreement (Schedule 12 form).",
  },
  step2: {
    ko: "2단계: 안전보건수준 평가표와 안전의식 조사로 실태를 조사합니다.",
    en: "Step 2: fact-finding with the SHL score table and the Safety Orientation Test.",
  },
  step3: {
    ko: "3단계: 1년 동안 문제를 개선합니다(교육, 자료, 시설 개선, 재정 지원).",
    en: "Step 3: resolve the problems for a year (training, materials, facilities, financial support).",
  },
  step4: {
    ko: "4단계: 같은 도구로 지원 전후의 수준을 평가합니다.",
    en: "Step 4: assess the level before and after with the same tools.",
  },
  step5: {
    ko: "5단계: 정해진 수준을 넘으면 요청에 따라 목표달성 인증을 심사합니다. 그 수준은 규정에 없습니다.",
    en: "Step 5: on request, certification is examined above a specified level, which the regulation does not state.",
  },
  agreement: { ko: "상호 지원 협약서(별지 제12호)", en: "Mutual support agreement (Schedule 12)" },
  scoreTable: { ko: "안전보건수준 평가표(별표 2)", en: "SHL score table (Schedule 2)" },
} as const satisfies Record<string, Sentence>;

export const supportQuestions = {
  started: {
    asks: {
      ko: "무재해운동을 개시하고 개시신고서를 냈습니까?",
      en: "Has it started the campaign and handed in the leadoff report?",
    },
    findOut: {
      ko: "개시신고서 접수증을 확인하십시오.",
      en: "See the receipt of the leadoff report.",
    },
  },
  size: {
    asks: { ko: "어떤 사업장입니까?", en: "What kind of workplace is it?" },
    findOut: {
      ko: "업종과 상시근로자수를 확인하십시오.",
      en: "Find out its industry and enrollment.",
    },
  },
  stage: {
    asks: { ko: "어디까지 진행되었습니까?", en: "How far has it come?" },
    findOut: {
      ko: "인증기관에서 받은 개시 안내와 협약서를 확인하십시오.",
      en: "See the leadoff guide and the agreement from the certifying body.",
    },
  },
  report: {
    asks: {
      ko: "개시신고서의 접수일은 언제입니까?",
      en: "When was the leadoff report received?",
    },
    findOut: {
      ko: "접수증에서 개시신고서 접수일을 확인하십시오.",
      en: "See the date of receipt of the leadoff report.",
    },
  },
  guide: {
    asks: { ko: "개시 안내를 받은 날은 언제입니까?", en: "When did the leadoff guide arrive?" },
    findOut: {
      ko: "개시 안내를 받은 날을 확인하십시오.",
      en: "Find out when the leadoff guide arrived.",
    },
  },
  application: {
    asks: {
      ko: "지원 참여 신청의 접수일은 언제입니까?",
      en: "When was the application for support received?",
    },
    findOut: {
      ko: "지원 참여 신청의 접수일을 확인하십시오.",
      en: "Find out when the application was received.",
    },
  },
  agreement: {
    asks: { ko: "협약을 체결한 날은 언제입니까?", en: "When was the agreement signed?" },
    findOut: {
      ko: "협약서의 체결일을 확인하십시오.",
      en: "See the date of the agreement.",
    },
  },
} as const satisfies Record<string, { asks: Sentence; hint?: Sentence; findOut: Sentence }>;

export const sizes = {
  priority: {
    ko: "근로자 {workers}명 미만의 제조업",
    en: "Manufacturer with fewer than {workers} workers",
  },
  small: { ko: "그 밖의 중소규모 사업장", en: "Another small or mid-sized workplace" },
  large: { ko: "대규모 사업장", en: "A large workplace" },
} as const satisfies Record<string, Sentence>;

export const stages = {
  report: { ko: "개시신고서를 냈고 안내를 기다림", en: "Report handed in, waiting for the guide" },
  guide: { ko: "개시 안내를 받음", en: "Leadoff guide received" },
  application: { ko: "지원 참여를 신청함", en: "Applied for support" },
  agreement: { ko: "협약을 체결함", en: "Agreement signed" },
} as const satisfies Record<string, Sentence>;
