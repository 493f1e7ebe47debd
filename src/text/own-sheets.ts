/** The words of the sheets that the add-in writes of its own: report, sampling plan, deadlines, board; and of the calendar. */
import type { Sentence } from "./sentence";

export const sheetNames = {
  report: { ko: "점검 보고서", en: "Audit report" },
  sampling: { ko: "표본조사 계획", en: "Sampling plan" },
  deadlines: { ko: "기한", en: "Deadlines" },
  board: { ko: "무재해 기록판", en: "Zero accident board" },
} as const satisfies Record<string, Sentence>;

export const ownSheetText = {
  titleOf: { ko: "{title} · {workplace}", en: "{title} · {workplace}" },
  footer: { ko: "&P / &N쪽", en: "Page &P of &N" },
  asOf: { ko: "{date} 현재", en: "as of {date}" },
  weekday: { ko: "{date} ({weekday})", en: "{date} ({weekday})" },

  result: { ko: "점검 결과", en: "Verdict" },
  counts: { ko: "건수", en: "Counts" },
  regulation: { ko: "규정", en: "Regulation" },
  ownRules: { ko: "자체 기준", en: "Own rules" },
  madeBy: { ko: "작성", en: "Made" },
  madeWith: { ko: "{date}, ZA {version}", en: "{date}, ZA {version}" },

  kind: { ko: "구분", en: "Kind" },
  sheet: { ko: "시트", en: "Sheet" },
  cell: { ko: "셀", en: "Cell" },
  content: { ko: "내용", en: "Content" },
  found: { ko: "기재된 값", en: "Found" },
  expected: { ko: "맞는 값", en: "Expected" },
  clause: { ko: "근거", en: "Clause" },
  toDo: { ko: "조치", en: "To do" },
  consequence: { ko: "↳ 이에 따름", en: "↳ follows" },

  findings: { ko: "지적 사항", en: "Findings" },
  moreOfRule: {
    ko: "{title}: 이 밖에 {count}건이 더 있습니다. 한 규칙의 지적은 {most}건까지만 행과 메모로 보입니다.",
    en: "{title}: {count} more. At most {most} findings of a rule are shown as rows and notes.",
  },
  setAside: { ko: "사유를 적고 제외한 항목", en: "Set aside with reasons" },
  notChecked: { ko: "점검 불가 항목", en: "Not checked" },
  passed: { ko: "적합한 규칙", en: "Rules that passed" },
  notApplicable: { ko: "해당 없는 규칙", en: "Rules that do not apply" },
  none: { ko: "없음", en: "none" },
  documents: { ko: "제출서류와 서명", en: "Documents and signatures" },
  noDocuments: {
    ko: "제출서류 표를 찾지 못했습니다.",
    en: "No table of documents was found.",
  },
  yes: { ko: "예", en: "yes" },
  no: { ko: "아니요", en: "no" },
  notFilledIn: { ko: "적지 않음", en: "blank" },
  sections: { ko: "{title} {count}", en: "{title}: {count}" },

  multiple: { ko: "배수", en: "Multiple" },
  fold: { ko: "{multiple}배", en: "{multiple}-fold" },
  date: { ko: "날짜", en: "Date" },
  day: { ko: "요일", en: "Day" },
  reason: { ko: "사유", en: "Reason" },
  workers: { ko: "출력인원", en: "Workers" },
  logCell: { ko: "일지 셀", en: "Cell in the log" },
  surveyed: { ko: "확인한 내용", en: "Found on the survey" },
  draw: {
    ko: "종자 {seed} · 배수마다 {days}일 · 토요일은 불리한 날로 {saturdays}",
    en: "Seed {seed} · {days} a multiple · Saturdays {saturdays} as disadvantageous days",
  },
  saturdaysCount: { ko: "봄", en: "count" },
  saturdaysDoNot: { ko: "보지 않음", en: "do not count" },
  drawnFrom: {
    ko: "1배수 목표 {goal}. 같은 종자로 같은 날이 뽑힙니다. 연휴, 공휴일, 일요일의 순으로 먼저 뽑습니다(SMP-1).",
    en: "1-fold goal {goal}. The same seed draws the same days. Runs of holidays come first, then public holidays, then Sundays (SMP-1).",
  },

  step: { ko: "단계", en: "Step" },
  from: { ko: "기준일", en: "Runs from" },
  due: { ko: "기한", en: "Date" },
  left: { ko: "남은 날", en: "Days left" },
  force: { ko: "성격", en: "Force" },
  status: { ko: "상태", en: "Status" },
  hard: { ko: "필수", en: "required" },
  recommended: { ko: "권장", en: "recommended" },
  right: { ko: "선택", en: "optional" },
  howCounted: {
    ko: "해석: 달력의 날로 세고 첫날은 넣지 않으며, 휴일이어도 미루지 않습니다(AMB-12).",
    en: "Interpretation: calendar days, the first day not counted, not moved past holidays (AMB-12).",
  },
  noDeadlines: {
    ko: "기한을 셀 날짜가 아직 없습니다. 개시일부터 적으십시오.",
    en: "There is no date yet that a deadline runs from. Begin with the leadoff date.",
  },
  done: { ko: "{date}에 함", en: "done on {date}" },
  doneLate: { ko: "{date}에 함, {days} 늦음", en: "done on {date}, {days} late" },
  doneEarly: { ko: "{date}에 함, {days} 이름", en: "done on {date}, {days} early" },
  dueToday: { ko: "오늘까지", en: "today" },
  dueIn: { ko: "{days} 남음", en: "{days} left" },
  overdue: { ko: "{days} 지남", en: "{days} ago" },
  possible: { ko: "가능함", en: "possible now" },
  possibleIn: { ko: "{days} 뒤부터", en: "possible in {days}" },
  notUsed: { ko: "기간 지남(선택)", en: "over (optional)" },
  clockStands: { ko: "처리기간 정지 중", en: "the clock stands" },

  since: { ko: "{date}부터", en: "since {date}" },
  noRecord: {
    ko: "날짜가 있는 무재해 일지를 찾지 못했습니다.",
    en: "No log with dates was found.",
  },
  zaDays: { ko: "무재해 일수", en: "Zero accident days" },
  personHours: { ko: "무재해 시간(인시)", en: "Person-hours" },
  reachedMultiple: { ko: "달성 배수", en: "Multiple" },
  goalOf: { ko: "{multiple}배 목표({unit})", en: "Goal of {multiple}-fold ({unit})" },
  goal: { ko: "목표", en: "Goal" },
  expectedDate: { ko: "예상 달성일", en: "Expected date" },
  lastAccident: { ko: "마지막 재해 {date}", en: "Last accident {date}" },
  noAccident: { ko: "기록된 재해 없음", en: "No accident recorded" },
  reportAtOnce: {
    ko: "재해와 아차사고는 바로 알려 주십시오",
    en: "Report every accident and near miss at once",
  },
} as const satisfies Record<string, Sentence>;

/** Why no day can be drawn for a survey. */
export const noPlanReasons = {
  "no-log": {
    ko: "날짜별 무재해 일지가 없어 표본을 뽑을 수 없습니다.",
    en: "There is no log of days to draw from.",
  },
  "no-goal": {
    ko: "목표를 계산할 값이 없어 배수를 나눌 수 없습니다.",
    en: "Without a goal the days cannot be told apart by multiples.",
  },
  "not-reached": {
    ko: "아직 달성한 배수가 없습니다.",
    en: "No multiple is reached yet.",
  },
  "not-possible": {
    ko: "일지의 값, 인계받은 기록 또는 공휴일 자료가 없는 해 때문에 뽑을 수 없습니다.",
    en: "Days cannot be drawn: figures of the log, a record taken over, or a year without data of holidays stand in the way.",
  },
} as const satisfies Record<string, Sentence>;
