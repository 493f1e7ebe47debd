/** The words of the decision on a certain period (CP). */
import type { Sentence } from "../text/sentence";

export const certainPeriodText = {
  title: { ko: "일정 기간의 확인", en: "A certain period" },
  about: {
    ko: "배수를 달성하지 않은 기간의 무재해 확인을 신청할 수 있는지",
    en: "Whether a period that ends at no multiple may be confirmed",
  },
  may: {
    ko: "{from}부터 {to}까지의 확인을 신청할 수 있습니다.",
    en: "A confirmation of {from} to {to} may be applied for.",
  },
  certification: {
    ko: "일정 기간의 확인이 아니라 목표달성 인증을 신청합니다.",
    en: "Apply for certification of the goal, not for a certain period.",
  },
  broken: {
    ko: "이 기간은 무재해가 아닙니다. 재개시한 뒤의 기간을 확인받을 수 있는지는 규정에 없습니다.",
    en: "This period is not without an accident. Whether the time since a re-leadoff can be confirmed, the regulation does not say.",
  },
  fromLeadoff: {
    ko: "일정 기간은 개시신고서의 최초 개시일부터이며, 달성한 배수의 시점에 끝나지 않습니다.",
    en: "A certain period runs from the initial leadoff date of the report and does not end at an achieved multiple.",
  },
  perMultiple: {
    ko: "달성한 배수는 배수마다 인증합니다.",
    en: "Achieved multiples are certified one by one.",
  },
  definition: {
    ko: "사망 또는 요양 {careDays}일 이상의 업무상 재해는 무재해를 중단시킵니다.",
    en: "A work-related death, or {careDays} or more days of care, breaks zero accident.",
  },
  sameProcedure: {
    ko: "접수, 심사, 결과 통보, 취소의 절차는 인증과 같습니다.",
    en: "Receipt, survey, notice and cancellation are as for a certification.",
  },
  noAward: {
    ko: "해석: 포상은 하지 않습니다. 규정의 문장은 서로 맞지 않습니다.",
    en: "Interpretation: there is no award; the sentences of the regulation contradict each other.",
  },
  recognition: {
    ko: "재해가 무재해로 인정될 수 있는지는 ‘무재해 인정’에서 판단하십시오.",
    en: "Whether the accident may be recognised is a decision of its own: “Recognition”.",
  },
} as const satisfies Record<string, Sentence>;

export const certainPeriodQuestions = {
  leadoff: {
    asks: {
      ko: "개시신고서의 최초 개시일은 언제입니까?",
      en: "What is the initial leadoff date of the report?",
    },
    hint: {
      ko: "확인하는 기간은 이날부터입니다.",
      en: "The period begins on this day.",
    },
    findOut: {
      ko: "개시신고서에서 최초 개시일을 확인하십시오.",
      en: "See the initial leadoff date in the leadoff report.",
    },
  },
  end: {
    asks: {
      ko: "확인받을 기간의 마지막 날은 언제입니까?",
      en: "What is the last day of the period?",
    },
    findOut: { ko: "확인받을 기간을 정하십시오.", en: "Settle the period to be confirmed." },
  },
  multiple: {
    asks: {
      ko: "그날이 배수를 달성한 날입니까?",
      en: "Is it the day on which a multiple was achieved?",
    },
    findOut: {
      ko: "산출내역서에서 달성일을 확인하십시오.",
      en: "See the dates achieved in the quotation.",
    },
  },
  accident: {
    asks: {
      ko: "그 기간에 무재해를 중단시킨 재해가 있습니까?",
      en: "Was there an accident in the period that broke zero accident?",
    },
    findOut: {
      ko: "재해 기록과 산재요양 승인·반려 확인서를 확인하십시오.",
      en: "See the accident record and the confirmation of approval or return of care.",
    },
  },
  receipt: {
    asks: {
      ko: "확인 신청의 접수일은 언제입니까?",
      en: "When was the application received?",
    },
    findOut: {
      ko: "아직 신청하지 않았으면 접수된 뒤에 기한을 계산합니다.",
      en: "If it is not handed in yet, the dates follow from its receipt.",
    },
  },
} as const satisfies Record<string, { asks: Sentence; hint?: Sentence; findOut: Sentence }>;
