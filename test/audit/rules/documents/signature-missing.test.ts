import { signatureMissing } from "../../../../src/audit/rules/documents/signature-missing";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["role", "signed"] as const;
const roles = ["representative", "employees", "safety manager", "health manager"];
const signatures = (...signed: Literal[]) => ({
  columns,
  rows: signed.map((value, index) => [roles[index] ?? "", value]),
});
const quotation = { appliedMultiple: 1 };
const profile = { enrollment: 50 };

testRule(signatureMissing, {
  valid: [
    {
      name: "all signed",
      submission: { profile, quotation, signatures: signatures(true, true, true, true) },
    },
    {
      name: "managers left blank where a workplace needs none",
      submission: {
        profile: { enrollment: 49 },
        quotation,
        signatures: signatures(true, true, null, null),
      },
    },
    {
      name: "the two representatives alone, as nobody else has to be listed",
      submission: { profile, quotation, signatures: signatures(true, true) },
    },
    {
      name: "a signature that is an error, which has its own rule",
      submission: {
        profile,
        quotation,
        signatures: signatures(true, { value: { error: "#REF!" } }, true, true),
      },
      missing: ["signatures.signed error"],
    },
    {
      name: "no table",
      submission: { profile, quotation },
      missing: ["signatures.role not-found"],
    },
    {
      name: "no application",
      submission: { profile, signatures: signatures(false, false, null, null) },
      notApplicable: true,
    },
  ],
  invalid: [
    ...[
      { left: "employees' representative", places: [0, 2, 3], found: "1" },
      { left: "workplace's representative", places: [1, 2, 3], found: "1" },
      { left: "two representatives", places: [2, 3], found: "0" },
    ].map(({ left, places, found }) => ({
      name: `a list that leaves out the ${left}, asked about once`,
      submission: {
        profile,
        quotation,
        signatures: { columns, rows: places.map((place) => [roles[place] ?? "", true]), places },
      },
      findings: [
        {
          message: "not-listed",
          at: "Signatures!A2",
          found,
          expected: "2",
          result: "needs-review",
          severity: "warning",
        } as const,
      ],
    })),
    {
      name: "not signed",
      submission: { profile, quotation, signatures: signatures(true, false, true, true) },
      findings: [
        {
          message: "refused",
          at: "Signatures!B3",
          found: "no",
          expected: "yes",
          says: "employees",
        },
      ],
    },
    {
      name: "a manager who may not be there",
      submission: {
        profile: { enrollment: 12 },
        quotation,
        signatures: signatures(true, true, false, null),
      },
      findings: [
        {
          message: "manager",
          at: "Signatures!B4",
          found: "no",
          expected: "yes",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "blank cells, asked about once",
      submission: { profile, quotation, signatures: signatures(true, null, null, null) },
      findings: [
        {
          message: "open",
          at: "Signatures!B3:B5",
          found: "3",
          expected: "–",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
  ],
});
