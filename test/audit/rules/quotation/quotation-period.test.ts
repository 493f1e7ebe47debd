import { quotationPeriod } from "../../../../src/audit/rules/quotation/quotation-period";
import type { LiteralSubmission } from "../../../form/submission";
import { testRule } from "../../rule-tester";

// A Monday; 5 May is a holiday, 8 and 9 May a weekend.
const profile = { leadoffDate: "2010-05-03", businessType: "200" };
const log = {
  columns: ["date", "workers", "personHours"],
  rows: [
    ["2010-05-03", 10, 80],
    ["2010-05-04", 10, 80],
    ["2010-05-05", 0, 0],
    ["2010-05-06", 10, 80],
    ["2010-05-07", 10, 80],
    ["2010-05-08", 0, 0],
    ["2010-05-09", 0, 0],
    ["2010-05-10", 10, 80],
    ["2010-05-11", 10, 80],
    ["2010-05-12", 10, 80],
  ],
} as const;
const columns = ["multiple", "from", "to", "goal", "achieved"] as const;
type Period = readonly (string | number | null)[];

function quoted(...rows: Period[]): LiteralSubmission {
  return { profile, log, quotation: { columns, rows } };
}

const first: Period = [1, "2010-05-03", "2010-05-06", 240, "2010-05-06"];
const accidents = {
  columns: ["date", "careDays", "breaks"],
  rows: [["2010-05-06", 30, true]],
} as const;

