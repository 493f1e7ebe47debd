/** The SHL score table, and whether it is passed. */
import { number, text, yesNo } from "./field";

/** Single values, each beside its heading. */
export const shlPairs = {
  pass: yesNo({
    label: { ko: "적합 여부", en: "Pass" },
    certain:
      "적합여부, 합격여부, 합격 여부, 판정, 판정 결과, 적부, 적부 판정, passed, pass/fail, pass or fail, verdict",
    unsure: "평가결과, 결과, result, 평가 판정",
  }),
} as const;

/** In the order of the sheet. */
export const shlColumns = {
  field: text({
    label: { ko: "평가항목", en: "Field" },
    certain:
      "평가 항목, 평가분야, 평가 내용, 평가요소, 평가지표, 세부항목, 심사기준, 지표, 항목, 분야, item, criterion, criteria, indicator",
    unsure: "구분, 내용, category, area, element",
  }),
  weight: number("points", {
    label: { ko: "배점", en: "Weight" },
    certain:
      "가중치, 만점, 배점기준, 기준점수, 배점(점), max, maximum, max score, maximum score, max points, points available, full marks",
  }),
  before: number("points", {
    label: { ko: "지원 전 점수", en: "Score before support" },
    certain: `지원전, 지원 전, 지원전 점수, 지원 전 평가, 사전점수, 사전 점수, 사전평가, 개선전, 개선 전 점수,
     before, before support, score before, pre-support score, before score, pre-support`,
  }),
  own: number("points", {
    label: { ko: "자체평가", en: "Own score" },
    certain: `자체 평가, 자체점수, 자체 평가점수, 자체평가 점수, 자가평가, 사업장 평가, 사업장 자체평가, 자체평점, 자체, 평가점수, 득점, 평점, 점수,
     own, self score, self-score, self-assessment, self assessment, self assessed, self-assessed score, score, own assessment`,
    unsure: "평가, points",
  }),
  checker: number("points", {
    label: { ko: "확인평가", en: "Checker's score" },
    certain: `확인 평가, 확인점수, 확인 점수, 확인자 점수, 확인자 평가, 심사점수, 심사평가, 심사원 평가, 심사원 점수, 확인평점,
     checkers, checker, checked score, verified score, verified, auditors score, auditor score, audit score, auditor`,
    unsure: "확인, 심사, checked",
  }),
  evidence: text({
    label: { ko: "근거", en: "Evidence" },
    certain: "평가근거, 평가 근거, 근거자료, 증빙, 증빙자료, 확인내용, basis, supporting evidence",
    unsure: "비고, 의견, remark, remarks, note, notes, comment, comments",
  }),
} as const;
