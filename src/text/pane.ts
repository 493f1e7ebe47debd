/** The sentences of the pane and of the ribbon's commands. */
import type { Sentence } from "./sentence";

export const pane = {
  title: { ko: "ZA 무재해 기록", en: "ZA Zero Accident" },
  version: { ko: "버전 {version}", en: "Version {version}" },
  outsideTitle: { ko: "Excel에서 열어 주십시오", en: "Please open this in Excel" },
  outside: {
    ko: "이 작업 창은 Excel에서만 작동합니다. 열려 있는 통합 문서의 셀을 읽고, 셀 수식 =ZA.…을 계산하는 데 Excel이 필요합니다.",
    en: "This pane works inside Excel only: it needs Excel to read the open workbook's cells and to compute the formulas =ZA.… in them.",
  },
  outsideSteps: {
    ko: "홈 탭의 추가 기능에서 ZA를 추가한 뒤 무재해 그룹의 단추를 누르십시오.",
    en: "Add ZA under Add-ins on the Home tab, then press a button of the Zero Accident group.",
  },
  withoutExcel: {
    ko: "Excel 없이 파일을 점검하려면 명령줄에서 실행하십시오.",
    en: "To audit files without Excel, use the command line.",
  },
  help: { ko: "도움말", en: "Help" },
  decides: {
    ko: "ZA는 어느 셀에서 무엇을 어느 규정으로 찾았는지 알려 줍니다. 인증 여부는 인증기관이 결정합니다.",
    en: "ZA says what it found, in which cells and by which rule. Whether a record is certified is for the certifying body to decide.",
  },
  newFormFailed: {
    ko: "새 양식을 열지 못했습니다: {reason} 셀 편집을 마친 뒤 다시 누르십시오.",
    en: "The new form could not be opened: {reason} Finish editing the cell, then press the button again.",
  },
  copyFailed: {
    ko: "제출용 사본을 열지 못했습니다: {reason} 통합 문서를 저장한 뒤 다시 누르십시오.",
    en: "The submission copy could not be opened: {reason} Save the workbook, then press the button again.",
  },
  reportFailed: {
    ko: "점검 보고서를 쓰지 못했습니다: {reason} 셀 편집을 마친 뒤 다시 누르십시오.",
    en: "The audit report could not be written: {reason} Finish editing the cell, then press the button again.",
  },
  reportCalculating: {
    ko: "계산이 끝나지 않은 셀이 있어 점검 보고서를 쓰지 않았습니다. 계산이 끝난 뒤 다시 누르십시오.",
    en: "Some cells have no result yet, so no audit report was written. Press the button again when they are calculated.",
  },
  helpFailed: {
    ko: "도움말을 열지 못했습니다. 브라우저에서 {url} 주소를 여십시오.",
    en: "The help could not be opened. Open {url} in a browser.",
  },
} as const satisfies Record<string, Sentence>;

