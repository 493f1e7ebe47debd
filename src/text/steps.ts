import type { StepCode } from "../core/certification/deadline";
import type { Sentence } from "./sentence";

/** What runs from what: the event, and the step that it calls for. */
export const stepNames: Readonly<Record<StepCode, Sentence>> = {
  D1: { ko: "개시일 → 개시신고서 제출", en: "leadoff date → leadoff report" },
  D2: { ko: "개시신고서 접수 → 개시 안내", en: "receipt of the leadoff report → leadoff guide" },
  D3: { ko: "개시 안내 접수 → 지원 참여 신청", en: "leadoff guide → application for support" },
  D4: {
    ko: "지원 참여 신청 접수 → 지원 협약 체결",
    en: "receipt of the application for support → support agreement",
  },
  D5: { ko: "지원 협약 체결 → 협약 종료", en: "support agreement → its end" },
  D6: { ko: "업무상 재해 → 재개시일", en: "occupational accident → re-leadoff date" },
  D7: {
    ko: "업무상 질병의 요양승인 → 재개시일",
    en: "approval of care for an occupational disease → re-leadoff date",
  },
  D8: { ko: "목표 달성 → 인증신청", en: "achievement of the goal → application for certification" },
  D9: {
    ko: "인증신청 접수 → 근로자 이의제기기간의 종료(최장)",
    en: "receipt of the application → latest end of the employees' contest window",
  },
  "D9-SHORTEST": {
    ko: "인증신청 접수 → 근로자 이의제기기간의 종료(최단)",
    en: "receipt of the application → earliest end of the employees' contest window",
  },
  D10: {
    ko: "인증신청 접수 → 실사 시작 가능일",
    en: "receipt of the application → earliest survey",
  },
  D11: {
    ko: "인증신청 접수 → 심사 결과 통보",
    en: "receipt of the application → notice of the result",
  },
  D12: {
    ko: "서류 보완, 노동관서 조회 → 처리기간 정지",
    en: "supplement of documents, check by the labor office → the clock stands",
  },
  D13: {
    ko: "심사 결과 통보 → 사업주의 이의신청",
    en: "notice of the result → employer's contest",
  },
  D14: { ko: "이의신청 → 이의신청 결과 통보", en: "employer's contest → answer" },
  D15: {
    ko: "인증일 → 인증서(패) 수여식(따로 정하지 않은 때)",
    en: "certification → award ceremony, unless set otherwise",
  },
};
