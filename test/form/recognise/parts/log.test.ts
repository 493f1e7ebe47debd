import { isoFromSerial, serialFromIso } from "../../../../src/core/calendar/serial";
import { fromSerial } from "../../../../src/workbook/date-system";
import { recognise } from "../../../../src/form/recognise";
import type { Sheet } from "../../../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../../grid";

const on = serialFromIso;

function logOf(...sheets: Sheet[]) {
  const submission = recognise(workbook(sheets));
  return {
    kind: submission?.log?.kind,
    dates: submission?.log?.rows.map(({ date }) =>
      typeof date?.value === "number" ? isoFromSerial(date.value) : null,
    ),
    log: submission?.log,
    doubts: submission?.doubts,
  };
}

const daily = ["일자", "출력인원", "1인당 근로시간", "연근로시간"];
const dayRow = (date: GridCell): GridCell[] => [date, 10, 8, 80];

describe("a log whose first heading says little", () => {
  it("has months by what stands below it", () => {
    const months = ["2010.11", "2010.12", "2011.01"].map((month, index) => [
      month,
      22,
      980,
      7.84,
      7.84 * (index + 1),
    ]);
    const { kind, dates, log, doubts } = logOf(
      sheet("월별", [
        ["구분", "근무일수", "연인원(명)", "총근로시간(천시간)", "누계(천시간)"],
        ...months,
      ]),
    );
    expect([kind, dates]).toEqual(["monthly", ["2010-11-01", "2010-12-01", "2011-01-01"]]);
    expect(log?.rows[0]?.personHours?.value).toBeCloseTo(7_840);
    expect(doubts).toEqual([]);
  });
});

