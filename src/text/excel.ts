/** What Excel can refuse, and why a change is not made: one sentence each, with what to do. */
import type { Sentence } from "./sentence";

/** Why Excel could not be read or written. */
export const failures = {
  "cell-edit": {
    ko: "셀을 편집하는 중이라 Excel이 응답하지 않습니다. Enter 또는 Esc 키로 셀 편집을 마친 뒤 다시 누르십시오.",
    en: "Excel does not answer while a cell is being edited. Press Enter or Esc to finish editing, then try again.",
  },
  "not-now": {
    ko: "지금 상태에서는 Excel이 작업을 받아들이지 않습니다. 셀을 편집하는 중이면 Enter 또는 Esc 키로 마친 뒤 다시 누르십시오.",
    en: "Excel does not accept this in its present state. If a cell is being edited, press Enter or Esc to finish, then try again.",
  },
  "dialog-open": {
    ko: "Excel에 대화 상자가 열려 있습니다. 대화 상자를 닫은 뒤 다시 누르십시오.",
    en: "A dialog is open in Excel. Close it, then try again.",
  },
  denied: {
    ko: "Excel이 작업을 허용하지 않았습니다. 시트 보호, 읽기 전용, 파일 권한을 확인한 뒤 다시 누르십시오.",
    en: "Excel did not allow this. Check whether the sheet is protected, the file read-only or your permissions limited, then try again.",
  },
  throttled: {
    ko: "Excel에 요청이 너무 많아 처리되지 않았습니다. 잠시 뒤 다시 누르십시오.",
    en: "Excel is too busy to answer. Wait a moment, then try again.",
  },
  memory: {
    ko: "Excel의 메모리가 부족합니다. 쓰지 않는 통합 문서를 닫은 뒤 다시 누르십시오.",
    en: "Excel has run out of memory. Close workbooks that are not in use, then try again.",
  },
  aborted: {
    ko: "Excel이 작업을 중단했습니다. 연결 상태를 확인하고 잠시 뒤 다시 누르십시오.",
    en: "Excel stopped before it was done. Check the connection, wait a moment, then try again.",
  },
  "not-loaded": {
    ko: "추가 기능의 일부를 서버에서 불러오지 못했습니다. 네트워크 연결을 확인한 뒤 다시 누르십시오.",
    en: "A part of the add-in could not be loaded from its server. Check the connection, then try again.",
  },
  "no-file": {
    ko: "이 Excel에서는 열린 통합 문서의 파일을 받을 수 없어 사본을 만들지 못합니다. 파일을 저장한 뒤 명령줄에서 za submit을 쓰십시오.",
    en: "This Excel does not hand out the file of the open workbook, so no copy can be made here. Save the file and use za submit on the command line.",
  },
  "file-refused": {
    ko: "Excel이 열린 통합 문서의 파일을 넘겨주지 않았습니다({reason}). 셀 편집을 마치고 통합 문서를 저장한 뒤 다시 누르십시오.",
    en: "Excel did not hand out the file of the open workbook ({reason}). Finish editing, save the workbook, then try again.",
  },
  filtered: {
    ko: "필터가 적용된 범위여서 Excel이 작업하지 못했습니다. 데이터 탭에서 필터를 지운 뒤 다시 누르십시오.",
    en: "A filter is in the way. Clear the filter on the Data tab, then try again.",
  },
  merged: {
    ko: "병합된 셀이 있어 Excel이 작업하지 못했습니다. 병합을 해제하거나 셀을 직접 고치십시오.",
    en: "Merged cells are in the way. Unmerge them, or correct the cells by hand.",
  },
  conflict: {
    ko: "통합 문서의 다른 내용(피벗 테이블, 표, 다른 사용자의 변경)과 충돌하여 Excel이 작업하지 못했습니다. 다시 점검한 뒤 셀을 직접 고치십시오.",
    en: "This conflicts with something else in the workbook, such as a pivot table or another person's change. Run the audit again and correct the cells by hand.",
  },
  "too-large": {
    ko: "한 번에 주고받을 수 있는 크기를 넘었습니다. 매우 긴 텍스트가 든 셀을 줄이거나 필요한 시트만 새 통합 문서로 저장한 뒤 다시 누르십시오.",
    en: "This is more than Excel hands over at once. Shorten cells with very long text, or save only the sheets that are needed as a new workbook, then try again.",
  },
  "too-many-cells": {
    ko: "'{sheet}' 시트까지 사용 범위가 셀 {limit}개를 넘어 읽을 수 없습니다. 마지막 기록 아래와 오른쪽의 빈 행과 열을 삭제한 뒤 다시 누르십시오.",
    en: "With the sheet '{sheet}' the used ranges exceed {limit} cells and cannot be read. Delete the empty rows and columns below and to the right of the last record, then try again.",
  },
  "not-found": {
    ko: "찾던 시트나 셀이 통합 문서에 더 이상 없습니다. 다시 점검하십시오.",
    en: "The sheet or cell is no longer in the workbook. Run the audit again.",
  },
  "sheet-gone": {
    ko: "'{sheet}' 시트가 통합 문서에 없습니다. 시트를 지웠거나 이름을 바꾸었다면 다시 점검하십시오.",
    en: "There is no sheet '{sheet}' in the workbook. If it was deleted or renamed, run the audit again.",
  },
  "table-gone": {
    ko: "'{table}' 표가 통합 문서에 없습니다. 표를 지웠거나 이름을 바꾸었다면 다시 점검하십시오.",
    en: "There is no table '{table}' in the workbook. If it was deleted or renamed, run the audit again.",
  },
  "hidden-sheet": {
    ko: "'{sheet}' 시트가 숨겨져 있어 이동할 수 없습니다. 시트 탭을 마우스 오른쪽 단추로 눌러 숨기기를 취소한 뒤 다시 누르십시오.",
    en: "The sheet '{sheet}' is hidden and cannot be shown. Right-click a sheet tab and choose Unhide, then try again.",
  },
  "very-hidden-sheet": {
    ko: "'{sheet}' 시트는 시트 탭에서 숨기기를 취소할 수 없게 숨겨져 있습니다. 파일을 만든 사람에게 시트를 표시해 달라고 요청하십시오.",
    en: "The sheet '{sheet}' is hidden in a way that Unhide does not undo. Ask the author of the file to show it.",
  },
  "structure-protected": {
    ko: "통합 문서의 구조가 보호되어 시트를 추가할 수 없습니다. 검토 탭에서 통합 문서 보호를 해제한 뒤 다시 누르십시오.",
    en: "The structure of the workbook is protected, so that no sheet can be added. Turn off Protect Workbook on the Review tab, then try again.",
  },
  "own-sheet-protected": {
    ko: "'{sheet}' 시트가 보호되어 다시 쓸 수 없습니다. 검토 탭에서 시트 보호를 해제한 뒤 다시 누르십시오.",
    en: "The sheet '{sheet}' is protected and cannot be written again. Turn off Protect Sheet on the Review tab, then try again.",
  },
  "own-sheet-unfinished": {
    ko: "'{sheet}' 시트에 {of}행 가운데 {rows}행까지만 썼고, 전에 있던 내용은 없습니다. 처음부터 모두 쓰도록 다시 누르십시오.",
    en: "Of the sheet '{sheet}' only {rows} of {of} rows are written, and what it held before is gone. Write it again to have all of it.",
  },
  "ignores-unread": {
    ko: "통합 문서의 제외 목록을 다 읽을 수 없어 바꾸지 않았습니다. 읽지 못한 것을 잃지 않도록, 이 목록을 만든 버전의 ZA에서 바꾸십시오.",
    en: "The ignores kept in this workbook cannot all be read and were not changed: the others would be lost. Change them with the version of ZA that wrote them.",
  },
  "half-written": {
    ko: "셀에 쓰는 중에 Excel이 멈추어 셀 {cells}개 가운데 일부만 바뀌었을 수 있습니다. 실행 취소(Ctrl+Z)로 되돌리거나 다시 점검하십시오.",
    en: "Excel stopped while writing: of {cells} cells only some may have changed. Undo (Ctrl+Z) or run the audit again.",
  },
  "other-workbook": {
    ko: "다른 통합 문서가 앞에 열려 있습니다. 점검할 통합 문서를 눌러 앞으로 가져온 뒤 다시 누르십시오.",
    en: "Another workbook is in front. Click the workbook to audit, then try again.",
  },
  "unsupported-sheet": {
    ko: "차트 시트나 매크로 시트에서는 할 수 없는 작업입니다. 워크시트를 앞으로 가져온 뒤 다시 누르십시오.",
    en: "This cannot be done on a chart or macro sheet. Bring a worksheet to the front, then try again.",
  },
  blocked: {
    ko: "Excel이 외부 연결을 막고 있습니다. 데이터 탭에서 연결을 확인한 뒤 다시 누르십시오.",
    en: "Excel is blocking external connections. Look at the connections on the Data tab, then try again.",
  },
  unsupported: {
    ko: "사용 중인 Excel에는 필요한 기능이 없습니다. Excel을 업데이트한 뒤 다시 누르십시오.",
    en: "This version of Excel lacks what is needed. Update Excel, then try again.",
  },
  internal: {
    ko: "Excel에서 오류가 발생했습니다. 통합 문서를 저장하고 다시 연 뒤 다시 누르십시오.",
    en: "Excel failed internally. Save the workbook, open it again, then try again.",
  },
  unexpected: {
    ko: "Excel에서 알 수 없는 오류({code})가 발생했습니다. 통합 문서를 저장하고 다시 연 뒤 다시 누르십시오.",
    en: "Excel reported an unknown error ({code}). Save the workbook, open it again, then try again.",
  },
} satisfies Record<string, Sentence>;

