/** What is said while the add-in writes a sheet of its own. */
import type { Sentence } from "./sentence";

export const sheetWritingText = {
  written: { ko: "‘{sheet}’ 시트에 썼습니다.", en: "Written to the sheet “{sheet}”." },
  show: { ko: "시트 보기", en: "Show the sheet" },
  cancel: { ko: "취소", en: "Cancel" },
  preparing: { ko: "시트에 쓸 내용을 만들고 있습니다.", en: "Preparing the sheet." },
  writing: { ko: "{of}행 가운데 {rows}행을 썼습니다.", en: "{rows} of {of} rows are written." },
  cancelling: {
    ko: "취소하고 있습니다. Excel에 이미 맡긴 일은 끝납니다.",
    en: "Cancelling. Excel finishes what it was asked for already.",
  },
  cancelled: {
    ko: "취소했습니다. 통합 문서는 그대로입니다.",
    en: "Cancelled. The workbook is as it was.",
  },
} as const satisfies Record<string, Sentence>;
