import { serialFromIso } from "../../../src/core/calendar/serial";
import { recognise } from "../../../src/form/recognise";
import { sheet, workbook } from "../grid";

const may3 = serialFromIso("2010-05-03");

describe("recognise", () => {
  it("finds single values and the log on one sheet, wherever they stand", () => {
    const submission = recognise(
      workbook([
        sheet(
          "무재해 일지",
          [
            ["2010년 5월 무재해 일지"],
            ["사업장명", "한빛정밀", null, "상시근로자수", 320, "명"],
            ["개시일", "2010. 5. 3", null, "5년 평균 재해율(%)", 0.5],
            ["월별 근로자수", 310, 320, 330],
            [],
            [
              "일자",
              "구분",
              "출력인원\n(명)",
              "1인당\n근로시간(h)",
              "연근로시간",
              "누계",
              null,
              "비고",
            ],
            [null, null, null, null, null, "일수", "시간"],
            [may3, "평일", 300, 8, 2400, 1, 2400, "개시"],
            [may3 + 1, "평일", 310, 8, 2480, 2, 4880],
            ["합계", null, 610, null, 4880],
          ],
          { merges: ["A6:A7", "B6:B7", "F6:G6"] },
        ),
      ]),
    );
    expect(submission?.profile.name?.value).toBe("한빛정밀");
    expect(submission?.profile.enrollment?.value).toBe(320);
    expect(submission?.profile.leadoffDate).toMatchObject({ value: may3, reading: "converted" });
    expect(submission?.profile.rate).toMatchObject({
      row: 2,
      column: 4,
      value: 0.5,
      reading: "ok",
    });
    expect(submission?.profile.headCounts.map(({ value }) => value)).toEqual([310, 320, 330]);
    const { log } = submission ?? {};
    expect(log?.kind).toBe("daily");
    expect(log?.rows).toHaveLength(2);
    expect(log?.rows[1]).toMatchObject({
      row: 8,
      date: { value: may3 + 1 },
      workers: { value: 310 },
      hoursPerWorker: { value: 8 },
      personHours: { value: 2480 },
      runningDays: { value: 2 },
      runningPersonHours: { value: 4880 },
      remark: { value: null, reading: "blank" },
    });
    expect(log?.totals).toMatchObject([
      { firstRow: 7, lastRow: 8, entries: { row: 9, personHours: { value: 4880 } } },
    ]);
    expect(submission?.doubts).toEqual([]);
  });

  it("finds no form in an empty workbook", () => {
    expect(recognise(workbook([]))).toBeNull();
    expect(recognise(workbook([sheet("Sheet1", [])]))).toBeNull();
  });
});
