import { isoFromSerial, serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { type GridCell, sheet, workbook } from "../../grid";
import { on, readSheet } from "../reading";

const iso = (serial: number | null | undefined) =>
  typeof serial === "number" ? isoFromSerial(serial) : null;

const rest: GridCell[][] = [
  ["특성계수", 1],
  ["1배수 목표일수", 200],
  ["5년 평균 재해율", 0.5],
];
const profileOf = (title: string, rows: GridCell[][]) =>
  readSheet([[title], ...rows, ...rest], [], "개요").submission?.profile;

describe("a single date", () => {
  it.each([
    ["26년 02월 08일 (일)", "2026-02-08"],
    ["'15.3.6", "2015-03-06"],
    ["２０１０年　５月　３日", "2010-05-03"],
    ["2010年 5月 3日(月)", "2010-05-03"],
    ["\u200e2010.5.3\u200b", "2010-05-03"],
    ["\ufeff2010-05-03", "2010-05-03"],
  ])("is read from %j by itself", (text, expected) => {
    expect(iso(profileOf("기록", [["개시일", text]])?.leadoffDate?.value)).toBe(expected);
  });

  it.each([
    ["15.3.6", "2015-03-06"],
    ["3월 6일", "2015-03-06"],
    ["3/6(금)", "2015-03-06"],
    ["3. 6.", "2015-03-06"],
  ])("is read from %j in the one year that the workbook speaks of", (text, expected) => {
    expect(iso(profileOf("2015년 무재해 기록", [["개시일", text]])?.leadoffDate?.value)).toBe(
      expected,
    );
    const beside = [
      ["개시신고서 접수일", on(serialFromIso("2015-03-11"))],
      ["개시일", text],
    ];
    expect(iso(profileOf("무재해 기록", beside)?.leadoffDate?.value)).toBe(expected);
  });

  it("is said to be unreadable where no year, two years or another one stand there", () => {
    const reading = (title: string, text: string) =>
      profileOf(title, [["개시일", text]])?.leadoffDate?.reading;
    expect(reading("무재해 기록", "3월 6일")).toBe("unreadable");
    expect(reading("2016년 무재해 기록", "15.3.6")).toBe("unreadable");
    expect(reading("2015년 무재해 기록", "15.2.30")).toBe("unreadable");
    const years: GridCell[][] = [["2016년 제출"], ["개시일", "3월 6일"]];
    expect(profileOf("2015년 무재해 기록", years)?.leadoffDate?.reading).toBe("unreadable");
  });

  it.each([
    ["in three cells and their words", [2010, "년", 5, "월", 3, "일"]],
    ["in three cells with words", ["2010년", "5월", "3일"]],
    ["in three cells of numbers", [2010, 5, 3]],
  ] as const)("is read %s", (_, cells) => {
    const profile = profileOf("기록", [["개시일", ...cells]]);
    expect(profile?.leadoffDate).toMatchObject({
      value: serialFromIso("2010-05-03"),
      isReplaceable: false,
    });
  });
});

describe("the dates of a log", () => {
  const logOf = (title: string, dates: readonly GridCell[]) =>
    readSheet([
      [title],
      ["일자", "출력인원", "연근로시간"],
      ...dates.map((date, index) => [date, 10 + index, 80 + 8 * index]),
    ]);

  it.each([
    ["2015년 무재해 일지", ["3/6(금)", "3/7(토)", "3/9(월)"]],
    ["2015년 무재해 일지", ["3월 6일", "3월 7일", "3월 9일"]],
    ["2015년 무재해 일지", ["15.3.6", "15.3.7", "15.3.9"]],
    ["무재해 일지", ["15년 3월 6일 (금)", "15년 3월 7일 (토)", "15년 3월 9일 (월)"]],
    ["무재해 일지", ["２０１５．３．６", "2015年3月7日", "2015.3.9\u200b"]],
  ])("of %s are read from %j without a question", (title, dates) => {
    const { submission, doubts } = logOf(title, dates);
    expect(submission?.log?.rows.map(({ date }) => iso(date?.value))).toEqual([
      "2015-03-06",
      "2015-03-07",
      "2015-03-09",
    ]);
    expect(doubts).toEqual([]);
  });

  it("are found where one stands twice", () => {
    const { findings } = logOf("2015년 무재해 일지", ["3/6(금)", "3/7(토)", "3/7(토)"]);
    expect(findings).toContain("log-date-order A5");
  });

  it("are asked about where nothing says the year of 15.3.6", () => {
    const { doubts } = logOf("무재해 일지", ["15.3.6", "15.3.7", "15.3.9"]);
    expect(doubts).toEqual(["log.date: 일자"]);
  });
});

describe("dates with the year last", () => {
  const log = (...dates: string[]) =>
    readSheet(
      [
        ["Date", "Workers", "Man-hours", "Cumulative ZA days"],
        ...dates.map((date, index) => [date, 10, 80, index + 1]),
      ],
      [],
      "Log",
    );
  const daysOf = (...dates: string[]) =>
    log(...dates).submission?.log?.rows.map(({ date }) => iso(date?.value));

  it.each([
    ["the day first", ["12.05.2010", "13.05.2010", "14.05.2010"]],
    ["the month first", ["05/12/2010", "05/13/2010", "05/14/2010"]],
    ["the month first but for a slip", ["05/12/2010", "05/13/2010", "14/05/2010", "05/15/2010"]],
  ])("have %s where most can be read in that order only", (_, dates) => {
    expect(daysOf(...dates)?.slice(0, 3)).toEqual(["2010-05-12", "2010-05-13", "2010-05-14"]);
  });

  it("are not read where none tells the order", () => {
    expect(daysOf("03.05.2010", "04.05.2010")).toEqual([null, null]);
    expect(log("03.05.2010", "04.05.2010", "06.05.2010").findings).toEqual(["log-date-order A2"]);
  });

  it("have the order of the log in single values as well", () => {
    const submission = recognise(
      workbook([
        sheet("Site", [
          ["Company", "Hanbit"],
          ["Leadoff date", "03.05.2010"],
          ["Enrollment", 42],
        ]),
        sheet("Log", [
          ["Date", "Workers", "Man-hours"],
          ["03.05.2010", 10, 80],
          ["13.05.2010", 10, 80],
        ]),
      ]),
    );
    expect(iso(submission?.profile.leadoffDate?.value)).toBe("2010-05-03");
    expect(iso(submission?.log?.rows[0]?.date?.value)).toBe("2010-05-03");
  });
});

describe("a period in one cell", () => {
  const goals = ["배수", "산정기간", "무재해 일수", "목표일수", "달성일"];

  it.each([
    ["2015.03.02 ~ 2015.06.30", "2015-03-02", "2015-06-30"],
    ["'15.3.2~6.30", "2015-03-02", "2015-06-30"],
    ["2015년 3월 2일부터 2015년 6월 30일까지", "2015-03-02", "2015-06-30"],
    ["2015-03-02 ∼\n2015-06-30", "2015-03-02", "2015-06-30"],
    ["2015.12.1~1.31", "2015-12-01", "2016-01-31"],
    ["２０１５．３．２～６．３０", "2015-03-02", "2015-06-30"],
  ])("of the quotation is read from %j", (text, from, to) => {
    const { submission, doubts } = readSheet([goals, [1, text, 121, 100, on(serialFromIso(to))]]);
    const row = submission?.quotation?.rows[0];
    expect([iso(row?.from?.value), iso(row?.to?.value)]).toEqual([from, to]);
    expect(row?.from).toMatchObject({ column: 1, reading: "converted", isReplaceable: false });
    expect(doubts).toEqual([]);
  });

  it("of a quotation of labels is read too", () => {
    const { submission } = readSheet([
      ["달성배수", 1],
      ["기간", "2015.03.02 ~ 2015.06.30"],
      ["달성일", "2015.06.30"],
      ["목표일수", 100],
    ]);
    expect(iso(submission?.quotation?.rows[0]?.to?.value)).toBe("2015-06-30");
  });

  it("that starts before the leadoff is found", () => {
    const { findings } = readSheet([
      ["개시일", on(serialFromIso("2015-03-10"))],
      ...rest,
      [],
      goals,
      [1, "2015.03.02 ~ 2015.06.30", 121, 200, on(serialFromIso("2015-06-30"))],
    ]);
    expect(findings).toContain("days-before-leadoff B7");
  });

  it.each(["2015.06.30 ~ 2015.03.02", "2015.03.02 ~", "3월 ~ 6월"])(
    "is unreadable where it is none: %s",
    (text) => {
      const { submission } = readSheet([goals, [1, text, 121, 100, "2015.06.30"]]);
      expect(submission?.quotation?.rows[0]?.from?.reading).toBe("unreadable");
    },
  );

  it.each([
    ["2015.03.02 ~ 2016.09.01", 18],
    ["2015.03.02 ~ 2016.09.15 (18개월)", 18],
    ["18개월", 18],
    ["2015.03.02 ~ 2016.09.15", null],
  ])("is that of the construction: %s", (text, months) => {
    const rows: GridCell[][] = [
      ["총공사금액(백만원)", 5000],
      ["공사기간", text],
    ];
    expect(profileOf("기록", rows)?.constructionMonths?.value).toBe(months);
  });
});
