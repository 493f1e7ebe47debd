/** What the blank form says beside its fields: titles, guidance, notes and the words to choose from. */
import type { Sentence } from "./sentence";

export const formTitle: Sentence = {
  ko: "무재해 목표달성 인증신청 양식",
  en: "Zero Accident certification form",
};

export const sheetTitles = {
  profile: { ko: "사업장 개요", en: "Workplace profile" },
  log: { ko: "무재해 일지", en: "Zero accident log" },
  accidents: { ko: "재해 기록", en: "Accident record" },
  quotation: {
    ko: "무재해 목표달성 기간 산출내역서",
    en: "Zero accident goal achievement period quotation",
  },
  shl: { ko: "안전보건수준 평가표", en: "Safety and health level score table" },
  documents: { ko: "제출서류 및 서명", en: "Documents and signatures" },
} as const satisfies Record<string, Sentence>;

export const guidance = {
  profile: {
    ko: "노란 칸에 적습니다. 흰 칸은 계산됩니다. 이 양식은 공식 별지가 아니라 이 프로그램이 만든 배치이며, 인정 여부는 인증기관이 정합니다.",
    en: "Fill in the yellow cells; the white ones are computed. The layout is this program's own and not an official form; the certifying body decides.",
  },
  log: {
    ko: "최초 개시일부터 하루 한 줄씩 날짜순으로 적고, 빈 줄을 두지 않습니다. 1인당 근로시간을 비우면 1일 근로시간으로 계산합니다. 줄을 넣거나 지운 뒤에는 누계를 위에서부터 다시 채우십시오.",
    en: "One row a day from the initial leadoff, in the order of the dates, without blank rows. Blank hours per worker count as the hours per day of the profile. After inserting or deleting a row, fill the running columns down again.",
  },
  accidents: {
    ko: "인정재해를 포함한 모든 재해를 적고 지우지 않습니다. 산업재해조사표 제출 등 법정 보고 의무는 이 양식과 별개입니다. 행이 모자라면 ZA 작업 창에서 기록하거나, 비어 있는 마지막 행을 복사해 그 자리에 ‘복사한 셀 삽입’으로 넣으십시오.",
    en: "Record every accident, recognised ones too, and delete none. The legal duty to report an accident stands apart from this form. Where rows run short, record the accident in the ZA pane, or copy the blank last row and insert the copied cells above it.",
  },
  quotation: {
    ko: "현재 기록의 개시일(재개시일)부터 누적하여 배수마다 한 줄로 산출합니다. 목표와 실적은 같은 단위로 비교합니다.",
    en: "One row a multiple, accumulated from the start of the current record (leadoff or re-leadoff). Goal and achievement are compared in the same unit.",
  },
  shl: {
    ko: "항목마다 0점부터 배점까지 적습니다. 확인평가가 모두 있으면 확인평가로, 아니면 자체평가로 적합 여부를 봅니다.",
    en: "Give each field 0 points up to its weight. The checker's scores decide on the pass where all are given, otherwise the own scores.",
  },
  documents: {
    ko: "서명란의 네 사람이 무재해 목표달성 확인서에 서명합니다. 배치는 이 프로그램의 것이며, 제출서류의 인정은 인증기관이 정합니다.",
    en: "The four signatories sign the ZA goal achievement confirmation. The layout is this program's own; the certifying body decides on the documents.",
  },
} as const satisfies Record<string, Sentence>;

export const sections = {
  workplace: { ko: "1. 사업장", en: "1. Workplace" },
  leadoff: { ko: "2. 개시", en: "2. Leadoff" },
  enrollment: { ko: "3. 상시근로자수", en: "3. Enrollment" },
  goal: { ko: "4. 재해율과 목표", en: "4. Accident rate and goal" },
  releadoff: { ko: "5. 재개시 때 다시 정한 목표", en: "5. Goal set anew at the re-leadoff" },
  history: { ko: "6. 근거와 이전 기록", en: "6. Evidence and earlier record" },
  ownRules: {
    ko: "7. 자체 기준 (비우면 2010년 규정)",
    en: "7. Own rules (blank: the regulation of 2010)",
  },
  attachments: { ko: "1. 제출서류", en: "1. Documents" },
  signatures: { ko: "2. 서명", en: "2. Signatures" },
  schedule: {
    ko: "3. 심사 일정 (인증기관이 적습니다)",
    en: "3. Schedule of the procedure (filled in by the certifying body)",
  },
} as const satisfies Record<string, Sentence>;

