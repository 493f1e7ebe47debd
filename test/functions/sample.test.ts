import { SAMPLE } from "../../src/functions/sample";
import { serialFromIso } from "../../src/core/calendar/serial";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

const first = serialFromIso("2010-05-03");
/** Two weeks of five workers; 5 May is Children's Day, the 9th and the 16th are Sundays. */
const log = [
  ["날짜", "출력인원", "근로시간"],
  ...Array.from({ length: 14 }, (_, index) => [first + index, 5, null]),
];

describe("ZA.SAMPLE", () => {
  it.each(encodings)("takes the disadvantageous day of each multiple, in $platform", (encoding) => {
    const { leftOut } = encoding;
    const days = encoded(log, encoding);
    expect(SAMPLE(days, 7, leftOut, leftOut, leftOut, "days")).toEqual([
      ["날짜", "배수", "사유"],
      [serialFromIso("2010-05-05"), 1, "공휴일"],
      [serialFromIso("2010-05-16"), 2, "일요일"],
    ]);
  });

  it("takes the goal in hours unless told otherwise, as ZA.GOAL gives it", () => {
    expect(SAMPLE(log, 56)).toEqual(SAMPLE(log, 7, 1, 0, "general", "days"));
    expect(SAMPLE(log, 280, 1, 0, "general", "personhours")).toEqual(SAMPLE(log, 56));
  });

  it("draws the same days from the same seed", () => {
    expect(SAMPLE(log, 7, 3, 7, null, "days")).toEqual(SAMPLE(log, 7, 3, 7, null, "days"));
    expect(SAMPLE(log, 7, 3, 7, null, "days")).toHaveLength(7);
  });

  it("has nothing to sample before the first multiple", () => {
    expect(problemOf(() => SAMPLE(log, 1600))).toMatchObject({ kind: "unknown" });
  });

  it("names a seed or a number of days that is none", () => {
    expect(problemOf(() => SAMPLE(log, 7, 1.5))).toMatchObject({
      params: { argument: "perMultiple" },
    });
    expect(problemOf(() => SAMPLE(log, 7, 1, -1))).toMatchObject({ params: { argument: "seed" } });
  });
});
