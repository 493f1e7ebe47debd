import { SHL } from "../../src/functions/shl";
import { setLanguage } from "../../src/functions/language";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

describe("ZA.SHL", () => {
  afterEach(() => {
    setLanguage("ko");
  });

  it.each(encodings)("adds up the five scores of $platform, a blank one as 0", (encoding) => {
    expect(SHL(encoded([["점수"], [24], [20], [12], ["12점"], [12]], encoding))).toBe(80);
    expect(SHL(encoded([[24, 20, null, 12, 12]], encoding))).toBe(68);
  });

  it("names the field whose score lies outside its weight", () => {
    const outside = () => SHL([[24, 20, 12, 12, 16]]);
    expect(problemOf(outside)).toEqual({
      kind: "number",
      id: "shl-score-out-of-range",
      params: {
        argument: "scores",
        column: "안전보건활동계획의 내용 및 이행수준",
        found: 16,
        weight: 15,
      },
    });
    setLanguage("en");
    expect(problemOf(outside)?.params).toMatchObject({
      column: "Content and execution of the Safety & Health Activity Plan",
    });
  });

  it("needs five scores", () => {
    expect(problemOf(() => SHL([[24], [20]]))).toMatchObject({
      kind: "value",
      id: "shl-score-count",
      params: { found: 2, expected: 5 },
    });
    expect(problemOf(() => SHL([["미평가"], [20], [12], [12], [12]]))).toMatchObject({
      params: { found: 4 },
    });
  });
});
