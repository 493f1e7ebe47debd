import { accidentIncomplete } from "../../../../src/audit/rules/accidents/accident-incomplete";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "victim", "cause", "careDays", "death", "recognised", "breaks"] as const;
const rows = (...rows: (readonly Literal[])[]) => ({ accidents: { columns, rows } });
const nothing = { found: "–", expected: "–", result: "needs-review" } as const;

testRule(accidentIncomplete, {
  valid: [
    {
      name: "days of care",
      submission: rows(["2010-06-10", "용접공", "duty", 3, null, null, null]),
    },
    { name: "a death", submission: rows(["2010-06-10", null, "duty", null, "예", null, null]) },
    {
      name: "a recognition",
      submission: rows(["2010-06-10", null, null, null, null, "인정", null]),
    },
    {
      name: "what is said of the record",
      submission: rows(["2010-06-10", null, null, null, null, null, "아니요"]),
    },
    {
      name: "an error, which has its own rule",
      submission: rows([
        "2010-06-10",
        null,
        "duty",
        { value: { error: "#REF!" } },
        null,
        null,
        null,
      ]),
      missing: ["accidents.careDays error"],
    },
    {
      name: "what is said of the record as an error, which has its own rule",
      submission: rows([
        "2010-06-10",
        null,
        "duty",
        null,
        null,
        null,
        { value: { error: "#REF!" } },
      ]),
    },
    {
      name: "care that goes on beside a death that is an error, which has its own rule",
      submission: rows([
        "2010-06-10",
        null,
        "duty",
        "요양 중",
        { value: { error: "#REF!" } },
        null,
        null,
      ]),
      missing: ["accidents.careDays unreadable"],
    },
    ...["없음", "해당 없음", "해당사항 없음", "-", "N/A"].map((word) => ({
      name: `a row that says that there is none: ${word}`,
      submission: rows([null, word, word, null, "-", null, null]),
      notApplicable: true,
    })),
    {
      name: "blank rows",
      submission: rows([null, null, null, null, null, null, null]),
      notApplicable: true,
    },
    { name: "no accidents", submission: {}, notApplicable: true },
  ],
  invalid: [
    {
      name: "an accident without a date",
      submission: rows([null, "용접공", "duty", 21, null, null, null]),
      findings: [{ ...nothing, message: "no-date", at: "Accidents!A2" }],
    },
    {
      name: "an accident of which only is said that it was not fatal and not recognised",
      submission: rows(["2010-06-10", "용접공", "duty", null, "아니요", "아니요", null]),
      findings: [{ ...nothing, message: "no-outcome", at: "Accidents!D2" }],
    },
    {
      name: "care that goes on",
      submission: rows(["2010-06-10", "용접공", "duty", "요양 중", null, null, null]),
      findings: [{ ...nothing, message: "in-care", at: "Accidents!D2", found: "요양 중" }],
    },
    {
      name: "care that goes on, over which the form's formula fails",
      submission: rows([
        "2010-06-10",
        "용접공",
        "duty",
        "요양 중",
        null,
        null,
        { value: { error: "#VALUE!" }, formula: "ZA.BREAKS(C2,D2)" },
      ]),
      findings: [{ ...nothing, message: "in-care", at: "Accidents!D2", found: "요양 중" }],
    },
  ],
});
