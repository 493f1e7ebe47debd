import { audit } from "../../../../src/audit/audit";
import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { areaAddress } from "../../../../src/workbook/address";
import type { Sheet } from "../../../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../../grid";

type Rows = readonly (readonly GridCell[])[];

const first = serialFromIso("2010-05-01");
const dated = (day: number): GridCell => ({ value: day, format: "yyyy-mm-dd" });
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const profile = sheet("개요", [
  ["무재해 개요"],
  ["사업장명", "가나건설"],
  ["개시일", "2010.5.1"],
  ["재해율", 0.71],
  ["상시근로자수", 42],
]);

const log = sheet("일지", [
  ["일자", "출력인원", "연근로시간"],
  ...numbers(0, 30).map((index) => [first + index, 20 + (index % 3), 8 * (20 + (index % 3))]),
]);

/** What was read of a book, left unread, asked and found. */
function readingOf(...sheets: Sheet[]) {
  const submission = recognise(workbook(sheets));
  return (
    submission && {
      kind: submission.log?.kind ?? null,
      unread: submission.unread.map(
        ({ sheet: name, range, reason }) => `${name}!${areaAddress(range)} ${reason}`,
      ),
      doubts: submission.doubts.map(({ heading }) => heading),
      findings: audit(submission).findings.map(({ rule }) => rule),
    }
  );
}

const unread = (...parts: string[]) => ({ kind: null, unread: parts, doubts: [], findings: [] });

const presence = (from: number, to: number) =>
  numbers(from, to).map((day): GridCell => (day % 7 === 0 ? null : 1));

/** Two rows a person, the days of half a month each; 출력 over 일수 is days paid. */
const ledger = sheet("노임대장", [
  ["2010년 5월 노무비 지급명세서"],
  ["NO", "성 명", "직종", "출력일자", ...Array<null>(15).fill(null), "출력", "공수", "단가"],
  [null, null, null, ...numbers(1, 15), null, "일수"],
  [null, null, null, ...numbers(16, 31)],
  ...numbers(1, 4).flatMap((person) => [
    [person, `김${person}`, "목수", ...presence(1, 15), null, 13, 13, 120_000],
    [null, null, null, ...presence(16, 31)],
  ]),
]);

/** One row a person, the days of a month. */
const attendance = sheet("공수표", [
  ["기간", "2010년 5월"],
  ["순번", "성명", "직종", "단가", ...numbers(1, 31), "총공수", "지급액"],
  ...numbers(1, 4).map((person) => [
    person,
    `이${person}`,
    "철근",
    110_000,
    ...presence(1, 31),
    27,
    2_970_000,
  ]),
  ["합계"],
]);

/** A row a team. */
const teams = (name: string, title: string) =>
  sheet(name, [
    [title],
    ["팀", ...numbers(1, 31).map((day) => `${day}일`), "계"],
    ...["철근", "형틀"].map((team) => [team, ...numbers(1, 31).map(() => 5), 155]),
    ["합계", ...numbers(1, 31).map(() => 10), 310],
  ]);

/** A row a month. */
const months = sheet("출력", [
  ["2010년 출력 현황"],
  ["월", ...numbers(1, 31)],
  ...numbers(5, 8).map((month) => [`${month}월`, ...numbers(1, 30).map(() => 12)]),
]);

/** Dates across, a row a company. */
const week = sheet("주간", [
  ["업체", ...numbers(0, 6).map((day) => dated(first + day))],
  ["가", 3, 4, 3, 4, 3, 4, 0],
  ["나", 7, 7, 7, 7, 7, 0, 0],
]);

describe("days across the columns", () => {
  it.each<[string, Sheet, string]>([
    ["of persons with two rows each", ledger, "노임대장!A2:V12 days-across"],
    ["of persons with a row each", attendance, "공수표!A1:AK7 days-across"],
    ["of teams", teams("현황", "2010년 5월"), "현황!A2:AG5 days-across"],
    ["of months", months, "출력!A2:AF6 days-across"],
    ["that are dates", week, "주간!A1:H3 days-across"],
  ])("%s are named, and are no log", (_, grid, part) => {
    expect(readingOf(profile, grid)).toEqual(unread(part));
  });

  it.each([
    ["a ledger", ledger],
    ["the month's head counts", teams("현황", "2010년 5월 출역현황")],
  ])("are not missed where a log of the days stands beside %s", (_, grid) => {
    expect(readingOf(log, grid, sheet("표지", [["무재해"]]))).toMatchObject({
      kind: "daily",
      unread: [],
      doubts: [],
      findings: [],
    });
  });

  it("are named where their month is not in the log", () => {
    const june = teams("6월", "2010년 6월 출역현황");
    expect(readingOf(log, june, sheet("표지", [["무재해"]]))).toMatchObject({
      kind: "daily",
      unread: ["6월!A2:AG5 days-across"],
    });
  });

  it("are not named where no numbers stand below", () => {
    const chart = sheet("공정표", [
      ["공종", ...numbers(1, 31)],
      ["철근", ...numbers(1, 31).map(() => "■")],
    ]);
    expect(readingOf(profile, chart)).toEqual(unread());
  });
});