/** Notes beside the fields of the profile; the numbers are filled in from the rulebook. */
export const profileNotes = {
  "profile.industry": {
    ko: "목록에서 고릅니다.",
    en: "Choose from the list.",
  },
  "profile.businessType": {
    ko: "세 자리. 0으로 시작하는 코드도 그대로 적습니다(예: 000). {construction}로 시작하면 건설업입니다.",
    en: "Three digits, leading zeros kept (000). Codes that begin with {construction} are construction.",
  },
  "profile.detail": { ko: "다섯 자리", en: "Five digits" },
  "profile.leadoffDate": {
    ko: "신고가 {reportDays}일보다 늦었으면 접수일의 {daysBefore}일 전(해석, LEAD-2)",
    en: "If the report came later than {reportDays} days: {daysBefore} days before its receipt (interpretation, LEAD-2)",
  },
  "profile.releadoffDate": {
    ko: "재해 기록에서 가장 늦은 재개시일",
    en: "The latest re-leadoff of the accident record",
  },
  "profile.headCounts": {
    ko: "개시 전월까지 최근 {months}개월, 먼저 지난 달부터. 건설업은 비웁니다.",
    en: "The last {months} months before the month of leadoff, the earliest first. Construction: leave blank.",
  },
  "profile.constructionAmount": { ko: "건설업만", en: "Construction only" },
  "profile.laborRate": {
    ko: "건설업만. 27 %는 0.27로 적습니다.",
    en: "Construction only. 27 % is written 0.27.",
  },
  "profile.monthlyLaborCost": { ko: "건설업만", en: "Construction only" },
  "profile.constructionMonths": { ko: "건설업만", en: "Construction only" },
  "profile.enrollment": {
    ko: "월별 근로자수의 평균. 건설업: 총공사금액 × 노무비율 ÷ (월평균 노무비 × 공사기간)",
    en: "Mean of the monthly head counts. Construction: amount × labor rate ÷ (monthly labor cost × months)",
  },
  "profile.rate": {
    ko: "퍼센트 값으로 적습니다. 0.71은 0.71 %를 뜻합니다.",
    en: "In percent: 0.71 means 0.71 %.",
  },
  "profile.rateSource": {
    ko: "업종·규모별 5년 평균 재해율의 출처와 연도",
    en: "Source and years of the 5-year mean of the business type and size",
  },
  "profile.coefficient": {
    ko: "규모에 따라 {floor}~{most}, 건설업 {constructionCoefficient}",
    en: "{floor} to {most} by size, construction {constructionCoefficient}",
  },
  "profile.hoursPerDay": {
    ko: "{hours}시간, 건설업 {constructionHours}시간",
    en: "{hours} hours, construction {constructionHours}",
  },
  "profile.goalPersonHours": {
    ko: "{constant} ÷ 재해율 × 특성계수. 연근로시간 누계와 비교합니다.",
    en: "{constant} ÷ rate × coefficient. Compared with the running person-hours.",
  },
  "profile.goalHours": {
    ko: "연근로시간 목표 ÷ 상시근로자수. 근로자 1인당 시간이며 연근로시간과 비교하지 않습니다.",
    en: "Goal in person-hours ÷ enrollment: hours on the workplace's clock, never compared with person-hours.",
  },
  "profile.goalDays": {
    ko: "목표시간 ÷ 1일 근로시간. 무재해 일수와 비교합니다.",
    en: "Goal period ÷ hours per day. Compared with the ZA days.",
  },
  "profile.releadoffHeadCounts": {
    ko: "재개시하지 않았으면 이 절을 비웁니다. 재개시 전월까지 최근 {months}개월. 건설업은 비웁니다.",
    en: "Leave this section blank without a re-leadoff. The last {months} months before that of the re-leadoff. Construction: leave blank.",
  },
  "profile.releadoffRate": {
    ko: "재개시 당시의 5년 평균 재해율(퍼센트 값)",
    en: "The 5-year mean at the time of the re-leadoff, in percent",
  },
  "profile.enrollmentSource": {
    ko: "산재보험료 신고서, 임금대장, 출근부, 사업개시신고서 등",
    en: "Return of the insurance premium, payroll, attendance register, business leadoff report",
  },
  "profile.lastCertifiedMultiple": {
    ko: "인증받은 적이 없으면 비웁니다.",
    en: "Leave blank if nothing was certified yet.",
  },
  "profile.takenOverMultiple": {
    ko: "통합·분리로 기록을 인수하였을 때만. 인수한 기록이 마지막으로 달성한 배수",
    en: "Only after a merger or separation: the last multiple that the other workplace had achieved",
  },
  "profile.takenOverDays": {
    ko: "그 배수를 달성한 뒤 인수할 때까지 더 쌓은 일수",
    en: "Days added from that multiple up to the handover",
  },
  "profile.takenOverPersonHours": {
    ko: "그 배수를 달성한 뒤 인수할 때까지 더 쌓은 연근로시간",
    en: "Person-hours added from that multiple up to the handover",
  },
  "profile.scheme": {
    ko: "어느 제도로 무재해를 인증받는지. 공단의 제도는 2018년에 끝났습니다.",
    en: "The scheme under which the record is certified; the public one ended in 2018.",
  },
  "profile.ownBreakingDays": {
    ko: "규정은 요양 {breakingDays}일",
    en: "The regulation: {breakingDays} days of care",
  },
  "profile.ownHoursPerDay": {
    ko: "규정은 {hours}시간, 건설업 {constructionHours}시간",
    en: "The regulation: {hours} hours, construction {constructionHours}",
  },
  "profile.ownPassPoints": {
    ko: "규정은 {passPoints}점",
    en: "The regulation: {passPoints} points",
  },
  "profile.ownReportDays": {
    ko: "규정은 개시일부터 {reportDays}일",
    en: "The regulation: {reportDays} days from the leadoff",
  },
  "profile.ownApplicationDays": {
    ko: "규정은 달성일부터 {applicationDays}일(권장)",
    en: "The regulation: {applicationDays} days from the date achieved (recommended)",
  },
} as const satisfies Record<string, Sentence>;

