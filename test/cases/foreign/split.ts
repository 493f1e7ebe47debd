import { partsOf } from "../../../src/core/calendar/serial";
import { type WorkedDay, daysOf, on, weekdayName } from "./days";
import {
  body,
  computed,
  empty,
  type ForeignCase,
  heading,
  type Line,
  type Page,
  plain,
  shown,
  title,
  total,
} from "./page";

const days = daysOf(
  {
    from: "2010-05-03",
    to: "2010-10-31",
    weekdays: [118, 121, 120, 119, 122],
    saturdays: [40, 44],
    language: "ko",
  },
  8,
);

const whole = "#,##0";
const dates = "yyyy-mm-dd";
const firstRow = 5;

/** A day of rest that was counted all the same, and person-hours that were typed over their formula. */
const countedIso = "2010-08-15";
const typedIso = "2010-09-07";

const places = new Map<string, string>();
const pages: Page[] = [];

for (let month = 5; month <= 10; month++) pages.push(pageOf(month));

function pageOf(month: number): Page {
  const name = `${month}월`;
  const ofMonth = days.filter(({ date }) => partsOf(date).month === month);
  const before = month === 5 ? null : `${month - 1}월`;
  const lines = ofMonth.map((day, index) =>
    lineOf(day, firstRow + index, index === 0 ? before : null, name),
  );
  const lastRow = firstRow + lines.length - 1;
  const hours = ofMonth.reduce((sum, { personHours }) => sum + personHours, 0);
  const present = ofMonth.reduce((sum, { workers }) => sum + workers, 0);
  const end = ofMonth.at(-1);
  return {
    name,
    widths: [6, 6, 12, 12, 14, 12, 14, 22],
    lines: [
      title(`무재해 일지 (${month}월분)`),
      plain("(주)새길화학 안전보건팀"),
      empty,
      heading(
        "일",
        "요일",
        "출력인원(명)",
        "근로시간(h)",
        "연인원시간",
        "누계일수",
        "누계시간",
        "비고",
      ),
      ...lines,
      total(
        "월계",
        null,
        shown(computed(`SUM(C${firstRow}:C${lastRow})`, present), whole),
        null,
        shown(computed(`SUM(E${firstRow}:E${lastRow})`, hours), whole),
      ),
      total("누계", null, null, null, shown(end?.runningPersonHours ?? 0, whole)),
    ],
    merges: ["A1:H1"],
  };
}

function lineOf(day: WorkedDay, row: number, before: string | null, sheet: string): Line {
  places.set(day.iso, `'${sheet}'!{column}${row}`);
  const counted = day.iso >= countedIso ? 1 : 0;
  const above = (column: string): string => {
    if (before === null) return row === firstRow ? "" : `${column}${row - 1}+`;
    const rows = days.filter(({ date }) => `${partsOf(date).month}월` === before).length;
    return `'${before}'!${column}${firstRow + rows - 1}+`;
  };
  return body(
    partsOf(day.date).day,
    weekdayName(day.date),
    day.workers,
    day.hours,
    day.iso === typedIso
      ? shown(day.personHours, whole)
      : shown(computed(`C${row}*D${row}`, day.personHours), whole),
    computed(
      day.iso === countedIso ? `${above("F")}1` : `${above("F")}(C${row}>0)`,
      day.runningDays + counted,
    ),
    shown(computed(`${above("G")}E${row}`, day.runningPersonHours), whole),
    day.remark,
  );
}

const cell = (iso: string, column: string) => places.get(iso)?.replace("{column}", column) ?? "";

const cover: Page = {
  name: "표지",
  widths: [4, 28, 30, 10],
  lines: [
    title(undefined, "2010년도 무재해운동 기록"),
    empty,
    body(undefined, "1. 사업장명", "(주)새길화학 여수공장"),
    body(undefined, "2. 대표이사", "서새길"),
    body(undefined, "3. 사업장 소재지", "전라남도 여수시 월하동 45"),
    body(undefined, "4. 업종코드", "209"),
    body(undefined, "5. 무재해 개시일", shown(on("2010-05-03"), dates)),
    body(undefined, "6. 개시신고서 접수일", shown(on("2010-05-14"), dates)),
    body(undefined, "7. 상시근로자수", 120, "명"),
    body(undefined, "8. 최근 5년 평균 재해율", "0.9%"),
    body(
      undefined,
      "9. 규모계수",
      shown(computed("0.2+0.8*(C9-10)/290", 0.2 + (0.8 * 110) / 290), "0.000"),
    ),
    body(
      undefined,
      "10. 목표 연근로시간",
      shown(computed("240000/0.9*C11", (240_000 / 0.9) * (0.2 + (0.8 * 110) / 290)), whole),
      "인시",
    ),
  ],
};

export const split: ForeignCase = {
  name: "foreign-split",
  story:
    "A chemical works keeps a sheet a month with the days numbered, and a cover sheet. A day of rest was counted as a day without accident, and one product was typed over its formula.",
  pages: [...pages.slice(3), cover, ...pages.slice(0, 3)],
  expected: [
    { rule: "log-day-without-workers", range: cell(countedIso, "F") },
    { rule: "formula-overwritten", range: cell(typedIso, "E") },
  ],
};
