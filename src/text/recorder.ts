/** The sentences of the recorder's page. */
import type { Sentence } from "./sentence";

export const recorder = {
  title: { ko: "ZA 기록기", en: "ZA recorder" },
  about: {
    ko: "실제 Excel과 추가 기능이 주고받는 메시지를 파일 하나에 담습니다. 테스트는 이 파일로 Excel 대신 쓰는 호스트를 점검합니다.",
    en: "Collects in one file what the real Excel and an add-in say to each other. The tests use it to check the host that stands in Excel's place.",
  },
  privacy: {
    ko: "이 페이지가 만든 시트 두 개만 읽고 쓰며 끝나면 지웁니다. 다른 셀은 읽지 않고, 기록은 아무 데도 보내지 않습니다. ZA 함수의 결과도 그 시트에서 봅니다.",
    en: "Only two sheets that this page makes are read and written, and they are deleted at the end. No other cell is read, and the recording is sent nowhere. What functions of ZA give is seen on these sheets, too.",
  },
  twoParts: {
    ko: "두 가지 일을 합니다. 기록은 단추 하나로 끝나고, 점검표 20단계는 사람이 해 보고 본 것을 적습니다. 보고서 파일 하나에 둘 다 담깁니다.",
    en: "There are two parts: the recording takes one button, and the twenty steps of the checklist are tried by a person, who says what was seen. One report has both.",
  },
  checklist: { ko: "점검표", en: "Checklist" },
  prepare: {
    ko: "ZA 추가 기능을 설치하고 test/cases/plant-320.xlsx를 연 뒤 작업 창의 점검 탭에서 시작하십시오. 1단계부터 10단계까지가 가장 중요합니다. 적은 것은 이 브라우저에 남습니다.",
    en: "Install ZA, open test/cases/plant-320.xlsx and begin at the pane's Check. Steps 1 to 10 are worth the most. What you write stays in this browser.",
  },
  asWritten: { ko: "적힌 대로", en: "as written" },
  otherwise: { ko: "다름", en: "otherwise" },
  notTried: { ko: "하지 않음", en: "not tried" },
  outcomeOf: { ko: "{number}단계에서 본 것", en: "What was seen in step {number}" },
  noteOf: { ko: "{number}단계의 메모", en: "Note on step {number}" },
  saveReport: { ko: "보고서 저장", en: "Save the report" },
  reportSaved: {
    ko: "{file} 파일을 저장했습니다. 기록 파일과 함께 이슈에 올려 주십시오.",
    en: "{file} was saved. Please send it in as an issue, together with the recording.",
  },
  reportTitle: { ko: "실제 Excel 점검 보고서", en: "ZA in a real Excel" },
  dateOf: { ko: "날짜", en: "Date" },
  unknown: { ko: "알 수 없음", en: "unknown" },
  step: { ko: "단계", en: "Step" },
  outcome: { ko: "결과", en: "Outcome" },
  note: { ko: "본 것", en: "Seen" },
  recordedTitle: { ko: "기록기가 본 것", en: "What the recorder saw" },
  unexpectedSteps: {
    ko: "예상과 다르게 끝난 기록 단계",
    en: "Steps of the recording that did not end as expected",
  },
  formula: { ko: "수식", en: "Formula" },
  givenBack: { ko: "Excel이 돌려준 수식", en: "Given back by Excel as" },
  value: { ko: "값", en: "Value" },

  howToStart: { ko: "시작하는 방법", en: "How to start" },
  serve: {
    ko: "프로젝트 폴더에서 {command} 명령을 실행하고 https://localhost:3002/recorder.html 주소가 브라우저에서 경고 없이 열리는지 확인하십시오.",
    en: "Run {command} in the project's folder and see that https://localhost:3002/recorder.html opens in the browser without a warning.",
  },
  open: {
    ko: "같은 브라우저의 웹용 Excel에서 빈 통합 문서를 새로 여십시오.",
    en: "Open a new, empty workbook in Excel on the web, in the same browser.",
  },
  upload: {
    ko: "홈 > 추가 기능 > 기타 추가 기능 > 내 추가 기능 업로드에서 src/workbench/recorder/manifest.xml 파일을 고르십시오. 이 페이지가 Excel 옆에 열립니다.",
    en: "In Home > Add-ins > More Add-ins > Upload My Add-in choose src/workbench/recorder/manifest.xml. This page opens beside the sheet.",
  },
  press: {
    ko: "기록을 누르고, 끝날 때까지 통합 문서를 건드리지 마십시오. 1분 안에 끝납니다.",
    en: "Press Record and leave the workbook alone until it is done, within a minute.",
  },
  keep: {
    ko: "내려받은 파일을 test/host/recordings 폴더에 넣고 npx jest test/host/replay 명령을 실행하십시오. 내려받을 수 없으면 아래 글을 복사해 저장하십시오.",
    en: "Put the downloaded file into test/host/recordings and run npx jest test/host/replay. Where downloads are blocked, copy the text below into a file.",
  },
  record: { ko: "기록", en: "Record" },
  download: { ko: "파일 내려받기", en: "Download the file" },
  text: { ko: "기록한 내용", en: "The recording" },
  outside: {
    ko: "Excel 밖에서 열렸습니다. 위 방법대로 Excel에서 여십시오.",
    en: "This page is not inside Excel. Open it there as described above.",
  },
  ready: { ko: "기록할 준비가 되었습니다.", en: "Ready to record." },
  recording: { ko: "{number}/{count} 단계 기록 중", en: "Recording step {number} of {count}" },
  done: {
    ko: "{steps}단계를 기록했습니다. 다음 단계가 예상과 다르게 끝났습니다: {failed}",
    en: "{steps} steps recorded. These did not end as expected: {failed}",
  },
  none: { ko: "없음", en: "none" },
  sheetExists: {
    ko: "‘{sheet}’ 시트가 이미 있습니다. 빈 통합 문서를 새로 열고 다시 기록하십시오.",
    en: "There already is a sheet “{sheet}”. Open a new, empty workbook and record there.",
  },
  failed: {
    ko: "기록하지 못했습니다({message}). 빈 통합 문서에서 다시 하십시오.",
    en: "Nothing was recorded ({message}). Try again in an empty workbook.",
  },
} satisfies Record<string, Sentence>;
