/** The words of the decision on recognition (REC-1..6, LEAD-5, DEF-3..5). */
import type { CauseCode } from "../core/accidents/cause";
import type { Sentence } from "../text/sentence";

export const recognitionText = {
  title: { ko: "무재해 인정", en: "Recognition" },
  about: {
    ko: "재해가 무재해로 인정될 수 있는지",
    en: "Whether an accident may be recognised as zero accident",
  },

  goesOn: {
    ko: "요양 {careDays}일 미만이고 사망이 없으므로 무재해 기록이 이어집니다.",
    en: "Below {careDays} days of care and without a death, the record goes on.",
  },
  likely: {
    ko: "무재해로 인정될 수 있습니다.",
    en: "It may be recognised as zero accident.",
  },
  breaks: {
    ko: "무재해 기록이 중단되고 다시 시작됩니다.",
    en: "The record ends and starts again.",
  },
  undecided: {
    ko: "무재해로 인정되는지는 규정만으로 정해지지 않습니다. 두 경우를 모두 준비하십시오.",
    en: "The regulation alone does not settle it. Prepare for both outcomes.",
  },
  returned: {
    ko: "업무상 재해인지 관할 노동관서에 확인한 뒤에 판단합니다.",
    en: "The labor office is first asked whether it is an occupational accident.",
  },

  definition: {
    ko: "사망 또는 요양 {careDays}일 이상의 업무상 재해는 무재해를 중단시킵니다.",
    en: "A work-related death, or {careDays} or more days of care, breaks zero accident.",
  },
  returnedCare: {
    ko: "요양신청이 반려된 재해는 업무상 재해인지 관할 노동관서에 확인합니다.",
    en: "Where care was applied for and returned, the labor office is asked.",
  },
  cause: { ko: "원인: {cause}", en: "Cause: {cause}" },
  decidedByBody: {
    ko: "무재해로 인정하는지는 근로복지공단이 아니라 인증기관이 결정합니다.",
    en: "The certifying body decides on recognition, not the workers' compensation agency.",
  },
  thirdParty: {
    ko: "해석: 두 번째 ‘출퇴근 중 재해’는 그 근거 조문(시행령 제33조)에 따라 제3자의 행위로 봅니다.",
    en: "Interpretation: the second “attending or leaving office” is acts of a third party, by the article that it cites (Decree, Art. 33).",
  },
  plan: {
    ko: "출장·외부 교육 중의 재해를 인정한다는 것은 인증기관의 계획이며 규정의 조문이 아닙니다.",
    en: "That accidents on trips and in training are recognised is a plan of the certifying body and no clause.",
  },
  implicit: {
    ko: "판례와 사회보장에 따라 산업재해로 보는 재해입니다. 무재해로 인정하여야 하지만 산재 승인으로 보류되어 있습니다.",
    en: "An accident only by precedent and social welfare: it must be recognised as zero accident, but this was suspended since it is approved as an accident.",
  },
  instructions: {
    ko: "사업주의 지시를 위반하였거나 근로자에게 관리·이용권이 전속된 시설물의 재해는 업무상 재해에서 제외됩니다. 무재해로 인정하는지는 규정에 없습니다.",
    en: "Violations of instructions and exclusive rights are left out of occupational accidents; the regulation does not say whether they are recognised.",
  },
  employerFacility: {
    ko: "근로시간 외라도 사업주가 제공한 시설에서 발생한 재해는 인정 목록에서 제외됩니다. 어느 원인으로 볼지는 규정에 없습니다.",
    en: "Outside working hours, an accident at the employer's facility is left out of the list. The regulation does not say which cause it has instead.",
  },
  preparation: {
    ko: "근로시간 외라도 작업 준비 중의 재해는 인정 목록에서 제외됩니다.",
    en: "Outside working hours, an accident in preparation for work is left out of the list.",
  },
  noViolation: {
    ko: "사업주의 산업안전보건법 위반에 기인하지 않은 것으로 인정된 재해입니다.",
    en: "It is recognised as not attributable to the employer's violation of the OSH Act.",
  },
  onset: {
    ko: "무재해운동 추진기간 밖에서 처음 발병한 업무상 질병입니다.",
    en: "The initial onset of the disease is not within the promotion period.",
  },
  retired: {
    ko: "추진기간에 근무하지 않은 근로자가 퇴직 후에 판정받은 업무상 질병입니다. 조문이 분명하지 않습니다.",
    en: "The disease of an employee who did not work in the promotion period, certified after retirement. The clause is not clear.",
  },
  unconfirmed: {
    ko: "업무상 질병으로 확정되기 전까지만 무재해로 인정하고, 확정되면 인정이 취소됩니다.",
    en: "It counts as zero accident until it is confirmed; once confirmed, the recognition is invalid.",
  },
  materialOnly: {
    ko: "물적 피해만 있는 사고는 무재해로 인정합니다.",
    en: "Accidents with material losses only are recognised as zero accident.",
  },

  otherwise: {
    ko: "인정되지 않으면 무재해 기록은 중단되고 다음 날부터 다시 시작됩니다.",
    en: "If it is not recognised, the record ends and starts again on the next day.",
  },
  noReport: {
    ko: "재개시에는 개시신고서를 다시 내지 않습니다. 정상적인 절차입니다.",
    en: "A re-leadoff needs no new report. It is the normal course.",
  },
  goalAnew: {
    ko: "재개시 당시의 업종·규모와 재해율로 목표를 다시 정합니다.",
    en: "The goal is set anew from the type, size and rate at the re-leadoff.",
  },
  affiliation: {
    ko: "파견 등으로 재해자의 소속이 분명하지 않으면 날인한 사업장의 근로자로 봅니다.",
    en: "A dispatched victim of unclear affiliation belongs to the workplace whose seal is affixed.",
  },
  duty: {
    ko: "산업재해는 법에 따라 보고하여야 하며, 이 의견과 관계없습니다.",
    en: "The accident has to be reported as the law requires, whatever is decided here.",
  },
  longerCare: {
    ko: "요양이 {careDays}일 이상으로 길어지면 다시 판단하십시오.",
    en: "If care goes on to {careDays} days or more, decide again.",
  },
  clockStands: {
    ko: "확인에 걸린 기간은 심사 결과 통보 기한에서 제외됩니다.",
    en: "The time of the check is left out of the deadline of the result.",
  },
  ifAccident: {
    ko: "업무상 재해로 확인되면 원인에 따라 다시 판단하십시오.",
    en: "If it is one, decide again by its cause.",
  },

  releadoffDate: { ko: "재개시일", en: "Re-leadoff date" },
  releadoffOtherwise: {
    ko: "인정되지 않는 경우의 재개시일",
    en: "Re-leadoff date if it is not recognised",
  },
  evidence: {
    ko: "재해의 경위와 원인을 보여 주는 자료",
    en: "Evidence of the circumstances and the cause",
  },
} as const satisfies Record<string, Sentence>;

