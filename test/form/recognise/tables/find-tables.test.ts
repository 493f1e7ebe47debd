import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { type GridCell, sheet, workbook } from "../../grid";

const day = serialFromIso("2010-05-03");

/** The log of one sheet, as date, workers, hours, person-hours, running days and person-hours. */
function logOf(rows: GridCell[][], merges: string[] = []) {
  const submission = recognise(workbook([sheet("무재해 일지", rows, { merges })]));
  const values = submission?.log?.rows.map((row) =>
    [
      row.date,
      row.workers,
      row.hoursPerWorker,
      row.personHours,
      row.runningDays,
      row.runningPersonHours,
    ].map((entry) => entry?.value),
  );
  return { values, submission };
}

const headings = ["일자", "출력인원", "1인당 근로시간", "연근로시간", "누계일수", "누계시간"];
const may3 = [day, 10, 8, 80, 1, 80];
const may4 = [day + 1, 12, 8, 96, 2, 176];

describe("the headings of a table", () => {
  it("stand in the first row", () => {
    expect(logOf([headings, may3, may4]).values).toEqual([may3, may4]);
  });

  it("stand below titles and blank rows, away from column A", () => {
    const shifted = (row: GridCell[]) => [null, null, ...row];
    const rows = [
      ["2010년 5월 무재해 일지"],
      [null, "결재", "담당", "팀장"],
      [],
      [],
      [],
      [],
      ...[headings, may3, may4].map(shifted),
    ];
    const { values, submission } = logOf(rows, ["A1:H1"]);
    expect(values).toEqual([may3, may4]);
    expect(submission?.log?.rows[0]?.workers).toMatchObject({ row: 7, column: 3 });
  });

  it("have units in brackets and line breaks", () => {
    const withUnits = [
      "일 자",
      "출력인원\n(명)",
      "1인당\n근로시간\n(시간)",
      "연근로시간\n(인시)",
      "누계 (일)",
      "누계 (인시)",
    ];
    expect(logOf([withUnits, may3, may4]).values).toEqual([may3, may4]);
  });

  it("stand in two lines under merged groups", () => {
    const upper = ["일자", "출력인원", "근로시간", null, "무재해 누계", null];
    const lower = [null, null, "1인당 (h)", "계 (인시)", "일수", "시간"];
    const { values, submission } = logOf(
      [["무재해 일지"], upper, lower, may3, may4],
      ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:F2"],
    );
    expect(values?.map((row) => [row[0], row[1], row[4], row[5]])).toEqual([
      [day, 10, 1, 80],
      [day + 1, 12, 2, 176],
    ]);
    expect(submission?.log?.rows).toHaveLength(2);
  });

  it("stand in two lines without merged cells, the group over its first part only", () => {
    const upper = ["일자", "출력인원", "1인당 근로시간", "연근로시간", "누계", null];
    const lower = [null, null, null, null, "일수", "시간"];
    expect(logOf([upper, lower, may3, may4]).values).toEqual([may3, may4]);
  });

  it("have a line of units below", () => {
    const units = [null, "(명)", "(시간)", "(인시)", "(일)", "(인시)"];
    const upper = ["일자", "출력인원", "1인당 근로시간", "연근로시간", "누계", "누계"];
    expect(logOf([upper, units, may3, may4]).values).toEqual([may3, may4]);
  });

  it("are known in English and by other words", () => {
    const english = [
      "Date",
      "Manpower",
      "Hours per person",
      "Man-hours",
      "Cumulative days",
      "Man-hours to date",
    ];
    expect(logOf([["Safe man-hours"], english, may3, may4]).values).toEqual([may3, may4]);
    const korean = ["작업일자", "출역인원", "1일 근로시간", "연인원시간", "누적일수", "누적시간"];
    expect(logOf([korean, may3, may4]).values).toEqual([may3, may4]);
  });

  it.each([
    ["on two lines", "\n", ""],
    ["with a slash", " / ", ""],
    ["in brackets", "(", ")"],
    ["side by side", " ", ""],
  ])("may be in two languages, %s", (_, before, after) => {
    const english = [
      "Date",
      "Manpower",
      "Hours per person",
      "Man-hours",
      "Cum. days",
      "Cum. man-hours",
    ];
    const both = headings.map((korean, i) => `${korean}${before}${english[i] ?? ""}${after}`);
    const { values, submission } = logOf([both, may3, may4]);
    expect(values).toEqual([may3, may4]);
    expect(submission?.doubts).toEqual([]);
  });

  it("may have strangers between them", () => {
    const row = (cells: GridCell[]) => [
      cells[0] ?? null,
      "맑음",
      cells[1] ?? null,
      "토공",
      ...cells.slice(2),
    ];
    const { values } = logOf([
      row(headings).map((cell, i) => (i === 1 ? "날씨" : i === 3 ? "공종" : cell)),
      row(may3),
      row(may4),
    ]);
    expect(values).toEqual([may3, may4]);
  });

  it("do not mix up yesterday's, today's and planned numbers", () => {
    const upper = ["일자", "계획", null, "금일", null, "전일 누계", "누계", null];
    const lower = [null, "인원", "시간", "인원", "연근로시간", "시간", "일수", "시간"];
    const rows = [
      upper,
      lower,
      [day, 20, 160, 10, 80, 0, 1, 80],
      [day + 1, 20, 160, 12, 96, 80, 2, 176],
    ];
    const merges = ["A1:A2", "B1:C1", "D1:E1", "G1:H1"];
    expect(logOf(rows, merges).values).toEqual([
      [day, 10, undefined, 80, 1, 80],
      [day + 1, 12, undefined, 96, 2, 176],
    ]);
  });

  it.each(["당일", "금일", "일계", "일일"])("stand over the parts %s and 누계", (part) => {
    const rows = [
      ["일자", "출력인원(명)", null, "무재해시간(인시)", null, "무재해일수(일)", null],
      [null, part, "누계", part, "누계", part, "누계"],
      [day, 10, 10, 80, 80, 1, 1],
      [day + 1, 12, 22, 96, 176, 1, 2],
    ];
    const { submission } = logOf(rows, ["A1:A2", "B1:C1", "D1:E1", "F1:G1"]);
    expect(submission?.log?.rows[1]).toMatchObject({
      workers: { value: 12 },
      personHours: { value: 96 },
      runningPersonHours: { value: 176 },
      zaDays: { column: 5 },
      runningDays: { value: 2 },
    });
    expect(submission?.log?.rows).toHaveLength(2);
    expect(submission?.doubts).toEqual([]);
  });

  it("stand over the parts 전일, 금일 and 누계, of which the first is no field", () => {
    const rows = [
      ["일자", "출력인원", null, null, "무재해시간", null, null],
      [null, "전일", "금일", "누계", "전일", "금일", "누계"],
      [day, 0, 10, 10, 0, 80, 80],
      [day + 1, 10, 12, 22, 80, 96, 176],
    ];
    const { values, submission } = logOf(rows, ["A1:A2", "B1:D1", "E1:G1"]);
    expect(values?.[1]).toEqual([day + 1, 12, undefined, 96, undefined, 176]);
    expect(submission?.doubts).toEqual([]);
  });

  it("stand over parts of which only the running totals are fields", () => {
    const rows = [
      ["일자", "출력인원(명)", null, "무재해시간(인시)", null, "무재해일수(일)", null],
      [null, "전일", "누계", "전일", "누계", "전일", "누계"],
      [day, 0, 10, 0, 80, 0, 1],
      [day + 1, 10, 22, 80, 176, 1, 2],
    ];
    const { values } = logOf(rows, ["A1:A2", "B1:C1", "D1:E1", "F1:G1"]);
    expect(values).toEqual([
      [day, undefined, undefined, undefined, 1, 80],
      [day + 1, undefined, undefined, undefined, 2, 176],
    ]);
  });

  it("are the day's where the same parts stand under the day and the running total", () => {
    const rows = [
      ["일자", "금일", null, "누계", null],
      [null, "출력인원", "연근로시간", "출력인원", "연근로시간"],
      [day, 10, 80, 10, 80],
      [day + 1, 12, 96, 22, 176],
    ];
    const { values, submission } = logOf(rows, ["A1:A2", "B1:C1", "D1:E1"]);
    expect(values?.[1]).toEqual([day + 1, 12, undefined, 96, undefined, 176]);
    expect(submission?.doubts).toEqual([]);
  });

  it("are doubted where two columns may be the same field", () => {
    const { submission, values } = logOf([
      ["일자", "출력인원", "투입인원", "연근로시간"],
      [day, 10, 12, 80],
    ]);
    expect(values?.[0]?.[1]).toBe(10);
    expect(submission?.doubts).toEqual([]);
    const rivals = logOf([
      ["일자", "작업인원", "투입인원", "연근로시간"],
      [day, 10, 12, 80],
    ]).submission;
    expect(rivals?.doubts).toMatchObject([
      { field: "log.workers", heading: "작업인원", rivals: [{ row: 0, column: 2 }] },
    ]);
  });

  it("are not doubted where the second half of a page is still empty", () => {
    const half = ["일자", "출력인원", "연근로시간"];
    const rows = [
      [...half, null, ...half],
      [day, 10, 80],
      [day + 1, 12, 96],
    ];
    expect(logOf(rows).submission?.doubts).toEqual([]);
  });

  it("are doubted where a word may mean several things", () => {
    const { submission } = logOf([
      ["일자", "출력인원", "연근로시간", "누계"],
      [day, 10, 80, 80],
    ]);
    expect(submission?.log?.rows[0]?.runningPersonHours?.value).toBe(80);
    expect(submission?.doubts).toMatchObject([
      { field: "log.runningPersonHours", heading: "누계", place: { row: 0, column: 3 } },
    ]);
  });
});

