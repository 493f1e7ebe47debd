import { nearest } from "../../src/cli/nearest";

const names = ["GOAL", "COEFFICIENT", "DAYS", "DUE", "SHL", "SHLPASS", "MULTIPLE", "NEXTMULTIPLE"];

describe("nearest", () => {
  it.each([
    ["GAOL", ["GOAL"]],
    ["GOALS", ["GOAL"]],
    ["COEF", ["COEFFICIENT"]],
    ["SHLPAS", ["SHLPASS", "SHL"]],
    ["MULTIPEL", ["MULTIPLE"]],
  ])("takes %s for %j", (typed, expected) => {
    expect(nearest(typed, names)).toEqual(expected);
  });

  it("has no idea of a word that is like none", () => {
    expect(nearest("XYZZY", names)).toEqual([]);
    expect(nearest("", names)).toEqual([]);
  });
});