export const recognitionQuestions = {
  harm: {
    asks: { ko: "재해의 결과는 무엇입니까?", en: "What came of the accident?" },
    hint: {
      ko: "정확히 {careDays}일인 경우는 {careDays}일 이상입니다.",
      en: "Exactly {careDays} days are {careDays} days or more.",
    },
    findOut: {
      ko: "요양일수를 확인하십시오. 아직 요양 중이면 요양이 끝나거나 {careDays}일이 되었을 때 다시 판단합니다.",
      en: "Find out the days of care. While care goes on, decide again when it ends or reaches {careDays} days.",
    },
  },
  group: {
    asks: { ko: "어떤 상황에서 발생하였습니까?", en: "In what situation did it occur?" },
    findOut: {
      ko: "재해자, 목격자, 관리감독자에게 재해의 경위를 확인하십시오.",
      en: "Ask the victim, witnesses and the supervisor how it came about.",
    },
  },
  cause: {
    asks: { ko: "다음 가운데 어느 것입니까?", en: "Which of these was it?" },
    findOut: {
      ko: "재해조사 자료나 요양신청서의 재해 원인을 확인하십시오.",
      en: "See the cause in the investigation or in the application for care.",
    },
  },
  place: {
    asks: {
      ko: "사업주가 제공한 시설에 있었거나 작업을 준비하던 중이었습니까?",
      en: "Was it at a facility provided by the employer, or in preparation for work?",
    },
    findOut: {
      ko: "재해가 발생한 장소와 그때 하던 일을 확인하십시오.",
      en: "Find out where it occurred and what the victim was doing.",
    },
  },
  exception: {
    asks: { ko: "다음 가운데 해당하는 것이 있습니까?", en: "Does one of these apply?" },
    findOut: {
      ko: "근로복지공단의 요양 결정과 노동관서의 조사 결과를 확인하십시오.",
      en: "See the decision on care and the findings of the labor office.",
    },
  },
  accident: {
    asks: { ko: "재해일은 언제입니까?", en: "On which day was the accident?" },
    findOut: {
      ko: "재해일을 확인하십시오. 재개시일은 그 다음 날입니다.",
      en: "Find out the day of the accident; the re-leadoff is the day after.",
    },
  },
  approval: {
    asks: {
      ko: "질병의 요양승인일은 언제입니까?",
      en: "On which day was care for the disease approved?",
    },
    findOut: {
      ko: "요양승인일을 확인하십시오. 재개시일은 그 다음 날입니다.",
      en: "Find out the day of the approval; the re-leadoff is the day after.",
    },
  },
} as const satisfies Record<string, { asks: Sentence; hint?: Sentence; findOut: Sentence }>;

