import { accidentBreaks } from "../../../../src/audit/rules/accidents/accident-breaks";
import type { Literal } from "../../../form/submission";
import { testRule } from "../../rule-tester";

const columns = [
  "date",
  "cause",
  "careDays",
  "death",
  "recognised",
  "document",
  "breaks",
  "releadoffDate",
] as const;

const day = "2010-07-13";

/** The accidents of the rows, each on the same day. */
const rows = (...lines: (readonly Literal[])[]) => ({
  profile: { leadoffDate: "2010-05-03" },
  accidents: { columns, rows: lines.map((line) => [day, ...line]) },
});

const fallen = (message: string, fix: "unsafe" | "none" = "unsafe") =>
  ({
    message,
    at: "Accidents!G2",
    found: "no",
    expected: "yes",
    ...(fix === "unsafe" && { fix }),
  }) as const;

const reviewed = (message: string, at: string, found: string) =>
  ({
    message,
    at,
    found,
    expected: "–",
    result: "needs-review",
    severity: "warning",
  }) as const;

testRule(accidentBreaks, {
  valid: [
    {
      name: "rows that say what their care and death say",
      submission: rows(
        ["duty", 4, false, null, null, true, "2010-07-14"],
        ["추락", 0, true, null, null, "예", "2010-07-14"],
        ["협착", 3, "아니오", null, null, "아니오"],
        ["뇌진탕", 2, null, null, null, null],
      ),
    },
    {
      name: "rows that leave it open",
      submission: rows(
        ["추락", 30, null, null, null, null],
        ["추락", null, null, null, null, "예"],
      ),
    },
    ...(
      [
        { name: "blank", careDays: null, reason: "blank" },
        { name: "a text", careDays: "요양 중", reason: "unreadable" },
        { name: "an error", careDays: { value: { error: "#N/A" } }, reason: "error" },
      ] as const
    ).flatMap(({ name, careDays, reason }) => [
      ...["아니오", null, "미정"].map((breaks) => ({
        name: `days of care that are ${name}, of an accident that is said to break: ${breaks}`,
        submission: rows(["추락", careDays, false, null, null, breaks]),
        missing: [`accidents.careDays ${reason}`] as const,
      })),
      {
        name: `days of care that are ${name}, on which nothing depends`,
        submission: rows(
          ["추락", careDays, true, null, null, "예"],
          ["추락", careDays, null, "인정", "결정서", "아니오"],
          ["추락", careDays, null, null, null, "예"],
        ),
      },
    ]),
    {
      name: "an accident that is said not to break, without a column for days of care",
      submission: {
        accidents: { columns: ["date", "death", "breaks"], rows: [[day, false, false]] },
      },
      missing: ["accidents.careDays not-found"],
    },
    {
      name: "a row that says that there was none, and blank rows",
      submission: {
        accidents: {
          columns: ["date", "victim", "careDays", "breaks"],
          rows: [
            [null, "해당 없음", null, null],
            [null, null, null, { value: "", formula: 'IF(A3="","",C3>=4)' }],
            [day, null, 3, false],
          ],
        },
      },
    },
    {
      name: "recognised accidents with a document",
      submission: rows(
        ["third-party", 30, false, true, "인정 통지서", false],
        ["출장 중 교통사고", 0, true, "인정", "결정서 2010-12", "아니오"],
        ["제3자의 행위", 30, null, null, "수사결과 통지", "×"],
      ),
    },
    {
      name: "a cause that may be recognised, without a column for documents",
      submission: {
        accidents: {
          columns: ["date", "cause", "careDays", "recognised"],
          rows: [
            [day, "출퇴근 중 접촉사고", 14, "○"],
            [day, "체육대회 중 염좌", 10, "인정"],
          ],
        },
      },
    },
    {
      name: "a fatal accident that breaks, without a column for deaths",
      submission: {
        accidents: { columns: ["date", "careDays", "breaks"], rows: [[day, 0, true]] },
      },
    },
    {
      name: "a short disease that breaks",
      submission: rows(["업무상 질병", 2, null, null, null, true]),
    },
    {
      name: "an accident before the leadoff",
      submission: {
        profile: { leadoffDate: "2010-07-14" },
        accidents: { columns, rows: [[day, "duty", 30, null, null, null, false]] },
      },
      notApplicable: true,
    },
    { name: "no accidents", submission: {}, notApplicable: true },
  ],
  invalid: [
    {
      name: "a death that is said not to break",
      submission: rows(["추락", 0, "사망", null, null, "아니오"]),
      findings: [{ ...fallen("death"), says: "start the record again" }],
      output: { "Accidents!G2": { value: "예" } },
    },
    {
      name: "an accident on the leadoff itself",
      submission: {
        ...rows(["협착", 30, "아니오", null, null, "아니오"]),
        profile: { leadoffDate: day },
      },
      findings: [fallen("care-days")],
      output: { "Accidents!G2": { value: "예" } },
    },
    {
      name: "exactly four days",
      submission: rows(["협착", "4일", "아니오", null, null, "아니오"]),
      findings: [{ ...fallen("care-days"), says: "took 4 days of care" }],
      output: { "Accidents!G2": { value: "예" } },
    },
    {
      name: "neither recognised nor breaking, in signs",
      submission: rows(["추락", 15, "N", "×", null, "×"]),
      findings: [fallen("care-days")],
      output: { "Accidents!G2": { value: "○" } },
    },
    {
      name: "a cause of the list that breaks, or none, by a formula",
      submission: rows(
        ["duty", 4, null, null, "요양승인서", { value: false, formula: "C2>4" }],
        [null, 4, null, null, null, "No"],
      ),
      findings: [fallen("care-days", "none"), { ...fallen("care-days"), at: "Accidents!G3" }],
      output: { "Accidents!G3": { value: "Yes" } },
    },
    {
      name: "a word whose opposite is not known",
      submission: rows(["추락", 4, null, null, null, "미해당"]),
      findings: [fallen("care-days", "none")],
    },
    {
      name: "causes that may be recognised, but are not said to be",
      submission: rows(
        ["퇴근길 교통사고", 30, null, null, null, "아니오"],
        ["personal-commute", 30, null, false, null, false],
        ["소음성 질환", 30, null, null, null, false],
      ),
      findings: [
        reviewed("undecided", "Accidents!G2", "no"),
        reviewed("undecided", "Accidents!G3", "no"),
        reviewed("undecided", "Accidents!G4", "no"),
      ],
    },
    {
      name: "causes of which the certifying body has to decide, as long as nothing says what it decided",
      submission: rows(
        ["personal-commute", 30, null, false, null, "미정"],
        ["recess-exercise", null, true, null, null, null],
        ["출장 중 추락", 4, null, null, "진단서", null],
        ["체육행사 중 염좌", 3, null, null, null, null],
        ["출장 중 추락", 30, null, null, null, null, "2010-07-14"],
      ),
      findings: [
        reviewed("open", "Accidents!G2", "미정"),
        reviewed("open", "Accidents!G3", "–"),
        reviewed("open", "Accidents!G4", "–"),
      ],
    },
    {
      name: "a cause to be decided, where the cell of the cause is all there is",
      submission: {
        accidents: {
          columns: ["date", "cause", "careDays"],
          rows: [[day, "출근 중 교통사고", 14]],
        },
      },
      findings: [reviewed("open", "Accidents!B2", "출근 중 교통사고")],
    },
    {
      name: "accidents recognised without a document",
      submission: rows(
        ["작업발판에서 추락", 120, "무", "인정", null, null],
        ["event", 30, null, null, "없음", false],
        ["third-party", 30, null, null, null, null],
      ),
      findings: [
        reviewed("no-document", "Accidents!E2", "yes"),
        reviewed("no-document", "Accidents!G3", "no"),
        reviewed("no-document", "Accidents!B4", "third-party"),
      ],
    },
    {
      name: "a fall that is recognised, without a column for documents",
      submission: {
        accidents: {
          columns: ["date", "cause", "careDays", "recognised"],
          rows: [[day, "추락", 120, "인정"]],
        },
      },
      findings: [reviewed("no-document", "Accidents!D2", "yes")],
    },
    {
      name: "three days of care that are said to break",
      submission: rows(["협착", 3, false, null, null, "예", "2010-07-14"]),
      findings: [{ ...reviewed("few-days", "Accidents!G2", "yes"), says: "3 days of care" }],
    },
    {
      name: "an accident that is recognised and breaks",
      submission: rows(["third-party", 30, false, true, "통지서", true]),
      findings: [reviewed("recognised", "Accidents!G2", "yes")],
    },
  ],
});
