import { NEXTMULTIPLE } from "../../src/functions/next-multiple";
import { problemOf } from "../problem-of";
import { encodings } from "./encodings";

describe("ZA.NEXTMULTIPLE", () => {
  it.each(encodings)("goes one by one where $platform names no order", ({ empty, leftOut }) => {
    expect(NEXTMULTIPLE(3, leftOut)).toBe(4);
    expect(NEXTMULTIPLE(empty, empty)).toBe(1);
  });

  it("knows the old order", () => {
    expect(NEXTMULTIPLE(3, "old")).toBe(5);
    expect(NEXTMULTIPLE(5, "종전")).toBe(10);
  });

  it("needs a whole number and a known order", () => {
    expect(problemOf(() => NEXTMULTIPLE(2.5))).toMatchObject({
      kind: "number",
      params: { argument: "current" },
    });
    expect(problemOf(() => NEXTMULTIPLE(3, "random"))).toMatchObject({
      kind: "value",
      params: { argument: "scheme" },
    });
  });
});
