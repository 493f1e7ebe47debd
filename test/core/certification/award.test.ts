import { award } from "../../../src/core/certification/award";
import { problemOf } from "../../problem-of";

describe("the award", () => {
  it.each([1, 2, 3, 4])("for %d-fold is the certificate of the regional head", (multiple) => {
    expect(award(multiple)).toEqual({ award: "certificate", signedBy: "regional head" });
  });

  it.each([5, 6, 15])("for %d-fold is the medal of the chief director", (multiple) => {
    expect(award(multiple)).toEqual({ award: "medal", signedBy: "chief director" });
  });

  it.each([0, -1, 2.5, NaN])("is none for a multiple of %d", (multiple) => {
    expect(problemOf(() => award(multiple))).toMatchObject({
      kind: "number",
      params: { argument: "multiple" },
    });
  });
});