testRule(quotationPeriod, {
  valid: [
    { name: "from the leadoff to the date achieved", submission: quoted(first) },
    {
      name: "a multiple from the day after the one above",
      submission: quoted(first, [2, "2010-05-07", "2010-05-11", 480, "2010-05-11"]),
    },
    {
      name: "a multiple from the day after the one below, the newest on top",
      submission: quoted([2, "2010-05-07", "2010-05-11", 480, "2010-05-11"], first),
    },
    {
      name: "every multiple from the leadoff",
      submission: quoted(first, [2, "2010-05-03", "2010-05-11", 480, "2010-05-11"]),
    },
    {
      name: "a multiple from the day after the one above, beside an earlier date achieved, which has its own rule",
      submission: quoted(first, [2, "2010-05-07", null, 480, "2010-05-06"]),
    },
    {
      name: "from the next day on which somebody worked",
      submission: quoted(
        [1, "2010-05-03", "2010-05-07", 320, "2010-05-07"],
        [2, "2010-05-10", "2010-05-12", 560, "2010-05-12"],
      ),
    },
    {
      name: "from a Monday after a leadoff on Saturday, without a log",
      submission: {
        profile: { leadoffDate: "2010-05-08" },
        quotation: { columns, rows: [[1, "2010-05-10", "2010-05-31", 240, "2010-05-31"]] },
      },
    },
    {
      name: "from the re-leadoff, after the record before it",
      submission: {
        ...quoted(
          [1, "2010-05-03", "2010-05-04", 160, "2010-05-04"],
          [1, "2010-05-07", "2010-05-12", 320, "2010-05-12"],
        ),
        accidents,
      },
    },
    {
      name: "a period across an accident, which has its own rule",
      submission: {
        ...quoted([1, "2010-05-03", "2010-05-12", 240, "2010-05-12"]),
        accidents,
      },
    },
    {
      name: "from before the leadoff, which has its own rule",
      submission: quoted([1, "2010-05-01", "2010-05-06", 240, "2010-05-06"]),
    },
    {
      name: "to the end of the month",
      submission: quoted([1, "2010-05-03", "2010-05-31", 240, "2010-05-06"]),
    },
    {
      name: "to the application",
      submission: {
        profile,
        log,
        quotation: {
          columns,
          rows: [[1, "2010-05-03", "2010-05-11", 240, "2010-05-06"]],
          applicationDate: "2010-05-11",
        },
      },
    },
    {
      name: "to the end of the log",
      submission: quoted([1, "2010-05-03", "2010-05-12", 240, "2010-05-06"]),
    },
    {
      name: "a multiple that is not achieved yet",
      submission: quoted(first, [2, "2010-05-07", null, 480, null]),
    },
    {
      name: "no leadoff to hold it to",
      submission: { log, quotation: { columns, rows: [first] } },
      missing: ["profile.leadoffDate not-found"],
    },
    { name: "no period", submission: { profile, log }, notApplicable: true },
    {
      name: "a period of one day",
      submission: quoted([1, "2010-05-03", "2010-05-03", 80, "2010-05-03"]),
    },
    {
      name: "a multiple of one day, the day after the one above",
      submission: quoted(first, [2, "2010-05-07", "2010-05-07", 320, "2010-05-07"]),
    },
    {
      name: "to the last day that Excel knows",
      submission: {
        profile: { leadoffDate: "9999-12-01" },
        quotation: { columns, rows: [[1, "9999-12-01", "9999-12-31", 240, "9999-12-06"]] },
      },
    },
    {
      name: "to the end of a log whose last row has no date",
      submission: {
        ...quoted([1, "2010-05-03", "2010-05-12", 240, "2010-05-06"]),
        log: { ...log, rows: [...log.rows, [null, 10, 80]] },
      },
    },
    {
      name: "from the day after a day on which the workplace was closed, below a row without a date",
      submission: {
        ...quoted(
          [1, "2010-05-03", "2010-05-10", 400, "2010-05-10"],
          [2, "2010-05-12", "2010-05-12", 480, "2010-05-12"],
        ),
        log: {
          ...log,
          rows: [
            [null, 0, 0],
            ...log.rows.map((row) => (row[0] === "2010-05-11" ? [row[0], 0, 0] : row)),
          ],
        },
      },
    },
    {
      name: "from a Monday after a leadoff on Saturday, with a log by the month",
      submission: {
        profile: { leadoffDate: "2010-07-31" },
        monthly: true,
        log: { columns: ["date", "personHours"], rows: [["2010-08-01", 1600]] },
        quotation: { columns, rows: [[1, "2010-08-02", "2010-08-31", 240, "2010-08-31"]] },
      },
    },
  ],
  invalid: [
    {
      name: "an end before the start",
      submission: quoted([1, "2010-05-03", "2010-04-06", 240, "2010-05-06"]),
      findings: [
        {
          message: "reversed",
          at: "Quotation!C2",
          found: "2010-04-06",
          expected: "–",
          says: "starts on 2010-05-03",
        },
      ],
    },
    {
      name: "an end before the date achieved",
      submission: quoted([1, "2010-05-03", "2010-05-05", 240, "2010-05-06"]),
      findings: [
        {
          message: "ends-early",
          at: "Quotation!C2",
          found: "2010-05-05",
          expected: "2010-05-06",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!C2": { value: 40304 } },
    },
    {
      name: "a date achieved after the end, where the log reaches the goal",
      submission: {
        profile,
        log,
        quotation: {
          columns,
          rows: [[1, "2010-05-03", "2010-05-06", 240, "2010-05-10"]],
          unit: "personhours",
        },
      },
      findings: [
        {
          message: "achieved-late",
          at: "Quotation!E2",
          found: "2010-05-10",
          expected: "2010-05-06",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!E2": { value: 40304 } },
    },
    {
      name: "an end after the date achieved",
      submission: quoted([1, "2010-05-03", "2010-05-10", 240, "2010-05-06"]),
      findings: [
        {
          message: "ends-late",
          at: "Quotation!C2",
          found: "2010-05-10",
          expected: "2010-05-06",
          result: "needs-review",
          severity: "info",
        },
      ],
    },
    {
      name: "a start within the record",
      submission: quoted([1, "2010-05-04", "2010-05-06", 240, "2010-05-06"]),
      findings: [
        {
          message: "starts-late",
          at: "Quotation!B2",
          found: "2010-05-04",
          expected: "2010-05-03",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 40301 } },
    },
    {
      name: "a start on the last day of the multiple above",
      submission: quoted(first, [2, "2010-05-06", "2010-05-11", 480, "2010-05-11"]),
      findings: [
        {
          message: "starts-late",
          at: "Quotation!B3",
          found: "2010-05-06",
          expected: "2010-05-03",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B3": { value: 40301 } },
    },
    {
      name: "a start within the record of a multiple whose one before is not listed",
      submission: quoted([2, "2010-05-07", "2010-05-11", 480, "2010-05-11"]),
      findings: [
        {
          message: "may-start-late",
          at: "Quotation!B2",
          found: "2010-05-07",
          expected: "2010-05-03",
          result: "needs-review",
          severity: "info",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 40301 } },
    },
    {
      name: "a period across a re-leadoff",
      submission: {
        ...quoted([1, "2010-05-03", "2010-05-12", 240, "2010-05-12"]),
        profile: { ...profile, releadoffDate: "2010-05-07" },
      },
      findings: [
        {
          message: "restarts-within",
          at: "Quotation!B2",
          found: "2010-05-03",
          expected: "2010-05-07",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 40305 } },
    },
    {
      name: "a period across a re-leadoff whose multiple is not achieved, and not the one in which the accident is claimed",
      submission: {
        ...quoted(
          [1, "2010-05-03", "2010-05-10", 240, "2010-05-10"],
          [2, "2010-05-04", "2010-05-12", 480, null],
        ),
        accidents,
        profile: { ...profile, releadoffDate: "2010-05-07" },
      },
      findings: [
        {
          message: "restarts-within",
          at: "Quotation!B3",
          found: "2010-05-04",
          expected: "2010-05-07",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B3": { value: 40305 } },
    },
    {
      name: "a start after a Saturday on which somebody worked",
      submission: {
        ...quoted(
          [1, "2010-05-03", "2010-05-07", 320, "2010-05-07"],
          [2, "2010-05-10", "2010-05-12", 560, "2010-05-12"],
        ),
        log: {
          ...log,
          rows: log.rows.map((row) => (row[0] === "2010-05-08" ? [row[0], 10, 80] : row)),
        },
      },
      findings: [
        {
          message: "starts-late",
          at: "Quotation!B3",
          found: "2010-05-10",
          expected: "2010-05-08",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B3": { value: 40306 } },
    },
    {
      name: "a start after its own date achieved",
      submission: quoted([1, "2010-05-07", "2010-05-12", 240, "2010-05-06"]),
      findings: [
        {
          message: "starts-late",
          at: "Quotation!B2",
          found: "2010-05-07",
          expected: "2010-05-03",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 40301 } },
    },
    {
      name: "a start within the record, before a date achieved without an end",
      submission: quoted([1, "2010-05-04", null, 240, "2010-05-06"]),
      findings: [
        {
          message: "starts-late",
          at: "Quotation!B2",
          found: "2010-05-04",
          expected: "2010-05-03",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B2": { value: 40301 } },
    },
    {
      name: "a start within the record of a multiple that follows one that is not listed",
      submission: quoted(first, [3, "2010-05-11", "2010-05-12", 720, "2010-05-12"]),
      findings: [
        {
          message: "may-start-late",
          at: "Quotation!B3",
          found: "2010-05-11",
          expected: "2010-05-07",
          result: "needs-review",
          severity: "info",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!B3": { value: 40305 } },
    },
    {
      name: "a certain period that is confirmed, which is no multiple",
      submission: {
        profile,
        log,
        quotation: { columns: ["from", "to"], rows: [["2010-05-05", "2010-05-10"]] },
      },
      findings: [
        {
          message: "may-start-late",
          at: "Quotation!A2",
          found: "2010-05-05",
          expected: "2010-05-03",
          result: "needs-review",
          severity: "info",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!A2": { value: 40301 } },
    },
    {
      name: "a second date achieved after the end on which the log reaches its own goal",
      submission: {
        profile,
        log,
        quotation: {
          columns,
          rows: [
            [1, "2010-05-03", "2010-05-04", 160, "2010-05-04"],
            [2, "2010-05-03", "2010-05-07", 320, "2010-05-10"],
          ],
          unit: "personhours",
        },
      },
      findings: [
        {
          message: "achieved-late",
          at: "Quotation!E3",
          found: "2010-05-10",
          expected: "2010-05-07",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!E3": { value: 40305 } },
    },
  ],
});
