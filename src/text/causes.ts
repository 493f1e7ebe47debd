import type { CauseCode, Judgement } from "../core/accidents/cause";
import type { Sentence } from "./sentence";

/** The causes of accidents as the regulation names them (REC-1..4). */
export const causeNames: Readonly<Record<CauseCode, Sentence>> = {
  duty: { ko: "근로계약에 따른 업무 수행", en: "performing duty under the labor contract" },
  "physiological-action": {
    ko: "업무 중 생리적 행위(용변 등)",
    en: "physiological action on duty",
  },
  "preparation-or-finish": {
    ko: "작업 준비, 마무리 등 부수적 행위",
    en: "work preparation, finish and other secondary actions",
  },
  "facility-defect": { ko: "시설물 등의 결함", en: "defect of a facility" },
  "confirmed-disease": { ko: "확정된 업무상 질병", en: "confirmed occupational disease" },
  rescue: {
    ko: "천재지변, 돌발사고 때의 긴급피난·구조",
    en: "rescue or emergency evacuation in a natural disaster or abrupt incident",
  },
  "disaster-duty": {
    ko: "천재지변, 돌발사고 위험 장소에서의 사회통념상 업무",
    en: "socially recognized duty in a natural disaster or at a place of great risk",
  },
  "employer-vehicle-commute": {
    ko: "사업주가 제공한 차량에 의한 출퇴근",
    en: "commuting on a vehicle offered by the employer",
  },
  event: { ko: "운동경기 등 행사", en: "official event, including sport" },
  "third-party": { ko: "제3자의 행위", en: "act of a third party" },
  "cerebro-cardiovascular": {
    ko: "뇌실질내출혈, 지주막하출혈, 뇌경색, 심근경색증, 해리성 대동맥류",
    en: "intracerebral or subarachnoid hemorrhage, cerebral or myocardial infarction, dissecting aortic aneurysm",
  },
  "outside-working-hours": {
    ko: "근로시간 외(사업주 제공 시설, 작업 준비 중은 제외)",
    en: "outside working hours, not at the employer's facility and not in preparation for work",
  },
  "no-employer-violation": {
    ko: "사업주의 산업안전보건법 위반에 기인하지 않음",
    en: "not attributable to the employer's violation of the OSH Act",
  },
  "directed-outside-work": {
    ko: "사업주의 지시에 따른 사업장 밖 업무",
    en: "work outside as directed by the employer",
  },
  "medical-care": { ko: "요양 중 발생한 재해", en: "during medical care" },
  "self-inflicted": {
    ko: "정신질환에 따른 자해행위",
    en: "self-inflicted injury due to mental disease",
  },
  "force-majeure": { ko: "천재지변 등 불가항력", en: "force majeure" },
  "business-trip": {
    ko: "사업주의 관리가 미치지 않는 출장, 외부 교육",
    en: "business trip or outside training beyond the employer's control",
  },
  "material-loss": { ko: "물적 피해만 있는 사고", en: "material loss only" },
  recurrence: { ko: "기존 산재 상병의 재발(재요양)", en: "recurrence of a past injury" },
  "unconfirmed-disease": {
    ko: "확정되지 않은 직업병 유소견(D1)",
    en: "finding of occupational disease (D1), not confirmed",
  },
  "recess-exercise": { ko: "휴게시간 중 개인 운동", en: "personal exercise in recess" },
  "communicable-disease": { ko: "전염성 질환", en: "communicable disease" },
  "personal-commute": { ko: "사업주 제공 교통수단이 아닌 출퇴근", en: "personal commuting" },
  "against-instructions": {
    ko: "사업주 지시 위반 또는 근로자에게 관리·이용권이 전속된 시설물",
    en: "violation of instructions, or facility in the worker's exclusive control",
  },
};

/** Names that forms were filled in with before, and that are read as the causes that they meant. */
export const formerCauseNames: Readonly<Partial<Record<CauseCode, string>>> = {
  "medical-care": "요양 중",
  "material-loss": "물적 손실뿐인 사고",
  recurrence: "과거 산재의 재발",
  "personal-commute": "개인 출퇴근",
  "against-instructions": "지시 위반 또는 근로자 전속 관리 시설",
};

export const judgementNames: Readonly<Record<Judgement, Sentence>> = {
  breaks: {
    ko: "사망 또는 기준 이상의 요양이면 무재해 중단",
    en: "breaks zero accident by a death or enough days of care",
  },
  "zero accident": { ko: "무재해로 인정", en: "recognised as zero accident" },
  decision: { ko: "인증기관의 결정 필요", en: "needs a decision by the certifying body" },
};
