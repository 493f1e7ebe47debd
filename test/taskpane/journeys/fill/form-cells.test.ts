import { recognise } from "../../../../src/form/recognise";
import { writeForm } from "../../../../src/form/template/write-form";
import { languageOfForm, whyLocked } from "../../../../src/taskpane/journeys/fill/form-cells";
import { reachedText } from "../../../../src/text/reached";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { submissionOf } from "../../../form/submission";

describe("the language of a form", () => {
  it.each(["ko", "en"] as const)("is told from a blank one: %s", (language) => {
    const submission = recognise(readXlsx(writeForm(language)));
    expect(submission && languageOfForm(submission)).toBe(language);
  });

  it("is Korean where nothing tells", () => {
    expect(languageOfForm(submissionOf({}))).toBe("ko");
  });
});

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
    expect(whyLocked(computed)).toBe(reachedText.formula);
    expect(whyLocked(withMultiple("many"))).toBe(reachedText.unreadable);
    expect(whyLocked({ ...plain, isReplaceable: false })).toBe(reachedText.notPlain);
    expect(whyLocked({ ...plain, cellUnit: 24 })).toBe(reachedText.notPlain);
  });
});
