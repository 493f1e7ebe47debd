/** The sentences of the Now card: where the record stands, its deadlines, its rates, and workplaces like it. */
import type { Sentence } from "./sentence";

export const nowText = {
  heading: { ko: "지금", en: "Now" },
  multiple: { ko: "지금 {multiple}배", en: "Now {multiple}-fold" },
  left: { ko: "{multiple}배까지 {left}", en: "{left} to {multiple}-fold" },
  bar: {
    ko: "{multiple}배 목표 {aim} 가운데 {reached}({share} %)",
    en: "{reached} of {aim}, the {multiple}-fold goal ({share} %)",
  },
  barReached: { ko: "{multiple}배는 {date} 달성", en: "{multiple}-fold reached {date}" },
  spoken: { ko: "달성 {multiple}배. {deadline}", en: "{multiple}-fold reached. {deadline}" },
  fold: { ko: "{multiple}배", en: "{multiple}-fold" },
  since: {
    ko: "{date} {event}부터 {days} · {hours}",
    en: "{days} · {hours} since {event} {date}",
  },
  leadoff: { ko: "개시", en: "leadoff" },
  releadoff: { ko: "재개시", en: "re-leadoff" },
  firstDay: { ko: "일지 첫날", en: "the first day of the log," },
  noLog: {
    ko: "일지에 첫날을 기록하면 나타납니다.",
    en: "It appears once the log has its first day.",
  },
  noGoal: {
    ko: "목표를 정하면 배수와 남은 양이 나타납니다.",
    en: "With a goal, the multiple and what is left appear.",
  },
  blankForGoal: {
    ko: "목표에 필요한 빈칸: {field}",
    en: "Blank, and needed for the goal: {field}",
  },
  noAccidentTable: {
    ko: "재해 기록의 표를 찾지 못했습니다.",
    en: "No table of accidents was found.",
  },
  undecided: {
    ko: "{dates}의 재해로 기록이 중단되는지는 인증기관이 결정합니다(DEF-5). 이 카드의 다른 값은 중단되지 않는 경우입니다.",
    en: "Whether the accident of {dates} breaks the record is for the certifying body to decide (DEF-5). All else on this card is if it does not.",
  },
  certain: {
    ko: "결정과 관계없이 {multiple}배는 {date}에 달성했습니다.",
    en: "Whatever is decided, {multiple}-fold was reached on {date}.",
  },
  noneCertain: {
    ko: "결정과 관계없이 달성한 배수는 아직 없습니다.",
    en: "No multiple is reached yet whatever is decided.",
  },
  open: {
    ko: "{multiple}배는 결정에 달려 있습니다.",
    en: "{multiple}-fold hangs on the decision.",
  },
  ifBroken: {
    ko: "{date}의 재해로 중단되는 경우: {standing}",
    en: "If that of {date} breaks it: {standing}",
  },
  ifBrokenMultiple: {
    ko: "{date}의 재해로 중단되는 경우: 지금 {multiple}배 · {standing}",
    en: "If that of {date} breaks it: now {multiple}-fold · {standing}",
  },
  ifBrokenNoDays: {
    ko: "{date}의 재해로 중단되는 경우: 재개시한 뒤의 일지가 아직 없습니다.",
    en: "If that of {date} breaks it: the log has no day after the re-leadoff yet.",
  },
  spokenUndecided: {
    ko: "재해로 중단되지 않으면 {multiple}배 달성. {deadline}",
    en: "{multiple}-fold reached, if no accident breaks the record. {deadline}",
  },
  expected: {
    ko: "예상일 {date} (최근 30일의 속도)",
    en: "Expected {date} (pace of the last 30 days recorded)",
  },
  expectedIfNot: {
    ko: "중단되지 않는 경우 예상일 {date} (최근 30일의 속도)",
    en: "Expected {date} if it does not break (pace of the last 30 days recorded)",
  },
  expectedPassed: {
    ko: "일지가 {last}에서 끝나, 예상일이 이미 지났습니다.",
    en: "The log ends on {last}, and that day has passed.",
  },
  noPace: {
    ko: "예상일을 계산할 기록이 부족합니다.",
    en: "There is too little record to expect a date.",
  },
  noPaceMonthly: {
    ko: "월별 일지에는 날짜별 속도가 없어 예상일을 계산하지 않습니다.",
    en: "A log of months has no pace by days, so no date is expected.",
  },
  noPaceTakenOver: {
    ko: "인수한 기록의 날짜별 속도를 알 수 없어 예상일을 계산하지 않습니다.",
    en: "The pace of a record taken over is not known, so no date is expected.",
  },
  nextDue: {
    ko: "다음 기한: {step}({force}) {date}, {status}",
    en: "Next due: {step} ({force}) {date}, {status}",
  },
  nextStanding: {
    ko: "다음 기한: {step}({force}), {status}",
    en: "Next due: {step} ({force}), {status}",
  },
  nothingDue: { ko: "남은 기한이 없습니다.", en: "No deadline is open." },

  deadlines: { ko: "기한 {count}", en: "Deadlines: {count}" },
  deadlineSheet: { ko: "기한 시트", en: "Deadline sheet" },
  board: { ko: "무재해 기록판", en: "Board" },
  calendar: { ko: "달력 파일", en: "Calendar file" },
  noCalendar: {
    ko: "오늘 이후의 기한이 없어 달력 파일에 넣을 것이 없습니다.",
    en: "No deadline lies ahead, so there is nothing for a calendar file.",
  },
  calendarName: { ko: "무재해 기한.ics", en: "zero-accident-deadlines.ics" },
  download: { ko: "{file} 내려받기", en: "Download {file}" },
  calendarText: {
    ko: "내려받을 수 없는 Excel에서는 아래 글을 복사하여 이름이 .ics로 끝나는 파일로 저장하십시오.",
    en: "Where Excel does not let files be downloaded, copy the text below into a file whose name ends in .ics.",
  },
  copy: { ko: "글 복사", en: "Copy the text" },
  copied: { ko: "글을 복사했습니다.", en: "The text is copied." },
  notCopied: {
    ko: "Excel이 복사를 막았습니다. 선택된 글을 Ctrl+C로 복사하십시오.",
    en: "Excel did not let it be copied. The text is selected: press Ctrl+C.",
  },

  frequency: { ko: "도수율 {rate}", en: "Frequency {rate}" },
  severity: { ko: "강도율 {rate}", en: "Severity {rate}" },
  noFrequency: { ko: "도수율 –", en: "Frequency –" },
  noSeverity: { ko: "강도율 –", en: "Severity –" },
  enterDaysLost: {
    ko: "근로손실일수를 입력하면 강도율을 계산합니다.",
    en: "Enter the days lost to work out the severity rate.",
  },
  noDaysLostColumn: {
    ko: "재해 기록에 근로손실일수 열이 없어 강도율을 계산할 수 없습니다.",
    en: "The accident record has no column of days lost, so the severity rate is not known.",
  },
  enterDates: {
    ko: "재해일을 알 수 없는 재해가 있습니다.",
    en: "Some accidents have no date that can be read.",
  },
  enterHours: {
    ko: "연근로시간을 알 수 없는 행이 있습니다.",
    en: "Some rows do not tell their person-hours.",
  },
  noHours: {
    ko: "일지에 연근로시간이 없습니다.",
    en: "The log has no person-hours yet.",
  },
  rates: { ko: "도수율과 강도율의 계산", en: "How the rates are worked out" },
  ratesOf: {
    ko: "{from}부터 {to}까지 일지 전체: {hours}, 재해 {accidents}",
    en: "The whole log, {from} to {to}: {hours}, accidents: {accidents}",
  },
  rate: { ko: "비율", en: "Rate" },
  formula: { ko: "계산", en: "Formula" },
  result: { ko: "값", en: "Result" },
  frequencyKorea: { ko: "도수율", en: "Frequency rate (Korea)" },
  severityKorea: { ko: "강도율", en: "Severity rate (Korea)" },
  frequencyIlo: { ko: "ILO 도수율", en: "ILO frequency rate" },
  severityIlo: { ko: "ILO 강도율", en: "ILO severity rate" },
  osha: { ko: "OSHA TRIR", en: "OSHA TRIR" },
  perHours: { ko: "{count} ÷ {hours} × {base}", en: "{count} ÷ {hours} × {base}" },
  rateSources: {
    ko: "출처: 도수율·강도율은 안전관리 실무의 계산식으로 이 규정의 조문이 아닙니다. ILO는 제16차 국제노동통계인회의 결의(1998), OSHA는 전일제 100명의 1년(200,000시간)에 대한 기록 대상 재해입니다.",
    en: "Sources: frequency and severity as Korean safety managers report them, no clause of this regulation; ILO: resolution of the 16th Conference of Labour Statisticians, 1998; OSHA: recordable cases of 100 full-time workers a year (200,000 hours).",
  },
  rowsAreAccidents: {
    ko: "해석: 재해 기록의 한 행을 재해 1건으로 세며, 인정재해도 넣습니다. 재해자가 여럿인 재해는 1건이므로 한 행에 적으십시오. OSHA는 기록 대상이 다릅니다.",
    en: "Interpretation: each row of the accident record is one accident, recognised ones too. An accident with several victims is one: give it one row. What OSHA records differs.",
  },
  daysLostHint: {
    ko: "근로손실일수는 요양일수가 아닙니다. 사망과 장해 1~3급은 7,500일, 14급은 50일이고, 휴업일수에는 300/365를 곱합니다.",
    en: "Days lost are not days of care: 7,500 for a death or disability of grades 1 to 3, 50 for grade 14; days off work count x 300/365.",
  },
  outside: {
    ko: "이 기간 밖의 재해 {count}건은 넣지 않았습니다.",
    en: "Accidents outside these days are left out: {count}.",
  },

  peers: { ko: "비슷한 사업장", en: "Workplaces like yours" },
  peersOf: {
    ko: "{industry}, {size}: 사업장 {workplaces}, 개시 {started}, 인증 {certified}",
    en: "{industry}, {size}: workplaces {workplaces}, started {started}, certified {certified}",
  },
  workplaces: { ko: "사업장", en: "Workplaces" },
  started: { ko: "개시", en: "Started" },
  certified: { ko: "인증", en: "Certified" },
  peersSource: {
    ko: "1979년 8월부터 2008년 12월까지의 개시와 인증, 2008년 11월의 사업장. 출처: 한국산업안전보건공단의 무재해운동 통계(맞지 않는 합계는 바로잡음). 옛 제도의 기록이며 순위가 아닙니다.",
    en: "Started and certified from August 1979 to December 2008, workplaces in November 2008. Source: KOSHA's statistics of the campaign, totals that do not add up corrected. It is history of the former scheme, and no rank.",
  },
  moreStarted: {
    ko: "서른 해 동안의 개시를 2008년의 사업장 옆에 두어 개시가 더 많습니다.",
    en: "The leadoffs of thirty years stand beside the workplaces of 2008, so there are more of them.",
  },
  noPeers: {
    ko: "산업과 상시근로자수를 적으면 나타납니다.",
    en: "It appears once the industry and the head count are filled in.",
  },
  asTable: { ko: "표로 보기", en: "As a table" },
  startedOf: { ko: "개시 (사업장 대비)", en: "Started (of workplaces)" },
  certifiedOf: { ko: "인증 (개시 대비)", en: "Certified (of started)" },
} as const satisfies Record<string, Sentence>;