describe("a daily log", () => {
  it("has dates as numbers and as text", () => {
    const { kind, dates, log } = logOf(
      sheet("일지", [daily, dayRow(on("2010-05-03")), dayRow("2010. 5. 4(화)"), dayRow(20100505)]),
    );
    expect(kind).toBe("daily");
    expect(dates).toEqual(["2010-05-03", "2010-05-04", "2010-05-05"]);
    expect(log?.rows.map(({ date }) => date?.reading)).toEqual(["ok", "converted", "converted"]);
  });

  it.each([
    ["the title above it", "일지", "2010년 5월 무재해 일지"],
    ["the sheet's name", "2010.05", "무재해 일지"],
    ["both together", "5월", "2010년도 무재해 일지"],
    ["a title in English", "Log", "Safe man-hours, May 2010"],
  ])("takes month and year of a day from %s", (_, name, title) => {
    const { kind, dates, doubts } = logOf(
      sheet(name, [[title], daily, dayRow(1), dayRow(2), dayRow("3일"), dayRow("4(화)")]),
    );
    expect(kind).toBe("daily");
    expect(dates).toEqual(["2010-05-01", "2010-05-02", "2010-05-03", "2010-05-04"]);
    expect(doubts).toEqual([]);
  });

  it("takes the month from a title spread over cells, and from a date shown as a month", () => {
    const spread = sheet("무재해", [[2010, "년", 5, "월"], daily, dayRow(1)]);
    expect(logOf(spread).dates).toEqual(["2010-05-01"]);
    const shown = sheet("무재해", [
      [{ value: on("2010-05-01"), format: 'yyyy"년" m"월"' }],
      daily,
      dayRow(7),
    ]);
    expect(logOf(shown).dates).toEqual(["2010-05-07"]);
  });

  it("takes the month from a date shown as a month in a workbook of 1904", () => {
    const title = { value: fromSerial(on("2010-05-01"), 1904), format: 'yyyy"년" m"월"' };
    const book = workbook([sheet("무재해", [[title], daily, dayRow(7)])], { dateSystem: 1904 });
    expect(recognise(book)?.log?.rows[0]?.date?.value).toBe(on("2010-05-07"));
  });

  it("takes the year of a month and day from the title, and goes on over the new year", () => {
    const { dates } = logOf(
      sheet("일지", [
        ["2010년 무재해 일지"],
        daily,
        dayRow("12월 30일"),
        dayRow("12/31"),
        dayRow("1/3"),
        dayRow("1.4"),
      ]),
    );
    expect(dates).toEqual(["2010-12-30", "2010-12-31", "2011-01-03", "2011-01-04"]);
  });

  it("does not guess a month or a year that is said nowhere", () => {
    const { dates, doubts, log } = logOf(sheet("무재해 일지", [daily, dayRow(1), dayRow(2)]));
    expect(dates).toEqual([null, null]);
    expect(log?.rows[0]?.date?.reading).toBe("unreadable");
    expect(doubts).toMatchObject([{ field: "log.date", place: { row: 0, column: 0 } }]);
  });

  it("takes the year of its months from the leadoff, and says that it assumed it", () => {
    const { dates, doubts } = logOf(
      sheet("무재해 일지", [["개시일", on("2010-11-29")], daily, dayRow("11/29"), dayRow("1/3")]),
    );
    expect(dates).toEqual(["2010-11-29", "2011-01-03"]);
    expect(doubts).toMatchObject([{ field: "log.date", heading: "일자" }]);
  });

  it("takes dates of two digits for year, month and day where only the last changes", () => {
    const { dates, doubts } = logOf(
      sheet("무재해 일지", [daily, dayRow("10.05.03"), dayRow("10.05.04(화)"), dayRow("10.5.6")]),
    );
    expect(dates).toEqual(["2010-05-03", "2010-05-04", "2010-05-06"]);
    expect(doubts).toMatchObject([{ field: "log.date", heading: "일자" }]);
    expect(logOf(sheet("무재해 일지", [daily, dayRow("10.05.03")])).dates).toEqual([null]);
    expect(
      logOf(sheet("무재해 일지", [daily, dayRow("03/05/10"), dayRow("04/05/10")])).dates,
    ).toEqual([null, null]);
  });

  it("may have the last day that Excel knows among its dates", () => {
    const { kind, dates } = logOf(
      sheet("일지", [daily, dayRow(on("2010-05-31")), dayRow(on("9999-12-31"))]),
    );
    expect([kind, dates]).toEqual(["monthly", ["2010-05-01", "9999-12-01"]]);
  });

  it("does not take 5.3 for a date", () => {
    const { dates, log } = logOf(sheet("무재해 일지", [["2010년"], daily, dayRow(5.3)]));
    expect(dates).toEqual([null]);
    expect(log?.rows[0]?.date?.reading).toBe("unreadable");
  });

  it("does not take a date in a title for the month of the log", () => {
    const { dates } = logOf(sheet("무재해 일지", [["개시일 2009.3.2 기준"], daily, dayRow(1)]));
    expect(dates).toEqual([null]);
  });

  it("may have its months between the days", () => {
    const rows = [
      ["5월"],
      dayRow(30),
      dayRow(31),
      ["6월"],
      dayRow(1),
      dayRow(2),
      ["계", 40, null, 320],
    ];
    const { kind, dates } = logOf(sheet("무재해 일지", [["2010년"], daily, ...rows]));
    expect(kind).toBe("daily");
    expect(dates).toEqual(["2010-05-30", "2010-05-31", "2010-06-01", "2010-06-02"]);
    const whole = [["2010년 12월"], dayRow(on("2010-12-31")), ["2011년 1월"], dayRow(1)];
    expect(logOf(sheet("무재해 일지", [daily, ...whole])).dates).toEqual([
      "2010-12-31",
      "2011-01-01",
    ]);
  });

  it("may have month and day in two columns, the month only where it changes", () => {
    const { dates, log } = logOf(
      sheet("무재해 일지", [
        ["2010년"],
        ["월", "일", "출력인원", "연근로시간"],
        [5, 30, 10, 80],
        [null, 31, 10, 80],
        [6, 1, 10, 80],
      ]),
    );
    expect(dates).toEqual(["2010-05-30", "2010-05-31", "2010-06-01"]);
    expect(log?.kind).toBe("daily");
    expect(log?.rows[0]?.date).toMatchObject({ row: 2, column: 1 });
  });

  it("may have year, month and day in three columns", () => {
    const { dates } = logOf(
      sheet("무재해 일지", [
        ["년", "월", "일", "출력인원", "연근로시간"],
        [2010, 12, 31, 10, 80],
        [2011, 1, 1, 10, 80],
      ]),
    );
    expect(dates).toEqual(["2010-12-31", "2011-01-01"]);
  });

  it("takes a column of hours in the hundreds for person-hours, and says that it is not sure", () => {
    const { log, doubts } = logOf(
      sheet("무재해 일지", [
        ["일자", "출력인원", "근로시간"],
        [on("2010-05-03"), 30, 240],
        [on("2010-05-04"), 30, 240],
      ]),
    );
    expect(log?.rows[0]?.personHours?.value).toBe(240);
    expect(log?.rows[0]?.hoursPerWorker).toBeUndefined();
    expect(doubts).toMatchObject([
      { field: "log.personHours", alternatives: ["log.hoursPerWorker"] },
    ]);
  });

  it("takes 무재해 일수 for the running count where it counts up, and as it stands where it marks the day", () => {
    const heading = ["일자", "출력인원", "연근로시간", "무재해 일수"];
    const counting = logOf(
      sheet("일지", [heading, [on("2010-05-03"), 9, 72, 7], [on("2010-05-04"), 9, 72, 8]]),
    );
    expect(counting.log?.rows[1]?.runningDays?.value).toBe(8);
    expect(counting.log?.rows[1]?.zaDays).toBeUndefined();
    const marking = logOf(
      sheet("일지", [heading, [on("2010-05-03"), 9, 72, 1], [on("2010-05-04"), 9, 72, 1]]),
    );
    expect(marking.log?.rows[1]?.runningDays).toBeUndefined();
    expect(marking.log?.rows[1]?.zaDays?.value).toBe(1);
  });
});

