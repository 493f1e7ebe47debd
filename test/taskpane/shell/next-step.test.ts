import { audit } from "../../../src/audit/audit";
import { allRules } from "../../../src/audit/rules";
import { recognise } from "../../../src/form/recognise";
import { localizationOf } from "../../../src/taskpane/shell/localization";
import { nextStep } from "../../../src/taskpane/shell/next-step";
import type { Workbook } from "../../../src/workbook/workbook";
import { blankForm, sample } from "../sample";

const localization = localizationOf("en", allRules);

function formOf(workbook: Workbook) {
  const submission = recognise(workbook);
  if (!submission) throw new Error("no form");
  return { submission, result: audit(submission) };
}

describe("the next step", () => {
  it("is the first error, with its cell", () => {
    const step = nextStep(formOf(sample("three-mistakes")), localization);
    expect(step?.cells).toMatchObject({ sheet: "사업장 개요" });
    expect(step?.text).toMatch(/'사업장 개요'!B\d+$/);
  });

  it("is a heading that may have been taken for another, before any error", () => {
    const form = formOf(sample("foreign-contractor"));
    expect(form.result.verdict).toBe("errors");
    expect(nextStep(form, localization)?.text).toBe("Uncertain heading, Site!A9");
  });

  it("is the leadoff date in a blank form", () => {
    const step = nextStep(formOf(blankForm("en")), localization);
    expect(step?.text).toMatch(/^Leadoff date, Profile!B\d+$/);
  });

  it("is what is missing where nothing is wrong, with its cell", () => {
    const { submission, result } = formOf(sample("small-factory"));
    const missing = {
      field: "quotation.applicationDate",
      reason: "blank",
      place: { sheet: "Quotation", row: 5, column: 2 },
    } as const;
    const unchecked = [{ rule: "field-blank", missing: [missing] as const }];
    const step = nextStep(
      { submission, result: { ...result, verdict: "incomplete", unchecked } },
      localization,
    );
    expect(step?.cells?.area).toEqual({ top: 5, left: 2, bottom: 5, right: 2 });
    expect(step?.text).toMatch(/Quotation!C6$/);
  });

  it("is what a record needs before its first day, and then that day", () => {
    const { submission, result } = formOf(blankForm("en"));
    const at = (value: number) => ({ value, reading: "ok" }) as const;
    const { leadoffDate, rate } = submission.profile;
    const begun = (filled: Partial<typeof submission.profile>) =>
      nextStep(
        {
          submission: { ...submission, profile: { ...submission.profile, ...filled } },
          result: { ...result, verdict: "incomplete" },
        },
        localization,
      );
    if (!leadoffDate || !rate) throw new Error("the form has both");
    const led = { leadoffDate: { ...leadoffDate, ...at(46_083) } };
    expect(begun(led)?.text).toMatch(/^Accident rate, 5-year mean, Profile!B\d+$/);
    const rated = begun({ ...led, rate: { ...rate, ...at(0.71) } });
    expect(rated).toEqual({ text: "record the first day of the log", cells: null });
  });

  it("is what was not read where nothing is missing", () => {
    const { submission, result } = formOf(sample("small-factory"));
    const range = { top: 2, left: 0, bottom: 9, right: 3 };
    const unread = [{ sheet: "Old", range, reason: "no-result", cells: 7 }] as const;
    const step = nextStep(
      { submission, result: { ...result, verdict: "incomplete", unread } },
      localization,
    );
    expect(step?.cells).toEqual({ sheet: "Old", area: range });
    expect(step?.text).toMatch(/Old!A3:D10$/);
  });

  it("is nothing where all is well", () => {
    expect(nextStep(formOf(sample("small-factory")), localization)).toBeNull();
  });
});
