import { DUE } from "../../src/functions/due";
import { serialFromIso } from "../../src/core/calendar/serial";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

describe("ZA.DUE", () => {
  it.each(encodings)("does not count the first day, in $platform", ({ leftOut, empty }) => {
    expect(DUE("D1", "2010-05-03", leftOut, leftOut)).toBe(serialFromIso("2010-05-17"));
    expect(DUE("d1", "2010-05-03", [[empty, empty]], empty)).toBe(serialFromIso("2010-05-17"));
  });

  it.each(encodings)("lets the clock stand during the pauses of $platform", (encoding) => {
    const pauses = [
      ["시작일", "종료일"],
      ["2011-01-14", "2011-01-16"],
      [null, null],
    ];
    expect(DUE("D11", "2011-01-10", encoded(pauses, encoding))).toBe(serialFromIso("2011-01-27"));
  });

  it("rolls an end on a free day to the next working day when asked", () => {
    // 2010-05-21 is Buddha's birthday, a Friday.
    expect(DUE("D1", "2010-05-07")).toBe(serialFromIso("2010-05-21"));
    expect(DUE("D1", "2010-05-07", null, true)).toBe(serialFromIso("2010-05-24"));
  });

  it("names what is wrong", () => {
    expect(problemOf(() => DUE("D99", "2010-05-03"))).toMatchObject({
      kind: "value",
      params: { argument: "step" },
    });
    expect(problemOf(() => DUE("D1", null))).toMatchObject({ params: { argument: "date" } });
    expect(problemOf(() => DUE("D11", "2010-05-03", [["2010-05-06", "2010-05-05"]]))).toMatchObject(
      { id: "pause-backwards", params: { argument: "pauses", row: 1 } },
    );
    expect(problemOf(() => DUE("D1", "2040-01-01", null, true))).toMatchObject({
      kind: "unknown",
    });
  });
});
