import { visible } from "../../src/report/visible";

describe("visible", () => {
  it.each([
    ["\u001b[31m빨강\u001b[0m", "\ufffd[31m빨강\ufffd[0m"],
    ["a\u0007b\u009bc", "a\ufffdb\ufffdc"],
    ["invoice\u202excod.xlsx", "invoice\ufffdxcod.xlsx"],
    ["half \ud83d pair", "half \ufffd pair"],
    ["첫 줄\r\n둘째\t칸", "첫 줄 둘째 칸"],
  ])("shows %j as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("puts Hangul together that macOS took apart", () => {
    expect(visible("재해".normalize("NFD"))).toBe("재해");
  });

  it("leaves ordinary text alone, with pairs and accents", () => {
    expect(visible("무재해 📋 Café <b>&'\"")).toBe("무재해 📋 Café <b>&'\"");
  });
});