describe("a monthly log", () => {
  const monthly = ["월", "연인원", "연근로시간", "무재해 일수", "누계일수", "누계시간"];
  const monthRow = (month: GridCell, index: number): GridCell[] => [
    month,
    200,
    1600,
    20,
    20 * (index + 1),
    1600 * (index + 1),
  ];

  it.each([
    ["months with years", ["2010년 5월", "2010년 6월", "2010년 7월"]],
    ["months alone", ["5월", "6월", "7월"]],
    ["numbers", [5, 6, 7]],
    ["points", ["2010.05", "2010.06", "2010.07"]],
    [
      "dates shown as months",
      ["2010-05-15", "2010-06-15", "2010-07-15"].map((iso) => ({
        value: on(iso),
        format: "yyyy-mm",
      })),
    ],
    [
      "dates shown as months in colour",
      ["2010-05-15", "2010-06-15", "2010-07-15"].map((iso) => ({
        value: on(iso),
        format: '[Red]yyyy"d"mm',
      })),
    ],
    ["first days", ["2010-05-01", "2010-06-01", "2010-07-01"].map(on)],
  ])("has %s", (_, months) => {
    const { kind, dates, log } = logOf(
      sheet("집계", [["2010년 무재해 현황"], monthly, ...months.map(monthRow)]),
    );
    expect(kind).toBe("monthly");
    expect(dates).toEqual(["2010-05-01", "2010-06-01", "2010-07-01"]);
    expect(log?.rows[2]).toMatchObject({
      workers: { value: 200 },
      zaDays: { value: 20 },
      runningDays: { value: 60 },
      runningPersonHours: { value: 4800 },
    });
  });

  it("goes on over the new year", () => {
    const { dates } = logOf(
      sheet("집계", [
        ["2010년도 무재해 현황"],
        monthly,
        ...["11월", "12월", "1월", "2월"].map(monthRow),
      ]),
    );
    expect(dates).toEqual(["2010-11-01", "2010-12-01", "2011-01-01", "2011-02-01"]);
  });

  it("does not take a month that is out of order for the next year", () => {
    const { dates } = logOf(
      sheet("집계", [
        ["2010년도 무재해 현황"],
        monthly,
        ...["5월", "7월", "6월", "8월"].map(monthRow),
      ]),
    );
    expect(dates).toEqual(["2010-05-01", "2010-07-01", "2010-06-01", "2010-08-01"]);
  });

  it("gives way to the daily log that it sums up", () => {
    const { kind, dates, doubts } = logOf(
      sheet("집계", [["2010년"], monthly, monthRow("5월", 0), monthRow("6월", 1)]),
      sheet("일지", [daily, dayRow(on("2010-05-03")), dayRow(on("2010-06-03"))]),
    );
    expect(kind).toBe("daily");
    expect(dates).toEqual(["2010-05-03", "2010-06-03"]);
    expect(doubts).toMatchObject([
      { field: "log.date", place: { sheet: "일지" }, rivals: [{ sheet: "집계" }] },
    ]);
  });
});

