import { recognise } from "../../../../src/form/recognise";
import { sumOf } from "../../../../src/form/recognise/headings/total-words";
import { serialFromIso } from "../../../../src/core/calendar/serial";
import { type GridCell, sheet, workbook } from "../../grid";

describe("sumOf", () => {
  it.each([
    ["합계", "part", "합계"],
    ["합 계", "part", "합계"],
    ["5월 소계", "part", "소계"],
    ["2010년 5월 계", "part", "계"],
    ["월계", "part", "월계"],
    ["Total", "part", "total"],
    ["Total for May", "part", "total"],
    ["May subtotal", "part", "subtotal"],
    ["총계", "whole", "총계"],
    ["총 점", "whole", "총점"],
    ["Grand total", "whole", "grandtotal"],
    ["Total score", "whole", "totalscore"],
    ["누계", "running", "누계"],
    ["5월 누계", "running", "누계"],
    ["Total to date", "running", "totaltodate"],
    ["전월이월", "carried", "전월이월"],
    ["전월 누계", "carried", "전월누계"],
    ["Brought forward", "carried", "broughtforward"],
  ])("takes %s for a sum", (text, kind, word) => {
    expect(sumOf(text)).toEqual({ kind, word });
  });

  it.each(["5월", "평일", "계획", "합격", "누전", "기계", "2010-05-03", "Totally quiet day", ""])(
    "takes %j for none",
    (text) => {
      expect(sumOf(text)).toBeNull();
    },
  );
});

describe("the sums of a log", () => {
  const day = serialFromIso("2010-05-01");
  const heading = ["일자", "출력인원", "연근로시간", "누계시간"];
  const rowOf = (index: number): GridCell[] => [day + index, 10, 80, 80 * (index + 1)];

  function totalsOf(rows: GridCell[][]) {
    const log = recognise(workbook([sheet("무재해 일지", rows)]))?.log;
    return {
      rows: log?.rows.length,
      totals: log?.totals.map(({ entries, firstRow, lastRow }) => [entries.row, firstRow, lastRow]),
    };
  }

  it("close the rows above them", () => {
    expect(totalsOf([heading, rowOf(0), rowOf(1), ["합계", 20, 160]])).toEqual({
      rows: 2,
      totals: [[3, 1, 2]],
    });
  });

  it("may stand behind an empty row and behind prepared rows", () => {
    const prepared = [null, null, { value: "", formula: "B4*8" }];
    expect(totalsOf([heading, rowOf(0), prepared, [], ["합계", 10, 80]])).toEqual({
      rows: 1,
      totals: [[4, 1, 1]],
    });
  });

  it("close each the rows since the last one of their name, and the last one all", () => {
    const rows = [
      heading,
      rowOf(0),
      rowOf(1),
      ["1주 소계", 20, 160],
      rowOf(2),
      ["2주 소계", 10, 80],
      ["합계", 30, 240],
    ];
    expect(totalsOf(rows)).toEqual({
      rows: 3,
      totals: [
        [3, 1, 2],
        [5, 4, 4],
        [6, 1, 4],
      ],
    });
  });

  it("close everything where two of one name follow each other", () => {
    const rows = [heading, rowOf(0), ["계", 10, 80], rowOf(1), ["계", 10, 80], ["계", 20, 160]];
    expect(totalsOf(rows).totals).toEqual([
      [2, 1, 1],
      [4, 3, 3],
      [5, 1, 3],
    ]);
  });

  it("may have their word left of the date", () => {
    const rows = [
      ["No.", ...heading],
      [1, ...rowOf(0)],
      [2, ...rowOf(1)],
      ["합계", null, { value: 20, formula: "SUM(C2:C3)" }, { value: 160, formula: "SUM(D2:D3)" }],
    ];
    expect(totalsOf(rows)).toEqual({ rows: 2, totals: [[3, 1, 2]] });
  });

  it("are no rows where they were carried over from an earlier page", () => {
    expect(
      totalsOf([heading, ["전월이월", null, null, 1600], rowOf(0), ["누계", null, null, 1680]]),
    ).toEqual({
      rows: 1,
      totals: [],
    });
  });
});
