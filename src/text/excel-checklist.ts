/** What a person with an Excel tries, the riskiest first: what to do, and what must be seen. */
import type { Sentence } from "./sentence";

export interface ChecklistStep {
  readonly do: Sentence;
  readonly see: Sentence;
}

export const excelChecklist: readonly ChecklistStep[] = [
  {
    do: {
      ko: '`=ZA.GOAL(0.5,300,"general")`, `=ZA.DAYS(Log!A5:C100)`, `=ZA.RATE(3,1000)`, `=ZA.FORECAST(Log!A5:C100,Profile!B29,2)`, `=ZA.SAMPLE(Log!A5:C100,Profile!B29)`을 입력합니다.',
      en: 'Enter `=ZA.GOAL(0.5,300,"general")`, `=ZA.DAYS(Log!A5:C100)`, `=ZA.RATE(3,1000)`, `=ZA.FORECAST(Log!A5:C100,Profile!B29,2)`, `=ZA.SAMPLE(Log!A5:C100,Profile!B29)`.',
    },
    see: {
      ko: "1600, 숫자, 0.3, 날짜나 그 일련번호, 여러 셀에 채워진 표. `#NAME?`는 없고 `#BUSY!`는 몇 초를 넘지 않습니다.",
      en: "1600; a number; 0.3; a date or its serial number; a spilled table. Nowhere `#NAME?`; `#BUSY!` for some seconds at most.",
    },
  },
  {
    do: { ko: "그 셀 가운데 하나를 클릭합니다.", en: "Click one of these cells." },
    see: {
      ko: "수식 입력줄에 `ZA.GOAL(…)`로 보입니다. `_xldudf_`나 `@`는 없습니다.",
      en: "The formula bar says `ZA.GOAL(…)`: no `_xldudf_`, no `@`.",
    },
  },
  {
    do: {
      ko: "작업 창을 연 채로 개요의 근로자수(B16)를 바꾸고 3초 기다린 뒤 되돌립니다.",
      en: "With the pane open, change a head count of the profile (B16), wait 3 seconds, then change it back.",
    },
    see: {
      ko: "그동안 계산 중이라는 말이나 지적 사항이 보이고, 되돌린 지 3초 뒤에는 아무것도 남지 않습니다.",
      en: "Meanwhile “calculating” or findings; 3 seconds after the change back none remains.",
    },
  },
  {
    do: { ko: "리본의 ‘새 양식’을 누릅니다.", en: "Ribbon: “New form”." },
    see: {
      ko: "복구 메시지 없이 새 통합 문서가 열리며 Office의 언어로 되어 있습니다.",
      en: "A new workbook opens without a repair message; it is in the language of Office.",
    },
  },
  {
    do: {
      ko: "1단계의 통합 문서를 저장하고 Excel을 닫습니다. 다시 열어 F2 없이 함수의 인수를 바꿉니다.",
      en: "Save the workbook of step 1, close Excel, open both again, and change an argument of a function without F2.",
    },
    see: {
      ko: "값이 바로 보이고, 함수가 다시 계산됩니다.",
      en: "Values are there at once; the function is calculated anew.",
    },
  },
  {
    do: {
      ko: "같은 파일을 추가 기능이 없는 PC나 계정에서 엽니다.",
      en: "Open the same file on a machine, or in an account, without the add-in.",
    },
    see: {
      ko: "마지막 값이 보입니다. 다시 계산하면 `#NAME?`이며 복구 메시지는 없습니다.",
      en: "The last values; after a recalculation `#NAME?`, no message of repair.",
    },
  },
  {
    do: {
      ko: "`test/cases/three-mistakes.xlsx`를 열어 하나를 고치고, 일괄 적용한 뒤 Ctrl+Z를 한 번 누릅니다.",
      en: "Open `test/cases/three-mistakes.xlsx`: apply one fix, then all safe ones, then Ctrl+Z once.",
    },
    see: {
      ko: "셀이 바뀌고 지적 사항이 없어집니다. Ctrl+Z 한 번에 마지막 것이 셀과 지적 사항 모두 되돌아옵니다.",
      en: "The cells change and the findings go; one Ctrl+Z takes back the last of both.",
    },
  },
  {
    do: {
      ko: "일지의 행을 하나 숨기고 시트를 보호한 뒤 ‘다시 점검’을 누릅니다.",
      en: "Hide a row of the log, protect the sheet, “Check again”.",
    },
    see: {
      ko: "작업 창이 답하고, 숨긴 행을 알려 주며, 쓸 수 없는 것을 말합니다.",
      en: "The pane answers, names the hidden row, and says what it may not write.",
    },
  },
  {
    do: {
      ko: "웹과 데스크톱에서 `=ZA.DAYS(Log!A:C)`을 입력합니다.",
      en: "`=ZA.DAYS(Log!A:C)` on the web and on the desktop.",
    },
    see: {
      ko: "데스크톱에서는 숫자, 웹에서는 `#CALC!`일 수 있습니다. 어느 쪽인지 적으십시오.",
      en: "A number on the desktop; on the web perhaps `#CALC!`: write down which.",
    },
  },
  {
    do: {
      ko: '`=ZA.GOAL(A1,300,"general")`에서 A1을 비워 두고, 그다음 `""`, `#N/A`, TRUE를 넣습니다.',
      en: '`=ZA.GOAL(A1,300,"general")` with A1 blank, then `""`, `#N/A` and TRUE.',
    },
    see: {
      ko: "문장이 딸린 오류 값입니다(셀 위에 마우스를 올립니다). 숫자는 나오지 않습니다.",
      en: "An error value with a sentence (hover the cell), never a number.",
    },
  },
  {
    do: {
      ko: "작업 창을 닫고 3,650행 일지의 셀 20개에 입력한 뒤 다시 엽니다.",
      en: "Close the pane, type into 20 cells of a log of 3,650 rows, open it again.",
    },
    see: {
      ko: "추가 기능이 없을 때처럼 빠르게 입력되고, 작업 창은 열릴 때 한 번 점검합니다.",
      en: "Typing is as fast as without; the pane checks once when it opens.",
    },
  },
  {
    do: {
      ko: "값이 있는 셀 위에 `=ZA.RUNNING(Log!A5:C30)`을 넣고 그 셀들을 지웁니다. 표 안에도 같은 수식을 넣습니다.",
      en: "`=ZA.RUNNING(Log!A5:C30)` above filled cells, then clear them; the same formula inside a table.",
    },
    see: {
      ko: "`#SPILL!` 다음에 값이 보입니다. 표 안에서는 `#SPILL!`입니다.",
      en: "`#SPILL!`, then the values; in a table `#SPILL!`.",
    },
  },
  {
    do: {
      ko: '`=ZA.COEFFICIENT(Profile!B16:B18,"general")`을 입력합니다.',
      en: '`=ZA.COEFFICIENT(Profile!B16:B18,"general")`.',
    },
    see: {
      ko: "여러 셀에 채워진 값이나 `#VALUE!`입니다. 어느 쪽인지 적으십시오.",
      en: "Either spilled values or `#VALUE!`: write down which.",
    },
  },
  {
    do: {
      ko: "일지에 행을 넣고, 하나를 지우고, 인원으로 정렬하고, 열 행을 붙여 넣고, 각각 실행 취소합니다.",
      en: "Insert a row in the log, delete one, sort it by workers, paste ten rows, undo each.",
    },
    see: {
      ko: "그때마다 지적 사항이 맞는 셀을 가리킵니다.",
      en: "Findings point at the right cells after each.",
    },
  },
  {
    do: {
      ko: "‘작성’에서 Enter로 하루를 적고, 행을 다 쓰면 행을 더합니다. 재해를 13번째까지 기록합니다.",
      en: "“Fill”: enter a day with Enter; add rows when they are used up. Record accidents until the 13th.",
    },
    see: {
      ko: "행에 수식, 서식, 유효성 검사가 있고 합계에 들어갑니다. 재개시일은 13번째 재해도 읽고, 원인 목록은 제자리에 있습니다.",
      en: "The row has its formulas, formats and validations; the total includes it. The re-leadoff date reads the 13th accident too, and the causes stand where they stood.",
    },
  },
  {
    do: {
      ko: "두 사람이 함께 편집합니다. 한 사람에게만 ZA가 있습니다.",
      en: "Edit with two people, one with ZA and one without.",
    },
    see: {
      ko: "서로의 편집이 보이고, 상대가 고친 뒤 작업 창이 다시 점검합니다.",
      en: "Both see each other's edits; the pane checks again after the other's.",
    },
  },
  {
    do: {
      ko: "셀을 편집하기 시작해 Enter를 누르지 않은 채 ‘다시 점검’을 누릅니다.",
      en: "Start to edit a cell and, without Enter, press “Check again”.",
    },
    see: {
      ko: "셀을 편집 중이라고 말하고, 편집이 끝나면 점검합니다.",
      en: "The pane says that a cell is being edited, and checks afterwards.",
    },
  },
  {
    do: {
      ko: "‘제출용 사본’, ‘점검 보고서’, 판단 시트, 평가표의 레이더 차트를 만듭니다.",
      en: "“Submission copy”, “Audit report”, the decision sheet, the radar chart of the SHL sheet.",
    },
    see: {
      ko: "확인 시트가 있는 새 통합 문서, 링크가 되는 시트, 선이 둘인 차트.",
      en: "A new workbook with its seal; sheets with links that work; a chart with two lines.",
    },
  },
  {
    do: {
      ko: "Ctrl+Alt+Shift+Z와 Ctrl+Alt+Shift+F를 누르고, Office를 다른 언어로 바꿉니다.",
      en: "Ctrl+Alt+Shift+Z and Ctrl+Alt+Shift+F; switch Office to the other language.",
    },
    see: {
      ko: "작업 창의 다음 할 일, 다음 지적 사항의 셀. 리본, 작업 창, 함수 도움말이 다른 언어로 나옵니다.",
      en: "The pane's next thing to do; the next finding's cell; ribbon, pane and functions' help in the other language.",
    },
  },
  {
    do: {
      ko: "글이 다른 버전을 서버에 올리고 작업 창을 엽니다.",
      en: "Publish a version with another text on your server; open the pane.",
    },
    see: {
      ko: "캐시를 지우지 않아도 새 글이 보입니다.",
      en: "The new text, without clearing a cache.",
    },
  },
];
