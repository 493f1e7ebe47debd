import { ENROLLMENT } from "../../src/functions/enrollment";
import { problemOf } from "../problem-of";
import { encoded, encodings } from "./encodings";

describe("ZA.ENROLLMENT", () => {
  it.each(encodings)("is the mean of the months that $platform has", (encoding) => {
    expect(ENROLLMENT(encoded([["근로자수"], [98], [100], [105]], encoding))).toBe(101);
    expect(ENROLLMENT(encoded([[98, null, 100]], encoding))).toBe(99);
  });

  it("asks for a month, and for no more than three", () => {
    expect(problemOf(() => ENROLLMENT([[null]]))).toMatchObject({ kind: "value" });
    expect(problemOf(() => ENROLLMENT([[1, 2, 3, 4]]))).toMatchObject({
      kind: "number",
      id: "too-many-months",
    });
  });
});
