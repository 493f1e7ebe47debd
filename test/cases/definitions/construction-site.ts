import { serialFromIso } from "../../../src/core/calendar/serial";
import type { FormContent } from "../../../src/form/template/content";
import type { Case } from "../case";
import { logOf } from "../../../src/form/template/sample/log-of";

const content: FormContent = {
  profile: {
    name: "세종건설 행정동 신축공사 현장",
    representative: "오세종",
    address: "충청남도 연기군 남면 나성리 산 12",
    industry: "건설업",
    businessType: "400",
    detail: "40001",
    leadoffDate: serialFromIso("2010-05-03"),
    reportReceived: serialFromIso("2010-05-12"),
    constructionAmount: 12_000_000_000,
    laborRate: 0.28,
    monthlyLaborCost: 3_000_000,
    constructionMonths: 14,
    enrollmentSource: "사업개시신고서",
    rate: 1.45,
    rateSource: "2004~2008년 건설업 공사금액별 재해율 평균",
  },
  log: logOf({
    from: "2010-05-03",
    to: "2010-11-19",
    weekdays: [62, 68, 71, 75, 74, 79],
    saturdays: [66, 58, 61],
    language: "ko",
  }),
  accidents: [],
  quotation: {
    unit: "personhours",
    appliedMultiple: 1,
    applicationDate: serialFromIso("2010-11-22"),
    rows: [],
  },
  shl: {
    rows: [
      { own: 23, checker: 22, evidence: "현장소장 안전순찰일지" },
      { own: 18, checker: 18, evidence: "신규채용자 교육일지" },
      { own: 11, checker: 11, evidence: "협력업체 협의체 회의록" },
      { own: 12, checker: 11, evidence: "위험성평가, 개선 사진" },
      { own: 11, checker: 11, evidence: "활동계획서" },
    ],
  },
  documents: {
    items: [
      { submitted: true, date: serialFromIso("2010-11-18") },
      { submitted: true, date: serialFromIso("2010-11-17") },
      { submitted: true, date: serialFromIso("2010-11-18") },
      { submitted: true, date: serialFromIso("2010-11-17") },
      { submitted: true, date: serialFromIso("2010-11-18"), note: "건설업 서식" },
    ],
    signatures: ["오세종", "정목수", "한안전", "서보건"].map((name) => ({ name, signed: true })),
  },
};

export const constructionSite: Case = {
  name: "construction-site",
  language: "ko",
  story: "A building site with the head count of its labor cost, ten hours a day.",
  content,
  expected: [],
};
