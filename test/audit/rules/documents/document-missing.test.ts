import { documentMissing } from "../../../../src/audit/rules/documents/document-missing";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["item", "submitted"] as const;
const names = ["SHL", "care", "confirmation", "accidents", "quotation"];
const documents = (...submitted: Literal[]) => ({
  columns,
  rows: submitted.map((value, index) => [names[index] ?? "", value]),
});
const quotation = { applicationDate: "2010-12-01" };
const accidents = {
  columns: ["date", "careDays", "breaks"],
  rows: [["2010-05-03", 10, true]],
} as const;

testRule(documentMissing, {
  valid: [
    {
      name: "all submitted",
      submission: { quotation, documents: documents(true, true, true, true, true) },
    },
    {
      name: "what only an accident calls for left blank",
      submission: { quotation, documents: documents(true, null, true, null, true) },
    },
    {
      name: "an error in the place of an answer, which has its own rule",
      submission: {
        quotation,
        documents: documents(true, null, { value: { error: "#REF!" } }, null, true),
      },
      missing: ["documents.submitted error"],
    },
    {
      name: "a list without what only an accident calls for",
      submission: {
        quotation,
        documents: {
          columns,
          rows: ["SHL", "confirmation", "quotation"].map((name) => [name, true]),
          places: [0, 2, 4],
        },
      },
    },
    ...["해당없음", " 해당 사항 없음 ", "N/A"].map((word) => ({
      name: `what only an accident calls for marked ${word}`,
      submission: { quotation, documents: documents(true, word, true, word, true) },
    })),
    { name: "no table", submission: { quotation }, missing: ["documents.item not-found"] },
    {
      name: "no application",
      submission: { documents: documents(false, null, null, null, null) },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "a needed one is not submitted",
      submission: { quotation, documents: documents(true, true, true, true, false) },
      findings: [
        { message: "refused", at: "Documents!B6", found: "no", expected: "yes", says: "quotation" },
      ],
    },
    {
      name: "no confirmation of care after an accident",
      submission: { quotation, accidents, documents: documents(true, false, true, true, true) },
      findings: [{ message: "refused", at: "Documents!B3", found: "no", expected: "yes" }],
    },
    {
      name: "no confirmation of care without an accident",
      submission: { quotation, documents: documents(true, false, true, true, true) },
      findings: [
        {
          message: "without-accident",
          at: "Documents!B3",
          found: "no",
          expected: "yes",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "blank cells, asked about once",
      submission: { quotation, accidents, documents: documents(null, null, true, true, null) },
      findings: [
        {
          message: "open",
          at: "Documents!B2:B6",
          found: "3",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a needed one, and the confirmations after an accident, marked as not applicable",
      submission: {
        quotation,
        accidents,
        documents: documents("해당없음", "비해당", true, "N/A", true),
      },
      findings: [
        { at: "Documents!B2", found: "해당없음" },
        { at: "Documents!B3", found: "비해당" },
        { at: "Documents!B5", found: "N/A" },
      ].map((finding) => ({
        message: "not-applicable",
        expected: "yes",
        result: "needs-review",
        ...finding,
      })),
    },
    {
      name: "a word that is no answer",
      submission: { quotation, documents: documents(true, null, "추후 제출", null, true) },
      findings: [
        {
          message: "open",
          at: "Documents!B4",
          found: "1",
          expected: "–",
          result: "needs-review",
          says: "not stated",
        },
      ],
    },
    {
      name: "documents left out of the list",
      submission: { quotation, documents: documents(true, true) },
      findings: [
        {
          message: "not-listed",
          at: "Documents!A2",
          found: "2",
          expected: "5",
          result: "needs-review",
        },
      ],
    },
  ],
});
