import { recognise } from "../../../../src/form/recognise";
import { writeForm } from "../../../../src/form/template/write-form";
import { formLanguage } from "../../../../src/taskpane/journeys/fill/form-cells";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { submissionOf } from "../../../form/submission";
import { workbook } from "../../../form/grid";

describe("the language of a form", () => {
  it.each(["ko", "en"] as const)("is told from a blank one: %s", (language) => {
    const book = readXlsx(writeForm(language));
    const submission = recognise(book);
    expect(submission && formLanguage(book, submission)).toBe(language);
  });

  it("is none in another layout", () => {
    expect(formLanguage(workbook([]), submissionOf({}))).toBeNull();
  });
});
