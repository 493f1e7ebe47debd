import { HOURS } from "../../src/functions/hours";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

const log = [
  ["날짜", "출력인원", "근로시간"],
  ["2010-05-03", 5, 9],
  ["2010-05-04", null, null],
  ["2010-05-05", 5, null],
  ["2010-05-05", 2, 4],
  ["합계", 12, null],
];

describe("ZA.HOURS", () => {
  it.each(encodings)("adds up workers x hours, from $platform", (encoding) => {
    const { leftOut } = encoding;
    expect(HOURS(encoded(log, encoding), leftOut, leftOut, leftOut)).toBe(5 * 9 + 5 * 8 + 2 * 4);
    expect(HOURS(encoded(log, encoding), "건설업")).toBe(5 * 9 + 5 * 10 + 2 * 4);
  });

  it("keeps to the period", () => {
    expect(HOURS(log, "general", "2010-05-04", "2010-05-05")).toBe(48);
  });

  it("names the row of a day with more than 24 hours", () => {
    expect(
      problemOf(() =>
        HOURS([
          ["2010-05-03", 5, 9],
          ["2010-05-04", 5, 25],
        ]),
      ),
    ).toMatchObject({
      kind: "number",
      params: { row: 2, column: "hours", found: 25 },
    });
  });

  it("does not guess the workers of dates alone", () => {
    expect(problemOf(() => HOURS([["2010-05-03"]]))).toMatchObject({ id: "workers-missing" });
  });
});
