import { nextMultiple } from "../../../src/core/certification/next-multiple";
import { problemOf } from "../../problem-of";

describe("the next multiple", () => {
  it("is the next whole one", () => {
    expect([0, 1, 2, 3, 4, 5, 14].map((current) => nextMultiple(current))).toEqual([
      1, 2, 3, 4, 5, 6, 15,
    ]);
  });

  it("was formerly 1, 2, 3, 5 and then by fives", () => {
    const order = [];
    for (let multiple = 0; multiple < 25; order.push(multiple)) {
      multiple = nextMultiple(multiple, "old");
    }
    expect(order).toEqual([1, 2, 3, 5, 10, 15, 20, 25]);
  });

  it("under the old order follows on any multiple", () => {
    expect([4, 6, 9, 11].map((current) => nextMultiple(current, "old"))).toEqual([5, 10, 10, 15]);
  });

  it.each([-1, 1.5, NaN])("does not follow on %d", (current) => {
    for (const order of ["new", "old"] as const) {
      expect(problemOf(() => nextMultiple(current, order))).toMatchObject({
        kind: "number",
        params: { argument: "current" },
      });
    }
  });
});
