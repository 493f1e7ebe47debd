/** Why a part of a workbook that looks like the form was not read, and what to do: one sentence for each code. */
import type { Sentence } from "./sentence";

export const unreadReasons = {
  "no-result": {
    ko: "수식에 계산 결과가 없습니다. 엑셀에서 열어 저장한 뒤 다시 점검해 주십시오.",
    en: "The formulas have no results. Open the workbook in Excel, save it, and audit it again.",
  },
  "rows-not-read": {
    ko: "제목은 양식의 표와 같으나 그 아래 행을 읽지 못했습니다. 제목과 첫 행 사이에 다른 글이 있는지 확인해 주십시오.",
    en: "The headings are those of the form, but the rows below were not read. Check for other text between the headings and the first row.",
  },
  "column-not-read": {
    ko: "숫자가 있는 열이지만 제목으로 무슨 항목인지 알 수 없어 읽지 않았습니다. 제목을 고치거나 기록에 필요 없는 열인지 확인해 주십시오.",
    en: "The column holds numbers, but its heading says nothing that the form knows, so it was not read. Change the heading, or make sure that the record does not need it.",
  },
  "ended-early": {
    ko: "표가 위에서 끝난 것으로 읽혔으나 아래에 같은 열의 행이 더 있습니다. 사이의 빈 행이나 글을 없애 주십시오.",
    en: "The table was read only as far as a gap or text above, but rows of the same columns follow. Remove the gap or the text.",
  },
} as const satisfies Record<string, Sentence>;

/** The code of a reason for which a part was not read. */
export type UnreadReason = keyof typeof unreadReasons;
