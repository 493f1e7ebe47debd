import { plainText, visibleText } from "../../src/core/plain-text";

describe("plainText", () => {
  it.each([
    ["２０１０年　５月", "2010년 5월"],
    ["出力人員(名)", "출력인원(명)"],
    ["災害率", "재해율"],
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
