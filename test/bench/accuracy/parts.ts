/** The parts beside the log, as pairs and tables of somebody's own. */
import type { Language } from "../../../src/text/sentence";
import { causeNames } from "../../../src/text/causes";
import type { CellValue, Place } from "../../../src/workbook/workbook";
import type { Book } from "./book";
import type { Facts } from "./facts";

type Labels = Readonly<Record<string, Record<Language, string>>>;

const profileLabels = {
  name: { ko: "사업장명", en: "Name of company" },
  address: { ko: "소재지", en: "Site address" },
  industry: { ko: "업종명", en: "Industry" },
  businessType: { ko: "업종코드", en: "Industry code" },
  leadoffDate: { ko: "무재해운동 개시일", en: "Date of leadoff" },
  reportReceived: { ko: "개시신고서 접수일", en: "Leadoff report received" },
  releadoffDate: { ko: "재개시일", en: "Restart date" },
} satisfies Labels;

const siteLabels = {
  constructionAmount: { ko: "총공사금액(원)", en: "Contract amount (won)" },
  laborRate: { ko: "노무비율", en: "Labour ratio" },
  monthlyLaborCost: { ko: "월평균 노무비(원)", en: "Monthly labour cost (won/month)" },
  constructionMonths: { ko: "공사기간(개월)", en: "Construction months" },
} satisfies Labels;

const headCountLabel = { ko: "월별 근로자수", en: "Monthly head counts" };

const goalLabels = {
  enrollment: { ko: "상시근로자수", en: "Average headcount" },
  rate: { ko: "업종 재해율(%)", en: "Accident rate (%)" },
  rateSource: { ko: "재해율 출처", en: "Source of the rate" },
  coefficient: { ko: "특성계수", en: "Scale coefficient" },
  hoursPerDay: { ko: "1일 근로시간", en: "Hours per day" },
  goalPersonHours: { ko: "1배수 목표(인시)", en: "Goal in person-hours" },
  goalHours: { ko: "1배수 목표(시간)", en: "Goal in hours" },
  goalDays: { ko: "1배수 목표일수(일)", en: "Goal in days" },
} satisfies Labels;

const formats: Readonly<Record<string, string>> = {
  constructionAmount: "#,##0",
  laborRate: "0%",
  monthlyLaborCost: "#,##0",
  enrollment: "0.00",
  rate: "0.00",
  coefficient: "0.0000",
  goalPersonHours: "#,##0.0",
  goalHours: "#,##0.0",
  goalDays: "0.0",
};

/** The profile, a label and a value a row. @returns the row below it */
export function drawPairs(
  book: Book,
  at: Place,
  facts: Facts,
  { gap = 1, dates = "yyyy-mm-dd" }: { gap?: number; dates?: string } = {},
): number {
  const { profile, headCounts, shape } = facts;
  let row = at.row;
  const put = (label: string | null, value: CellValue, key: string, format?: string) => {
    if (label !== null) {
      book.put({ ...at, row }, label, { key: `heading.profile.${key}` });
    }
    const place = { ...at, row, column: at.column + gap };
    book.put(place, value, { key: `profile.${key}`, format });
    row += 1;
  };
  const stated = profile as Readonly<Record<string, CellValue | undefined>>;
  const putAll = (labels: Labels) => {
    for (const [field, label] of Object.entries(labels)) {
      const isDate = field.endsWith("Date") || field === "reportReceived";
      const isPercentage = field === "rate" && facts.isRatePercentage;
      const format = isDate ? dates : isPercentage ? "0.00%" : formats[field];
      put(label[shape.language], stated[field] ?? null, field, format);
    }
  };
  putAll(profileLabels);
  if (shape.isConstruction) putAll(siteLabels);
  for (const [index, count] of headCounts.entries()) {
    put(index === 0 ? headCountLabel[shape.language] : null, count, `headCounts.${index}`);
  }
  putAll(goalLabels);
  return row;
}