describe("months across the columns", () => {
  const across = (months: GridCell[], ...rows: GridCell[][]) =>
    sheet("실적", [["월별 무재해 실적"], ["구분", ...months], ...rows]);
  const amounts = [
    ["무재해일수", 23, 25, 24],
    ["연근로시간", 7_500, 8_200, 8_000],
    ["연근로시간 누계", 7_500, 15_700, 23_700],
  ];

  it.each<[string, GridCell[]]>([
    ["names", ["5월", "6월", "7월"]],
    ["year and month", ["2010.11", "2010.12", "2011.01"]],
    ["dates", ["2010-05-01", "2010-06-01", "2010-07-01"].map((day) => dated(serialFromIso(day)))],
  ])("are named by their %s, and are no log", (_, names) => {
    expect(readingOf(profile, across(names, ...amounts))).toEqual(
      unread("실적!A2:D5 months-across"),
    );
  });

  it("are not missed where a log of days stands beside them", () => {
    expect(readingOf(log, across(["5월", "6월", "7월"], ...amounts))).toMatchObject({ unread: [] });
  });

  it("are no record where they have head counts alone", () => {
    expect(readingOf(profile, across(["2월", "3월", "4월"], ["인원", 41, 42, 43]))).toEqual(
      unread(),
    );
  });
});

describe("rows that are weeks", () => {
  const weeks = (headings: string[], cellsOf: (index: number) => GridCell[]) =>
    sheet("주간", [["무재해 현황"], headings, ...numbers(0, 5).map(cellsOf)]);

  it.each<[string, Sheet, string]>([
    [
      "by their first and last day in a cell",
      weeks(["기간", "출력인원", "연근로시간"], (index) => [
        `2010.5.${1 + index}~5.${8 + index}`,
        140,
        1_120,
      ]),
      "A2:C8",
    ],
    [
      "by number",
      weeks(["일자", "출력인원", "연근로시간"], (index) => [`5월 ${index + 1}주차`, 140, 1_120]),
      "A2:C8",
    ],
    [
      "by number, under a heading that is no date's",
      weeks(["주", "출력인원", "연근로시간"], (index) => [`${index + 1}주`, 140, 1_120]),
      "A2:C8",
    ],
    [
      "by days a week apart",
      weeks(["일자", "출력인원", "연근로시간"], (index) => [first + 7 * index, 140, 1_120]),
      "A2:C8",
    ],
    [
      "by their first and last day in two columns",
      weeks(["시작일", "종료일", "출력인원", "연근로시간"], (index) => [
        dated(first + 7 * index),
        dated(first + 7 * index + 6),
        140,
        1_120,
      ]),
      "A2:D8",
    ],
    [
      "by number, with their first and last day beside it",
      weeks(["Week", "From", "To", "Workers", "Man-hours"], (index) => [
        index + 1,
        dated(first + 7 * index),
        dated(first + 7 * index + 6),
        140,
        1_120,
      ]),
      "A2:E8",
    ],
    [
      "by number alone",
      weeks(["Week", "Workers", "Man-hours"], (index) => [index + 18, 140, 1_120]),
      "A2:C8",
    ],
    [
      "by their first day, with the last one beside it",
      weeks(["일자", "까지", "출력인원", "연근로시간"], (index) => [
        dated(first + 3 * index),
        dated(first + 3 * index + 2),
        60,
        480,
      ]),
      "A2:D8",
    ],
  ])("%s are named, and are no days", (_, grid, area) => {
    expect(readingOf(grid)).toEqual(unread(`주간!${area} rows-are-periods`));
  });

  it("are not missed where a log of days stands beside them", () => {
    const summary = weeks(["일자", "출력인원", "연근로시간"], (index) => [
      `5월 ${index + 1}주차`,
      140,
      1_120,
    ]);
    expect(readingOf(log, summary)).toMatchObject({ kind: "daily", unread: [], findings: [] });
  });

  it("are days where a later day is noted beside each", () => {
    const grid = sheet("무재해", [
      ["일자", "확인일", "출력인원", "연근로시간"],
      ...numbers(0, 8).map((day) => [dated(first + day), dated(first + day + 1), 20, 160]),
    ]);
    expect(readingOf(grid)).toMatchObject({ kind: "daily", unread: [] });
  });

  it("are months where they have a first and a last day of months", () => {
    const grid = sheet("무재해", [
      ["년월", "시작일", "종료일", "출력인원", "연근로시간"],
      ["2010.5", dated(first), dated(first + 30), 600, 4_800],
      ["2010.6", dated(first + 31), dated(first + 60), 580, 4_640],
      ["2010.7", dated(first + 61), dated(first + 91), 590, 4_720],
    ]);
    expect(readingOf(grid)).toMatchObject({ kind: "monthly", unread: [] });
  });

  it("are months where their days are the last of months", () => {
    const ends = ["2010-05-31", "2010-06-30", "2010-07-31"].map(serialFromIso);
    const rows = ends.map((day): GridCell[] => [dated(day), 600, 4_800]);
    const grid = sheet("무재해", [["일자", "출력인원", "연근로시간"], ...rows]);
    expect(readingOf(grid)).toMatchObject({ kind: "monthly", unread: [] });
  });
});

