import { plainText, visibleText } from "../../src/core/plain-text";

describe("plainText", () => {
  it.each([
    ["２０１０年　５月", "2010년 5월"],
    ["出力人員(名)", "출력인원(명)"],
    ["災害率", "재해율"],
    ["開始 達成 目標 倍 業種 現場 所在地 代表", "개시 달성 목표 배 업종 현장 소재지 대표"],
    [
      "備考 區分 職 氏 住址 會社 工期 當前 今 出力 費",
      "비고 구분 직 씨 주지 회사 공기 당전 금 출력 비",
    ],
    ["延勤勞時間", "연근로시간"],
    ["勞務費率", "노무비율"],
    ["\u200b출력\u200d인원\ufeff", "출력인원"],
    ["\u200e2010.5.3\u200f", "2010.5.3"],
    ["출력인원", "출력인원"],
  ])("gives %j as %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe("visibleText", () => {
  it("leaves out what cannot be seen and keeps the rest as it stands", () => {
    expect(visibleText("\u200b한빛（주）\u00ad")).toBe("한빛（주）");
  });
});
