/** The sentences of the pane and of the ribbon's commands. */
import type { Sentence } from "./sentence";

export const pane = {
  title: { ko: "ZA 무재해 기록", en: "ZA Zero Accident" },
  version: { ko: "버전 {version}", en: "Version {version}" },
  outsideTitle: { ko: "Excel에서 열어 주세요", en: "Please open this in Excel" },
  outside: {
    ko: "이 창은 Excel 안에서만 일합니다. 열려 있는 통합 문서의 셀을 읽고, 셀 수식 =ZA.…을 계산하는 데 Excel이 필요합니다.",
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
  insideTitle: { ko: "함수를 쓸 준비가 되었습니다", en: "The functions are ready" },
  inside: {
    ko: "셀에 아래처럼 입력하면 목표가 계산됩니다.",
    en: "Type a formula like this one into a cell to compute a goal.",
  },
  buttons: {
    ko: "홈 탭의 무재해 그룹에서 새 양식과 함수 도움말을 열 수 있습니다.",
    en: "The Zero Accident group on the Home tab opens a new form and the function help.",
  },
  reference: { ko: "함수 도움말", en: "Function help" },
  decides: {
    ko: "ZA는 어느 셀에서 무엇을 어느 규정으로 찾았는지 알려 줍니다. 인증 여부는 인증기관이 결정합니다.",
    en: "ZA says what it found, in which cells and by which rule. Whether a record is certified is for the certifying body to decide.",
  },
  newFormFailed: {
    ko: "새 양식을 열지 못했습니다: {reason} 셀 편집을 마친 뒤 다시 누르십시오.",
    en: "The new form could not be opened: {reason} Finish editing the cell, then press the button again.",
  },
  helpFailed: {
    ko: "함수 도움말을 열지 못했습니다. 브라우저에서 {url} 주소를 여십시오.",
    en: "The function help could not be opened. Open {url} in a browser.",
  },
} as const satisfies Record<string, Sentence>;

/** The page of the functions. */
export const functionPage = {
  title: { ko: "ZA 함수", en: "The ZA functions" },
  about: {
    ko: "무재해 목표, 일수, 시간, 기한을 셀에서 계산하는 함수입니다. 재해율은 퍼센트로 적습니다. 0.71은 0.71 %입니다.",
    en: "Functions that compute Zero Accident goals, days, hours and deadlines in a cell. An accident rate is given in percent: 0.71 means 0.71 %.",
  },
  parameters: { ko: "인수", en: "Arguments" },
  optional: { ko: "생략 가능", en: "optional" },
  example: { ko: "예", en: "Example" },
  otherLanguage: { ko: "English", en: "한국어" },
} as const satisfies Record<string, Sentence>;
