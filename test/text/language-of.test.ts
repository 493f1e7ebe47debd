import { languageOf } from "../../src/text/language-of";

describe("languageOf", () => {
  it.each([
    ["ko", "ko"],
    ["ko-KR", "ko"],
    ["KO-kr", "ko"],
    ["ko_KR.UTF-8", "ko"],
    ["ko.UTF-8", "ko"],
    ["kok-IN", "en"],
    ["en-US", "en"],
    ["de-DE", "en"],
    ["C", "en"],
    ["", "en"],
  ])("%j is %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it("is Korean where nobody says", () => {
    expect(languageOf(undefined)).toBe("ko");
  });
});
