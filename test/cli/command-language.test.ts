import { commandLanguage } from "../../src/cli/command-language";

describe("commandLanguage", () => {
  it.each([
    [["audit", "--lang", "ko"], {}, "ko"],
    [["--lang=ko", "audit"], {}, "ko"],
    [["audit", "--lang", "en"], { LANG: "ko_KR.UTF-8" }, "en"],
    [["calc", "INDUSTRY", "--", "--lang", "ko"], {}, "en"],
    [["audit", "--lang", "xx"], { LANG: "ko_KR.UTF-8" }, "ko"],
    [["audit", "--lang"], {}, "en"],
  ] as const)("of %j with %j is %s", (argv, env, language) => {
    expect(commandLanguage(argv, env)).toBe(language);
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
    expect(commandLanguage(["audit", "a.xlsx"], env)).toBe(language);
  });
});
