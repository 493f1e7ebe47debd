import { includedEvidence } from "../../../../src/audit/rules/log/included-evidence";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers", "includedCategory", "includedEvidence", "remark"] as const;
const log = (...rows: (readonly Literal[])[]) => ({ log: { columns, rows } });
const first = ["2010-05-03", 10, "용역업체 근로자"];

testRule(includedEvidence, {
  valid: [
    { name: "a document", submission: log([...first, "용역계약서", null]) },
    {
      name: "a document that is named on one day for all",
      submission: log(
        [...first, null, null],
        ["2010-05-04", 10, "용역업체 근로자", "용역계약서", null],
      ),
    },
    { name: "a document in the remark", submission: log([...first, null, "용역계약서 별첨"]) },
    {
      name: "operators and employees of equipment companies, who need no document",
      submission: log(
        ["2010-05-03", 10, "계약 장비 운전원", null, null],
        ["2010-05-04", 10, "employee of an equipment company", null, null],
      ),
      notApplicable: true,
    },
    {
      name: "a day on which nobody worked",
      submission: log(["2010-05-03", 0, "용역업체 근로자", null, null]),
      notApplicable: true,
    },
    {
      name: "a workplace that counts its own workers alone",
      submission: log(["2010-05-03", 10, null, null, null]),
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "employees of a service provider in a log without a column of workers",
      submission: {
        log: {
          columns: ["date", "includedCategory"],
          rows: [
            ["2010-05-03", "용역업체 근로자"],
            ["2010-05-04", "용역업체 근로자"],
          ],
        },
      },
      findings: [
        {
          message: "no-document",
          at: "Log!B2:B3",
          found: "용역업체 근로자",
          expected: "–",
          result: "needs-review",
          says: "in 2 rows",
        },
      ],
    },
    {
      name: "employees of a service provider on two days, and no document",
      submission: log(
        [...first, null, null],
        ["2010-05-04", 10, "service provider's employee", null, "비"],
      ),
      findings: [
        {
          message: "no-document",
          at: "Log!C2:C3",
          found: "용역업체 근로자",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
  ],
});
