import { resultLanguage, said, setLanguage } from "../../src/functions/language";

describe("the language of the functions", () => {
  it("is Korean until another is set", () => {
    const sentence = { ko: "예", en: "yes" };
    expect(said(sentence)).toBe("예");
    setLanguage("en");
    expect(resultLanguage()).toBe("en");
    expect(said(sentence)).toBe("yes");
    setLanguage("ko");
  });
});
