/** The sentences of the audit's reports: text, SARIF and the page. */
import type { Sentence } from "./sentence";

export const severityWords = {
  error: { ko: "오류", en: "error" },
  warning: { ko: "주의", en: "warning" },
  info: { ko: "참고", en: "info" },
  "needs-review": { ko: "확인 필요", en: "needs review" },
  passed: { ko: "적합", en: "passed" },
} as const satisfies Record<string, Sentence>;

/** Why a file was not audited, besides the reasons of `unreadable.ts`. */
export const fileProblems = {
  missing: {
    ko: "이런 파일이나 폴더가 없습니다. 이름과 위치를 확인해 주십시오.",
    en: "There is no such file or folder. Check its name and place.",
  },
  "not-a-file": {
    ko: "파일도 폴더도 아닙니다. .xlsx 파일이나 폴더를 지정해 주십시오.",
    en: "It is neither a file nor a folder. Name an .xlsx file or a folder.",
  },
  "no-workbooks": {
    ko: "점검할 .xlsx, .xlsm 파일이 없습니다. 다른 폴더를 지정해 주십시오.",
    en: "There is no .xlsx or .xlsm file in it. Name another folder.",
  },
  "other-kind": {
    ko: ".xlsx 통합 문서가 아니어서 읽지 않았습니다. 기록이 들어 있으면 .xlsx로 저장하여 점검해 주십시오.",
    en: "It is no .xlsx workbook and was not read. If it holds a record, save it as .xlsx and audit that.",
  },
  "no-access": {
    ko: "읽을 권한이 없습니다. 권한을 확인해 주십시오.",
    en: "It may not be read with your permissions. Check them.",
  },
  "read-failed": {
    ko: "파일을 읽지 못했습니다({reason}). 다른 프로그램이 잠그고 있는지 확인해 주십시오.",
    en: "It could not be read ({reason}). Check whether another program has locked it.",
  },
  "file-too-large": {
    ko: "파일이 {limit} MB를 넘어 읽지 않습니다. 필요한 시트만 새 통합 문서로 저장해 주십시오.",
    en: "The file is larger than {limit} MB and is not read. Save only the sheets that are needed as a new workbook.",
  },
  "timed-out": {
    ko: "점검이 {seconds}초 안에 끝나지 않아 중단했습니다. 파일을 믿을 수 있으면 --timeout에 더 긴 시간을 지정하여 다시 점검해 주십시오.",
    en: "The audit did not end within {seconds} seconds and was stopped. If you trust the file, audit it again with a longer --timeout.",
  },
  "out-of-memory": {
    ko: "점검에 필요한 메모리가 부족하여 중단했습니다. 필요한 시트만 새 통합 문서로 저장해 주십시오.",
    en: "The audit ran out of memory and was stopped. Save only the sheets that are needed as a new workbook.",
  },
  internal: {
    ko: "프로그램 오류가 발생했습니다({reason}). 이 파일은 점검하지 못했습니다. 파일을 첨부하여 알려 주십시오.",
    en: "The program failed on this file ({reason}). Please report it with the file.",
  },
} as const satisfies Record<string, Sentence>;

export type FileProblem = keyof typeof fileProblems;

