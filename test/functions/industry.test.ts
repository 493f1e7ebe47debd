import { INDUSTRY } from "../../src/functions/industry";
import { setLanguage } from "../../src/functions/language";
import { problemOf } from "../problem-of";

describe("ZA.INDUSTRY", () => {
  afterEach(() => {
    setLanguage("ko");
  });

  it("reads the first digit and speaks the language of the display", () => {
    expect(INDUSTRY("40001")).toBe("건설업");
    expect(INDUSTRY("00001")).toBe("금융 및 보험업");
    setLanguage("en");
    expect(INDUSTRY("00001")).toBe("Finance & insurance");
  });

  it("takes a 0 for the code 000 that lost its zeros", () => {
    expect(INDUSTRY(0)).toBe(INDUSTRY("000"));
  });

  it.each(["4000", "abc", ""])("refuses %p", (code) => {
    expect(problemOf(() => INDUSTRY(code))).toMatchObject({
      kind: "value",
      params: { argument: "code" },
    });
  });
});