/** A row under the goals, computed from their beginnings in one step. */
export const goalCheck = {
  label: {
    ko: "검산: ZA.GOAL(재해율, 상시근로자수, 업종코드)",
    en: "Check: ZA.GOAL(rate, enrollment, code)",
  },
  note: {
    ko: "1배수 목표시간과 같아야 합니다. 다르면 위에 계산과 다르게 적힌 값이 있습니다.",
    en: "Must equal the 1-fold goal period; if not, a value above differs from its computation.",
  },
} as const satisfies Record<string, Sentence>;

/** Above the tables, with the name of the workplace behind it. */
export const workplaceLine: Sentence = { ko: "사업장명: ", en: "Workplace: " };

export const answerWords = {
  yes: { ko: "예", en: "Yes" },
  no: { ko: "아니요", en: "No" },
  undecided: { ko: "인증기관 결정", en: "To be decided" },
  pass: { ko: "적합", en: "Pass" },
  fail: { ko: "부적합", en: "Fail" },
} as const satisfies Record<string, Sentence>;

export const basisWords = {
  actual: { ko: "실근로", en: "actual" },
  "8": { ko: "8시간", en: "8 hours" },
  "10": { ko: "10시간", en: "10 hours" },
} as const satisfies Record<string, Sentence>;

export const dayWords = {
  weekday: { ko: "평일", en: "weekday" },
  saturday: { ko: "토요일", en: "Saturday" },
  sunday: { ko: "일요일", en: "Sunday" },
  holiday: { ko: "공휴일", en: "public holiday" },
  off: { ko: "휴무", en: "day off" },
} as const satisfies Record<string, Sentence>;