describe("a log split over sheets", () => {
  const month = (name: string, ...rows: GridCell[][]): Sheet =>
    sheet(name, [["무재해 일지"], daily, ...rows]);

  it("is joined, the months from the sheets' names and the year from the cover", () => {
    const { kind, dates, doubts } = logOf(
      sheet("표지", [["2010년 무재해 기록"]]),
      month("5월", dayRow(30), dayRow(31)),
      month("6월", dayRow(1), dayRow(2)),
    );
    expect(kind).toBe("daily");
    expect(dates).toEqual(["2010-05-30", "2010-05-31", "2010-06-01", "2010-06-02"]);
    expect(doubts).toEqual([]);
  });

  it("goes on over the new year from the leadoff, where the cover has one year", () => {
    const cover = sheet("표지", [["2010년 무재해 기록"], ["개시일", on("2010-12-01")]]);
    const { dates, doubts } = logOf(cover, month("12월", dayRow(31)), month("1월", dayRow(3)));
    expect(dates).toEqual(["2010-12-31", "2011-01-03"]);
    expect(doubts).toMatchObject([{ field: "log.date", place: { sheet: "1월" } }]);
  });

  it("is put in the order of time whatever the order of the sheets", () => {
    const { dates } = logOf(
      month("2010.07", dayRow(1)),
      month("2010.06", dayRow(1)),
      month("2010.05", dayRow(31)),
    );
    expect(dates).toEqual(["2010-05-31", "2010-06-01", "2010-07-01"]);
  });

  it("keeps the rows of each sheet as they stand", () => {
    const { dates } = logOf(
      month("2010.05", dayRow(5), dayRow(3), dayRow(3)),
      month("2010.06", dayRow(1)),
    );
    expect(dates).toEqual(["2010-05-05", "2010-05-03", "2010-05-03", "2010-06-01"]);
  });

  it("reads hidden sheets too", () => {
    const hidden = sheet("2010.05", [daily, dayRow(3)], { visibility: "veryHidden" });
    expect(logOf(hidden, month("2010.06", dayRow(1))).dates).toEqual(["2010-05-03", "2010-06-01"]);
  });

  it("sums up each sheet by itself, and leaves running sums of later sheets alone", () => {
    const { log } = logOf(
      month("2010.05", dayRow(3), dayRow(4), ["계", 20, null, 160], ["누계", 20, null, 160]),
      month("2010.06", dayRow(1), ["계", 10, null, 80], ["누계", 30, null, 240]),
    );
    expect(
      log?.totals.map(({ entries, firstRow, lastRow }) => [
        entries.sheet,
        entries.row,
        firstRow,
        lastRow,
      ]),
    ).toEqual([
      ["2010.05", 4, 2, 3],
      ["2010.05", 5, 2, 3],
      ["2010.06", 3, 2, 2],
    ]);
  });

  it("takes the longer of two records of the same days, and names the other", () => {
    const { dates, doubts } = logOf(
      sheet("협력사", [daily, dayRow(on("2010-05-03")), dayRow(on("2010-05-04"))]),
      sheet("무재해", [daily, ...[3, 4, 5].map((d) => dayRow(on(`2010-05-0${d}`)))]),
    );
    expect(dates).toEqual(["2010-05-03", "2010-05-04", "2010-05-05"]);
    expect(doubts).toMatchObject([
      { field: "log.date", place: { sheet: "무재해" }, rivals: [{ sheet: "협력사" }] },
    ]);
  });

  it("reads the dates of a workbook of 1904", () => {
    const book = workbook(
      [sheet("무재해", [daily, dayRow(on("2010-05-03") - 1462), dayRow("2010-05-04")])],
      {
        dateSystem: 1904,
      },
    );
    expect(recognise(book)?.log?.rows.map(({ date }) => date?.value)).toEqual([
      on("2010-05-03"),
      on("2010-05-04"),
    ]);
  });
});
