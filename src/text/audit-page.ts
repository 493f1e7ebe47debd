import type { Sentence } from "./sentence";

/** What the page says that audits workbooks without Excel and without an installation. */
export const auditPage = {
  title: { ko: "무재해 기록 점검", en: "Audit of Zero Accident records" },
  about: {
    ko: "통합 문서(.xlsx, .xlsm)나 폴더를 여기에 놓으십시오. 모든 일이 이 브라우저 안에서 이루어지고, 파일은 어디로도 보내지지 않습니다.",
    en: "Drop workbooks (.xlsx, .xlsm) or a folder here. Everything is done in this browser; no file is sent anywhere.",
  },
  files: { ko: "파일 선택", en: "Choose files" },
  folder: { ko: "폴더 선택", en: "Choose a folder" },
  progress: { ko: "{total}개 중 {done}개 점검: {file}", en: "{done} of {total} audited: {file}" },
  cancel: { ko: "중지", en: "Stop" },
  none: {
    ko: "놓은 것 가운데 .xlsx나 .xlsm 파일이 없습니다. Excel에서 다른 이름으로 저장할 때 Excel 통합 문서를 고르십시오.",
    en: "None of these is an .xlsx or .xlsm file. In Excel, save them as an Excel Workbook.",
  },
  others: {
    ko: "점검하지 않은 다른 종류의 파일 {count}개: {names}. Excel에서 Excel 통합 문서로 저장하면 점검할 수 있습니다.",
    en: "Files of other kinds that are not audited ({count}): {names}. Save them as Excel Workbooks to have them audited.",
  },
  saveHtml: { ko: "보고서 저장(HTML)", en: "Save the report (HTML)" },
  saveCsv: { ko: "표 저장(CSV)", en: "Save the table (CSV)" },
  file: { ko: "파일", en: "File" },
  annotated: { ko: "메모를 단 사본", en: "Annotated copy" },
  annotatedName: { ko: "{name} (점검){ending}", en: "{name} (annotated){ending}" },
  allAnnotated: { ko: "메모를 단 사본 모두(ZIP)", en: "All annotated copies (ZIP)" },
  zipName: { ko: "점검한 사본.zip", en: "Annotated copies.zip" },
  corrected: { ko: "수정한 사본", en: "Corrected copy" },
  correctedName: { ko: "{name} (수정){ending}", en: "{name} (corrected){ending}" },
  submission: { ko: "제출용 사본", en: "Submission copy" },
  submissionName: { ko: "{name} (제출용){ending}", en: "{name} (submission){ending}" },
  draft: { ko: "초안으로 저장", en: "Save as a draft" },
  copying: {
    ko: "{total}개 중 {done}개의 사본 작성: {file}",
    en: "{done} of {total} copies made: {file}",
  },
  annotatedWhat: {
    ko: "지적된 셀에 메모를 달고 보고서를 맨 앞 시트에 넣었습니다.",
    en: "It has notes at the cells of the findings, and the report in front.",
  },
  correctedWhat: {
    ko: "고친 셀 {count}개: {names}. 마지막 시트에 고친 내용이 있습니다.",
    en: "Cells corrected ({count}): {names}. Its last sheet lists what was changed.",
  },
  nothingToCorrect: {
    ko: "{file}: 답이 하나로 정해지는 수정이 없어 사본을 만들지 않았습니다.",
    en: "{file}: nothing can be corrected with certainty, so no copy was made.",
  },
  zipped: { ko: "사본 {count}개를 담았습니다.", en: "Copies in it: {count}." },
  notZipped: {
    ko: "사본이 없는 파일 {count}개: {names}.",
    en: "Files without a copy ({count}): {names}.",
  },
  stopped: { ko: "중지했습니다. 저장한 것은 없습니다.", en: "Stopped; nothing was saved." },
  saved: { ko: "{file} 파일을 저장했습니다.", en: "{file} was saved." },
  report: { ko: "점검 보고서", en: "Audit report" },
  gone: {
    ko: "{file} 파일을 다시 읽을 수 없습니다. 옮겨졌거나 바뀌었으면 다시 놓으십시오.",
    en: "{file} cannot be read again. If it was moved or changed, drop it again.",
  },
  other: { ko: "English", en: "한국어" },
} as const satisfies Record<string, Sentence>;