describe("the rows of a table", () => {
  it("end before a note, a signature and another table", () => {
    const { values } = logOf([
      headings,
      may3,
      may4,
      ["※ 휴일은 제외함"],
      [],
      ["작성자", "홍길동"],
      ["품목", "수량", "단가"],
      [40300, 3, 500],
    ]);
    expect(values).toEqual([may3, may4]);
  });

  it.each([
    "※ 15일 안전점검의 날 행사 실시",
    "주1) 목표시간은 240,000÷재해율×특성계수로 산정함.",
    "(주2) 8시간 기준",
    "1일 8시간을 기준으로 산정하였음",
    "Note 1: 8 hours a day",
  ])("leave out a note with a number in it: %s", (note) => {
    const rows = [headings, may3, [note], may4, [note]];
    expect(logOf(rows).values).toEqual([may3, may4]);
    const quotation = [
      ["배수", "무재해 시간", "목표", "달성일"],
      [1, 480_000, 480_000, day],
      [note],
    ];
    const submission = recognise(workbook([sheet("산출내역", quotation)]));
    expect(submission?.quotation?.rows).toHaveLength(1);
  });

  it("go on behind an empty row where dates go on", () => {
    expect(logOf([headings, may3, [], may4]).values).toEqual([may3, may4]);
  });

  it("end at a label of the profile", () => {
    const { values, submission } = logOf([headings, may3, ["상시근로자수", 320], ["개시일", day]]);
    expect(values).toEqual([may3]);
    expect(submission?.profile.enrollment?.value).toBe(320);
  });

  it("are joined where the headings are repeated on the next page", () => {
    expect(logOf([headings, may3, headings, may4]).values).toEqual([may3, may4]);
    expect(logOf([headings, may3, [], ["무재해 일지"], headings, may4]).values).toEqual([
      may3,
      may4,
    ]);
  });

  it("do not include prepared rows in which only formulas stand", () => {
    const prepared = [
      null,
      null,
      null,
      { value: "", formula: 'IF(B4="","",B4*C4)' },
      { value: 1, formula: "E3" },
      { value: 80, formula: "F3" },
    ];
    const { values } = logOf([headings, may3, prepared, prepared]);
    expect(values).toEqual([may3]);
  });

  it("include a row whose date is missing or unreadable when numbers stand in it", () => {
    const rows = logOf([headings, may3, [null, 12, 8, 96, 2, 176], ["5/0", 12, 8, 96, 3, 272]]);
    expect(rows.values).toHaveLength(3);
    expect(rows.submission?.log?.rows[1]?.date?.reading).toBe("blank");
    expect(rows.submission?.log?.rows[2]?.date?.reading).toBe("unreadable");
  });

  it("have a merged day on each of its rows", () => {
    const rows = [
      headings,
      [day, 10, 8, 80, null, null],
      [null, 5, 8, 40, 1, 120],
      [day + 1, 12, 8, 96, 2, 216],
    ];
    const dates = logOf(rows, ["A2:A3"]).values?.map(([date]) => date);
    expect(dates).toEqual([day, day, day + 1]);
  });

  it("have a merged day on each of its rows, whose formula has no result", () => {
    const rows = [
      headings,
      [day, 10, 8, 80, 1, 80],
      [{ value: null, formula: "A2+1" }, 10, 8, 80, null, null],
      [null, 5, 8, 40, 2, 200],
      [day + 2, 12, 8, 96, 3, 296],
    ];
    const dates = logOf(rows, ["A3:A4"]).submission?.log?.rows.map(({ date }) => date?.reading);
    expect(dates).toEqual(["ok", "no-result", "no-result", "ok"]);
  });

  it("stand beside single values on the same sheet", () => {
    const { values, submission } = logOf([
      [...headings, null, "개시일", day],
      [...may3, null, "상시근로자수", 320],
      [...may4, null, "재해율 (%)", 0.5],
    ]);
    expect(values).toEqual([may3, may4]);
    expect(submission?.profile).toMatchObject({
      leadoffDate: { value: day },
      enrollment: { value: 320 },
      rate: { value: 0.5 },
    });
  });

  it.each([
    ["without a gap", []],
    ["under a group each", [["상반월", ...headings.slice(1).map(() => null), "하반월"]]],
  ])("go on beside themselves, %s", (_, above) => {
    const later = [day + 15, 9, 8, 72, 3, 248];
    const { values, submission } = logOf([
      ...above,
      [...headings, ...headings],
      [...may3, ...later],
      may4,
    ]);
    expect(values).toEqual([may3, may4, later]);
    expect(submission?.unread).toEqual([]);
    expect(submission?.doubts).toEqual([]);
  });

  it("go on beside themselves as often as a row has room for", () => {
    const days = Array.from({ length: 60 }, (_, each) => [day + each, 10, 8, 80, each + 1, 80]);
    const { values } = logOf([days.flatMap(() => headings), days.flat()]);
    expect(values).toEqual(days);
  });

  it("may have a column for each of three hundred workers", () => {
    const names = Array.from({ length: 300 }, (_, each) => `작업자 ${each}`);
    const [date = "", ...others] = headings;
    const { values } = logOf([
      [date, ...names, ...others],
      ...[may3, may4].map(([first = 0, ...rest]) => [first, ...names.map(() => 1), ...rest]),
    ]);
    expect(values).toEqual([may3, may4]);
  });

  it("are one where the date is repeated for another column each", () => {
    const { submission } = logOf([
      ["일자", "출력인원", "일자", "연근로시간", "일자", "비고"],
      [day, 10, day, 80, day, "개시"],
      [day + 1, 12, day + 1, 96, day + 1, "우천"],
    ]);
    const read = submission?.log?.rows.map(({ date, workers, personHours }) => [
      date?.value,
      workers?.value,
      personHours?.value,
    ]);
    expect(read).toEqual([
      [day, 10, 80],
      [day + 1, 12, 96],
    ]);
  });

  it("leave what only the second half has to it", () => {
    const { submission } = logOf([
      ["일자", "출력인원", "일자", "출력인원", "비고"],
      [day, 10, day + 15, 9, "정기점검"],
      [day + 1, 12, day + 16, 8, null],
    ]);
    const remarks = submission?.log?.rows.map(({ date, remark }) => [date?.value, remark?.value]);
    expect(remarks).toEqual([
      [day, undefined],
      [day + 1, undefined],
      [day + 15, "정기점검"],
      [day + 16, null],
    ]);
  });

  it("stand beside another table", () => {
    const { values, submission } = logOf([
      [...headings, null, "재해일", "재해자", "요양일수"],
      [...may3, null, day + 1, "용접공", 2],
      may4,
    ]);
    expect(values).toEqual([may3, may4]);
    expect(submission?.accidents).toMatchObject([
      { date: { value: day + 1 }, victim: { value: "용접공" }, careDays: { value: 2 } },
    ]);
  });
});