export const dayKinds: readonly Sentence[] = Object.values(dayWords);

/** Workers who are not counted (TIME-7). */
export const excludedCategories = [
  { ko: "경비·당직 용역 근로자", en: "security or duty service" },
  { ko: "레미콘 운전자", en: "ready-mixed concrete driver" },
  { ko: "장비업체 대표자", en: "equipment provider's representative" },
] as const satisfies readonly Sentence[];

/** Workers of others who are counted (TIME-6). */
export const includedCategories = [
  { ko: "용역업체 근로자", en: "service provider's employee" },
  { ko: "계약 장비 운전원", en: "operator of equipment under contract" },
  { ko: "법인 장비의 소속 근로자", en: "employee of an equipment company" },
] as const satisfies readonly Sentence[];

export const releadoffWords = {
  accident: { ko: "재해", en: "accident" },
  disease: { ko: "질병", en: "disease" },
} as const satisfies Record<string, Sentence>;

export const totalWord: Sentence = { ko: "합계", en: "Total" };

/** Lines at the foot of what is signed. */
export const closingLines = {
  quotation: {
    ko: "작성일:          년      월      일          작성자:                         (서명 또는 인)          확인자:                         (서명 또는 인)",
    en: "Date: ____________        Prepared by: ______________________        Checked by: ______________________",
  },
  shl: {
    ko: "평가일:          년      월      일          평가자:                         (서명 또는 인)          확인자:                         (서명 또는 인)",
    en: "Date: ____________        Assessed by: ______________________        Checked by: ______________________",
  },
  documents: {
    ko: "위와 같이 무재해 목표달성 인증을 신청합니다.",
    en: "We apply for certification of the achieved zero accident goal as stated above.",
  },
  documentsDate: {
    ko: "년          월          일",
    en: "Date: ______________________",
  },
  documentsSignature: {
    ko: "사업장 대표                                        (서명 또는 인)",
    en: "Workplace's representative: ____________________________",
  },
} as const satisfies Record<string, Sentence>;

/** What Excel says when something else is typed. */
export const refusals = {
  date: {
    ko: "날짜를 2010-05-03과 같이 적으십시오.",
    en: "Give a date, like 2010-05-03.",
  },
  count: { ko: "0 이상의 정수를 적으십시오.", en: "Give a whole number, 0 or more." },
  amount: { ko: "0 이상의 숫자를 적으십시오.", en: "Give a number, 0 or more." },
  hours: { ko: "0에서 {most} 사이의 시간을 적으십시오.", en: "Give hours from 0 to {most}." },
  own: {
    ko: "{least}부터 {most}까지의 수를 적거나 칸을 비우십시오.",
    en: "Give a number from {least} to {most}, or leave the cell blank.",
  },
  share: {
    ko: "0에서 1 사이의 비율을 적으십시오. 27 %는 0.27입니다.",
    en: "Give a share from 0 to 1: 27 % is 0.27.",
  },
  rate: {
    ko: "퍼센트 값을 적으십시오. 0.71은 0.71 %입니다.",
    en: "Give percent: 0.71 means 0.71 %.",
  },
  code: { ko: "숫자 {digits}자리로 적으십시오.", en: "Give {digits} digits." },
  score: { ko: "0점부터 {weight}점까지 적으십시오.", en: "Give 0 to {weight} points." },
  list: { ko: "목록에서 고르십시오.", en: "Choose from the list." },
} as const satisfies Record<string, Sentence>;

/** Over the columns that the chart of the score table draws. */
export const shareHeadings = {
  before: { ko: "지원 전 %", en: "Before support %" },
  now: { ko: "현재 %", en: "Now %" },
} as const satisfies Record<string, Sentence>;

export const scoreChart = {
  reading: {
    ko: "다섯 평가항목의 점수를 배점에 대한 비율로 나타낸 방사형 차트. 지원 전은 점선, 현재는 실선.",
    en: "Radar of the five scores as percent of their weights: before support dashed, now solid.",
  },
} as const satisfies Record<string, Sentence>;