export const harms = {
  death: { ko: "사망", en: "Death" },
  long: { ko: "요양 {careDays}일 이상의 부상 또는 질병", en: "{careDays} or more days of care" },
  short: {
    ko: "요양 {careDays}일 미만의 부상 또는 질병",
    en: "Fewer than {careDays} days of care",
  },
  none: { ko: "물적 피해만 있음", en: "Material loss only" },
} as const satisfies Record<string, Sentence>;

export const situations = {
  work: { ko: "업무를 하거나 준비·정리하던 중", en: "At work, or preparing or finishing it" },
  commute: { ko: "출퇴근 중", en: "On the way to or from work" },
  emergency: { ko: "천재지변, 돌발사고", en: "Natural disaster or abrupt incident" },
  event: { ko: "행사, 운동경기, 휴게시간", en: "Event, sport, recess" },
  person: {
    ko: "다른 사람의 행위 또는 자해행위",
    en: "Act of another person, or self-inflicted",
  },
  illness: { ko: "질병", en: "Disease" },
  away: {
    ko: "사업장 밖 또는 근로시간 외",
    en: "Outside the workplace or outside working hours",
  },
  care: { ko: "요양 중 또는 이전 재해의 재발", en: "During care, or a past injury again" },
} as const satisfies Record<string, Sentence>;

export const places = {
  facility: { ko: "사업주가 제공한 시설", en: "At the employer's facility" },
  preparation: { ko: "작업 준비 중", en: "In preparation for work" },
  neither: { ko: "둘 다 아님", en: "Neither" },
} as const satisfies Record<string, Sentence>;

export const exceptions = {
  "no-violation": {
    ko: "사업주의 산업안전보건법 위반에 기인하지 않은 것으로 인정되었다",
    en: "It is recognised as not attributable to the employer's violation of the OSH Act",
  },
  returned: { ko: "요양신청이 반려되었다", en: "The application for care was returned" },
  none: { ko: "해당 없음", en: "None of these" },
} as const satisfies Record<string, Sentence>;

export const diseaseExceptions = {
  onset: {
    ko: "무재해운동 추진기간 밖에서 처음 발병하였다",
    en: "Its initial onset is not within the promotion period",
  },
  retired: {
    ko: "추진기간에 근무하지 않은 근로자가 퇴직 후에 판정받았다",
    en: "The employee did not work in the promotion period and was certified after retirement",
  },
} as const satisfies Record<string, Sentence>;

/** The provisions that the regulation names for its causes (deck L359-367). */
export const provisions: Readonly<Partial<Record<CauseCode, Sentence>>> = {
  rescue: { ko: "산재보험법 시행령 제27조", en: "IACI Decree Art. 27" },
  "disaster-duty": { ko: "산재보험법 시행령 제31조", en: "IACI Decree Art. 31" },
  "employer-vehicle-commute": { ko: "산재보험법 시행령 제29조", en: "IACI Decree Art. 29" },
  event: { ko: "산재보험법 시행령 제30조", en: "IACI Decree Art. 30" },
  "third-party": { ko: "산재보험법 시행령 제33조", en: "IACI Decree Art. 33" },
  "cerebro-cardiovascular": { ko: "별표 3", en: "Schedule 3" },
};

export const causeByProvision: Sentence = {
  ko: "원인: {cause} ({provision})",
  en: "Cause: {cause} ({provision})",
};
