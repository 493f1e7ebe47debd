import { MULTIPLE } from "../../src/functions/multiple";
import { problemOf } from "../problem-of";
import { encodings } from "./encodings";

describe("ZA.MULTIPLE", () => {
  it("is the whole multiples achieved", () => {
    expect(MULTIPLE(455, 150)).toBe(3);
    expect(MULTIPLE("1,439,999 인시", 480_000)).toBe(2);
    expect(MULTIPLE(1_440_000, 480_000)).toBe(3);
  });

  it.each(encodings)("is 0 where $platform has no achievement", ({ empty, single }) => {
    expect(MULTIPLE(single(empty), single(150))).toBe(0);
  });

  it("is never infinite, and never a negative 0", () => {
    expect(MULTIPLE(-0, 150)).toBe(0);
    expect(problemOf(() => MULTIPLE(1e300, 1e-300))).toMatchObject({
      kind: "number",
      id: "no-finite-result",
      params: { argument: "goal", found: 1e-300 },
    });
  });

  it("needs a goal", () => {
    expect(problemOf(() => MULTIPLE(455, null))).toMatchObject({
      kind: "number",
      params: { argument: "goal" },
    });
  });
});
