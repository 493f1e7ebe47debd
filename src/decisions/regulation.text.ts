/** The words of the decision between the old and the new rules (TRN). */
import type { Sentence } from "../text/sentence";

export const regulationText = {
  title: { ko: "종전 규정과 개정 규정", en: "Old or new rules" },
  about: {
    ko: "다음 인증에 어느 규정을 적용하는지",
    en: "Which rules apply to the next certification",
  },
  recommendation: {
    ko: "다음 인증에는 {regulation}을 적용합니다.",
    en: "The {regulation} rules apply to the next certification.",
  },
  newWorkplace: {
    ko: "시행일({enforced}) 이후에 개시한 사업장에는 개정 규정을 적용합니다.",
    en: "Workplaces with a leadoff from the day of enforcement on ({enforced}) come under the new rules.",
  },
  onTheDay: {
    ko: "해석: ‘4월 1일 이후’에 시행일 당일의 개시도 포함됩니다.",
    en: "Interpretation: a leadoff on the day of enforcement itself is one “after April 1”.",
  },
  existing: {
    ko: "기존 사업장에는 종전 규정에 따른 마지막 인증일의 다음 날부터 개정 규정을 적용합니다.",
    en: "Existing workplaces come under the new rules the day after their last certification under the previous ones.",
  },
  firstSince: {
    ko: "해석: 종전 규정에 따른 마지막 인증은 시행일 뒤의 첫 인증입니다. 그때까지는 종전 규정을 적용합니다.",
    en: "Interpretation: the last certification under the previous rules is the first one since enforcement; until then they apply.",
  },
  neverCertified: {
    ko: "한 번도 인증받지 않은 기존 사업장에 대하여는 규정에 없습니다.",
    en: "The regulation does not say what holds for existing workplaces that were never certified.",
  },
  everyMultiple: {
    ko: "1배, 2배, 3배의 차례로 배수마다 인증합니다.",
    en: "Multiples are certified one by one: 1, 2, 3 and so on.",
  },
  oldOrder: {
    ko: "종전에는 {multiples}배의 차례로 인증하였습니다.",
    en: "Formerly the order was {multiples}-fold and so on.",
  },
  goalStays: {
    ko: "다음 인증까지 개시 당시의 목표를 그대로 쓰고, 그 뒤에 새 산식을 적용합니다(해석).",
    en: "The goal of the leadoff stays until the next certification; then the new formula applies (interpretation).",
  },
  auditors: {
    ko: "{date}부터 자격 있는 심사원이 인증심사를 합니다. 없으면 무재해 담당 부서장이 합니다.",
    en: "From {date} on, qualified auditors audit; where there is none, the ZA director.",
  },
  shl: {
    ko: "{date}부터 안전보건수준 평가가 {points}점 이상이어야 합니다.",
    en: "From {date} on, {points} or more SHL points are required.",
  },
  newFrom: { ko: "개정 규정 적용 시작일", en: "New rules apply from" },
  certificates: { ko: "이전 인증서", en: "Earlier certificates" },
  leadoffReport: {
    ko: "개시신고서(접수일이 있는 것)",
    en: "Leadoff report with its date of receipt",
  },
} as const satisfies Record<string, Sentence>;

export const regulationQuestions = {
  leadoff: {
    asks: { ko: "최초 개시일은 언제입니까?", en: "When was the initial leadoff?" },
    findOut: {
      ko: "개시신고서에서 최초 개시일을 확인하십시오.",
      en: "See the initial leadoff date in the leadoff report.",
    },
  },
  certified: {
    asks: {
      ko: "종전 규정에 따라 인증을 받은 적이 있습니까?",
      en: "Was it certified under the previous rules?",
    },
    findOut: {
      ko: "이전 인증서의 인증일을 확인하십시오.",
      en: "See the dates of the earlier certificates.",
    },
  },
  certification: {
    asks: {
      ko: "시행일 뒤에 종전 규정으로 인증받은 날은 언제입니까?",
      en: "When was it certified under the previous rules since enforcement?",
    },
    findOut: {
      ko: "그 인증서의 인증일을 확인하십시오.",
      en: "See the date on that certificate.",
    },
  },
} as const satisfies Record<string, { asks: Sentence; hint?: Sentence; findOut: Sentence }>;

export const formerCertifications = {
  since: { ko: "{enforced}이나 그 뒤에 받음", en: "Yes, on {enforced} or later" },
  before: { ko: "{enforced} 전에만 받음", en: "Only before {enforced}" },
  never: { ko: "받은 적 없음", en: "Never" },
} as const satisfies Record<string, Sentence>;
