import { AWARD } from "../../src/functions/award";
import { setLanguage } from "../../src/functions/language";
import { problemOf } from "../problem-of";

describe("ZA.AWARD", () => {
  afterEach(() => {
    setLanguage("ko");
  });

  it("is a certificate up to 4-fold and the medal from 5-fold on", () => {
    expect(AWARD(4)).toBe("인증서 및 유공자 표창(관할 지역본부장 명의)");
    expect(AWARD("5배")).toBe("인증패 및 유공자 표창(이사장 명의), 본부에 보고");
    setLanguage("en");
    expect(AWARD(5)).toBe(
      "certificate medal and merit testimonial, in the name of the chief director; reported to the head office",
    );
  });

  it.each([0, null, 1.5])("is none for %p", (multiple) => {
    expect(problemOf(() => AWARD(multiple))).toMatchObject({
      kind: "number",
      params: { argument: "multiple" },
    });
  });
});
