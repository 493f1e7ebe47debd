import { serialOf } from "../../../src/core/calendar/serial";
import {
  body,
  computed,
  empty,
  type ForeignCase,
  heading,
  type Line,
  plain,
  shown,
  title,
  total,
} from "./page";

interface Month {
  readonly year: number;
  readonly month: number;
  readonly days: number;
  readonly workerDays: number;
}

/** Days worked and workers a day, from month to month of a year and then from the first again. */
const daysWorked = [22, 20, 22, 22, 20, 22, 23, 21, 21, 22, 21, 22];
const workers = [184, 186, 186, 188, 187, 185];

const first = { year: 2010, month: 4 };
const last = { year: 2014, month: 12 };

const months: Month[] = [];
for (let { year, month } = first; year * 12 + month <= last.year * 12 + last.month; month++) {
  if (month > 12) [year, month] = [year + 1, 1];
  const days = daysWorked[month - 1] ?? 0;
  const perDay = workers[months.length % workers.length] ?? 0;
  months.push({ year, month, days, workerDays: days * perDay });
}

const whole = "#,##0";
const firstRow = 14;

/** 누계일수 of this month was typed in with a wrong number, and the months after it go on from there. */
const slip = { year: 2013, month: 7, by: 3 };
/** The sum of this year leaves its last month out. */
const shortSum = 2012;

const lines: Line[] = [];
let slipRow = 0;
let shortSumRow = 0;
let runningDays = 0;
let runningHours = 0;
let sinceSum = firstRow;
let rowAbove = 0;
const sumRows: number[] = [];

for (const { year, month, days, workerDays } of months) {
  const row = firstRow + lines.length;
  const isSlip = year === slip.year && month === slip.month;
  runningDays += days + (isSlip ? slip.by : 0);
  runningHours += workerDays * 8;
  const isFirst = rowAbove === 0;
  const addDays = isFirst ? `E${row}` : `F${rowAbove}+E${row}`;
  const addHours = isFirst ? `D${row}` : `G${rowAbove}+D${row}`;
  if (isSlip) slipRow = row;
  lines.push(
    body(
      shown(serialOf(year, month, 1), 'yyyy"년" m"월"'),
      null,
      shown(workerDays, whole),
      shown(computed(`C${row}*8`, workerDays * 8), whole),
      days,
      isSlip ? runningDays : computed(addDays, runningDays),
      shown(computed(addHours, runningHours), whole),
      null,
    ),
  );
  rowAbove = row;
  if (month === 12) sumUp(year);
}

function sumUp(year: number): void {
  const row = firstRow + lines.length;
  const isShort = year === shortSum;
  const until = row - 1 - (isShort ? 1 : 0);
  const summed = months.filter((each) => each.year === year && (!isShort || each.month < 12));
  const workerDays = summed.reduce((sum, each) => sum + each.workerDays, 0);
  const days = summed.reduce((sum, each) => sum + each.days, 0);
  const of = (column: string) => `SUM(${column}${sinceSum}:${column}${until})`;
  if (isShort) shortSumRow = row;
  sumRows.push(row);
  lines.push(
    total(
      `${year}년 소계`,
      null,
      shown(computed(of("C"), workerDays), whole),
      shown(computed(of("D"), workerDays * 8), whole),
      computed(of("E"), days),
    ),
  );
  sinceSum = row + 1;
}

const years = sumRows.map((row) => `D${row}`).join("+");
const summedHours = months
  .filter(({ year, month }) => year !== shortSum || month < 12)
  .reduce((sum, { workerDays }) => sum + workerDays * 8, 0);

export const monthly: ForeignCase = {
  name: "foreign-monthly",
  story:
    "An electronics plant adds its record up by the month. One year's sum leaves December out, one running count was typed in wrongly, and the goal in days was reckoned with 24 hours a day.",
  pages: [
    {
      name: "월별현황",
      widths: [14, 14, 16, 18, 14, 14, 18, 20],
      lines: [
        title("무재해 목표달성 현황"),
        empty,
        heading(
          "사업장명",
          "대표자",
          "업종코드",
          "개시일",
          "상시근로자수(명)",
          "5년 평균 재해율(%)",
          "특성계수",
        ),
        body(
          "(주)한울전자",
          "정한울",
          "224",
          shown(serialOf(2010, 4, 1), "yyyy. m. d."),
          186,
          1.3,
          shown(0.6855, "0.0000"),
        ),
        empty,
        heading("1배수 목표"),
        body("목표 연근로시간", shown(126_557, whole), "인시"),
        body("1배수 목표시간", shown(computed("B7/E4", 126_557 / 186), "0.0"), "시간"),
        body("1배수 목표일수", shown(computed("B8/24", 126_557 / 186 / 24), "0.0"), "일"),
        empty,
        plain("※ 연근로시간 = 연인원 × 8시간"),
        empty,
        heading(
          "연월",
          null,
          "연인원(명)",
          "연근로시간(인시)",
          "무재해 일수(일)",
          "누계일수",
          "누계시간",
          "비고",
        ),
        ...lines,
        total("총계", null, null, shown(computed(years, summedHours), whole)),
      ],
      merges: ["A1:H1", "A13:B13"],
    },
  ],
  expected: [
    { rule: "goal-result", range: "월별현황!B9" },
    ...["C", "D", "E"].map((column) => ({
      rule: "total-leaves-out-rows",
      range: `월별현황!${column}${shortSumRow}`,
    })),
    { rule: "log-running-totals", range: `월별현황!F${slipRow}` },
  ],
};
