import { multipleAchievedEarly } from "../../../../src/audit/rules/quotation/multiple-achieved-early";
import type { Literal, LiteralSubmission } from "../../../form/submission";
import { testRule } from "../../rule-tester";

/** 100 workers a day at 8 hours: 800 person-hours a day. */
const profile = { leadoffDate: "2010-05-03", goalPersonHours: 1600, goalDays: 2, hoursPerDay: 8 };
const log = {
  columns: ["date", "workers", "personHours"],
  rows: ["03", "04", "05", "06", "07"].map((day) => [`2010-05-${day}`, 100, 800]),
} as const;
/** 1,000 person-hours a month. */
const twoMonths: LiteralSubmission = {
  monthly: true,
  log: {
    columns: ["date", "personHours"],
    rows: [
      ["2010-05-01", 1000],
      ["2010-06-01", 1000],
    ],
  },
};
const columns = ["multiple", "goal", "achieved"] as const;
const claim = (
  unit: Literal,
  rows: readonly (readonly Literal[])[],
  others: LiteralSubmission = {},
): LiteralSubmission => ({ profile, log, quotation: { unit, columns, rows }, ...others });

/** The record starts again on 6 May, with half the goal. */
const restarted = (rows: readonly (readonly Literal[])[]): LiteralSubmission =>
  claim("personhours", rows, {
    profile: { ...profile, releadoffDate: "2010-05-06", releadoffGoalPersonHours: 800 },
  });

/** The record starts again on 6 May, and the period of the first row goes on. */
const accidentWithin = (rows: readonly (readonly Literal[])[]): LiteralSubmission => ({
  profile,
  log,
  accidents: {
    columns: ["date", "breaks", "releadoffDate"],
    rows: [["2010-05-05", true, "2010-05-06"]],
  },
  quotation: {
    unit: "personhours",
    columns: ["multiple", "goal", "achieved", "from"],
    rows: [[2, 3200, "2010-05-06", "2010-05-03"], ...rows],
  },
});

