import { type WorkedDay, daysOf, on } from "./days";
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
} from "./page";

const days = daysOf(
  {
    from: "2010-07-01",
    to: "2010-10-31",
    weekdays: [330, 326, 328],
    saturdays: [330],
    language: "ko",
  },
  8,
).filter(({ workers }) => workers > 0);

const whole = "#,##0";
const dates = "yyyy-mm-dd";

/** The headings are printed again for every quarter. */
const headings = [
  heading("일자", "근무조", "근로자수", "시간/인", "인시", "무재해"),
  heading(null, null, "(명)", null, null, "누계일수", "누계시간"),
];
const headingMerges = (top: number) => [
  `A${top}:A${top + 1}`,
  `B${top}:B${top + 1}`,
  `D${top}:D${top + 1}`,
  `E${top}:E${top + 1}`,
  `F${top}:G${top}`,
];

const lines: Line[] = [
  title("무재해 시간 관리대장 (교대조별)"),
  plain("개시일 : 2010. 7. 1", null, null, "상시근로자수 : 330명"),
  empty,
];
const merges = ["A1:G1", "A2:C2", "D2:G2"];

let runningHours = 0;
for (const quarter of [7, 10]) {
  merges.push(...headingMerges(lines.length + 1));
  lines.push(...headings);
  for (const day of days.filter(({ iso }) => (Number(iso.slice(5, 7)) < 10 ? 7 : 10) === quarter)) {
    addShifts(day);
  }
  lines.push(empty);
}

/** Two shifts a day, the day written once over both. */
function addShifts(day: WorkedDay): void {
  const night = Math.floor(day.workers / 2);
  const top = lines.length + 1;
  merges.push(`A${top}:A${top + 1}`);
  for (const [index, workers] of [day.workers - night, night].entries()) {
    const row = top + index;
    runningHours += workers * day.hours;
    lines.push(
      body(
        index === 0 ? shown(day.date, dates) : null,
        index === 0 ? "주간" : "야간",
        workers,
        day.hours,
        shown(computed(`C${row}*D${row}`, workers * day.hours), whole),
        day.runningDays,
        shown(runningHours, whole),
      ),
    );
  }
}

export const shifts: ForeignCase = {
  name: "foreign-shifts",
  story:
    "A glassworks writes two shifts a day under one merged date, with the headings printed again every quarter and its figures on a hidden sheet. Everything in it is right.",
  pages: [
    { name: "관리대장", widths: [13, 9, 11, 10, 12, 12, 16], lines, merges },
    {
      name: "기준정보",
      hidden: true,
      widths: [30, 20],
      lines: [
        body("상호", "동해유리공업(주)"),
        body("업종", "제조업"),
        body("업종코드", "214"),
        body("최근 3개월 근로자수", 328, 330, 332),
        body("상시근로자수", 330),
        body("5년 평균 재해율(%)", 0.74),
        body("특성계수", 1),
        body("목표(연근로시간)", shown(324_324, whole)),
        body("신고서 접수일", shown(on("2010-07-09"), dates)),
      ],
    },
    {
      name: "사고대장",
      widths: [13, 16, 28, 12, 14],
      lines: [
        heading("사고일", "재해자", "사고유형", "치료일수", "무재해 인정여부"),
        body(shown(on("2010-08-19"), dates), "운반원", "체육대회 중 발목 염좌", 10, "인정"),
      ],
    },
  ],
  expected: [],
};
