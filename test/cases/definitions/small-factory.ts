import { serialFromIso } from "../../../src/core/calendar/serial";
import type { FormContent } from "../../../src/form/template/content";
import type { Case } from "../case";
import { logOf } from "../../../src/form/template/sample/log-of";

export const smallFactoryContent: FormContent = {
  profile: {
    name: "한빛정밀 주식회사",
    representative: "김한빛",
    address: "경기도 시흥시 정왕동 1234-5",
    industry: "제조업",
    businessType: "200",
    detail: "20001",
    leadoffDate: serialFromIso("2010-04-01"),
    reportReceived: serialFromIso("2010-04-09"),
    headCounts: [41, 42, 43],
    enrollmentSource: "2009년 산재보험료 확정신고서",
    rate: 3.2,
    rateSource: "2004~2008년 업종·규모별 재해율 평균",
  },
  log: logOf({
    from: "2010-04-01",
    to: "2010-10-31",
    weekdays: [41, 42, 42, 40, 41, 42, 39],
    saturdays: [12, 0],
    overtime: { "2010-06-28": 10, "2010-06-29": 10, "2010-06-30": 9.5 },
    language: "ko",
  }),
  accidents: [
    {
      date: serialFromIso("2010-07-14"),
      victim: "프레스 작업원",
      cause: "duty",
      careDays: 2,
      death: false,
      document: "진료확인서",
    },
  ],
  quotation: {
    unit: "personhours",
    appliedMultiple: 2,
    applicationDate: serialFromIso("2010-11-05"),
    rows: [],
  },
  shl: {
    rows: [
      { before: 18, own: 24, checker: 23, evidence: "경영방침 게시, 월 1회 현장 순회" },
      { before: 14, own: 19, checker: 18, evidence: "안전의식 설문 결과" },
      { before: 8, own: 12, checker: 12, evidence: "노사협의회 회의록" },
      { before: 7, own: 11, checker: 10, evidence: "위험성평가표" },
      { before: 6, own: 12, checker: 11, evidence: "활동계획서, 이행내역" },
    ],
  },
  documents: {
    items: [
      { submitted: true, date: serialFromIso("2010-11-03") },
      { submitted: true, date: serialFromIso("2010-11-04"), note: "근로복지공단 발급" },
      { submitted: true, date: serialFromIso("2010-11-03") },
      { submitted: true, date: serialFromIso("2010-11-04") },
      { submitted: true, date: serialFromIso("2010-11-03") },
    ],
    signatures: [
      { name: "김한빛", signed: true },
      { name: "이근로", signed: true },
      { name: "박안전", signed: true },
      { name: "최보건", signed: true },
    ],
  },
};

export const smallFactory: Case = {
  name: "small-factory",
  language: "ko",
  story: "A factory of 42 workers, seven months on; two days of care in July break nothing.",
  content: smallFactoryContent,
  expected: [],
};