const quotationLabels = {
  unit: { ko: "비교단위", en: "Unit of comparison" },
  appliedMultiple: { ko: "신청 배수", en: "Applied multiple" },
  applicationDate: { ko: "인증신청일", en: "Date of application" },
} satisfies Labels;

const quotationHeadings = {
  multiple: { ko: "배수", en: "Multiple" },
  from: { ko: "시작일", en: "From" },
  to: { ko: "종료일", en: "To" },
  days: { ko: "무재해 일수", en: "ZA days" },
  personHours: { ko: "무재해 시간(인시)", en: "Person-hours" },
  goal: { ko: "목표", en: "Target" },
  achieved: { ko: "달성일", en: "Achieved on" },
} satisfies Labels;

const units = {
  personhours: { ko: "인시", en: "person-hours" },
  hours: { ko: "시간", en: "hours" },
  days: { ko: "일", en: "days" },
};

/** What a table states, row by row, each cell under its key. @returns the row below it */
function drawTable(
  book: Book,
  at: Place,
  facts: Facts,
  {
    headings,
    rows,
    part,
  }: {
    headings: Labels;
    rows: readonly Readonly<Record<string, CellValue | undefined>>[];
    part: string;
  },
): number {
  const dates = new Set(["from", "to", "achieved", "date", "releadoffDate", "approvalDate"]);
  const numbers = new Set(["goal", "personHours"]);
  for (const [column, [field, label]] of Object.entries(headings).entries()) {
    const place = { ...at, column: at.column + column };
    book.put(place, label[facts.shape.language], { key: `heading.${part}.${field}` });
    for (const [index, row] of rows.entries()) {
      book.put({ ...place, row: at.row + 1 + index }, row[field] ?? null, {
        key: `${part}.${field}.${index}`,
        format: dates.has(field) ? "yyyy-mm-dd" : numbers.has(field) ? "#,##0.0" : undefined,
      });
    }
  }
  return at.row + 1 + rows.length;
}

/** The quotation. @returns the row below it */
export function drawQuotation(book: Book, at: Place, facts: Facts): number {
  const { language } = facts.shape;
  const { unit, appliedMultiple, applicationDate, rows } = facts.quotation;
  const pairs = { unit: units[unit][language], appliedMultiple, applicationDate };
  for (const [index, [field, label]] of Object.entries(quotationLabels).entries()) {
    const row = at.row + index;
    book.put({ ...at, row }, label[language]);
    book.put({ ...at, row, column: at.column + 1 }, pairs[field as keyof typeof pairs], {
      key: `quotation.${field}`,
      format: field === "applicationDate" ? "yyyy-mm-dd" : undefined,
    });
  }
  const table = { headings: quotationHeadings, rows, part: "quotation" };
  return drawTable(book, { ...at, row: at.row + 4 }, facts, table);
}

const accidentHeadings = {
  date: { ko: "재해일자", en: "Date of accident" },
  victim: { ko: "재해자", en: "Victim" },
  cause: { ko: "재해원인", en: "Cause" },
  careDays: { ko: "요양일수", en: "Days of care" },
  death: { ko: "사망여부", en: "Fatal" },
  approvalDate: { ko: "요양승인일", en: "Approval of care" },
  recognised: { ko: "무재해 인정", en: "Recognised as zero accident" },
  breaks: { ko: "무재해 중단", en: "Breaks the record" },
  releadoffDate: { ko: "재개시일", en: "Restart date" },
} satisfies Labels;

const answers = { ko: { yes: "○", no: "×" }, en: { yes: "yes", no: "no" } };

function withAnswers(
  row: Readonly<Record<string, CellValue | undefined>>,
  language: Language,
): Record<string, CellValue> {
  const { yes, no } = answers[language];
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      typeof value === "boolean" ? (value ? yes : no) : (value ?? null),
    ]),
  );
}

