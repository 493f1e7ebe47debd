/** The columns of the tables that an audit is written as, and the words in them. */
import type { Sentence } from "./sentence";

/** A row a finding, and a row for each file and rule that has none to show. */
export const findingColumns = {
  file: { ko: "파일", en: "File" },
  status: { ko: "상태", en: "Status" },
  verdict: { ko: "점검 결과", en: "Verdict" },
  kind: { ko: "구분", en: "Kind" },
  severity: { ko: "심각도", en: "Severity" },
  rule: { ko: "규칙", en: "Rule" },
  title: { ko: "규칙 이름", en: "Rule title" },
  sheet: { ko: "시트", en: "Sheet" },
  range: { ko: "셀", en: "Range" },
  clauses: { ko: "근거", en: "Clauses" },
  message: { ko: "내용", en: "Message" },
  found: { ko: "기재된 값", en: "Found" },
  foundUnit: { ko: "기재된 값의 단위", en: "Unit found" },
  expected: { ko: "맞는 값", en: "Expected" },
  expectedUnit: { ko: "맞는 값의 단위", en: "Unit expected" },
  fix: { ko: "고치기", en: "Fix" },
  fixIsSafe: { ko: "확실한 수정", en: "Fix is safe" },
  consequences: { ko: "이에 따른 지적", en: "Follows from it" },
  reason: { ko: "제외한 사유", en: "Set aside because" },
  state: { ko: "지난 점검과 비교", en: "Since the earlier audit" },
  key: { ko: "항목 이름", en: "Key" },
} as const satisfies Record<string, Sentence>;

/** A row a file. */
export const fileColumns = {
  file: { ko: "파일", en: "File" },
  status: { ko: "상태", en: "Status" },
  reason: { ko: "이유", en: "Reason" },
  verdict: { ko: "점검 결과", en: "Verdict" },
  error: { ko: "오류", en: "Errors" },
  warning: { ko: "주의", en: "Warnings" },
  info: { ko: "참고", en: "Infos" },
  needsReview: { ko: "확인 필요", en: "Needs review" },
  setAside: { ko: "제외", en: "Set aside" },
  couldNotCheck: { ko: "점검 불가 규칙", en: "Rules not checked" },
  unread: { ko: "읽지 않은 부분", en: "Parts not read" },
  passed: { ko: "적합한 규칙", en: "Rules passed" },
  notApplicable: { ko: "해당 없는 규칙", en: "Rules not applicable" },
  workplace: { ko: "사업장명", en: "Workplace" },
  leadoff: { ko: "개시일", en: "Leadoff" },
  since: { ko: "현재 기록의 시작", en: "Current record since" },
  lastDay: { ko: "일지의 끝", en: "End of the log" },
  lastAccident: { ko: "마지막 재해일", en: "Last accident" },
  days: { ko: "무재해 일수", en: "ZA days" },
  personHours: { ko: "무재해 인시", en: "ZA person-hours" },
  unit: { ko: "목표의 단위", en: "Unit of the goal" },
  goal: { ko: "1배수 목표(계산)", en: "1-fold goal, calculated" },
  statedGoal: { ko: "1배수 목표(기재)", en: "1-fold goal, stated" },
  achieved: { ko: "현재 기록의 누계", en: "Achieved" },
  progress: { ko: "목표 대비 배수", en: "Achieved, in goals" },
  reached: { ko: "달성한 배수", en: "Multiple reached" },
  applied: { ko: "신청 배수", en: "Multiple applied for" },
} as const satisfies Record<string, Sentence>;

/** What became of a file. */
export const statusWords = {
  ok: { ko: "점검함", en: "audited" },
  "no-form": { ko: "양식 없음", en: "no form" },
  unreadable: { ko: "읽지 못함", en: "not read" },
} as const satisfies Record<string, Sentence>;

/** What a row of the findings is, besides a question. */
export const kindWords = {
  violation: { ko: "지적", en: "finding" },
  setAside: { ko: "제외", en: "set aside" },
  unmatched: { ko: "맞지 않는 제외", en: "ignore without a match" },
  notRead: { ko: "읽지 않은 부분", en: "part not read" },
  solved: { ko: "해결됨", en: "solved" },
  hidden: { ko: "표시하지 않음", en: "hidden" },
} as const satisfies Record<string, Sentence>;

/** The table on the terminal. */
export const summaryText = {
  files: { ko: "파일", en: "Files" },
  rules: { ko: "규칙별 지적", en: "Findings by rule" },
  verdict: { ko: "결과", en: "Verdict" },
  error: { ko: "오류", en: "errors" },
  warning: { ko: "주의", en: "warnings" },
  info: { ko: "참고", en: "infos" },
  needsReview: { ko: "확인 필요", en: "needs review" },
  couldNotCheck: { ko: "점검 불가", en: "not checked" },
  severity: { ko: "심각도", en: "Severity" },
  findings: { ko: "건수", en: "findings" },
  inFiles: { ko: "파일 수", en: "files" },
  rule: { ko: "규칙", en: "Rule" },
  title: { ko: "규칙 이름", en: "Title" },
  otherKind: { ko: "다른 종류", en: "other kind" },
  more: { ko: "그 밖에 파일 {count}개", en: "and {count} more files" },
} as const satisfies Record<string, Sentence>;
