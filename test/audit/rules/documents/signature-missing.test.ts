import { signatureMissing } from "../../../../src/audit/rules/documents/signature-missing";
import { testRule } from "../../rule-tester";

const columns = ["role", "signed"] as const;
const roles = ["representative", "employees", "safety manager", "health manager"];
const signatures = (...signed: (boolean | null)[]) => ({
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
