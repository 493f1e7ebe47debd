/** The words of the report's page: its sections, tables and pictures. */
import type { Sentence } from "./sentence";

export const pageText = {
  madeOn: { ko: "작성일 {date}", en: "Made on {date}" },
  tool: { ko: "za {version}", en: "za {version}" },
  index: { ko: "점검한 파일", en: "Files audited" },
  file: { ko: "파일", en: "File" },
  status: { ko: "결과", en: "Result" },
  search: { ko: "찾기", en: "Search" },
  allFiles: { ko: "모두", en: "all" },
  short: {
    ko: "파일이 많아 차트와 항목 인식 결과, 적합한 항목은 뺐습니다. 파일 하나의 보고서에 있습니다: za audit 파일.xlsx --format html",
    en: "With so many files, the charts, what was taken for what, and the rules that passed are left out. The report of a single file has them: za audit file.xlsx --format html",
  },
  noForm: { ko: "양식 없음", en: "no form" },

  overview: { ko: "무재해 기록", en: "Zero accident record" },
  noRecord: {
    ko: "날짜가 있는 무재해 일지를 찾지 못하여 차트를 그리지 않았습니다.",
    en: "No log with dates was found, so there is nothing to draw.",
  },
  calculatedFrom: {
    ko: "통합 문서에 적힌 재해율, 상시근로자수, 업종, 일지로 계산하였습니다.",
    en: "Calculated from the rate, enrollment, business type and log that the workbook states.",
  },

  gauge: { ko: "목표 달성도", en: "Progress towards the goal" },
  gaugeLeft: { ko: "{multiple}배까지 {left}", en: "{left} to {multiple}-fold" },
  gaugeBase: { ko: "1배 = 목표 {goal}", en: "1-fold = goal of {goal}" },
  gaugeStatedBase: { ko: "1배 = 기재된 목표 {goal}", en: "1-fold = goal as stated, {goal}" },
  gaugeNoGoal: {
    ko: "목표를 계산할 재해율, 상시근로자수, 업종이 모두 있지는 않습니다.",
    en: "Not all of rate, enrollment and business type are there to calculate the goal.",
  },
  accumulated: { ko: "현재 기록의 누계", en: "Current record" },
  goalOf: { ko: "{multiple}배수 목표", en: "{multiple}-fold goal" },
  oneFoldGoal: { ko: "1배수 목표", en: "1-fold goal" },
  statedGoal: { ko: "기재된 1배수 목표", en: "1-fold goal as stated" },
  currentRecordFrom: { ko: "현재 기록의 시작", en: "Current record since" },
  lastDay: { ko: "일지의 끝", en: "End of the log" },
  fold: { ko: "{multiple}배", en: "{multiple}-fold" },

  timeline: { ko: "기록의 흐름", en: "Timeline of the record" },
  earlierRecord: { ko: "이전 기록", en: "earlier record" },
  leadoff: { ko: "개시", en: "leadoff" },
  accident: { ko: "재해", en: "accident" },
  releadoff: { ko: "재개시", en: "re-leadoff" },
  multipleCalculated: { ko: "계산한 달성일", en: "achieved, calculated" },
  multipleStated: { ko: "기재된 달성일", en: "achieved, as stated" },
  timelineSummary: {
    ko: "{from}부터 {to}까지, 기록 {records}개, 재해 {accidents}건",
    en: "{from} to {to}: {records} record(s), {accidents} accident(s)",
  },

  running: { ko: "누계", en: "Running total" },
  runningCalculated: { ko: "일지로 계산한 누계", en: "calculated from the log" },
  runningStated: { ko: "기재된 누계", en: "as stated" },
  runningAgrees: {
    ko: "기재된 누계와 계산한 누계가 같습니다.",
    en: "The running totals stated and calculated agree.",
  },
  goalLine: { ko: "배수별 목표", en: "goal of a multiple" },
  runningSummary: {
    ko: "{to} 현재 {accumulated}",
    en: "{accumulated} by {to}",
  },

  multiples: { ko: "배수별 달성일", en: "Multiples achieved" },
  multiple: { ko: "배수", en: "Multiple" },
  goalIn: { ko: "목표({unit})", en: "Goal ({unit})" },
  notReached: { ko: "미달성", en: "not yet" },
  notStated: { ko: "기재 없음", en: "not stated" },

  findings: { ko: "지적 사항", en: "Findings" },
  sheet: { ko: "시트 {sheet}", en: "Sheet {sheet}" },
  cell: { ko: "셀", en: "Cell" },
  others: { ko: "그 밖에 {count}건", en: "{count} more" },

  taken: { ko: "항목 인식 결과", en: "What was taken for what" },
  takenHint: {
    ko: "잘못 읽은 항목이 있으면 그 항목의 점검 결과도 믿을 수 없습니다. 먼저 확인해 주십시오.",
    en: "Where a field was taken for another, its findings mean nothing: check this table first.",
  },
  field: { ko: "항목", en: "Field" },
  value: { ko: "읽은 값", en: "Value read" },
  unit: { ko: "단위", en: "Unit" },
  valueCount: { ko: "{count}개", en: "{count} values" },
  inTotalsRow: { ko: "{field}(합계)", en: "{field} (total)" },
  asText: { ko: "텍스트로 저장된 값 {count}", en: "{count} written as text" },
  notReadable: { ko: "읽지 못한 값 {count}", en: "{count} not readable" },
  doubts: { ko: "불확실한 항목명", en: "Headings that are not certain" },
  doubt: {
    ko: "‘{heading}’ 항목명을 {field} 항목으로 읽었습니다.",
    en: "The heading “{heading}” was taken for {field}.",
  },
  doubtAlternatives: { ko: "다른 가능성: {fields}", en: "It may be: {fields}" },

  passed: { ko: "적합한 항목", en: "Rules that passed" },
  notApplicable: { ko: "해당 없는 항목", en: "Rules that do not apply" },
} as const satisfies Record<string, Sentence>;
