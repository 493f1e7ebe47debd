import { LOWRECORD } from "../../src/functions/low-record";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

describe("ZA.LOWRECORD", () => {
  it.each(encodings)("is the row of the lower multiple, from $platform", (encoding) => {
    const records = [
      ["배수", "남은 목표"],
      [3, 10],
      [null, null],
      [2, 5],
    ];
    expect(LOWRECORD(encoded(records, encoding))).toBe(4);
  });

  it("is the one with more remaining where multiples are equal", () => {
    expect(
      LOWRECORD([
        [2, 5],
        [2, 7],
      ]),
    ).toBe(2);
  });

  it("names the row that is no record", () => {
    expect(
      problemOf(() =>
        LOWRECORD([
          ["배수", "남은 목표"],
          [3, 10],
          [2, -5],
        ]),
      ),
    ).toMatchObject({
      kind: "number",
      params: { argument: "range", row: 3, column: "remaining", found: -5 },
    });
    expect(problemOf(() => LOWRECORD([[null, null]]))).toMatchObject({ id: "no-records" });
  });
});
