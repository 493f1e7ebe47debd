import { daysOf, on, rowOf, weekdayName } from "./days";
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

const days = daysOf(
  {
    from: "2010-05-03",
    to: "2010-12-31",
    weekdays: [44, 46, 45, 48, 52, 50],
    saturdays: [40, 38],
    language: "ko",
  },
  10,
);

const whole = "#,##0";
const dates = "yy.mm.dd";
const firstRow = 9;
const lastRow = firstRow + days.length - 1;
const row = (iso: string) => rowOf(days, iso, firstRow);

const accident = on("2010-09-14");
/** Ten hours became twelve in the sum of this day only. */
const wrongProduct = { iso: "2010-06-24", by: 104 };

/** The record began again the day after the accident. */
const before = days.find(({ date }) => date === accident);

const lines = days.map((day): Line => {
  const restarted = day.date > accident;
  const wrong = day.iso === wrongProduct.iso ? wrongProduct.by : 0;
  const addedLater = !restarted && day.iso >= wrongProduct.iso ? wrongProduct.by : 0;
  // The day of the accident belongs to no record.
  const runningDays =
    day.runningDays - (restarted ? (before?.runningDays ?? 0) : day.date === accident ? 1 : 0);
  const runningHours =
    day.runningPersonHours -
    (restarted ? (before?.runningPersonHours ?? 0) : day.date === accident ? day.personHours : 0) +
    addedLater;
  return body(
    shown(day.date, dates),
    weekdayName(day.date),
    day.workers - Math.floor(day.workers / 3),
    Math.floor(day.workers / 3),
    day.workers,
    day.workers > 0 ? day.hours : null,
    shown(day.personHours + wrong, whole),
    runningDays,
    shown(runningHours, whole),
    day.date === accident ? "재해 발생 (형틀목공 추락)" : day.remark,
  );
});

const sums = {
  workers: days.reduce((sum, { workers }) => sum + workers, 0),
  personHours: days.reduce((sum, { personHours }) => sum + personHours, 0) + wrongProduct.by,
};

const enrollment = (8_500_000_000 * 0.27) / (2_650_000 * 18);
const goal = (240_000 / 1.45) * 0.5;

export const site: ForeignCase = {
  name: "foreign-site",
  story:
    "A building site draws its headings in rows 7 and 8 under merged groups. The leadoff was reported after 24 days, a day's person-hours were multiplied with a wrong number, and the record was begun again on the day of the accident.",
  pages: [
    {
      name: "출력현황",
      widths: [11, 6, 9, 9, 9, 10, 13, 10, 14, 26],
      lines: [
        title("일일 출력인원 및 무재해 시간 현황"),
        plain("공 사 명", null, "행복도시 1-4생활권 청사 신축공사"),
        plain("시 공 사", null, "(주)가람건설", null, null, null, "현장대리인", null, "최가람"),
        empty,
        plain(null, null, null, null, null, null, null, null, null, "(단위: 명, 시간)"),
        empty,
        heading(
          "일자",
          "요일",
          "출력인원",
          null,
          null,
          "근로시간",
          null,
          "무재해 누계",
          null,
          "특이사항",
        ),
        heading(
          null,
          null,
          "직영",
          "협력",
          "계",
          "1인당\n(h)",
          "연근로시간\n(인시)",
          "일수",
          "시간",
          null,
        ),
        ...lines,
        total(
          "합  계",
          null,
          null,
          null,
          shown(computed(`SUM(E${firstRow}:E${lastRow})`, sums.workers), whole),
          null,
          shown(computed(`SUM(G${firstRow}:G${lastRow})`, sums.personHours), whole),
        ),
      ],
      merges: [
        "A1:J1",
        "A2:B2",
        "C2:F2",
        "A3:B3",
        "C3:F3",
        "G3:H3",
        "A7:A8",
        "B7:B8",
        "C7:E7",
        "F7:G7",
        "H7:I7",
        "J7:J8",
      ],
    },
    {
      name: "현장개요 및 목표",
      widths: [30, 24, 30],
      lines: [
        title("현장 개요 및 무재해 목표"),
        body("현장명", "1-4생활권 청사 신축공사"),
        body("산업", "건설업"),
        body("업종코드", "400"),
        body("총공사금액(백만원)", shown(8500, whole)),
        body("노무비율", shown(0.27, "0%")),
        body("월평균 노무비(원)", shown(2_650_000, whole)),
        body("공사기간(개월)", 18),
        body("상시근로자수", shown(computed("B5*1000000*B6/(B7*B8)", enrollment), "0.00"), "명"),
        body("무재해 개시일", "2010. 5. 3"),
        body("개시신고서 접수일", "2010. 5. 27"),
        body("재해율(%)", 1.45),
        body("특성계수", 0.5),
        body("1배수 목표(인시)", shown(computed("240000/B12*B13", goal), whole)),
        body("1일 근로시간", 10, "시간"),
        body("1배수 목표일수", shown(computed("B14/B9/B15", goal / enrollment / 10), "0.0"), "일"),
      ],
    },
    {
      name: "재해현황",
      widths: [13, 16, 24, 12, 10, 14, 14, 16],
      lines: [
        title("산업재해 발생 현황"),
        heading(
          "재해일자",
          "재해자 직종",
          "발생형태",
          "요양일수(일)",
          "사망여부",
          "무재해 인정",
          "무재해 중단",
          "재개시일",
        ),
        body(
          shown(on("2010-07-08"), dates),
          "철근공",
          "출퇴근 중 접촉사고",
          14,
          "×",
          "○",
          "×",
          null,
        ),
        body(
          shown(accident, dates),
          "형틀목공",
          "작업발판에서 추락",
          35,
          "×",
          "×",
          "○",
          shown(accident, dates),
        ),
      ],
      merges: ["A1:H1"],
    },
  ],
  expected: [
    { rule: "log-person-hours", range: `출력현황!G${row(wrongProduct.iso)}` },
    { rule: "leadoff-late-report", range: "'현장개요 및 목표'!B10" },
    { rule: "releadoff", range: "재해현황!H4" },
  ],
};
