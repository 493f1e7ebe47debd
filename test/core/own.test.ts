import { own } from "../../src/core/own";

describe("own", () => {
  it("finds what a dictionary holds", () => {
    expect(own({ day: 1, month: undefined }, "day")).toBe(1);
    expect(own(Object.fromEntries([["__proto__", 2]]), "__proto__")).toBe(2);
  });

  it.each(["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", "week", ""])(
    "finds nothing that every object inherits: %s",
    (key) => {
      expect(own({ day: 1 }, key)).toBeUndefined();
    },
  );
});
