/** Why a part of a workbook that looks like the form was not read, and what to do: one sentence for each code. */
import type { Sentence } from "./sentence";

export const unreadReasons = {
  "no-result": {
    ko: "결과가 없는 수식이 {cells}개 있습니다. Excel에서 열어 저장한 뒤 다시 점검해 주십시오.",
    en: "Formulas without results: {cells}. Open the workbook in Excel, save it, and audit it again.",
  },
  "rows-not-read": {
    ko: "항목명은 양식의 표와 같으나 그 아래 행을 읽지 못했습니다. 항목명과 첫 행 사이에 다른 내용이 있는지 확인해 주십시오.",
    en: "The headings are those of the form, but the rows below were not read. Check for other text between the headings and the first row.",
  },
  "column-not-read": {
    ko: "숫자가 있는 열이지만 항목명으로 무슨 항목인지 알 수 없어 읽지 않았습니다. 항목명을 고치거나 기록에 필요 없는 열인지 확인해 주십시오.",
    en: "The column holds numbers, but its heading says nothing that the form knows, so it was not read. Change the heading, or make sure that the record does not need it.",
  },
  "ended-early": {
    ko: "표가 위에서 끝난 것으로 읽혔으나 아래에 같은 열의 행이 더 있습니다. 사이의 빈 행이나 다른 내용을 지워 주십시오.",
    en: "The table was read only as far as a gap or text above, but rows of the same columns follow. Remove the gap or the text.",
  },
  "adds-up-nothing": {
    ko: "항목명은 누계이나 각 행의 시간을 더한 값과 맞지 않아 누계로 읽지 않았습니다. 무엇의 누계인지 확인해 주십시오.",
    en: "By its heading the column is a running total, but it goes on by nothing that the rows add, so it was not read. Check what it adds up.",
  },
  "days-across": {
    ko: "날짜가 가로로 놓인 표라서 읽지 않았습니다. 하루에 한 행인 일지가 있어야 점검할 수 있습니다.",
    en: "The days of the table stand across its columns, so it was not read. The audit needs a log with a row a day.",
  },
  "months-across": {
    ko: "달이 가로로 놓인 표라서 읽지 않았습니다. 하루나 한 달에 한 행인 일지가 있어야 점검할 수 있습니다.",
    en: "The months of the table stand across its columns, so it was not read. The audit needs a log with a row a day or a month.",
  },
  "rows-are-periods": {
    ko: "하루나 한 달이 아닌 주, 순, 분기 등 기간별 행이라서 읽지 않았습니다. 하루나 한 달에 한 행인 일지가 있어야 점검할 수 있습니다.",
    en: "The rows are weeks or other periods, not days or months, so they were not read. The audit needs a log with a row a day or a month.",
  },
  "rows-are-workplaces": {
    ko: "부서나 공장마다 따로 관리하는 목표를 행으로 적은 표라서 읽지 않았습니다. 신청하는 사업장의 산출내역이 있어야 점검할 수 있습니다.",
    en: "Each row is a department or plant with a record of its own, so the table was not read. The audit needs the quotation of the workplace that applies.",
  },
  "too-many-rows": {
    ko: "이 종류의 표의 행이 모두 {rows}개를 넘거나, 같은 행을 거듭 더하는 합계 행이 지나치게 많아 읽지 않았습니다. 점검할 기간의 행만 새 통합 문서로 저장해 점검해 주십시오.",
    en: "The tables of this kind have more than {rows} rows, or too many rows of sums that add up the same rows again, so this one was not read. Save only the rows of the period as a new workbook and audit that.",
  },
  "too-much-to-check": {
    ko: "이 시트까지 합하면 숫자와 수식이 한 번에 점검하는 양보다 많아 이 시트는 점검하지 않았습니다. 이 시트나 그 일부만 새 통합 문서로 저장해 점검해 주십시오.",
    en: "With this sheet there are more numbers and formulas than are checked at once, so it was not checked. Save it, or a part of it, as a new workbook and check that.",
  },
  "sheet-of-a-day": {
    ko: "하루에 한 시트인 일지로 보이나 읽지 않았습니다. 하루에 한 행인 집계 시트가 있어야 점검할 수 있습니다.",
    en: "The sheet looks like the diary of one day and was not read. The audit needs a sheet that sums up the days, a row each.",
  },
} as const satisfies Record<string, Sentence>;

/** The code of a reason for which a part was not read. */
export type UnreadReason = keyof typeof unreadReasons;
