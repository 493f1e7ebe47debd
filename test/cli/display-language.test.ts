import { displayLanguage } from "../../src/cli/display-language";

describe("displayLanguage", () => {
  it.each([
    [["audit", "--lang", "ko"], {}, "ko"],
    [["--lang=ko", "audit"], {}, "ko"],
    [["audit", "--lang", "en"], { LANG: "ko_KR.UTF-8" }, "en"],
    [["calc", "INDUSTRY", "--", "--lang", "ko"], {}, "en"],
    [["audit", "--lang", "xx"], { LANG: "ko_KR.UTF-8" }, "ko"],
    [["audit", "--lang"], {}, "en"],
  ] as const)("of %j with %j is %s", (argv, env, language) => {
    expect(displayLanguage(argv, env)).toBe(language);
  });

  it.each([
    [{ LANG: "ko_KR.UTF-8" }, "ko"],
    [{ LANG: "ko" }, "ko"],
    [{ LANG: "kok_IN" }, "en"],
    [{ LANG: "de_DE" }, "en"],
    [{ LC_ALL: "C", LANG: "ko_KR" }, "en"],
    [{ LC_ALL: "", LC_MESSAGES: "ko_KR", LANG: "en_US" }, "ko"],
    [{}, "en"],
  ] as const)("of a system with %j is %s", (env, language) => {
    expect(displayLanguage(["audit", "a.xlsx"], env)).toBe(language);
  });
});
