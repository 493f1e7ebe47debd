import { FORECAST } from "../../src/functions/forecast";
import { serialFromIso } from "../../src/core/calendar/serial";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

const log = [
  ["날짜", "출력인원"],
  ["2010-05-03", 5],
  ["2010-05-04", null],
  ["2010-05-05", 5],
];

describe("ZA.FORECAST", () => {
  it.each(encodings)("goes on at the pace of the log, from $platform", (encoding) => {
    const { leftOut } = encoding;
    // Two ZA days in three: the eight that are missing take twelve days more.
    expect(FORECAST(encoded(log, encoding), 10, 1, leftOut, "days")).toBe(
      serialFromIso("2010-05-17"),
    );
    expect(FORECAST(encoded(log, encoding), 80, 1, leftOut, leftOut)).toBe(
      serialFromIso("2010-05-17"),
    );
  });

  it("is the date itself when the multiple is achieved", () => {
    expect(FORECAST(log, 2, 1, "general", "days")).toBe(serialFromIso("2010-05-05"));
  });

  it("has no answer without a pace", () => {
    expect(problemOf(() => FORECAST([["2010-05-03", 0]], 10, 1))).toEqual({
      kind: "unknown",
      id: "no-pace",
      params: { argument: "range" },
    });
  });

  it("needs a multiple", () => {
    expect(problemOf(() => FORECAST(log, 10, null))).toMatchObject({
      kind: "number",
      params: { argument: "multiple" },
    });
  });
});
