/** How different hands lay out a submission. */
import { isoFromSerial, weekdayOf } from "../../../src/core/calendar/serial";
import type { Language } from "../../../src/text/sentence";
import type { CellValue } from "../../../src/workbook/workbook";
import { Book } from "./book";
import type { Facts, LogDay } from "./facts";
import { drawOwnForm } from "./own-form";
import { drawAccidents, drawDocuments, drawPairs, drawQuotation, drawShl } from "./parts";
import { type Column, drawLog } from "./log-tables";

export interface Layout {
  readonly name: string;
  /** Layouts for tuning may be looked at; the figures that count are of the held-out ones. */
  readonly use: "tuning" | "held-out";
  readonly language: Language;
  /** Only for construction sites, only for other workplaces, or for both. */
  readonly trade: "construction" | "general" | "both";
  readonly kind: "daily" | "monthly";
  readonly statesHours: boolean;
  /** The most days that it is used for. */
  readonly longest: number;
  draw(facts: Facts): Book;
}

const day = { field: "date", format: "yyyy-mm-dd" } as const;
const weekdays = { ko: "일월화수목금토", en: "SMTWTFS" };

function weekday(language: Language): (day: LogDay) => CellValue {
  return ({ date }) => weekdays[language][weekdayOf(date)] ?? "";
}

const workersOf = (share: number) => (day: LogDay) => Math.floor(day.workers * share);
const restOf = (share: number) => (day: LogDay) => day.workers - Math.floor(day.workers * share);

function column(headings: string | (string | null)[], field: string, more: Partial<Column> = {}) {
  return { headings: typeof headings === "string" ? [headings] : headings, field, ...more };
}

/** Draws the parts that are not the log, each on a sheet of its own. */
function drawOthers(book: Book, facts: Facts, sheets: readonly string[]): void {
  const [quotation = "", accidents = "", shl = "", documents = ""] = sheets;
  drawQuotation(book, { sheet: quotation, row: 2, column: 0 }, facts);
  drawAccidents(book, { sheet: accidents, row: 1, column: 0 }, facts);
  drawShl(book, { sheet: shl, row: 1, column: 0 }, facts);
  drawDocuments(book, { sheet: documents, row: 1, column: 0 }, facts);
}

const koreanSheets = ["산출내역", "재해현황", "안전보건수준", "제출서류"];
const englishSheets = ["Quotation", "Accidents", "SHL", "Papers"];