/** The view that checks the open workbook. */
export const checkText = {
  check: { ko: "점검", en: "Check" },
  checkAgain: { ko: "다시 점검", en: "Check again" },
  cancel: { ko: "취소", en: "Cancel" },
  progress: { ko: "점검 진행", en: "Progress of the check" },
  reading: { ko: "통합 문서를 읽고 있습니다", en: "Reading the workbook" },
  auditing: { ko: "기재된 값을 규정과 비교하고 있습니다", en: "Comparing with the regulation" },
  fixing: { ko: "셀을 고치고 있습니다", en: "Fixing cells" },
  left: { ko: "{count}건 남음", en: "{count} left" },
  leftToReview: { ko: "확인 필요 {count}건", en: "{count} to review" },
  notes: { ko: "참고 {count}건", en: "{count} to note" },
  nothingLeft: { ko: "지적 사항이 없습니다", en: "No findings" },
  outdated: {
    ko: "점검을 마치지 못했습니다. 아래는 그 전에 점검한 결과입니다. ‘다시 점검’을 누르십시오.",
    en: "The check did not finish: what follows is from the one before. Press “Check again”.",
  },
  notListening: {
    ko: "셀을 고쳐도 자동으로 점검하지 않습니다. 고친 뒤 ‘다시 점검’을 누르십시오.",
    en: "Changes to cells are not followed here. After a change, press “Check again”.",
  },
  calculating: {
    ko: "계산 중입니다. 결과는 임시입니다.",
    en: "Calculating, the result is provisional",
  },
  calculatingBefore: {
    ko: "아래는 그 전에 점검한 결과입니다. 계산이 끝나면 다시 점검합니다.",
    en: "What follows is from the check before; there will be another when the formulas have their results.",
  },
  overdue: {
    ko: "오래 기다려도 결과가 없는 셀이 있습니다(#BUSY!): {cells}. 셀의 수식을 다시 입력하거나 통합 문서를 다시 여십시오.",
    en: "Some cells still have no result (#BUSY!): {cells}. Enter their formulas again, or reopen the workbook.",
  },
  overdueMore: {
    ko: "오래 기다려도 결과가 없는 셀이 있습니다(#BUSY!): {cells} 외 {count}칸. 셀의 수식을 다시 입력하거나 통합 문서를 다시 여십시오.",
    en: "Some cells still have no result (#BUSY!): {cells} and {count} more. Enter their formulas again, or reopen the workbook.",
  },
  manual: {
    ko: "계산 방식이 수동입니다. 값이 오래되었을 수 있습니다. F9 키를 눌러 계산하면 다시 점검합니다.",
    en: "Calculation is manual; values may be old. Press F9 to calculate, and they are checked again.",
  },
  isSubmissionCopy: {
    ko: "제출용 사본입니다. 무재해 함수가 값으로 바뀌어 있으므로, 기록은 원본 통합 문서에 이어서 작성하십시오.",
    en: "This is a submission copy, with values in the place of ZA's functions. Go on with the record in the workbook that it was made from.",
  },
  unread: {
    ko: "‘{sheet}’ 시트에서 알 수 없는 것: {parts}. 시트가 보호되어 Excel이 알려 주지 않았습니다.",
    en: "Not known of the sheet “{sheet}”: {parts}. It is protected, and Excel does not tell.",
  },
  failed: {
    ko: "프로그램 오류가 발생했습니다({reason}). 통합 문서는 바뀌지 않았습니다. 다시 눌러도 같으면 파일을 첨부하여 알려 주십시오.",
    en: "ZA failed ({reason}). The workbook is as it was. If it happens again, please report it with the file.",
  },

  noFormTitle: { ko: "무재해 양식을 찾지 못했습니다", en: "No Zero Accident form was found" },
  noForm: {
    ko: "이 통합 문서에는 무재해 일지나 산출내역서의 항목명이 없어 점검하지 않았습니다. 양식이 있는 통합 문서를 열거나 새 양식에 기록하십시오.",
    en: "This workbook has no headings of a Zero Accident log or quotation, so there was nothing to check. Open the workbook that has them, or begin with a new form.",
  },
  newForm: { ko: "새 양식 열기", en: "Open a new form" },

  goToCell: { ko: "{cell} 셀로 이동", en: "Go to cell {cell}" },
  fixed: {
    ko: "{count}건을 고쳤습니다. 실행 취소(Ctrl+Z)로 되돌릴 수 있습니다.",
    en: "Fixed: {count}. Undo (Ctrl+Z) takes it back.",
  },
  notFixed: { ko: "고치지 않은 셀:", en: "Not fixed:" },
} as const satisfies Record<string, Sentence>;

/** What Excel may keep back of a sheet. */
export const unreadParts = {
  cells: { ko: "셀의 내용", en: "the content of its cells" },
  merges: { ko: "병합된 셀", en: "merged cells" },
  hidden: { ko: "숨긴 행과 열", en: "hidden rows and columns" },
} as const satisfies Record<string, Sentence>;

/** The page of the functions. */
