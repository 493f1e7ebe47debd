import { daysOf, on, rowOf, weekdayName } from "./days";
import {
  body,
  computed,
  empty,
  type ForeignCase,
  heading,
  type Line,
  type PageCell,
  plain,
  shown,
  title,
  total,
} from "./page";

const days = daysOf(
  {
    from: "2010-05-03",
    to: "2010-09-30",
    weekdays: [64, 63, 64, 62, 64, 61],
    saturdays: [22, 0],
    language: "ko",
  },
  8,
);

const firstRow = 6;
const lastRow = firstRow + days.length - 1;
const row = (iso: string) => rowOf(days, iso, firstRow);

const dates = "yyyy-mm-dd";
const whole = "#,##0";

/** Beside the table, where the eye finds it. */
const block: readonly (readonly [PageCell, PageCell])[] = [
  ["사업장명", "대성금속(주)"],
  ["소재지", "경기도 안산시 단원구 원시동 742"],
  ["업종코드", "218"],
  ["무재해운동 개시일", shown(on("2010-05-03"), dates)],
  ["개시신고서 접수일", shown(on("2010-05-11"), dates)],
  ["월별 근로자수", 62],
  [null, 65],
  [null, 65],
  ["상시근로자수", "64명"],
  ["업종 재해율(%)", 2.1],
  ["특성계수", 1],
  ["1배수 목표(인시)", shown(computed("240000/M15*M16", 240_000 / 2.1), whole)],
  ["1배수 목표일수(일)", shown(computed("M17/64/8", 240_000 / 2.1 / 64 / 8), "0.0")],
];

/** From here on the carry-over was copied from the wrong line. */
const slip = { iso: "2010-07-20", by: 512 };

function lineOf(index: number): Line {
  const day = days[index];
  if (!day) return empty;
  const isDouble = day.iso === "2010-06-16";
  const date = isDouble ? day.date - 1 : day.date;
  const carried = day.iso >= slip.iso ? slip.by : 0;
  const cells: PageCell[] = [
    index + 1,
    shown(date, 'm"월" d"일"'),
    weekdayName(day.date),
    day.workers,
    day.hours,
    shown(day.personHours, whole),
    day.runningDays,
    shown(day.runningPersonHours + carried, whole),
    day.remark ?? (day.workers === 0 ? "휴무" : null),
    null,
  ];
  return body(...cells, undefined, ...(block[index] ?? []));
}

const lines: Line[] = [
  title("무 재 해   안 전 일 지"),
  plain("작성부서: 안전환경팀", null, null, null, null, null, "작성자", "이안전"),
  empty,
  heading(
    "연번",
    "월일",
    "요일",
    "출력인원\n(명)",
    "1인당\n근로시간(h)",
    "연근로시간\n(인시)",
    "무재해 누계",
    null,
    "비고",
    "확인",
  ),
  heading(null, null, null, null, null, null, "일수", "시간", null, null),
  ...days.map((_, index) => lineOf(index)),
  total(
    "합계",
    null,
    null,
    shown(
      computed(
        `SUM(D${firstRow}:D${lastRow})`,
        days.reduce((sum, { workers }) => sum + workers, 0),
      ),
      whole,
    ),
    null,
    shown(computed(`SUM(F${firstRow}:F${lastRow})`, days.at(-1)?.runningPersonHours ?? 0), whole),
  ),
  plain("※ 출력인원은 당일 08시 현재 인원임"),
];

export const diary: ForeignCase = {
  name: "foreign-diary",
  story:
    "A metal shop keeps a diary on one sheet, with its figures beside the table. The coefficient for fewer than 300 workers was left out, a day stands twice, and a running total was carried over wrongly.",
  pages: [
    {
      name: "안전일지",
      widths: [6, 12, 6, 10, 11, 13, 9, 13, 16, 8, 3, 22, 26],
      landscape: true,
      lines,
      merges: [
        "A1:J1",
        "A4:A5",
        "B4:B5",
        "C4:C5",
        "D4:D5",
        "E4:E5",
        "F4:F5",
        "G4:H4",
        "I4:I5",
        "J4:J5",
        "L11:L13",
      ],
    },
  ],
  expected: [
    { rule: "goal-coefficient", range: "안전일지!M16" },
    { rule: "log-date-order", range: `안전일지!B${row("2010-06-16")}` },
    { rule: "log-running-totals", range: `안전일지!H${row(slip.iso)}` },
  ],
};
