import { audit } from "../../../../src/audit/audit";
import { logColumns } from "../../../../src/form/fields/log";
import type { LogColumns } from "../../../../src/form/submission";
import { recognise } from "../../../../src/form/recognise";
import { areaAddress, columnName } from "../../../../src/workbook/address";
import { type GridCell, sheet, workbook } from "../../grid";
import { type Day, daysAs } from "./days";

const fields = Object.keys(logColumns) as (keyof LogColumns)[];

/** The letters of the columns by what they were read as, the questions, what was left unread and the findings. */
function readingOf(headings: readonly GridCell[], cellsOf: (day: Day) => readonly GridCell[]) {
  const rows = [["무재해 기록"], headings, ...daysAs(cellsOf)];
  const submission = recognise(workbook([sheet("기록", rows)]));
  if (!submission) return null;
  const row = submission.log?.rows[0];
  const columns = fields.flatMap((field) => {
    const entry = row?.[field];
    return entry ? [`${columnName(entry.column)} ${field}`] : [];
  });
  return {
    columns: columns.sort(),
    doubts: submission.doubts.map(({ heading }) => heading),
    unread: submission.unread.map(({ range, reason }) => `${areaAddress(range)} ${reason}`),
    findings: audit(submission).findings.map(({ rule, area }) => `${rule} ${areaAddress(area)}`),
  };
}

const clean = { doubts: [], unread: [], findings: [] };

describe("a log of days whose headings say little", () => {
  it.each<[string, GridCell[], (day: Day) => GridCell[], string[]]>([
    [
      "knows the hours, person-hours and totals by what they make",
      ["일자", "출력인원", "가", "나", "다", "라"],
      (d) => [d.date, d.workers, d.hours, d.personHours, d.runningDays, d.runningPersonHours],
      [
        "A date",
        "B workers",
        "C hoursPerWorker",
        "D personHours",
        "E runningDays",
        "F runningPersonHours",
      ],
    ],
    [
      "knows person-hours by the convention, and a total without them",
      ["날짜", "투입인원", "적산치", "환산치"],
      (d) => [d.date, d.workers, d.runningPersonHours, d.personHours],
      ["A date", "B workers", "C runningPersonHours", "D personHours"],
    ],
    [
      "knows all of them without one heading",
      ["ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ"],
      (d) => [d.runningPersonHours, d.date, d.hours, d.workers, d.runningDays, d.personHours],
      [
        "A runningPersonHours",
        "B date",
        "C hoursPerWorker",
        "D workers",
        "E runningDays",
        "F personHours",
      ],
    ],
    [
      "knows dates by whole numbers of their size",
      ["구 분", "출력인원", "근로시간", "연근로시간"],
      (d) => [d.date, d.workers, d.hours, d.personHours],
      ["A date", "B workers", "C hoursPerWorker", "D personHours"],
    ],
    [
      "knows days under a heading of periods",
      ["기간", "출력인원", "1인당 근로시간", "연근로시간"],
      (d) => [d.date, d.workers, d.hours, d.personHours],
      ["A date", "B workers", "C hoursPerWorker", "D personHours"],
    ],
    [
      "tells a running total of workers from one of person-hours",
      ["일자", "출력인원", "누계", "연근로시간"],
      (d) => [d.date, d.workers, d.runningWorkers, d.personHours],
      ["A date", "B workers", "D personHours"],
    ],
    [
      "tells man-days from person-hours",
      ["일자", "출력인원", "공수"],
      (d) => [d.date, d.workers, d.workers * 1.5],
      ["A date", "B workers"],
    ],
    [
      "knows the parts of a sum, and the numbers of rows",
      ["No", "일자", "자체", "하도", "투입인원"],
      (d) => [d.index + 1, d.date, Math.min(9, d.workers), Math.max(0, d.workers - 9), d.workers],
      ["B date", "E workers"],
    ],
    [
      "takes the reading that adds up where headings say another",
      ["일자", "출력인원", "근로시간", "무재해시간", "누계"],
      (d) => [d.date, d.workers, d.personHours, d.runningPersonHours, d.runningWorkers],
      ["A date", "B workers", "C personHours", "D runningPersonHours"],
    ],
    [
      "needs no hours of a worker",
      ["일자", "출력인원", "가", "나"],
      (d) => [d.date, d.workers, d.personHours, d.runningPersonHours],
      ["A date", "B workers", "C personHours", "D runningPersonHours"],
    ],
  ])("%s", (_, headings, cellsOf, columns) => {
    expect(readingOf(headings, cellsOf)).toEqual({ columns, ...clean });
  });
});

