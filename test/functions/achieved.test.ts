import { ACHIEVED } from "../../src/functions/achieved";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

const log = [
  ["날짜", "출력인원", "근로시간"],
  ["2010-05-03", 5, 9],
  ["2010-05-04", null, null],
  ["2010-05-05", 5, null],
  ["2010-05-06", 5, null],
];
const may5 = 40303;

describe("ZA.ACHIEVED", () => {
  it.each(encodings)("finds the date in each unit, from $platform", (encoding) => {
    const days = encoded(log, encoding);
    const { leftOut } = encoding;
    expect(ACHIEVED(days, 80, leftOut, leftOut, "personhours")).toBe(may5);
    expect(ACHIEVED(days, 1, 2, leftOut, "days")).toBe(may5);
    expect(ACHIEVED(days, 16, leftOut, leftOut, leftOut)).toBe(may5);
    expect(ACHIEVED(days, 20, leftOut, "construction", leftOut)).toBe(may5);
  });

  it("does with dates alone where days or hours are counted", () => {
    expect(ACHIEVED([["2010-05-03"], ["2010-05-05"]], 2, 1, "general", "days")).toBe(may5);
    expect(
      problemOf(() => ACHIEVED([["2010-05-03"]], 2, 1, "general", "personhours")),
    ).toMatchObject({ id: "workers-missing" });
  });

  it("is not known yet while the log falls short", () => {
    expect(problemOf(() => ACHIEVED(log, 1600))).toEqual({
      kind: "unknown",
      id: "not-reached",
      params: { argument: "range" },
    });
  });

  it("needs a goal and a whole multiple", () => {
    expect(problemOf(() => ACHIEVED(log, null))).toMatchObject({ params: { argument: "goal" } });
    expect(problemOf(() => ACHIEVED(log, 80, 1.5))).toMatchObject({
      params: { argument: "multiple" },
    });
  });
});