/** The accidents, or that there are none. @returns the row below them */
export function drawAccidents(book: Book, at: Place, facts: Facts): number {
  const { language } = facts.shape;
  const rows = facts.accidents.map((accident) => {
    const cause = Object.entries(causeNames).find(([code]) => code === accident.cause);
    return withAnswers({ ...accident, cause: cause?.[1][language] ?? null }, language);
  });
  const none = { ko: "해당 없음", en: "none" }[language];
  return drawTable(book, at, facts, {
    headings: accidentHeadings,
    rows: rows.length > 0 ? rows : [{ date: none }],
    part: "accidents",
  });
}

const shlHeadings = {
  field: { ko: "평가항목", en: "Criterion" },
  weight: { ko: "배점", en: "Max" },
  before: { ko: "지원 전 점수", en: "Before support" },
  own: { ko: "자체평가", en: "Self-assessment" },
  checker: { ko: "확인평가", en: "Checker" },
  evidence: { ko: "평가근거", en: "Evidence" },
} satisfies Labels;

const shlNames = {
  ko: [
    "경영층의 안전보건에 대한 의지",
    "근로자의 안전의식",
    "노사 의사소통",
    "위험성 관리활동",
    "안전보건활동계획의 이행수준",
  ],
  en: [
    "Management commitment to safety",
    "Workers' safety awareness",
    "Communication between labour and management",
    "Hazard control",
    "Safety and health activity plan",
  ],
};

/** The score table with its total and verdict. @returns the row below it */
export function drawShl(book: Book, at: Place, facts: Facts): number {
  const { language } = facts.shape;
  const { rows, total, pass } = facts.shl;
  const named = rows.map((row, index) => ({ ...row, field: shlNames[language][index] ?? "" }));
  const field = { ko: "합계", en: "Total" }[language];
  const below = drawTable(book, at, facts, {
    headings: shlHeadings,
    rows: [...named, { ...total, field }],
    part: "shl",
  });
  book.put({ ...at, row: below }, { ko: "적합여부", en: "Passed" }[language]);
  const answer = withAnswers({ pass }, language)["pass"] ?? null;
  book.put({ ...at, row: below, column: at.column + 1 }, answer, { key: "shl.pass" });
  return below + 2;
}

const items = {
  ko: [
    "안전보건수준 평가표",
    "요양 승인 확인서",
    "무재해 목표달성 확인서",
    "산업재해 확인서",
    "목표달성 기간 산출내역서",
  ],
  en: [
    "SHL score table and activity plan",
    "Confirmation of medical care",
    "Confirmation of achievement",
    "Confirmation of occupational accident",
    "Quotation of the period",
  ],
};

const roles = {
  ko: ["사업장 대표", "근로자 대표", "안전관리자", "보건관리자"],
  en: [
    "Workplace's representative",
    "Employees' representative",
    "Safety manager",
    "Health manager",
  ],
};

const documentHeadings = {
  item: { ko: "첨부서류", en: "Attachment" },
  submitted: { ko: "제출여부", en: "Attached" },
  note: { ko: "비고", en: "Notes" },
} satisfies Labels;

const signatureHeadings = {
  role: { ko: "직위", en: "Role" },
  name: { ko: "성명", en: "Name" },
  signed: { ko: "서명", en: "Signed" },
} satisfies Labels;

/** The attachments and the signatures. @returns the row below them */
export function drawDocuments(book: Book, at: Place, facts: Facts): number {
  const { language } = facts.shape;
  const below = drawTable(book, at, facts, {
    headings: documentHeadings,
    rows: facts.documents.map((row, index) =>
      withAnswers({ ...row, item: items[language][index] ?? "" }, language),
    ),
    part: "documents",
  });
  return drawTable(book, { ...at, row: below + 1 }, facts, {
    headings: signatureHeadings,
    rows: facts.signatures.map((row, index) =>
      withAnswers({ ...row, role: roles[language][index] ?? "" }, language),
    ),
    part: "signatures",
  });
}
