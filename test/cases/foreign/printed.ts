import { daysOf, on, weekdayName } from "./days";
import {
  body,
  empty,
  type ForeignCase,
  heading,
  type Line,
  type Page,
  type PageCell,
  plain,
  shown,
  title,
  total,
} from "./page";

/** Regular hours alone; the overtime is added below. */
const days = daysOf(
  {
    from: "2010-05-03",
    to: "2010-10-31",
    weekdays: [43, 41, 42, 40, 42],
    saturdays: [38, 39],
    language: "ko",
  },
  8,
);

const whole = "#,##0";
const dates = "yyyy-mm-dd";

/** 240,000 / 3.2 x (0.2 + 0.8 x 32 / 290), for 42 workers. */
const goal = (240_000 / 3.2) * (0.2 + (0.8 * 32) / 290);

const worked = days.map((day, index) => {
  const overtime = day.workers === 0 ? 0 : (7 * index) % 23;
  return { ...day, overtime, allHours: day.personHours + overtime };
});

const running = worked.map((_, index) =>
  worked.slice(0, index + 1).reduce((sum, { allHours }) => sum + allHours, 0),
);

/** The day on which a multiple of the goal is reached. */
const reachedAt = (multiple: number): number =>
  running.findIndex((personHours) => personHours >= multiple * goal);

const first = reachedAt(1);
/** Claimed a week too early. */
const second = reachedAt(2) - 7;

const pair = (label: string, value: PageCell): Line[] => [
  body(undefined, label, undefined, undefined, undefined, value),
  empty,
];

const labels: readonly [string, PageCell][] = [
  ["사 업 장 명", "한빛정밀 주식회사"],
  ["대 표 자", "김한빛"],
  ["업 종", "제조업"],
  ["무재해 개시일", shown(on("2010-05-03"), dates)],
  ["개시신고 접수", shown(on("2010-05-12"), dates)],
  ["2010.2월 근로자수", 41],
  ["2010.3월 근로자수", 42],
  ["2010.4월 근로자수", 43],
  ["상시 고용 근로자수", "42명"],
  ["재해율(%)", 3.2],
  ["특성계수", 0.2883],
  ["무재해 목표시간", `${Math.round(goal).toLocaleString("en-US")}시간`],
];

const profile: Page = {
  name: "사업장 현황",
  widths: [3, 12, 8, 8, 3, 12, 8, 8],
  lines: [
    title(undefined, "사업장 현황"),
    empty,
    ...labels.flatMap(([label, value]) => pair(label, value)),
  ],
  merges: labels.flatMap((_, index) => [
    `B${2 * index + 3}:D${2 * index + 3}`,
    `F${2 * index + 3}:H${2 * index + 3}`,
  ]),
};

const log: Page = {
  name: "근무 일지",
  widths: [12, 6, 10, 14, 14, 14, 14, 12, 20],
  lines: [
    title("무재해 근무 일지"),
    heading(
      "일자",
      "요일",
      "출근인원",
      "정상근로시간",
      "연장근로시간",
      "총 근로시간",
      "누계시간",
      "누계일수",
      "비고",
    ),
    ...worked.map((day, index) =>
      body(
        shown(day.date, dates),
        weekdayName(day.date),
        day.workers,
        shown(day.personHours, whole),
        day.overtime,
        shown(day.allHours, whole),
        shown(running[index] ?? 0, whole),
        day.runningDays,
        day.remark,
      ),
    ),
    plain("※ 1일 8시간을 기준으로 하고 연장근로시간을 더하였음"),
  ],
};

const across = (label: string, ...values: PageCell[]): Line => body(label, ...values);
const atMultiples = (valueAt: (index: number) => PageCell): PageCell[] =>
  [first, second].map(valueAt);

const quotation: Page = {
  name: "산출내역서",
  widths: [20, 16, 16],
  lines: [
    title("무재해 목표달성 기간 산출내역서"),
    empty,
    heading("구 분", "1배", "2배"),
    across("목표시간(인시)", shown(Math.round(goal), whole), shown(Math.round(2 * goal), whole)),
    across("시작일", ...atMultiples(() => shown(on("2010-05-03"), dates))),
    across("종료일", ...atMultiples((index) => shown(days[index]?.date ?? 0, dates))),
    across("무재해 일수", ...atMultiples((index) => days[index]?.runningDays ?? 0)),
    across("무재해 시간", ...atMultiples((index) => shown(running[index] ?? 0, whole))),
    across("달성일", ...atMultiples((index) => shown(days[index]?.date ?? 0, dates))),
    plain("주1) 목표시간은 240,000÷재해율×특성계수로 산정함."),
  ],
};

const scores = [24, 20, 12, 11, 12];

const shl: Page = {
  name: "평가표",
  widths: [14, 40, 8, 10, 24],
  lines: [
    title("안전보건수준 평가표"),
    heading("구분", "평가항목", "배점", "자체평가", "근거"),
    ...(
      [
        ["문화지표", "경영층의 안전의식", 30],
        ["문화지표", "근로자의 안전의식", 25],
        ["문화지표", "안전보건 의사소통 수준", 15],
        ["예방지표", "위험관리 활동 수준", 15],
        ["예방지표", "안전보건활동계획의 내용 및 이행수준", 15],
      ] as const
    ).map(([group, field, weight], index) =>
      body(group, field, weight, scores[index] ?? 0, "회의록, 점검일지"),
    ),
    total("총 점", null, 100, scores.reduce((sum, score) => sum + score, 0) + 5),
  ],
};

const lists: Page = {
  name: "목록",
  widths: [14],
  lines: [heading("업종"), body("제조업"), body("건설업")],
  hidden: true,
};

export const printed: ForeignCase = {
  name: "foreign-printed",
  story:
    "A small works prints its forms: labels merged over three columns, the quotation with its multiples side by side, notes below the tables, overtime beside the regular hours, and a hidden list of choices. The second multiple is dated a week early, and the total of the scores is five points too high.",
  pages: [lists, profile, log, quotation, shl],
  expected: [
    { rule: "multiple-achieved-early", range: "산출내역서!C9" },
    { rule: "shl-total", range: "평가표!D8" },
  ],
};
