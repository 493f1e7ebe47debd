import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { readXlsx, UnreadableWorkbook } from "../../../../src/workbook/sources/xlsx";
import type { Workbook } from "../../../../src/workbook/workbook";
import { type GridCell, sheet, workbook } from "../../grid";

const day = serialFromIso("2010-05-03");

const isForm = (...sheets: (readonly [string, GridCell[][]])[]) =>
  recognise(workbook(sheets.map(([name, rows]) => sheet(name, rows)))) !== null;

describe("a workbook of something else is no form", () => {
  it.each<[string, string, GridCell[][]]>([
    [
      "an invoice",
      "거래명세서",
      [
        ["거래명세서"],
        ["상호", "한빛정밀", "대표자", "김한빛"],
        ["주소", "안산시 단원구", "업종", "제조업"],
        ["일자", "품목", "수량", "단가", "금액", "비고"],
        [day, "볼트", 100, 50, 5000, null],
        ["합계", null, 100, null, 5000],
      ],
    ],
    [
      "a timetable",
      "시간표",
      [
        ["시간", "월", "화", "수", "목", "금"],
        ["09:00", "수학", "국어", "영어", "과학", "체육"],
        ["10:00", "국어", "수학", "음악", "영어", "미술"],
      ],
    ],
    [
      "an attendance sheet with dates and names",
      "출근부",
      [
        ["2010년 5월 출근부"],
        ["성명", "1일", "2일", "3일", "4일"],
        ["김한빛", "○", "○", "×", "○"],
        ["이하늘", "○", "○", "○", "○"],
      ],
    ],
    [
      "an attendance sheet with dates only",
      "출석",
      [
        ["일자", "구분", "비고"],
        [day, "출근", null],
        [day + 1, "휴가", null],
      ],
    ],
    [
      "an attendance sheet with numbers",
      "교육",
      [
        ["일자", "과목", "인원"],
        [day, "엑셀", 12],
        [day + 1, "워드", 15],
      ],
    ],
    [
      "a stock list",
      "재고",
      [
        ["품번", "품명", "수량", "단위", "위치"],
        ["A-1", "안전모", 30, "개", "창고"],
        ["A-2", "안전화", 12, "켤레", "창고"],
      ],
    ],
    [
      "a time sheet",
      "Timesheet",
      [
        ["Employee", "Jane Doe"],
        ["Date", "Start", "End", "Hours", "Notes"],
        [day, 0.375, 0.75, 8, null],
        [day + 1, 0.375, 0.75, 8, null],
        ["Total", null, null, 16],
      ],
    ],
    [
      "a production report",
      "생산일보",
      [
        ["일자", "품명", "작업인원", "작업시간", "생산량"],
        [day, "축", 12, 8, 400],
        [day + 1, "축", 12, 8, 410],
      ],
    ],
    [
      "a payroll",
      "급여",
      [
        ["월", "인원", "기본급", "수당", "합계"],
        ["5월", 12, 3000, 500, 3500],
        ["6월", 12, 3000, 500, 3500],
      ],
    ],
    [
      "a list of customers",
      "Customers",
      [
        ["Company name", "Representative", "Address", "Industry", "Number of employees"],
        ["Hanbit", "Kim", "Ansan", "Machinery", 320],
      ],
    ],
    [
      "a register of injuries without a word of zero accident",
      "Injuries",
      [
        ["Date of injury", "Employee", "Description", "Lost days"],
        [day, "Welder", "Cut finger", 2],
      ],
    ],
    ["notes", "메모", [["개시일은 2010년 5월 3일이다."], ["재해율 0.5, 상시근로자 320명"]]],
  ])("%s", (_, name, rows) => {
    expect(isForm([name, rows])).toBe(false);
  });
});

describe("a form is told by", () => {
  const daysAndWorkers: GridCell[][] = [
    ["일자", "출력인원"],
    [day, 12],
    [day + 1, 12],
  ];

  it("a log with person-hours and totals", () => {
    expect(
      isForm([
        "Sheet1",
        [
          ["일자", "출력인원", "연근로시간", "연근로시간 누계"],
          [day, 12, 96, 96],
        ],
      ]),
    ).toBe(true);
  });

  it("days and workers in a workbook about safety, by a title or a sheet's name", () => {
    expect(isForm(["Sheet1", daysAndWorkers])).toBe(false);
    expect(isForm(["무재해", daysAndWorkers])).toBe(true);
    expect(isForm(["Sheet1", [["안전일지"], ...daysAndWorkers]])).toBe(true);
    expect(isForm(["Sheet1", daysAndWorkers], ["Zero accident record", []])).toBe(true);
  });

  it("days and workers beside a value of the goal's calculation", () => {
    expect(isForm(["Sheet1", daysAndWorkers], ["Sheet2", [["무재해 개시일", day]]])).toBe(true);
  });

  it("the values of the goal's calculation alone", () => {
    const values: GridCell[][] = [
      ["상시근로자수", 320],
      ["5년 평균 재해율", 0.5],
      ["개시일", day],
    ];
    expect(isForm(["Sheet1", values])).toBe(true);
    expect(isForm(["Sheet1", values.slice(0, 2)])).toBe(false);
  });

  it("accidents that were recognised or not", () => {
    expect(
      isForm([
        "Sheet1",
        [
          ["재해일", "재해자", "요양일수", "무재해 인정"],
          [day, "용접공", 2, "○"],
        ],
      ]),
    ).toBe(true);
  });
});

describe("the workbooks of others", () => {
  const corpus = path.resolve(__dirname, "../../../../shared/corpus/workbooks");
  if (!existsSync(corpus)) {
    it("skips: no corpus here", () => {
      expect(existsSync(corpus)).toBe(false);
    });
    return;
  }

  const read = (file: string): Workbook | null => {
    try {
      return readXlsx(readFileSync(path.join(corpus, file)));
    } catch (error) {
      if (error instanceof UnreadableWorkbook) return null;
      throw error;
    }
  };

  it.each(readdirSync(corpus))("%s is no form", (file) => {
    const found = read(file);
    expect(found && recognise(found)).toBeNull();
  });
});