testRule(multipleAchievedEarly, {
  valid: [
    {
      name: "a goal in days, where the months of the log say nothing of theirs",
      submission: {
        profile: { leadoffDate: "2010-04-01", goalDays: 60, hoursPerDay: 8 },
        monthly: true,
        log: {
          columns: ["date", "personHours"],
          rows: [
            ["2010-04-01", 1600],
            ["2010-05-01", 1600],
            ["2010-06-01", 1760],
          ],
        },
        quotation: {
          unit: "days",
          columns: ["multiple", "goal", "achieved"],
          rows: [[1, 60, "2010-06-24"]],
        },
      },
      missing: ["log.zaDays not-covered"],
    },
    {
      name: "hours of a day that cannot be read, in whose place nothing is added up",
      missing: ["log.hoursPerWorker unreadable"],
      submission: {
        ...claim("personhours", [[1, 1600, "2010-05-03"]]),
        log: {
          columns: ["date", "workers", "hoursPerWorker"],
          rows: ["03", "04", "05"].map((day) => [`2010-05-${day}`, 100, "여덟"]),
        },
      },
    },
    {
      name: "the days on which the log reaches each multiple",
      submission: claim("personhours", [
        [1, 1600, "2010-05-04"],
        [2, 3200, "2010-05-06"],
        [3, 4800, null],
      ]),
    },
    {
      name: "the days of goals whose unit cell is wrong, which has its own rule",
      submission: claim("days", [
        [1, 1600, "2010-05-04"],
        [2, 3200, "2010-05-06"],
      ]),
    },
    ...["personhours", null].map((unit) => ({
      name: `the day of a goal in days among goals in person-hours, with ${unit ?? "no unit"} stated`,
      submission: claim(
        unit,
        [
          [1, 1600, "2010-05-04"],
          [2, 3200, "2010-05-06"],
          [3, 6, "2010-05-07"],
        ],
        {
          profile: { ...profile, enrollment: 1 },
          log: { ...log, rows: [...log.rows.slice(0, 4), ["2010-05-07", 200, 1600]] },
        },
      ),
    })),
    {
      name: "the same in days, with the 1-fold goal in every row",
      submission: claim("days", [
        [1, 2, "2010-05-04"],
        [2, 2, "2010-05-06"],
      ]),
    },
    {
      name: "the goal period on the workplace's clock",
      submission: claim("hours", [[1, 16, "2010-05-04"]]),
    },
    {
      name: "the record after a re-leadoff, and the one before it",
      submission: claim(
        "days",
        [
          [1, 2, "2010-05-04"],
          [1, 2, "2010-05-07"],
        ],
        {
          accidents: {
            columns: ["date", "breaks", "releadoffDate"],
            rows: [["2010-05-05", true, "2010-05-06"]],
          },
        },
      ),
    },
    {
      name: "a date that follows from a running total that jumps, which has its own rule",
      submission: claim("personhours", [[2, 3200, "2010-05-05"]], {
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 100, 800, 800],
            ["2010-05-04", 100, 800, 2600],
            ["2010-05-05", 100, 800, 3400],
          ],
        },
      }),
    },
    {
      name: "a date that follows from workers x hours beside wrong person-hours, which have their own rule",
      submission: claim("personhours", [[1, 1600, "2010-05-04"]], {
        log: {
          columns: ["date", "workers", "hoursPerWorker", "personHours"],
          rows: [
            ["2010-05-03", 100, 8, 8000],
            ["2010-05-04", 100, 8, 800],
          ],
        },
      }),
    },
    {
      name: "a goal in the wrong unit, which has its own rule",
      submission: claim("personhours", [[1, 16, "2010-05-03"]], {
        profile: { ...profile, goalHours: 16 },
      }),
    },
    {
      name: "a day of the month in which a log by the month reaches the goal",
      submission: claim("personhours", [[1, 1600, "2010-06-20"]], {
        ...twoMonths,
      }),
    },
    {
      name: "a log whose sheets stand in another order",
      submission: claim("personhours", [[1, 1600, "2010-05-04"]], {
        log: [
          { ...log, sheet: "6월", rows: log.rows.slice(2) },
          { ...log, sheet: "5월", rows: log.rows.slice(0, 2) },
        ],
      }),
    },
    {
      name: "the right start of a record beside a wrong one, which has its own rule",
      submission: claim("personhours", [[1, 1600, "2010-05-06"]], {
        accidents: {
          columns: ["date", "breaks", "releadoffDate"],
          rows: [["2010-05-04", true, "2010-05-07"]],
        },
      }),
    },
    {
      name: "a log that carries what came before it",
      submission: claim("personhours", [[1, 1600, "2010-05-03"]], {
        profile: { ...profile, leadoffDate: "2010-04-01" },
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [["2010-05-03", 100, 800, 2000]],
        },
      }),
    },
    {
      name: "a log that carries what came before it in a row of its own",
      submission: claim("personhours", [[2, 3200, "2010-05-04"]], {
        profile: { ...profile, leadoffDate: "2010-04-01" },
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [
            ["이전 실적", null, null, 2000],
            ["2010-05-03", 100, 800, 2800],
            ["2010-05-04", 100, 800, 3600],
          ],
        },
      }),
    },
    {
      name: "a date achieved of 0, as a formula has it that refers to a blank cell",
      submission: claim("personhours", [[1, 1600, { value: 0, formula: "Notes!B2" }]]),
      notApplicable: true,
    },
    {
      name: "no date achieved",
      submission: claim("personhours", [[1, 1600, null]]),
      notApplicable: true,
    },
    {
      name: "no log",
      missing: ["log.date not-found", "log.personHours not-found"],
      submission: { profile, quotation: { unit: "days", columns, rows: [[1, 2, "2010-05-04"]] } },
    },
    {
      name: "the day on which a record reaches the goal of its own re-leadoff, and the one before it its own",
      submission: restarted([
        [1, 1600, "2010-05-04"],
        [1, 800, "2010-05-06"],
      ]),
    },
    ...[
      { name: "with it", rows: [[3, 4800, "2010-05-03"]] },
      {
        name: "beside those achieved before",
        rows: [
          [2, 3200, "2009-09-01"],
          [3, 4800, "2010-05-03"],
        ],
      },
      { name: "by the 1-fold goal in every row", rows: [[3, 1600, "2010-05-03"]] },
    ].map(({ name, rows }) => ({
      name: `the next multiple of a record that was taken over, ${name}`,
      submission: claim("personhours", rows, {
        profile: { ...profile, takenOverMultiple: 2, takenOverPersonHours: 800 },
      }),
    })),
    {
      name: "a goal in hours of which the days were compared, which has its own rule",
      submission: claim("hours", [[1, 4, "2010-05-06"]], {
        profile: { ...profile, goalPersonHours: 400, goalHours: 4, goalDays: 0.5 },
      }),
    },
    {
      name: "an accident in the period of a row, which has its own rule",
      submission: accidentWithin([]),
    },
    {
      name: "no multiple",
      submission: claim("personhours", [[0, 1600, "2010-05-04"]]),
      notApplicable: true,
    },
    {
      name: "a goal of no amount, beside which the workplace's is not known",
      submission: claim(null, [[1, 0, "2010-05-04"]], {
        profile: { leadoffDate: "2010-05-03" },
      }),
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "the next multiple of a record that was taken over, later than it can be",
      submission: claim("personhours", [[3, 4800, "2010-05-07"]], {
        profile: { ...profile, takenOverMultiple: 2, takenOverPersonHours: 800 },
      }),
      findings: [
        {
          result: "needs-review",
          message: "late",
          severity: "warning",
          at: "Quotation!C2",
          found: "2010-05-07",
          expected: "2010-05-03",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!C2": { value: 40_301 } },
    },
    {
      name: "the day on which the goal of the leadoff is reached, in a record with a smaller goal of its own",
      submission: restarted([[1, 800, "2010-05-07"]]),
      findings: [
        {
          message: "late",
          severity: "warning",
          at: "Quotation!C2",
          found: "2010-05-07",
          expected: "2010-05-06",
          fix: "safe",
        },
      ],
      output: { "Quotation!C2": { value: 40_304 } },
    },
    {
      name: "a day too early, and a day too late",
      submission: claim("personhours", [
        [1, 1600, "2010-05-03"],
        [2, 3200, "2010-05-07"],
      ]),
      findings: [
        {
          message: "early",
          at: "Quotation!C2",
          found: "2010-05-03",
          expected: "2010-05-04",
          fix: "safe",
        },
        {
          message: "late",
          at: "Quotation!C3",
          found: "2010-05-07",
          expected: "2010-05-06",
          severity: "warning",
          fix: "safe",
        },
      ],
      output: { "Quotation!C2": { value: 40_302 }, "Quotation!C3": { value: 40_304 } },
    },
    {
      name: "a multiple that the log does not reach",
      submission: claim("days", [[3, 6, "2010-05-07"]]),
      findings: [
        { message: "not-reached", at: "Quotation!C2", found: "2010-05-07", expected: "–" },
      ],
    },
    {
      name: "days of the record before the accident counted again",
      submission: claim("days", [[2, 4, "2010-05-07"]], {
        accidents: {
          columns: ["date", "breaks", "releadoffDate"],
          rows: [["2010-05-04", true, "2010-05-05"]],
        },
      }),
      findings: [
        { message: "not-reached", at: "Quotation!C2", found: "2010-05-07", expected: "–" },
      ],
    },
    {
      name: "a log that begins later, where something may be missing",
      submission: claim("personhours", [[1, 1600, "2010-05-03"]], {
        profile: { ...profile, leadoffDate: "2010-04-01" },
      }),
      findings: [
        {
          message: "early",
          at: "Quotation!C2",
          found: "2010-05-03",
          expected: "2010-05-04",
          result: "needs-review",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!C2": { value: 40_302 } },
    },
    {
      name: "a log that begins later, whose totals begin with their own row",
      submission: claim("personhours", [[1, 1600, "2010-05-03"]], {
        profile: { ...profile, leadoffDate: "2010-04-01" },
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: log.rows.map((row, index) => [...row, 800 * (index + 1)]),
        },
      }),
      findings: [
        {
          message: "early",
          at: "Quotation!C2",
          found: "2010-05-03",
          expected: "2010-05-04",
          result: "needs-review",
          fix: "unsafe",
        },
      ],
      output: { "Quotation!C2": { value: 40_302 } },
    },
    {
      name: "a day too early in the record after a re-leadoff, by totals that start again",
      submission: claim("personhours", [[1, 1600, "2010-05-06"]], {
        accidents: {
          columns: ["date", "breaks", "releadoffDate"],
          rows: [["2010-05-05", true, "2010-05-06"]],
        },
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [
            ["2010-05-03", 100, 800, 800],
            ["2010-05-04", 100, 800, 1600],
            ["2010-05-05", 100, 800, 1600],
            ["2010-05-06", 100, 800, 800],
            ["2010-05-07", 100, 800, 1600],
          ],
        },
      }),
      findings: [
        {
          message: "early",
          at: "Quotation!C2",
          found: "2010-05-06",
          expected: "2010-05-07",
          fix: "safe",
        },
      ],
      output: { "Quotation!C2": { value: 40_305 } },
    },
    {
      name: "a month too early",
      submission: claim("personhours", [[1, 1600, "2010-05-31"]], {
        ...twoMonths,
      }),
      findings: [
        {
          message: "early-in-month",
          at: "Quotation!C2",
          found: "2010-05-31",
          expected: "2010-06-01",
          says: "reaches it in 2010-06",
        },
      ],
    },
    {
      name: "a month too late",
      submission: claim("personhours", [[1, 900, "2010-06-15"]], {
        ...twoMonths,
        profile: { ...profile, goalPersonHours: 900 },
      }),
      findings: [
        {
          message: "late-in-month",
          at: "Quotation!C2",
          found: "2010-06-15",
          expected: "2010-05-01",
          severity: "warning",
          says: "in 2010-05",
        },
      ],
    },
    {
      name: "a multiple achieved by the day of the accident that ended the record",
      submission: claim("days", [[1, 2, "2010-05-04"]], {
        accidents: {
          columns: ["date", "breaks", "releadoffDate"],
          rows: [["2010-05-04", true, "2010-05-05"]],
        },
      }),
      findings: [
        {
          message: "not-reached",
          at: "Quotation!C2",
          found: "2010-05-04",
          expected: "–",
          says: "the log ends with 1 day of 2 days",
        },
      ],
    },
    {
      name: "a date claimed for a goal that is not the workplace's, and reached for neither",
      submission: claim(null, [[1, 1650, "2010-05-03"]]),
      findings: [
        {
          message: "early",
          at: "Quotation!C2",
          found: "2010-05-03",
          expected: "2010-05-04",
          fix: "safe",
        },
      ],
      output: { "Quotation!C2": { value: 40_302 } },
    },
    {
      name: "a date that is wrong, beside a row in whose period an accident lies",
      submission: accidentWithin([[1, 1600, "2010-05-06", "2010-05-06"]]),
      findings: [
        {
          message: "early",
          at: "Quotation!C3",
          found: "2010-05-06",
          expected: "2010-05-07",
          fix: "safe",
        },
      ],
      output: { "Quotation!C3": { value: 40_305 } },
    },
    {
      name: "a goal in the wrong unit, on a day that is right in neither",
      submission: claim(
        "personhours",
        [
          [1, 1600, "2010-05-04"],
          [1, 16, "2010-05-05"],
        ],
        {
          profile: { ...profile, goalHours: 16 },
        },
      ),
      findings: [
        {
          message: "late",
          severity: "warning",
          at: "Quotation!C3",
          found: "2010-05-05",
          expected: "2010-05-04",
          fix: "safe",
        },
      ],
      output: { "Quotation!C3": { value: 40_302 } },
    },
    {
      name: "the day of the 1-fold goal beside a higher multiple, which has it in another unit",
      submission: claim("personhours", [
        [1, 1600, "2010-05-04"],
        [2, 2, "2010-05-04"],
      ]),
      findings: [
        {
          message: "early",
          at: "Quotation!C3",
          found: "2010-05-04",
          expected: "2010-05-06",
          fix: "safe",
        },
      ],
      output: { "Quotation!C3": { value: 40_304 } },
    },
    {
      name: "a day too early in a log that carries what came before it in a row of its own",
      submission: claim("personhours", [[2, 3200, "2010-05-03"]], {
        profile: { ...profile, leadoffDate: "2010-04-01" },
        log: {
          columns: ["date", "workers", "personHours", "runningPersonHours"],
          rows: [
            ["이전 실적", null, null, 2000],
            ["2010-05-03", 100, 800, 2800],
            ["2010-05-04", 100, 800, 3600],
          ],
        },
      }),
      findings: [
        {
          message: "early",
          at: "Quotation!C2",
          found: "2010-05-03",
          expected: "2010-05-04",
          fix: "safe",
        },
      ],
      output: { "Quotation!C2": { value: 40_302 } },
    },
    {
      name: "a multiple reached with the days before a re-leadoff, by a period whose first day cannot be read",
      submission: {
        profile: { ...profile, releadoffDate: "2010-05-06" },
        log,
        quotation: {
          unit: "personhours",
          columns: [...columns, "from"],
          rows: [[2, 3200, "2010-05-06", "재개시일"]],
        },
      },
      findings: [
        { message: "not-reached", at: "Quotation!C2", found: "2010-05-06", expected: "–" },
      ],
    },
    {
      name: "a day in days, where hours cannot be read",
      submission: {
        ...claim("days", [[1, 2, "2010-05-05"]]),
        log: {
          columns: ["date", "workers", "hoursPerWorker"],
          rows: ["03", "04", "05"].map((day) => [`2010-05-${day}`, 100, "여덟"]),
        },
      },
      findings: [
        {
          message: "late",
          severity: "warning",
          at: "Quotation!C2",
          found: "2010-05-05",
          expected: "2010-05-04",
          fix: "safe",
        },
      ],
      output: { "Quotation!C2": { value: 40_302 } },
    },
    {
      name: "a date within a log that goes on without reaching the multiple",
      submission: claim("days", [[3, 6, "2010-05-04"]]),
      findings: [
        {
          message: "not-reached",
          at: "Quotation!C2",
          found: "2010-05-04",
          expected: "–",
          says: "the log ends with 5 days of 6 days",
        },
      ],
    },
    {
      name: "a day too early, with what there was by then",
      submission: claim("personhours", [[2, 3200, "2010-05-05"]]),
      findings: [
        {
          message: "early",
          at: "Quotation!C2",
          found: "2010-05-05",
          expected: "2010-05-06",
          says: "has 2,400 person-hours of 3,200 person-hours",
          fix: "safe",
        },
      ],
      output: { "Quotation!C2": { value: 40_304 } },
    },
    ...(
      [
        { name: "nothing", columns: [], result: "needs-review", fix: "unsafe" },
        { name: "running days", columns: ["runningDays"], result: "violation", fix: "safe" },
        {
          name: "running hours",
          columns: ["runningPersonHours"],
          result: "violation",
          fix: "safe",
        },
      ] as const
    ).map(({ name, columns: running, result, fix }) => ({
      name: `a day too early in a record whose start is not stated, with ${name} carried`,
      submission: claim("personhours", [[1, 1600, "2010-05-03"]], {
        profile: { goalPersonHours: 1600 },
        log: {
          columns: [...log.columns, ...running],
          rows: log.rows.map((row, index) => [
            ...row,
            ...running.map((each) => (index + 1) * (each === "runningDays" ? 1 : 800)),
          ]),
        },
      }),
      findings: [
        {
          message: "early",
          at: "Quotation!C2",
          found: "2010-05-03",
          expected: "2010-05-04",
          result,
          fix,
        },
      ],
      output: { "Quotation!C2": { value: 40_302 } },
    })),
  ],
});
