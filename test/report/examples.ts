/** Small submissions, findings and reports, made by hand for the tests of this folder. */
import type { AuditResult, Finding } from "../../src/audit/finding";
import { serialFromIso } from "../../src/core/calendar/serial";
import type {
  AccidentColumns,
  Entry,
  Log,
  LogColumns,
  Profile,
  ProfileFields,
  Quotation,
  QuotationColumns,
  Row,
  Submission,
} from "../../src/form/submission";
import type { Missing } from "../../src/audit/needs";
import type { Ignore } from "../../src/workbook/ignore-list";
import type { AuditedFile, FileReport } from "../../src/report/file-report";
import type { RuleDescription, RunOptions } from "../../src/report/report-options";

/** One value in its cell. */
export function entry<Value extends string | number | boolean>(
  sheet: string,
  row: number,
  column: number,
  value: Value,
): Entry<Value> {
  return { sheet, row, column, cell: { value }, value, reading: "ok" };
}

export function profileOf(
  fields: Partial<ProfileFields>,
  headCounts: readonly number[] = [],
  sheet = "Profile",
): Profile {
  const entries = Object.entries(fields).map(([name, value], index) => [
    name,
    entry(sheet, index + 1, 1, value),
  ]);
  return {
    ...(Object.fromEntries(entries) as Omit<Profile, "headCounts" | "releadoffHeadCounts">),
    headCounts: headCounts.map((count, index) => entry(sheet, 30, index + 1, count)),
    releadoffHeadCounts: [],
  };
}

/** Rows of a table: a column each, in the order of the names; undefined leaves a cell out. */
export function rowsOf<Columns>(
  sheet: string,
  names: readonly (keyof Columns & string)[],
  values: readonly (readonly (string | number | boolean | undefined)[])[],
): Row<Columns>[] {
  return values.map((cells, index) => {
    const row = index + 1;
    const entries = names.flatMap((name, column) => {
      const value = cells[column];
      return value === undefined ? [] : [[name, entry(sheet, row, column, value)]];
    });
    return { sheet, row, ...Object.fromEntries(entries) } as Row<Columns>;
  });
}

export function dailyLog(
  days: readonly (readonly [date: string, workers: number, hours?: number, running?: number])[],
  sheet = "Log",
): Log {
  const rows = rowsOf<LogColumns>(
    sheet,
    ["date", "workers", "hoursPerWorker", "runningPersonHours"],
    days.map(([date, workers, hours, running]) => [serialFromIso(date), workers, hours, running]),
  );
  return { kind: "daily", rows, totals: [] };
}

export function accidentsOf(
  rows: readonly Partial<Record<keyof AccidentColumns, string | number | boolean>>[],
  sheet = "Accidents",
): Row<AccidentColumns>[] {
  const names: (keyof AccidentColumns)[] = [
    "date",
    "cause",
    "careDays",
    "death",
    "recognised",
    "breaks",
    "releadoffDate",
  ];
  return rowsOf<AccidentColumns>(
    sheet,
    names,
    rows.map((row) => names.map((name) => row[name])),
  );
}

export function quotationOf(
  rows: readonly (readonly [multiple: number, achieved: string | undefined])[],
  unit?: "personhours" | "hours" | "days",
  sheet = "Quotation",
): Quotation {
  return {
    rows: rowsOf<QuotationColumns>(
      sheet,
      ["multiple", "achieved"],
      rows.map(([multiple, achieved]) => [multiple, achieved && serialFromIso(achieved)]),
    ),
    ...(unit && { unit: entry(sheet, 20, 1, unit) }),
    appliedMultiple: entry(sheet, 21, 1, Math.max(1, ...rows.map(([multiple]) => multiple))),
  };
}

export const emptySubmission: Submission = {
  profile: { headCounts: [], releadoffHeadCounts: [] },
  log: null,
  accidents: null,
  quotation: null,
  shl: null,
  documents: null,
  doubts: [],
  unread: [],
};

/** Two rules with texts, as a report is told of them. */
export const rules: readonly RuleDescription[] = [
  {
    id: "goal-coefficient",
    severity: "error",
    clauses: ["GOAL-4"],
    text: {
      title: { ko: "특성계수", en: "Coefficient" },
      help: { ko: "특성계수를 다시 계산합니다.", en: "Calculates the coefficient again." },
      passed: { ko: "특성계수가 맞습니다.", en: "The coefficient is right." },
      messages: {
        differs: {
          ko: "{cell}: 특성계수 {found}. 근로자 {enrollment}이면 {expected}입니다.",
          en: "{cell}: the coefficient is {found}; with {enrollment} it is {expected}.",
        },
      },
    },
  },
  {
    id: "log-duplicate-date",
    severity: "warning",
    clauses: ["TIME-3"],
    text: {
      title: { ko: "겹치는 날짜", en: "Duplicate date" },
      help: { ko: "같은 날짜가 두 번 있는지 봅니다.", en: "Looks for a date that stands twice." },
      passed: { ko: "겹치는 날짜가 없습니다.", en: "No date stands twice." },
      messages: {
        twice: {
          ko: "{cell}: {found}이 앞에 이미 있습니다.",
          en: "{cell}: {found} stands in an earlier row too.",
        },
      },
    },
  },
];

