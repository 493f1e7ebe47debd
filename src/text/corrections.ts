/** What a corrected copy says of itself. */
import type { Sentence } from "./sentence";

export const corrections = {
  sheet: { ko: "수정 내역", en: "Corrections" },
  about: {
    ko: "{file} 파일의 사본입니다. {date} 점검에서 답이 하나로 정해지는 셀 {count}개를 고쳤고 그 밖의 내용은 그대로입니다. 원본은 바꾸지 않았습니다.",
    en: "A copy of {file}. The audit of {date} corrected the cells whose right value follows from the rest ({count}); all else is as it was. The original was not changed.",
  },
  check: {
    ko: "고친 값이 실제와 맞는지 증빙서류로 확인하십시오. 이 시트는 지워도 됩니다.",
    en: "See by the documents that the new values are true. This sheet may be deleted.",
  },
  recalculated: {
    ko: "고친 셀에 따라 값이 달라지는 셀 {count}개는 결과를 비워 두었습니다. 스프레드시트에서 사본을 열면 모든 수식을 다시 계산합니다. 거기서 저장한 뒤에 다시 점검하십시오.",
    en: "Cells whose values depend on these have no result in the copy ({count}): the spreadsheet calculates all formulas when it opens it. Save it there before it is audited again.",
  },
  needsAddIn: {
    ko: "ZA 함수를 쓰는 셀이 {count}개 있습니다. ZA 추가 기능이 있는 Excel에서 여십시오. 추가 기능 없이 다시 계산하면 #NAME? 오류가 표시됩니다.",
    en: "Cells with ZA functions: {count}. Open the copy in Excel with the ZA add-in: calculated without it, they show #NAME?.",
  },
  before: { ko: "고치기 전", en: "Before" },
  after: { ko: "고친 뒤", en: "After" },
} as const satisfies Record<string, Sentence>;