export const layouts: readonly Layout[] = [
  {
    name: "own form, Korean",
    use: "tuning",
    language: "ko",
    trade: "both",
    kind: "daily",
    statesHours: true,
    longest: 400,
    draw: drawOwnForm,
  },
  {
    name: "own form, English",
    use: "held-out",
    language: "en",
    trade: "both",
    kind: "daily",
    statesHours: true,
    longest: 400,
    draw: drawOwnForm,
  },
  {
    name: "diary with the profile beside it",
    use: "tuning",
    language: "ko",
    trade: "general",
    kind: "daily",
    statesHours: true,
    longest: 400,
    draw(facts) {
      const book = new Book();
      const sheet = "안전일지";
      book.putRow(sheet, 0, ["무재해 안전일지"]);
      drawLog(book, { sheet, row: 3, column: 0 }, facts, {
        columns: [
          column(["연번", null], "no", { value: (_, row) => row + 1 }),
          column(["월일", null], "date", { format: 'm"월" d"일"' }),
          column(["요일", null], "weekday", { value: weekday("ko") }),
          column(["출력인원\n(명)", null], "workers"),
          column(["1인당\n근로시간(h)", null], "hoursPerWorker"),
          column(["연근로시간", "(인시)"], "personHours", { format: "#,##0" }),
          column(["무재해 누계", "일수"], "runningDays"),
          column([null, "시간"], "runningPersonHours", { format: "#,##0" }),
          column(["비고", null], "remark"),
        ],
        merges: ["G4:H4"],
        total: "합  계",
      });
      drawPairs(book, { sheet, row: 5, column: 11 }, facts);
      drawOthers(book, facts, koreanSheets);
      return book;
    },
  },
  {
    name: "a sheet a month",
    use: "held-out",
    language: "ko",
    trade: "general",
    kind: "daily",
    statesHours: true,
    longest: 400,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "개요", row: 1, column: 0 }, facts);
      const months = new Set(facts.log.map(({ date }) => isoFromSerial(date).slice(0, 7)));
      for (const month of months) {
        const [year = "", number = ""] = month.split("-");
        const sheet = `${year.slice(2)}년${Number(number)}월`;
        book.putRow(sheet, 0, [`${year}년 ${Number(number)}월 무재해 기록표`]);
        book.merge(sheet, "A1:G1");
        drawLog(book, { sheet, row: 2, column: 0 }, facts, {
          columns: [
            column("일자", "date", { format: "yyyy/mm/dd" }),
            column("요일", "weekday", { value: weekday("ko") }),
            column("출근인원", "workers"),
            column("근로시간/인", "hoursPerWorker", {
              value: ({ workers, hoursPerWorker }) => (workers > 0 ? hoursPerWorker : null),
            }),
            column("당일 연근로시간", "personHours", { format: "#,##0" }),
            column("누계 무재해일수", "runningDays"),
            column("누계 연근로시간", "runningPersonHours", { format: "#,##0" }),
            column("비고", "remark"),
          ],
          isOf: ({ date }) => isoFromSerial(date).startsWith(month),
          total: "월 계",
        });
      }
      drawOthers(book, facts, koreanSheets);
      return book;
    },
  },
  {
    name: "site register, headings of three lines",
    use: "tuning",
    language: "ko",
    trade: "construction",
    kind: "daily",
    statesHours: true,
    longest: 400,
    draw(facts) {
      const book = new Book();
      const sheet = "출역대장";
      book.putRow(sheet, 0, ["출역인원 및 무재해 시간 대장"]);
      drawLog(book, { sheet, row: 3, column: 0 }, facts, {
        columns: [
          column(["일자", null, null], "date", { format: "yy.mm.dd" }),
          column(["요일", null, null], "weekday", { value: weekday("ko") }),
          column(["출역인원", "직영", "(명)"], "own", { value: restOf(1 / 3) }),
          column([null, "협력", "(명)"], "partners", { value: workersOf(1 / 3) }),
          column([null, "계", "(명)"], "workers"),
          column(["근로시간", "1인당", "(h)"], "hoursPerWorker"),
          column([null, "연근로시간", "(인시)"], "personHours", { format: "#,##0" }),
          column(["무재해 누계", "일수", "(일)"], "runningDays"),
          column([null, "시간", "(천시간)"], "runningPersonHours", {
            value: ({ runningPersonHours }) => runningPersonHours / 1000,
            format: "0.000",
          }),
          column(["특이사항", null, null], "remark"),
        ],
        merges: ["A4:A6", "B4:B6", "C4:E4", "F4:G4", "H4:I4", "J4:J6"],
        total: "누    계 (합계)",
      });
      drawPairs(book, { sheet: "현장개요", row: 1, column: 0 }, facts);
      drawOthers(book, facts, koreanSheets);
      return book;
    },
  },
  {
    name: "English plant with formulas",
    use: "held-out",
    language: "en",
    trade: "general",
    kind: "daily",
    statesHours: true,
    longest: 800,
    draw(facts) {
      const book = new Book();
      book.putRow("Workplace", 0, ["Zero Accident Campaign: workplace data"]);
      drawPairs(book, { sheet: "Workplace", row: 2, column: 1 }, facts, { dates: "d mmm yyyy" });
      const sheet = "Daily record";
      book.putRow(sheet, 0, ["Daily record"]);
      drawLog(book, { sheet, row: 2, column: 0 }, facts, {
        columns: [
          column("Date", "date", { format: "dd-mmm-yy" }),
          column("Day", "weekday", { value: weekday("en") }),
          column("Workers present", "workers"),
          column("Hours per worker", "hoursPerWorker", { format: "0.0" }),
          column("Man-hours of the day", "personHours", {
            format: "#,##0",
            formula: (row) => `C${row}*D${row}`,
          }),
          column("Cumulative ZA days", "runningDays", {
            formula: (row, isFirst) => `${isFirst ? "" : `F${row - 1}+`}IF(C${row}>0,1,0)`,
          }),
          column("Cumulative man-hours", "runningPersonHours", {
            format: "#,##0",
            formula: (row, isFirst) => `${isFirst ? "" : `G${row - 1}+`}E${row}`,
          }),
          column("Remarks", "remark"),
        ],
        total: "Total for the period",
      });
      drawOthers(book, facts, englishSheets);
      return book;
    },
  },
  {
    name: "English site with weekly totals",
    use: "tuning",
    language: "en",
    trade: "construction",
    kind: "daily",
    statesHours: true,
    longest: 400,
    draw(facts) {
      const book = new Book();
      const sheet = "Site log";
      book.putRow(sheet, 0, ["Site attendance and man-hours"]);
      drawLog(book, { sheet, row: 2, column: 0 }, facts, {
        columns: [
          column(["Date", null], "date", { format: "yyyy/mm/dd" }),
          column(["Manpower", "Direct"], "own", { value: restOf(1 / 4) }),
          column([null, "Subcontractors"], "partners", { value: workersOf(1 / 4) }),
          column([null, "Total"], "workers"),
          column(["Shift hours", null], "hoursPerWorker"),
          column(["Man-hours", "Day"], "personHours", { format: "#,##0" }),
          column([null, "To date"], "runningPersonHours", { format: "#,##0" }),
          column(["Safe days to date", null], "runningDays"),
          column(["Comments", null], "remark"),
        ],
        merges: ["B3:D3", "F3:G3"],
        weekly: "Weekly total",
      });
      drawPairs(book, { sheet: "Contract", row: 1, column: 0 }, facts, { gap: 2 });
      drawOthers(book, facts, englishSheets);
      return book;
    },
  },
  {
    name: "monthly summary",
    use: "tuning",
    language: "ko",
    trade: "both",
    kind: "monthly",
    statesHours: false,
    longest: 1500,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "개요", row: 1, column: 0 }, facts);
      drawLog(book, { sheet: "월별 실적", row: 1, column: 0 }, facts, {
        columns: [
          column("년월", "date", { format: 'yyyy"년" m"월"' }),
          column("연인원(명)", "workers"),
          column("연근로시간(인시)", "personHours", { format: "#,##0" }),
          column("무재해일수", "zaDays"),
          column("누계 일수", "runningDays"),
          column("누계 시간", "runningPersonHours"),
          column("비고", "remark"),
        ],
      });
      drawOthers(book, facts, koreanSheets);
      return book;
    },
  },
  {
    name: "English months",
    use: "held-out",
    language: "en",
    trade: "both",
    kind: "monthly",
    statesHours: false,
    longest: 1500,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "Site data", row: 3, column: 0 }, facts);
      drawLog(book, { sheet: "Months", row: 3, column: 1 }, facts, {
        columns: [
          column("Month", "date", { format: "mmm yyyy" }),
          column("Workers", "workers"),
          column("Person-hours", "personHours", { format: "#,##0" }),
          column("ZA days", "zaDays"),
          column("Running days", "runningDays"),
          column("Running man-hours", "runningPersonHours"),
          column("Remarks", "remark"),
        ],
        total: "Total",
      });
      drawOthers(book, facts, englishSheets);
      return book;
    },
  },
  {
    name: "record book with kinds of days",
    use: "held-out",
    language: "ko",
    trade: "both",
    kind: "daily",
    statesHours: true,
    longest: 800,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "사업장", row: 1, column: 0 }, facts);
      drawLog(book, { sheet: "기록부", row: 1, column: 0 }, facts, {
        columns: [
          column("작업일자", "date", day),
          column("구분", "dayKind", { value: ({ workers }) => (workers > 0 ? "평일" : "휴일") }),
          column("작업인원", "workers"),
          column("1인 근로시간", "hoursPerWorker", {
            value: ({ workers, hoursPerWorker }) => (workers > 0 ? hoursPerWorker : null),
          }),
          column("연인원시간", "personHours"),
          column("연속 무재해일수", "runningDays"),
          column("누적 무재해시간", "runningPersonHours"),
          column("제외인원", "excludedWorkers"),
          column("제외사유", "excludedCategory"),
          column("적요", "remark"),
        ],
        total: "총계",
      });
      drawOthers(book, facts, ["산출내역", "재해현황", "안전보건수준", "첨부"]);
      return book;
    },
  },
  {
    name: "no hours, far values",
    use: "tuning",
    language: "ko",
    trade: "general",
    kind: "daily",
    statesHours: false,
    longest: 800,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "개요", row: 1, column: 0 }, facts, { gap: 3 });
      drawLog(book, { sheet: "일지", row: 1, column: 0 }, facts, {
        columns: [
          column("년월일", "date", day),
          column("투입인원", "workers"),
          column("연근로시간", "personHours"),
          column("누적 일수", "runningDays"),
          column("누적 시간", "runningPersonHours"),
          column("비고", "remark"),
        ],
        total: "계",
      });
      drawOthers(book, facts, koreanSheets);
      return book;
    },
  },
  {
    name: "day and night shift",
    use: "held-out",
    language: "ko",
    trade: "general",
    kind: "daily",
    statesHours: false,
    longest: 400,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "개요", row: 1, column: 0 }, facts);
      const night = workersOf(1 / 3);
      const byDay = restOf(1 / 3);
      drawLog(book, { sheet: "근무일지", row: 1, column: 0 }, facts, {
        columns: [
          column(["날짜", null], "date", day),
          column(["근무인원", "주간"], "dayShift", { value: byDay }),
          column([null, "야간"], "nightShift", { value: night }),
          column([null, "합계"], "workers"),
          column(["근로시간", "주간"], "dayHours", { value: (each) => byDay(each) * 8 }),
          column([null, "야간"], "nightHours", {
            value: (each) => each.personHours - byDay(each) * 8,
          }),
          column([null, "합계"], "personHours"),
          column(["누계시간", null], "runningPersonHours", { format: "#,##0" }),
          column(["누계일수", null], "runningDays"),
        ],
        merges: ["A2:A3", "B2:D2", "E2:G2"],
        total: "소계",
      });
      drawOthers(book, facts, koreanSheets);
      return book;
    },
  },
  {
    name: "yesterday, today and the total",
    use: "tuning",
    language: "ko",
    trade: "construction",
    kind: "daily",
    statesHours: false,
    longest: 400,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "개요", row: 1, column: 0 }, facts);
      drawLog(book, { sheet: "출력일보", row: 1, column: 0 }, facts, {
        columns: [
          column(["출력일자", null], "date", day),
          column(["출력인원", null], "workers"),
          column(["무재해 시간(인시)", "전일"], "yesterday", {
            value: (_, row) => facts.log[row - 1]?.runningPersonHours ?? 0,
          }),
          column([null, "금일"], "personHours"),
          column([null, "누계"], "runningPersonHours"),
          column(["무재해 일수", "금일"], "zaDays"),
          column([null, "누계"], "runningDays"),
          column(["비고", null], "remark"),
        ],
        merges: ["C2:E2", "F2:G2"],
      });
      drawOthers(book, facts, koreanSheets);
      return book;
    },
  },
  {
    name: "everything on one sheet",
    use: "held-out",
    language: "ko",
    trade: "both",
    kind: "daily",
    statesHours: true,
    longest: 400,
    draw(facts) {
      const book = new Book();
      const sheet = "무재해";
      const below = (row: number) => ({ sheet, row, column: 0 });
      book.putRow(sheet, 0, ["무재해 목표달성 인증 신청자료"]);
      let row = drawPairs(book, below(2), facts) + 1;
      book.putRow(sheet, row, ["■ 산출내역"]);
      row = drawQuotation(book, below(row + 1), facts) + 1;
      book.putRow(sheet, row, ["■ 재해현황"]);
      row = drawAccidents(book, below(row + 1), facts) + 1;
      book.putRow(sheet, row, ["■ 안전보건수준 평가"]);
      row = drawShl(book, below(row + 1), facts) + 1;
      book.putRow(sheet, row, ["■ 제출서류"]);
      row = drawDocuments(book, below(row + 1), facts) + 1;
      book.putRow(sheet, row, ["■ 무재해 일지"]);
      drawLog(book, below(row + 1), facts, {
        columns: [
          column("일자", "date", day),
          column("인원", "workers"),
          column("1인당 근로시간", "hoursPerWorker"),
          column("연근로시간", "personHours"),
          column("누계 일수", "runningDays"),
          column("누계 시간", "runningPersonHours"),
          column("비고", "remark"),
        ],
        total: "합계",
      });
      return book;
    },
  },
  {
    name: "English days without running totals",
    use: "tuning",
    language: "en",
    trade: "both",
    kind: "daily",
    statesHours: false,
    longest: 800,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "Data", row: 1, column: 0 }, facts);
      drawLog(book, { sheet: "Days", row: 1, column: 0 }, facts, {
        columns: [
          column("Work date", "date", day),
          column("Headcount", "workers"),
          column("Total hours", "personHours"),
          column("Notes", "remark"),
        ],
        total: "Sum",
      });
      drawOthers(book, facts, englishSheets);
      return book;
    },
  },
  {
    name: "two halves side by side",
    use: "held-out",
    language: "ko",
    trade: "general",
    kind: "daily",
    statesHours: false,
    longest: 120,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "개요", row: 1, column: 0 }, facts);
      const sheet = "기록";
      book.putRow(sheet, 0, ["무재해 기록"]);
      const half = Math.ceil(facts.log.length / 2);
      const columns = [
        column("일자", "date", day),
        column("출력인원", "workers"),
        column("연근로시간", "personHours"),
        column("누계일수", "runningDays"),
        column("누계시간", "runningPersonHours"),
      ];
      const isOf = (isFirst: boolean) => (_: LogDay, row: number) => row < half === isFirst;
      drawLog(book, { sheet, row: 2, column: 0 }, facts, { columns, isOf: isOf(true) });
      drawLog(book, { sheet, row: 2, column: 6 }, facts, { columns, isOf: isOf(false) });
      drawOthers(book, facts, koreanSheets);
      return book;
    },
  },
  {
    name: "English log of a site with restarts",
    use: "tuning",
    language: "en",
    trade: "both",
    kind: "daily",
    statesHours: true,
    longest: 800,
    draw(facts) {
      const book = new Book();
      drawPairs(book, { sheet: "Profile", row: 1, column: 0 }, facts);
      drawLog(book, { sheet: "Log", row: 1, column: 0 }, facts, {
        columns: [
          column("Date of work", "date", { format: "dd/mm/yyyy" }),
          column("Men on site", "workers"),
          column("Hours each", "hoursPerWorker"),
          column("Basis of hours", "basis"),
          column("Safe man-hours", "personHours"),
          column("Days since last accident", "runningDays"),
          column("Safe man-hours to date", "runningPersonHours"),
          column("Excluded workers", "excludedWorkers"),
          column("Reason for exclusion", "excludedCategory"),
          column("Remarks", "remark"),
        ],
        total: "Grand total",
      });
      drawOthers(book, facts, englishSheets);
      return book;
    },
  },
];
