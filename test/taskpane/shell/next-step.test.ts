import { audit } from "../../../src/audit/audit";
import { allRules } from "../../../src/audit/rules";
import { recognise } from "../../../src/form/recognise";
import { writeForm } from "../../../src/form/template/write-form";
import { localizationOf } from "../../../src/taskpane/shell/localization";
import { nextStep } from "../../../src/taskpane/shell/next-step";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { Workbook } from "../../../src/workbook/workbook";
import { sample } from "../sample";

const localization = localizationOf("en", allRules);

function auditOf(workbook: Workbook) {
  const submission = recognise(workbook);
  if (!submission) throw new Error("no form");
  return audit(submission);
}

describe("the next step", () => {
  it("is the first error, with its cell", () => {
    const step = nextStep(auditOf(sample("three-mistakes")), localization);
    expect(step?.cells).toMatchObject({ sheet: "사업장 개요" });
    expect(step?.text).toMatch(/'사업장 개요'!B\d+$/);
  });

  it("is the leadoff date in a blank form", () => {
    const step = nextStep(auditOf(readXlsx(writeForm("en"))), localization);
    expect(step?.text).toBe("Leadoff date");
  });

  it("is what is missing where nothing is wrong, with its cell", () => {
    const result = auditOf(sample("small-factory"));
    const missing = {
      field: "quotation.applicationDate",
      reason: "blank",
      place: { sheet: "Quotation", row: 5, column: 2 },
    } as const;
    const step = nextStep(
      {
        ...result,
        verdict: "incomplete",
        unchecked: [{ rule: "field-blank", missing: [missing] }],
      },
      localization,
    );
    expect(step?.cells?.area).toEqual({ top: 5, left: 2, bottom: 5, right: 2 });
    expect(step?.text).toMatch(/Quotation!C6$/);
  });

  it("is nothing where all is well", () => {
    expect(nextStep(auditOf(sample("small-factory")), localization)).toBeNull();
  });
});
