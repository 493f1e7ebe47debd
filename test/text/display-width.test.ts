import { cutColumns, displayWidth, padColumns, wrapColumns } from "../../src/text/display-width";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["GOAL-4", 6],
    ["출력인원", 8],
    ["인시 12", 7],
    ["ｆｕｌｌ", 8],
    ["（）", 4],
    ["漢字", 4],
    ["é", 1],
    ["e\u0301", 1],
    ["ｱ", 1],
    ["✖▲●←…–", 6],
    ["📋", 2],
  ])("of %j is %i columns", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe("padColumns", () => {
  it("fills up to a width in columns", () => {
    expect([padColumns("오류", 6), padColumns("error", 6), padColumns("확인 필요", 6)]).toEqual([
      "오류  ",
      "error ",
      "확인 필요",
    ]);
  });
});

describe("cutColumns", () => {
  it.each([
    ["제출물/가.xlsx", 14, "start", "제출물/가.xlsx"],
    ["제출물/가.xlsx", 9, "start", "…/가.xlsx"],
    ["제출물/가.xlsx", 8, "start", "…가.xlsx"],
    ["빠진 행이 있는 합계", 8, "end", "빠진 행…"],
    ["빠진 행이 있는 합계", 9, "end", "빠진 행…"],
    ["가", 1, "end", "…"],
  ] as const)("cuts %j to %i columns at its %s", (text, width, end, expected) => {
    expect(cutColumns(text, width, end)).toBe(expected);
  });
});

describe("wrapColumns", () => {
  it("breaks at spaces before the width is passed", () => {
    expect(wrapColumns("개시일이 늦은 날짜입니다", 13)).toEqual(["개시일이 늦은", "날짜입니다"]);
    expect(wrapColumns("개시일이 늦은 날짜입니다", 12)).toEqual(["개시일이", "늦은", "날짜입니다"]);
  });

  it("keeps a word that is longer than the width whole", () => {
    expect(wrapColumns("a verylongword b", 4)).toEqual(["a", "verylongword", "b"]);
  });

  it("breaks nothing without a limit", () => {
    expect(wrapColumns("a b c", Infinity)).toEqual(["a b c"]);
  });
});
