import { DAYS } from "../../src/functions/days";
import { serialFromIso } from "../../src/core/calendar/serial";
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

describe("ZA.DAYS", () => {
  it.each(encodings)("counts the dates with a worker, from $platform", (encoding) => {
    expect(DAYS(encoded(log, encoding))).toBe(2);
    expect(DAYS(encoded(log, encoding), encoding.leftOut, encoding.empty)).toBe(2);
  });

  it("keeps to the period, both ends in it", () => {
    expect(DAYS(log, "2010-05-04")).toBe(1);
    expect(DAYS(log, null, "2010-05-03")).toBe(1);
    expect(DAYS(log, "2010-05-03", "2010. 5. 5.")).toBe(2);
  });

  it("counts a site that never rests by the calendar", () => {
    const first = serialFromIso("2006-12-06");
    const last = serialFromIso("2010-05-18");
    const dates = Array.from({ length: last - first + 1 }, (_, index) => [first + index]);
    expect(DAYS(dates)).toBe(1260);
  });

  it("names the row of a negative head count", () => {
    expect(
      problemOf(() =>
        DAYS([
          ["날짜", "인원"],
          ["2010-05-03", -5],
        ]),
      ),
    ).toMatchObject({
      kind: "number",
      params: { argument: "range", row: 2, column: "workers", found: -5 },
    });
  });

  it("refuses a period that ends before it begins", () => {
    expect(problemOf(() => DAYS(log, "2010-05-05", "2010-05-03"))).toMatchObject({
      kind: "number",
      id: "period-reversed",
    });
  });

  it("is 0 for a blank range", () => {
    expect(DAYS([[null, null]])).toBe(0);
  });
});
