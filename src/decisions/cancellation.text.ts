/** The words of the decision on cancellation (CAN). */
import type { Sentence } from "../text/sentence";

export const cancellationText = {
  title: { ko: "인증취소와 회수", en: "Cancellation" },
  about: {
    ko: "인증이나 확인의 취소 사유가 있는지, 무엇을 회수하는지",
    en: "Whether there is a cause of cancellation, and what is recalled",
  },
  cause: {
    ko: "인증 또는 확인의 취소 사유에 해당할 수 있습니다.",
    en: "There may be a cause to cancel the certification or confirmation.",
  },
  noCause: {
    ko: "규정이 든 주요 취소 사유에 해당하지 않습니다.",
    en: "None of the major causes that the regulation names applies.",
  },
  correct: {
    ko: "취소 사유가 아니라 소급하여 정정할 오류입니다.",
    en: "It is an error to be corrected retrospectively, no cause of cancellation.",
  },
  recognitionFirst: {
    ko: "재해가 무재해로 인정되는지 먼저 정하여야 합니다.",
    en: "Whether the accident is recognised has to be settled first.",
  },
  byCause: { ko: "취소 사유: {cause}", en: "Cause of cancellation: {cause}" },
  notUnderCause: {
    ko: "목표가 잘못되었어도 달성에 영향을 주지 않으면 주요 취소 사유가 아닙니다.",
    en: "An improper goal is a cause only where it affects the achievement.",
  },
  major: {
    ko: "규정은 주요 사유만 들고 있습니다. 다른 사유로 취소할 수 있는지는 규정에 없습니다.",
    en: "The regulation names the major causes only, and does not say whether there are others.",
  },
  bodyRecognises: {
    ko: "무재해로 인정하는지는 인증기관이 결정합니다.",
    en: "The certifying body decides on recognition.",
  },
  concealed: {
    ko: "산재를 은폐하였는지 정기적으로 점검합니다.",
    en: "Workplaces are regularly checked for concealed accidents.",
  },
  earlierMultiples: {
    ko: "‘인증한 것을 모두 취소한다’에 재해 전에 인증한 배수도 포함되는지는 분명하지 않습니다.",
    en: "Whether “anything certified” includes multiples from before the accident is not clear.",
  },
  correction: {
    ko: "목표의 오류나 빠진 시간은 개시일부터 다시 계산하여 정정합니다.",
    en: "Errors of the goal and missing time are corrected from the leadoff on.",
  },
  notice: {
    ko: "취소번호와 사유를 적어 취소를 통보합니다.",
    en: "A notice tells the cancellation number and the cause.",
  },
  cancelAll: {
    ko: "그 사업장에 인증(확인)한 것을 취소합니다.",
    en: "Whatever was certified or confirmed for it is cancelled.",
  },
  recallCertificate: {
    ko: "인증서와 유공자 표창장을 회수합니다.",
    en: "The certificate and the merit testimonial are recalled.",
  },
  recallMedal: {
    ko: "인증패와 유공자 표창장을 회수합니다.",
    en: "The certificate medal and the merit testimonial are recalled.",
  },
  recallNothing: {
    ko: "일정 기간의 확인에는 포상이 없으므로 확인만 취소합니다(해석).",
    en: "A confirmed period carries no award: only the confirmation is cancelled (interpretation).",
  },
  awardOffice: {
    ko: "유공자 포상의 취소를 소속 기관의 포상권자에게 요청합니다.",
    en: "The awarder at the affiliated organisation is requested to cancel the award.",
  },
  awardHeadquarters: {
    ko: "유공자 포상의 취소를 본부(공단은 문화홍보실)에 요청합니다.",
    en: "The head office (KOSHA: CPRO) is requested to cancel the award.",
  },
  register: {
    ko: "표창장 재발급 대장을 보관합니다.",
    en: "The register of reissued testimonials is kept.",
  },
  report: {
    ko: "발견된 산업재해(요양 {careDays}일 이상)는 관할 노동관서에 보고합니다.",
    en: "An accident found of {careDays} or more days is reported to the labor office.",
  },
  certificates: { ko: "인증서 또는 인증패, 표창장", en: "Certificates or medals, testimonials" },
  confirmation: { ko: "일정 기간의 확인 통보서", en: "Notice of the confirmed period" },
  evidence: { ko: "취소 사유를 보여 주는 자료", en: "Evidence of the cause" },
} as const satisfies Record<string, Sentence>;

export const cancellationQuestions = {
  cause: {
    asks: { ko: "무엇이 발견되었습니까?", en: "What was found?" },
    findOut: {
      ko: "무엇이 문제인지 원자료로 확인하십시오.",
      en: "Find out from the sources what is wrong.",
    },
  },
  recognised: {
    asks: {
      ko: "그 재해가 무재해로 인정되는지 인증기관이 결정하였습니까?",
      en: "Has the certifying body decided whether the accident is recognised?",
    },
    findOut: {
      ko: "인증기관의 결정을 확인하고, 없으면 ‘무재해 인정’에서 준비하십시오.",
      en: "Look for its decision; without one, prepare it under “Recognition”.",
    },
  },
  affects: {
    asks: {
      ko: "바른 목표로 계산하면 달성하지 못한 것이 됩니까?",
      en: "With the proper goal, was it not achieved?",
    },
    findOut: {
      ko: "바른 목표로 달성 여부를 다시 계산하십시오.",
      en: "Work out the achievement again with the proper goal.",
    },
  },
  given: {
    asks: { ko: "무엇을 받았습니까?", en: "What was given?" },
    findOut: {
      ko: "인증서와 확인 통보서를 확인하십시오.",
      en: "See the certificates and notices.",
    },
  },
  multiple: {
    asks: {
      ko: "인증받은 가장 높은 배수는 얼마입니까?",
      en: "What is the highest multiple certified?",
    },
    findOut: { ko: "인증서의 배수를 확인하십시오.", en: "See the multiples on the certificates." },
  },
} as const satisfies Record<string, { asks: Sentence; hint?: Sentence; findOut: Sentence }>;

export const foundCauses = {
  concealed: { ko: "숨긴 산업재해가 있었음", en: "A concealed accident" },
  none: { ko: "이 가운데 없음", en: "None of these" },
} as const satisfies Record<string, Sentence>;

export const recognitions = {
  refused: { ko: "인정하지 않기로 결정함", en: "Yes: not recognised" },
  recognised: { ko: "인정하기로 결정함", en: "Yes: recognised" },
  pending: { ko: "아직 결정하지 않음", en: "Not yet" },
} as const satisfies Record<string, Sentence>;

export const givens = {
  certification: { ko: "배수의 인증", en: "Certification of multiples" },
  confirmation: { ko: "일정 기간의 확인만", en: "Confirmation of a certain period only" },
} as const satisfies Record<string, Sentence>;
