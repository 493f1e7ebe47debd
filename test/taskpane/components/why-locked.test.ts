import { whyLocked } from "../../../src/taskpane/components/why-locked";
import { lockedText } from "../../../src/text/locked";
import { submissionOf } from "../../form/submission";

describe("a cell", () => {
  const entryOf = (literal: Parameters<typeof submissionOf>[0]) => {
    const entry = submissionOf(literal).quotation?.appliedMultiple;
    if (!entry) throw new Error("no entry");
    return entry;
  };
  const withMultiple = (appliedMultiple: number | string | null) =>
    entryOf({ quotation: { appliedMultiple, columns: ["multiple"], rows: [] } });

  it("can be written where nothing is lost", () => {
    expect(whyLocked(withMultiple(null))).toBeNull();
    expect(whyLocked(withMultiple(2))).toBeNull();
  });

  it("is left alone with a formula, what cannot be read, or more than its value", () => {
    const plain = withMultiple(2);
    const computed = { ...plain, cell: { value: 2, formula: "1+1" } };
    expect(whyLocked(computed)).toBe(lockedText.formula);
    expect(whyLocked(withMultiple("many"))).toBe(lockedText.unreadable);
    expect(whyLocked({ ...plain, isReplaceable: false })).toBe(lockedText.notPlain);
    expect(whyLocked({ ...plain, cellUnit: 24 })).toBe(lockedText.notPlain);
  });
});
