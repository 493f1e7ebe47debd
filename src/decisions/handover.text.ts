/** The words of the decision on the handover of records (HND-1..5). */
import type { Sentence } from "../text/sentence";

export const handoverText = {
  title: { ko: "통합·분리와 기록 승계", en: "Merger, separation, handover" },
  about: {
    ko: "동일성이 인정되는지, 어느 기록을 승계하는지",
    en: "Whether the identity is recognised, and which record is handed over",
  },
  keepsMerged: {
    ko: "통합 전의 무재해 기록을 승계할 수 있습니다.",
    en: "The record before the merger may be handed over.",
  },
  keepsSeparated: {
    ko: "이 사업장이 무재해 기록을 승계할 수 있습니다.",
    en: "This workplace may receive the record.",
  },
  otherKeeps: {
    ko: "이 사업장은 무재해 기록을 승계하지 않습니다.",
    en: "This workplace does not receive the record.",
  },
  noHandover: {
    ko: "동일성이 인정되지 않으면 무재해 기록을 승계할 수 없습니다.",
    en: "Without a recognised identity, the record cannot be handed over.",
  },
  low: {
    ko: "낮은 기록인 {which} 기록을 승계합니다.",
    en: "The low record is handed over: that of the {which}.",
  },
  merged: {
    ko: "동일성이 인정되는 통합에서는 통합 전의 무재해 기록을 승계합니다.",
    en: "A merger with recognised identity hands over the record before it.",
  },
  mergedLow: {
    ko: "동일성이 인정되지 않는 통합에서는 낮은 무재해 기록을 승계합니다.",
    en: "A merger without recognised identity hands over the low record.",
  },
  equal: {
    ko: "두 기록이 같으므로 어느 기록을 승계하여도 같습니다.",
    en: "The two records are equal, so either is the same to hand over.",
  },
  unclearMerged: {
    ko: "동일성이 분명하지 않습니다. 어느 기록을 승계하는지는 동일성에 달려 있습니다.",
    en: "The identity is not clear; which record is handed over depends on it.",
  },
  unclearSeparated: {
    ko: "동일성이 분명하지 않습니다. 기록을 승계하는지는 동일성에 달려 있습니다.",
    en: "The identity is not clear; whether the record is handed over depends on it.",
  },
  several: {
    ko: "현저한 동일성이 있는 한 사업장만 기록을 승계합니다. 어느 사업장인지 정하여야 합니다.",
    en: "Only one workplace, that with significant identity, receives the record. Which one has to be settled.",
  },

  sameIdentity: {
    ko: "대표자와 업종이 그대로이고 근로자수, 장소, 명칭 등도 대체로 같습니다.",
    en: "Representative and business type are the same, and enrollment, location and title mostly are.",
  },
  mixedIdentity: {
    ko: "대표자와 업종을 중심으로 상시근로자수, 장소, 명칭 등을 종합하여 판단합니다. 점수나 기준값은 규정에 없습니다.",
    en: "Representative and business type weigh most, with enrollment, location and title. The regulation has no score.",
  },
  otherIdentity: {
    ko: "대표자와 업종이 모두 바뀌었습니다.",
    en: "Both the representative and the business type have changed.",
  },
  onlyOne: {
    ko: "분리된 사업장 가운데 현저한 동일성이 있는 하나만 기록을 승계합니다.",
    en: "Of separated workplaces, only the one with significant identity receives the record.",
  },
  lowMultiple: {
    ko: "달성한 배수가 낮은 기록이 낮은 기록입니다({first}배, {second}배).",
    en: "The record with the lower multiple is the low one ({first}-fold, {second}-fold).",
  },
  moreRemaining: {
    ko: "배수가 같으면 남은 목표시간이 많은 기록이 낮은 기록입니다({first}, {second}).",
    en: "Of equal multiples, the record with more remaining time is the low one ({first}, {second}).",
  },
  bundle: {
    ko: "마지막으로 달성한 배수와, 그 뒤 승계할 때까지 쌓은 시간 또는 일수를 함께 승계합니다.",
    en: "Handed over together: the final multiple, and the time or days added from it to the handover.",
  },
  goalStays: {
    ko: "통합·분리가 있어도 개시 당시에 적용한 목표를 그대로 씁니다.",
    en: "A merger or separation does not change the goal of the leadoff.",
  },
  startsAnew: {
    ko: "새로 개시하려면 개시신고서를 내고 처음부터 기록합니다.",
    en: "To take part, it reports a leadoff of its own and begins its record anew.",
  },
  first: { ko: "첫째 사업장의", en: "first workplace" },
  second: { ko: "둘째 사업장의", en: "second workplace" },
  bothRecords: {
    ko: "두 사업장의 무재해 기록(달성 배수, 그 뒤의 시간 또는 일수)",
    en: "The records of both workplaces: multiples, and time or days since",
  },
  identityEvidence: {
    ko: "대표자, 업종, 상시근로자수, 장소, 명칭의 변경 전후를 보여 주는 자료",
    en: "Evidence of representative, business type, enrollment, location and title, before and after",
  },
} as const satisfies Record<string, Sentence>;