describe("person-hours with overtime", () => {
  const withOvertime = ({ date, workers, personHours, index }: Day) => {
    const overtime = workers > 0 ? (7 * index) % 23 : 0;
    return [date, workers, personHours, overtime, personHours + overtime];
  };

  it("are those of the heading, and not the regular hours that the workers make", () => {
    const headings = ["일자", "출근인원", "정상근로시간", "연장근로시간", "총 근로시간"];
    expect(readingOf(headings, withOvertime)).toEqual({
      ...clean,
      columns: ["A date", "B workers", "E personHours"],
    });
  });

  it("are not the overtime", () => {
    const headings = ["일자", "출근인원", "연장근로시간", "연근로시간"];
    const cellsOf = ({ date, workers, personHours }: Day) => [date, workers, 0, personHours];
    expect(readingOf(headings, cellsOf)).toEqual({
      ...clean,
      columns: ["A date", "B workers", "D personHours"],
    });
  });
});

describe("workers below 0 on a day", () => {
  it("leave the column of workers what its heading says", () => {
    const headings = ["일자", "생산부", "품질부", "공무부", "관리부", "총인원"];
    const crews = [
      [5, 1, 0],
      [5, 2, 1],
      [5, 1, 0],
      [5, 1, 1],
      [5, 2, 1],
      [3, 0, 0],
      [0, 0, 0],
    ];
    let running = 0;
    const reading = readingOf(
      [...headings, "인당 근무시간", "총근무시간", "누적시간"],
      ({ date, index }) => {
        const crew = crews[index % crews.length] ?? [];
        const total = crew.reduce((sum, each) => sum + each, 0);
        running += 8 * total;
        return [date, ...crew, 0, index === 3 ? -total : total, 8, 8 * total, running];
      },
    );
    expect(reading?.columns).toContain("F workers");
    expect(reading?.findings).toEqual(["unreadable-value F6"]);
  });
});

describe("workers below 0 under a doubtful heading", () => {
  it("are not passed over for the workers of the morning, who are as many", () => {
    const reading = readingOf(
      ["일자", "오전", "출역 인원 계(명)", "연근로시간", "누계시간"],
      ({ date, index, workers, personHours, runningPersonHours }) => [
        date,
        workers,
        index === 3 ? -workers : workers,
        personHours,
        runningPersonHours,
      ],
    );
    expect(reading?.columns).toContain("C workers");
    expect(reading?.findings).toEqual(["unreadable-value C6"]);
  });
});

describe("the few rows that do not add up", () => {
  it.each<[string, GridCell[], (day: Day) => GridCell[], string[]]>([
    [
      "are found in person-hours",
      ["일자", "출력인원", "가", "나", "다"],
      (d) => [d.date, d.workers, d.hours, d.personHours + (d.index === 4 ? 80 : 0), d.runningDays],
      ["log-person-hours D7"],
    ],
    [
      "are found in a running total",
      ["날짜", "인원", "실적", "합산", "경과"],
      (d) => [
        d.date,
        d.workers,
        d.personHours,
        d.runningPersonHours + (d.index > 8 ? 100 : 0),
        d.runningDays,
      ],
      ["log-running-totals D12"],
    ],
    [
      "are found in a count of days",
      ["ㄱ", "ㄴ", "ㄷ", "ㄹ"],
      (d) => [d.date, d.workers, d.personHours, d.runningDays + (d.index > 9 ? 1 : 0)],
      ["log-running-totals D13"],
    ],
    [
      "are found among the dates",
      ["구 분", "출력인원", "연근로시간"],
      (d) => [d.date + (d.index === 5 ? 90 : 0), d.workers, d.personHours],
      ["log-date-order A8"],
    ],
  ])("%s", (_, headings, cellsOf, findings) => {
    const reading = readingOf(headings, cellsOf);
    expect(reading).toMatchObject({ ...clean, findings });
  });
});

describe("a running total that adds up nothing", () => {
  it("is left out and named, with no finding for its rows", () => {
    const reading = readingOf(["일자", "출력인원", "연근로시간", "누계시간"], (d) => [
      d.date,
      d.workers,
      d.personHours,
      5_000 - 37 * d.index,
    ]);
    expect(reading).toEqual({
      ...clean,
      columns: ["A date", "B workers", "C personHours"],
      unread: ["D2:D16 adds-up-nothing"],
    });
  });
});

describe("a table of days that is no log", () => {
  it.each<[string, GridCell[], (day: Day) => GridCell[]]>([
    [
      "has prices and amounts",
      ["거래일", "품목", "수량", "단가", "금액"],
      (d) => [d.date, "시멘트", 40 + d.index, 5_200, 5_200 * (40 + d.index)],
    ],
    [
      "has a temperature",
      ["측정일", "최저", "최고"],
      (d) => [d.date, d.index % 5, 12 + (d.index % 7)],
    ],
    ["lists leadoffs", ["개시일", "인원", "배수"], (d) => [d.date, d.workers, 1]],
  ])("%s", (_, headings, cellsOf) => {
    expect(readingOf(headings, cellsOf)).toBeNull();
  });
});
