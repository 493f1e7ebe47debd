/** The sentences of the workbench: its page, and what its server says in the terminal. */
import type { Sentence } from "./sentence";

export const workbench = {
  title: { ko: "ZA 작업대", en: "ZA workbench" },
  samples: { ko: "예제 통합 문서", en: "Sample workbook" },
  noSample: {
    ko: "{file}: 이런 예제가 없습니다. 목록에서 고르거나 파일을 여십시오.",
    en: "There is no sample {file}. Choose one from the list, or open a file.",
  },
  ownWorkbook: { ko: "직접 연 통합 문서", en: "A workbook of yours" },
  open: { ko: "열기", en: "Open" },
  openHint: {
    ko: ".xlsx 파일을 엽니다. 이 페이지에 끌어다 놓아도 됩니다.",
    en: "Opens an .xlsx file. You can also drop it onto this page.",
  },
  save: { ko: "저장", en: "Save" },
  saveHint: {
    ko: "바뀐 셀과 새 시트만 원래 파일에 써서 내려받습니다.",
    en: "Downloads the file with only its changed cells and new sheets written.",
  },
  language: { ko: "English", en: "한국어" },
  languageHint: { ko: "Switch to English", en: "한국어로 바꾸기" },
  dark: { ko: "어둡게", en: "Dark" },
  light: { ko: "밝게", en: "Light" },
  drop: { ko: ".xlsx 파일을 여기에 놓으십시오", en: "Drop an .xlsx file here" },
  resize: { ko: "작업 창 너비 조절", en: "Resize the pane" },
  pane: { ko: "ZA 작업 창", en: "ZA pane" },
  addinLoading: { ko: "추가 기능을 불러오는 중", en: "Loading the add-in" },
  addinReady: { ko: "추가 기능 준비됨", en: "Add-in ready" },
  nothingMissing: { ko: "호스트: 빠진 기능 없음", en: "Host: nothing missing" },
  missing: { ko: "호스트에 없는 기능: {members}", en: "Host lacks: {members}" },
  notExcel: {
    ko: "Excel을 대신하는 스프레드시트입니다. 추가 기능은 실제와 같습니다.",
    en: "A spreadsheet in Excel's place; the add-in is the real one.",
  },
  saved: { ko: "{file} 저장: 셀 {cells}개 바뀜", en: "Saved {file}: {cells} cells changed" },
  cannotSaveMoved: {
    ko: "{file} 저장 안 됨: 행을 삭제하거나, 열이나 셀을 삽입, 삭제, 이동하거나, 시트의 이름을 바꾸거나 지우면 서식, 이름, 수식이 따라가지 못합니다. 그 작업을 실행 취소(Ctrl+Z)한 뒤 저장하거나 Excel에서 작업하십시오. 행 삽입은 저장됩니다.",
    en: "{file} is not saved: where rows were deleted, columns or cells inserted, deleted or moved, or sheets renamed or deleted, styles, names and formulas cannot follow. Undo that (Ctrl+Z) and save again, or do it in Excel. Inserted rows can be saved.",
  },
  cannotSave: {
    ko: "{file} 저장 안 됨: 저장하면 다시 열 수 없습니다. {reason}",
    en: "{file} is not saved, as it could not be opened again. {reason}",
  },
  replace: {
    ko: "저장하지 않은 변경 내용이 있습니다. 버리고 다른 통합 문서를 여시겠습니까?",
    en: "There are unsaved changes. Discard them and open another workbook?",
  },
  newWorkbook: { ko: "새 양식.xlsx", en: "New form.xlsx" },
} satisfies Record<string, Sentence>;

/** The context menu of the spreadsheet, in Excel's words. */
export const cellMenu = {
  menu: { ko: "셀 메뉴", en: "Menu of the cells" },
  cut: { ko: "잘라내기", en: "Cut" },
  copy: { ko: "복사", en: "Copy" },
  paste: { ko: "붙여넣기", en: "Paste" },
  insertCells: { ko: "셀 삽입(아래로 밀기)", en: "Insert cells, shift down" },
  insertRows: { ko: "위에 행 {count}개 삽입", en: "Insert rows above: {count}" },
  insertColumns: { ko: "왼쪽에 열 {count}개 삽입", en: "Insert columns to the left: {count}" },
  deleteRows: { ko: "행 {count}개 삭제", en: "Delete rows: {count}" },
  deleteColumns: { ko: "열 {count}개 삭제", en: "Delete columns: {count}" },
  clear: { ko: "내용 지우기", en: "Clear contents" },
  choose: { ko: "목록에서 고르기…", en: "Choose from the list…" },
} satisfies Record<string, Sentence>;

/** What the workbench asks about an entry that a validation does not allow; Excel's own words, where the rule has none. */
export const entryDialog = {
  title: { ko: "입력할 수 없는 값", en: "Not allowed in this cell" },
  message: {
    ko: "이 값은 이 셀에 정의된 데이터 유효성 검사 제한에 맞지 않습니다.",
    en: "This value doesn't match the data validation restrictions defined for this cell.",
  },
  goOn: { ko: "계속하시겠습니까?", en: "Continue?" },
  choose: { ko: "목록에서 고르기", en: "Choose from the list" },
  entries: { ko: "입력할 수 있는 값", en: "What may be entered" },
  use: { ko: "고른 값 입력", en: "Enter the chosen one" },
  yes: { ko: "예", en: "Yes" },
  no: { ko: "아니요", en: "No" },
  retry: { ko: "다시 시도", en: "Retry" },
  ok: { ko: "확인", en: "OK" },
  cancel: { ko: "취소", en: "Cancel" },
  close: { ko: "닫기", en: "Close" },
} satisfies Record<string, Sentence>;

/** What the spreadsheet says while it calculates, which its own languages leave out. */
export const calculating = {
  analyzing: { ko: "수식 분석 중", en: "Reading the formulas" },
  calculating: { ko: "계산 중", en: "Calculating" },
  "array-analysis": { ko: "배열 수식 분석 중", en: "Reading the array formulas" },
  "array-calculation": { ko: "배열 수식 계산 중", en: "Calculating the array formulas" },
  done: { ko: "계산 완료", en: "Calculated" },
} satisfies Record<string, Sentence>;

/** What the server says in the terminal. */
export const workbenchServer = {
  building: { ko: "추가 기능과 작업대를 만드는 중…", en: "Building the add-in and the workbench…" },
  buildFailed: {
    ko: "만들지 못했습니다. 위의 오류를 고친 뒤 다시 실행하십시오.",
    en: "The build failed. Correct the errors above, then run this again.",
  },
  address: { ko: "작업대: {url}", en: "Workbench: {url}" },
  stop: { ko: "끝내려면 Ctrl+C를 누르십시오.", en: "Press Ctrl+C to stop." },
  noBrowser: {
    ko: "Chrome, Chromium, Edge를 찾지 못했습니다. 위 주소를 브라우저에서 여십시오. 이 컴퓨터에서 방금 만든 인증서라 경고가 나오면 계속 진행하면 됩니다.",
    en: "No Chrome, Chromium or Edge was found. Open the address in a browser; its warning is about a certificate that this machine has just made, and you may go on.",
  },
  noDisplay: {
    ko: "화면이 없어 브라우저를 열지 않았습니다. 위 주소를 브라우저에서 여십시오. 이 컴퓨터에서 방금 만든 인증서라 경고가 나오면 계속 진행하면 됩니다.",
    en: "There is no display, so no browser was opened. Open the address in a browser; its warning is about a certificate that this machine has just made, and you may go on.",
  },
} satisfies Record<string, Sentence>;
