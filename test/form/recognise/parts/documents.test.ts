import { serialFromIso } from "../../../../src/core/calendar/serial";
import { recognise } from "../../../../src/form/recognise";
import { type GridCell, sheet, workbook } from "../../grid";

/** Documents alone make no form; the profile beside them does. */
const profile = sheet("개요", [
  ["개시일", serialFromIso("2010-05-03")],
  ["상시근로자수", 320],
  ["재해율", 0.5],
]);

const documentsOf = (rows: GridCell[][]) =>
  recognise(workbook([profile, sheet("서류", rows)]))?.documents;

describe("the documents", () => {
  it("are found by their names, in any order and wording", () => {
    const documents = documentsOf([
      ["연번", "구비서류", "제출여부", "발급일", "비고"],
      [1, "무재해 목표달성기간 산출내역서", "○", "2011.3.2", null],
      [2, "산업재해 확인서", "○", "2011.3.3", "고용센터"],
      [3, "무재해 목표달성 확인서", "×", null, "서명 중"],
      [4, "안전보건수준평가표", "○", null, null],
    ]);
    expect(
      documents?.items.map(({ index, submitted, date }) => [index, submitted?.value, date?.value]),
    ).toEqual([
      [4, true, serialFromIso("2011-03-02")],
      [3, true, serialFromIso("2011-03-03")],
      [2, false, null],
      [0, true, null],
    ]);
    expect(documents?.signatures).toEqual([]);
  });

  it.each<[string, boolean | null]>([
    ["1부", true],
    ["사본 1부", true],
    ["별첨", true],
    ["별첨 2", true],
    ["첨부함", true],
    ["(붙임)", true],
    ["2 copies", true],
    ["미첨부", false],
    ["0부", null],
    ["추후 첨부", null],
    ["해당없음", false],
  ])("are submitted or not by %s: %s", (word, answer) => {
    const documents = documentsOf([
      ["구비서류", "제출여부"],
      ["무재해 목표달성기간 산출내역서", word],
      ["산업재해 확인서", "○"],
      ["무재해 목표달성 확인서", "○"],
    ]);
    expect(documents?.items.map(({ submitted }) => submitted?.value)).toEqual([answer, true, true]);
  });

  it("are not confused by a title or a sentence that names one of them", () => {
    const documents = documentsOf([
      ["무재해 목표달성 확인서 제출서류"],
      ["제출서류", "제출"],
      ["안전보건수준 평가표, 안전보건활동계획 및 이행내역", "○"],
      ["재해 후 요양 승인·반려 확인서", "○"],
      ["무재해 목표달성 확인서", "×"],
      [],
      [
        "서명란의 네 사람이 무재해 목표달성 확인서에 서명하고, 산출내역서는 인증기관에서 접수하며 따로 보관합니다.",
      ],
    ]);
    expect(documents?.items.map(({ index, row }) => [index, row])).toEqual([
      [0, 2],
      [1, 3],
      [2, 4],
    ]);
  });

  it("have signatures by the role of who signs", () => {
    const documents = documentsOf([
      ["직위", "성명", "서명"],
      ["사업주", "김대표", "○"],
      ["근로자 대표", "이근로", null],
      ["안전관리자", "박안전", "서명"],
      ["보건관리자", null, null],
    ]);
    expect(
      documents?.signatures.map(({ index, name, signed }) => [index, name?.value, signed?.value]),
    ).toEqual([
      [0, "김대표", true],
      [1, "이근로", null],
      [2, "박안전", true],
      [3, null, null],
    ]);
  });

  it("are none in a list of other papers", () => {
    expect(
      documentsOf([
        ["서류명", "제출여부"],
        ["사업자등록증", "○"],
        ["통장 사본", "○"],
        ["산업재해 확인서", "○"],
      ]),
    ).toBeNull();
  });
});