export const reportText = {
  title: { ko: "무재해 점검 보고서", en: "Zero Accident audit report" },
  found: { ko: "기재된 값", en: "found" },
  expected: { ko: "맞는 값", en: "expected" },
  fix: { ko: "고치기", en: "fix" },
  safeFix: { ko: "확실한 수정", en: "safe" },
  chosenFix: { ko: "확인 후 수정", en: "confirm first" },
  clearsCell: { ko: "(비움)", en: "(blank)" },
  grounds: { ko: "근거", en: "grounds" },
  ownClause: { ko: "{clause}(자체 기준)", en: "{clause} (own rule)" },
  ownRule: {
    ko: "{field} {value}(규정 {regulation})",
    en: "{field}: {value} (regulation: {regulation})",
  },
  unusedRule: {
    ko: "{field} {value}(쓸 수 없어 규정 {regulation} 적용)",
    en: "{field}: {value} (cannot be used; regulation: {regulation})",
  },
  followsFromIt: { ko: "이에 따른 지적", en: "follows from it" },
  isNew: { ko: "신규", en: "new" },
  isSolved: { ko: "해결됨", en: "solved" },
  comparison: { ko: "지난 점검과 비교", en: "Compared with the earlier audit" },
  compared: {
    ko: "지난 점검과 비교: 신규 {added}건, 남음 {kept}건, 해결됨 {solved}건",
    en: "Compared with the earlier audit: {added} new, {kept} still there, {solved} solved",
  },
  andMore: { ko: "그 밖에 {count}건", en: "and {count} more" },
  andMoreChanges: { ko: "그 밖에 {count}칸", en: "and {count} more cells" },
  noFindings: { ko: "지적 사항이 없습니다", en: "no findings" },
  noForm: {
    ko: "무재해 양식을 찾지 못했습니다. 이 파일은 점검하지 않았습니다.",
    en: "No Zero Accident form was found in it; it was not audited.",
  },
  notRead: { ko: "읽지 못함", en: "not read" },
  countPassed: { ko: "적합 {count}", en: "{count} passed" },
  countNotApplicable: { ko: "해당 없음 {count}", en: "{count} not applicable" },
  total: { ko: "모두 {count}개 파일", en: "{count} files in all" },
  filesWithErrors: { ko: "오류가 있는 파일 {count}", en: "{count} with errors" },
  filesIncomplete: { ko: "미비한 파일 {count}", en: "{count} incomplete" },
  filesToReview: { ko: "확인할 것이 있는 파일 {count}", en: "{count} to review" },
  filesClean: { ko: "이상 없는 파일 {count}", en: "{count} clean" },
  filesEmpty: { ko: "작성 전인 파일 {count}", en: "{count} not filled in" },
  filesNoForm: { ko: "양식이 없는 파일 {count}", en: "{count} without a form" },
  filesNotRead: { ko: "읽지 못한 파일 {count}", en: "{count} not read" },
  filesOtherKind: { ko: "종류가 다른 파일 {count}", en: "{count} of another kind" },
  hidden: {
    ko: "옵션에 따라 표시하지 않음: {what}",
    en: "Hidden by the options: {what}",
  },
  hiddenFiles: { ko: "파일 {count}개", en: "{count} of the files" },
  hiddenFindings: { ko: "지적 {count}건", en: "{count} of the findings" },
  hiddenUnchecked: { ko: "점검 불가 규칙 {count}개", en: "{count} of the rules not checked" },
  namesNotRead: { ko: "읽지 않은 파일: {names}", en: "Not read: {names}" },
  interrupted: {
    ko: "점검이 중단되었습니다. 그때까지 점검한 파일만 들어 있습니다.",
    en: "Stopped before the end: only the files audited until then are in this report.",
  },
  whoDecides: {
    ko: "인증 여부는 인증기관이 결정합니다. 이 보고서는 통합 문서에 적힌 값을 규정과 비교한 결과이며, 인증을 보장하지 않습니다.",
    en: "The certifying body decides on certification. This report compares what the workbook states with the regulation; it promises no certificate.",
  },
  dutyToReport: {
    ko: "재해 뒤에 다시 시작하는 것은 제도의 정상적인 절차입니다. 산업재해는 법에 따라 보고하여야 합니다.",
    en: "Starting again after an accident is a normal part of the scheme. Occupational accidents must be reported as the law requires.",
  },
  rulebook: {
    ko: "사업장 무재해운동 추진 및 운영에 관한 규칙({date} 시행 개정판)",
    en: "Zero Accident Campaign for the Workplace, as revised and in force since {date}",
  },
} as const satisfies Record<string, Sentence>;

/** How many findings of a severity; English needs the plural. */
export const countWords = {
  error: {
    one: { ko: "오류 {count}", en: "{count} error" },
    many: { ko: "오류 {count}", en: "{count} errors" },
  },
  warning: {
    one: { ko: "주의 {count}", en: "{count} warning" },
    many: { ko: "주의 {count}", en: "{count} warnings" },
  },
  info: {
    one: { ko: "참고 {count}", en: "{count} info" },
    many: { ko: "참고 {count}", en: "{count} infos" },
  },
  needsReview: {
    one: { ko: "확인 필요 {count}", en: "{count} needs review" },
    many: { ko: "확인 필요 {count}", en: "{count} need review" },
  },
} as const satisfies Record<string, { one: Sentence; many: Sentence }>;