export const handoverQuestions = {
  event: {
    asks: { ko: "무엇이 있었습니까?", en: "What took place?" },
    findOut: {
      ko: "사업의 합병·분할 서류를 확인하십시오.",
      en: "See the papers of the merger or separation.",
    },
  },
  main: {
    asks: {
      ko: "대표자와 업종이 전과 같습니까?",
      en: "Are the representative and the business type as before?",
    },
    findOut: {
      ko: "변경 전후의 사업자등록과 산재보험 업종을 확인하십시오.",
      en: "Compare the business registration and the insured business type, before and after.",
    },
  },
  others: {
    asks: {
      ko: "상시근로자수, 장소, 명칭 등은 전과 같습니까?",
      en: "Are enrollment, location, title and the like as before?",
    },
    findOut: {
      ko: "변경 전후의 상시근로자수, 소재지, 상호를 비교하십시오.",
      en: "Compare enrollment, location and title, before and after.",
    },
  },
  part: {
    asks: {
      ko: "분리된 사업장 가운데 현저한 동일성이 있는 곳은 어디입니까?",
      en: "Which of the separated workplaces has significant identity?",
    },
    findOut: {
      ko: "분리된 사업장마다 동일성의 기준을 비교하십시오.",
      en: "Compare the criteria of identity for each of the separated workplaces.",
    },
  },
  firstMultiple: {
    asks: {
      ko: "첫째 사업장이 마지막으로 달성한 배수는 얼마입니까?",
      en: "What is the last multiple that the first workplace achieved?",
    },
    findOut: {
      ko: "첫째 사업장의 인증서와 산출내역서를 확인하십시오.",
      en: "See the certificates and the quotation of the first workplace.",
    },
  },
  secondMultiple: {
    asks: {
      ko: "둘째 사업장이 마지막으로 달성한 배수는 얼마입니까?",
      en: "What is the last multiple that the second workplace achieved?",
    },
    findOut: {
      ko: "둘째 사업장의 인증서와 산출내역서를 확인하십시오.",
      en: "See the certificates and the quotation of the second workplace.",
    },
  },
  firstRemaining: {
    asks: {
      ko: "첫째 사업장은 다음 배수까지 얼마가 남았습니까?",
      en: "How much does the first workplace have left to the next multiple?",
    },
    findOut: {
      ko: "첫째 사업장의 일지로 남은 목표시간을 계산하십시오.",
      en: "Work out what remains from the log of the first workplace.",
    },
  },
  secondRemaining: {
    asks: {
      ko: "둘째 사업장은 다음 배수까지 얼마가 남았습니까?",
      en: "How much does the second workplace have left to the next multiple?",
    },
    findOut: {
      ko: "둘째 사업장의 일지로 남은 목표시간을 계산하십시오.",
      en: "Work out what remains from the log of the second workplace.",
    },
  },
} as const satisfies Record<string, { asks: Sentence; hint?: Sentence; findOut: Sentence }>;

export const multipleHint: Sentence = {
  ko: "달성한 배수가 없으면 0입니다. 사업장이 셋 이상이면 둘씩 비교하십시오.",
  en: "0 if it has achieved none. With three or more workplaces, compare them two at a time.",
};

export const remainingHint: Sentence = {
  ko: "두 사업장을 같은 단위(인시, 시간 또는 일)로 적습니다.",
  en: "Give both workplaces in the same unit: person-hours, hours or days.",
};

export const remainingUnit: Sentence = { ko: "남은 목표", en: "remaining" };

export const events = {
  merger: { ko: "둘 이상의 사업장이 통합됨", en: "Workplaces merged" },
  separation: { ko: "한 사업장이 분리됨", en: "A workplace was separated" },
} as const satisfies Record<string, Sentence>;

export const mainCriteria = {
  both: { ko: "둘 다 같음", en: "Both are" },
  one: { ko: "하나만 같음", en: "Only one of them is" },
  neither: { ko: "둘 다 바뀜", en: "Neither is" },
} as const satisfies Record<string, Sentence>;

export const otherCriteria = {
  same: { ko: "대체로 같음", en: "Mostly" },
  different: { ko: "많이 다름", en: "Much is different" },
} as const satisfies Record<string, Sentence>;

export const parts = {
  this: { ko: "이 사업장", en: "This one" },
  other: { ko: "다른 사업장", en: "Another one" },
  several: { ko: "여럿이거나 분명하지 않음", en: "Several, or it is not clear" },
} as const satisfies Record<string, Sentence>;
