import type { Sentence } from "./sentence";

const code = { ko: "코드", en: "Code" };
const clause = { ko: "근거", en: "Clause" };

/** The running totals of a log, which the form's own columns are called by too. */
export const runningHeadings = {
  days: { ko: "무재해 일수 누계", en: "Running ZA days" },
  personHours: { ko: "연근로시간 누계", en: "Running person-hours" },
} as const satisfies Record<string, Sentence>;

/** The headings over what a function spills, by its id. */
export const spillHeadings = {
  RUNNING: [runningHeadings.days, runningHeadings.personHours],
  CAUSES: [code, { ko: "원인", en: "Cause" }, { ko: "판단", en: "Judgement" }, clause],
  STEPS: [
    code,
    { ko: "절차", en: "Step" },
    { ko: "일수", en: "Days" },
    { ko: "구속력", en: "Force" },
    clause,
  ],
  SAMPLE: [
    { ko: "날짜", en: "Date" },
    { ko: "배수", en: "Multiple" },
    { ko: "사유", en: "Reason" },
  ],
  PEERS: [
    { ko: "산업", en: "Industry" },
    { ko: "규모", en: "Size" },
    { ko: "사업장 수", en: "Workplaces" },
    { ko: "개시 사업장 수", en: "Started" },
    { ko: "인증 사업장 수", en: "Certified" },
    { ko: "개시율(%)", en: "Started, %" },
    { ko: "인증률(%)", en: "Certified, %" },
  ],
  EXPLAIN: [
    { ko: "단계", en: "Step" },
    { ko: "계산식", en: "Formula" },
    { ko: "대입", en: "Numbers" },
    { ko: "결과", en: "Result" },
    { ko: "단위", en: "Unit" },
    clause,
  ],
} as const satisfies Record<string, readonly Sentence[]>;

/** Whether a deadline binds. */
export const bindingNames = {
  hard: { ko: "의무", en: "hard" },
  recommended: { ko: "권장", en: "recommended" },
} as const satisfies Record<string, Sentence>;
