import { blankForm } from "../../sample";
import { recognise } from "../../../../src/form/recognise";
import { formLanguage } from "../../../../src/taskpane/journeys/fill/form-cells";
import { submissionOf } from "../../../form/submission";
import { workbook } from "../../../form/grid";

describe("the language of a form", () => {
  it.each(["ko", "en"] as const)("is told from a blank one: %s", (language) => {
    const book = blankForm(language);
    const submission = recognise(book);
    expect(submission && formLanguage(book, submission)).toBe(language);
  });

  it("is none in another layout", () => {
    expect(formLanguage(workbook([]), submissionOf({}))).toBeNull();
  });
});
