import { headCountConstant } from "../../../../src/audit/rules/log/head-count-constant";
import { isoFromSerial, serialFromIso } from "../../../../src/core/calendar/serial";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = ["date", "workers"] as const;

/** A row for each of some days from 2010-05-03 on. */
function logOf(days: number, workersOn: (index: number) => Literal) {
  const from = serialFromIso("2010-05-03");
  return {
    columns,
    rows: Array.from({ length: days }, (_, index) => [
      isoFromSerial(from + index),
      workersOn(index),
    ]),
  };
}

testRule(headCountConstant, {
  valid: [
    {
      name: "59 days of the same number",
      submission: { log: logOf(90, (index) => (index < 59 ? 42 : 43 + (index % 3))) },
    },
    { name: "a crew of 19", submission: { log: logOf(90, () => 19) } },
    {
      name: "a number that changes now and then",
      submission: { log: logOf(150, (index) => (index % 50 === 0 ? 41 : 42)) },
    },
    {
      name: "the results of formulas",
      submission: { log: logOf(90, () => ({ value: 42, formula: "C2+D2" })) },
    },
    {
      name: "blank days",
      submission: { log: logOf(90, () => null) },
      notApplicable: true,
    },
    {
      name: "a log by the month",
      submission: { monthly: true, log: logOf(90, () => 840) },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "a crew of 20 over two sheets, on the first of them",
      submission: {
        log: [
          logOf(40, () => 20),
          {
            columns,
            sheet: "June",
            rows: logOf(60, () => 20).rows.slice(40),
          },
        ],
      },
      findings: [
        {
          message: "constant",
          at: "Log!B2:B41",
          found: "20 workers",
          expected: "–",
          result: "needs-review",
          says: "60",
        },
      ],
    },
    {
      name: "a crew of 20 on 60 days",
      submission: { log: logOf(60, () => 20) },
      findings: [
        {
          message: "constant",
          at: "Log!B2:B61",
          found: "20 workers",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a fixed crew, once and as something to know",
      submission: { log: logOf(200, () => 42) },
      findings: [
        {
          message: "constant",
          at: "Log!B2:B201",
          found: "42 workers",
          expected: "–",
          result: "needs-review",
          says: "on 200 days of work in a row, from 2010-05-03 to 2010-11-18",
        },
      ],
    },
    {
      name: "60 worked days in a row across days off, of two such runs the longer",
      submission: {
        log: logOf(160, (index) => (index % 7 === 6 ? 0 : index < 75 ? 42 : 30)),
      },
      findings: [
        {
          message: "constant",
          at: "Log!B77:B161",
          found: "30 workers",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
  ],
});