describe("a book of one sheet a day", () => {
  const report = (name: string, day: number, body: Rows) =>
    sheet(name, [["공사일보"], ["일자", dated(first + day), "날씨", "맑음"], ...body]);
  const firms: Rows = [
    ["공종", "업체명", "전일", "금일", "누계"],
    ["철근", "가", 10, 5, 15],
    ["형틀", "나", 20, 7, 27],
    ["합계", "", 30, 12, 42],
  ];
  const trades: Rows = [
    ["구분", "목수", "철근", "총인원"],
    ["본동", 3, 4, 7],
    ["별동", 1, 1, 2],
    ["계", 4, 5, 9],
  ];

  it.each<[string, string[], Rows]>([
    ["days of the month", ["1일", "2일", "3일"], firms],
    ["month and day", ["5.1", "5.2", "5.3"], trades],
    ["whole dates", ["2010-05-01", "2010-05-02", "2010-05-03"], firms],
    ["letters, with the day beside a label", ["가", "나", "다"], trades],
  ])("is named by its sheets called after %s", (_, names, body) => {
    const sheets = names.map((name, index) => report(name, index, body));
    const area = body === firms ? "A1:E6" : "A1:D6";
    expect(readingOf(profile, ...sheets)).toEqual(
      unread(...names.map((name) => `${name}!${area} sheet-of-a-day`)),
    );
  });

  it("is not missed where a log sums it up", () => {
    const sheets = ["1일", "2일", "3일"].map((name, index) => report(name, index, firms));
    expect(readingOf(profile, log, ...sheets)).toMatchObject({ kind: "daily", unread: [] });
  });

  it.each<[string, Rows]>([
    ["training", [["안전교육 일지"], ["참석인원", 12], ["합계", 12]]],
    [
      "pay",
      [
        ["성명", "주민등록번호", "노임"],
        ["투입인원", "", 3],
        ["합계", "", 360_000],
      ],
    ],
    ["overtime", [["연장근로 현황"], ["인원", 3], ["합계", 3]]],
  ])("is no book of days where its sheets are lists of %s", (_, body) => {
    const sheets = ["5.1", "5.2", "5.3"].map((name, index) => report(name, index, body));
    expect(readingOf(profile, ...sheets)).toEqual(unread());
  });
});

describe("goals by department", () => {
  const headings = ["부서", "기준일", "배수", "목표일수", "달성예정일", "개시일", "현재달성일수"];
  const goal = (name: string, multiple: number): GridCell[] => [
    name,
    365,
    multiple,
    365 * multiple,
    dated(first + 365),
    dated(first),
    207,
  ];

  it("are no multiples of one record", () => {
    const grid = sheet("부서별", [headings, goal("생산", 2), goal("품질", 1), goal("자재", 1)]);
    expect(readingOf(profile, grid)).toEqual(unread("부서별!A1:G4 rows-are-workplaces"));
  });
});