export type FailureCode = keyof typeof failures;

/** Why a change to a cell is not made. */
export const refusals = {
  "sheet-gone": {
    ko: "{cell}: 시트가 통합 문서에 없습니다. 다시 점검하십시오.",
    en: "{cell}: the sheet is not in the workbook. Run the audit again.",
  },
  "hidden-sheet": {
    ko: "{cell}: 숨겨진 시트의 셀은 고치지 않습니다. 시트 숨기기를 취소한 뒤 다시 누르십시오.",
    en: "{cell}: cells of hidden sheets are left alone. Unhide the sheet, then try again.",
  },
  protected: {
    ko: "{cell}: 보호된 시트의 잠긴 셀입니다. 검토 탭에서 시트 보호를 해제한 뒤 다시 누르십시오.",
    en: "{cell}: the cell is locked and its sheet protected. Unprotect the sheet on the Review tab, then try again.",
  },
  merged: {
    ko: "{cell}: 병합된 셀에 가려진 셀입니다. 병합을 해제하거나 병합된 첫 셀을 직접 고치십시오.",
    en: "{cell}: the cell is covered by a merged one. Unmerge it, or correct the first cell of the merged area by hand.",
  },
  "hidden-cell": {
    ko: "{cell}: 숨겨졌거나 필터로 가려진 셀은 고치지 않습니다. 행과 열을 표시한 뒤 다시 누르십시오.",
    en: "{cell}: hidden or filtered cells are left alone. Show the row and the column, then try again.",
  },
  "table-frame": {
    ko: "{cell}: 표의 머리글 또는 요약 행입니다. 직접 고치십시오.",
    en: "{cell}: this is the header or total row of a table. Correct it by hand.",
  },
  spilled: {
    ko: "{cell}: 동적 배열 수식의 결과입니다. 배열의 첫 셀에 있는 수식을 직접 고치십시오.",
    en: "{cell}: this is part of a dynamic array. Correct the formula in its first cell by hand.",
  },
  changed: {
    ko: "{cell}: 점검한 뒤에 내용이 바뀌었습니다. 다시 점검하십시오.",
    en: "{cell}: the cell has changed since the audit. Run the audit again.",
  },
} satisfies Record<string, Sentence>;

export type RefusalReason = keyof typeof refusals;