export const coefficientFinding: Finding = {
  rule: "goal-coefficient",
  severity: "error",
  result: "violation",
  sheet: "Profile",
  area: { top: 13, left: 2, bottom: 13, right: 2 },
  clauses: ["GOAL-4"],
  message: "differs",
  params: { enrollment: { value: 50, unit: "persons" } },
  found: { value: 1, unit: null },
  expected: { value: 0.3103448275862069, unit: null },
  fix: {
    safe: true,
    changes: [
      {
        place: { sheet: "Profile", row: 13, column: 2 },
        formula: 'ZA.COEFFICIENT(C12,"general")',
      },
    ],
  },
  consequences: [],
};

/** A date that stands twice, in column A of the log. */
export function duplicateDate(row: number, sheet = "Log"): Finding {
  return {
    rule: "log-duplicate-date",
    severity: "warning",
    result: "violation",
    sheet,
    area: { top: row, left: 0, bottom: row, right: 0 },
    clauses: ["TIME-3"],
    message: "twice",
    params: {},
    found: { value: serialFromIso("2010-05-03") + row, unit: "date" },
    expected: { value: null, unit: null },
    fix: null,
    consequences: [],
  };
}

export function resultOf(
  findings: readonly Finding[],
  passed: readonly string[] = [],
): AuditResult {
  const open = findings.filter(({ ignored }) => !ignored);
  const count = (severity: Finding["severity"]) =>
    open.filter((each) => each.severity === severity && each.result === "violation").length;
  const isWrong = open.some(
    ({ result, severity }) => result === "violation" && severity === "error",
  );
  return {
    verdict: isWrong ? "errors" : findings.length > 0 ? "needs-review" : "clean",
    findings,
    unchecked: [],
    unread: [],
    passed,
    notApplicable: [],
    unmatched: [],
    ignoreProblem: null,
    counts: {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      needsReview: open.filter(({ result }) => result === "needs-review").length,
      setAside: findings.length - open.length,
      couldNotCheck: 0,
      passed: passed.length,
      notApplicable: 0,
    },
  };
}

export function auditedFile(
  findings: readonly Finding[],
  { file = "plant.xlsx", submission = emptySubmission, passed = [] as readonly string[] } = {},
): AuditedFile {
  return { file, status: "ok", submission, result: resultOf(findings, passed) };
}

const lacked: Readonly<Record<"workers" | "rate", Missing>> = {
  workers: { field: "log.workers", reason: "error", place: { sheet: "Log", row: 4, column: 1 } },
  rate: { field: "profile.rate", reason: "not-found", place: null },
};

/** A file in which two rules lack an input and some rows were not read. */
export const incompleteFile: AuditedFile = {
  ...auditedFile([]),
  result: {
    ...resultOf([]),
    verdict: "incomplete",
    unchecked: [
      { rule: "log-person-hours", missing: [lacked.rate, lacked.workers] },
      { rule: "log-running-totals", missing: [lacked.workers] },
    ],
    unread: [
      { sheet: "Log", range: { top: 7, left: 0, bottom: 9, right: 3 }, reason: "ended-early" },
    ],
  },
};

/** A date that stands twice, and that a person has set aside. */
export const ignoredFinding = {
  ...duplicateDate(7),
  ignored: { reason: "two shifts; see <ledger>\u001b[2J", by: "Kim", date: "2026-03-02" },
} as const satisfies Finding;

/** Which finding it was, nobody knows any more. */
export const unmatchedIgnore: Ignore = {
  key: "goal-coefficient profile.coefficient",
  rule: "goal-coefficient",
  found: "[]",
  reason: "the letter of 2010",
  date: "2026-01-31",
};

/** A file in which all was set aside that was found. */
export const setAsideFile: AuditedFile = {
  ...auditedFile([ignoredFinding]),
  result: { ...resultOf([ignoredFinding]), unmatched: [unmatchedIgnore], ignoreProblem: "several" },
};

/** A file of a folder that is no workbook. */
export const otherKind = {
  file: "old.xls",
  status: "unreadable",
  error: { code: "other-kind", params: {} },
} as const satisfies FileReport;

export const options: RunOptions = {
  language: "en",
  rules,
  version: "0.1.0",
  date: "2026-03-02",
  interrupted: () => false,
};

/** What a report writes for these files. */
export async function written<Each>(
  report: (reports: AsyncIterable<Each>) => AsyncIterable<string>,
  files: readonly Each[],
): Promise<string> {
  let text = "";
  for await (const chunk of report(inTurn(files))) text += chunk;
  return text;
}

export async function* inTurn<Each>(files: readonly Each[]): AsyncGenerator<Each> {
  for (const file of files) yield await Promise.resolve(file);
}
