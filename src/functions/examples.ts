/** An example of every function: for the help, the reference and the README; a test runs them all. */
import type { Sentence } from "../text/sentence";
import type { FunctionId } from "./index";

/** An argument as it stands in a formula; a range is its rows, and null an argument left out. */
export type ExampleArgument =
  number | string | boolean | null | readonly (readonly CellOfExample[])[];

type CellOfExample = number | string;

export interface Example {
  readonly arguments: readonly ExampleArgument[];
  /** What `za calc` prints; of a long spill its first lines and "…". */
  readonly prints: string | Sentence;
}

const log = [
  ["2010-05-03", 5, 9],
  ["2010-05-04", 0, ""],
  ["2010-05-05", 5, ""],
] as const;

export const examples: Readonly<Record<FunctionId, Example>> = {
  GOAL: { arguments: [0.5, 300, "general"], prints: "1600" },
  COEFFICIENT: { arguments: [155, "general"], prints: "0.6" },
  ENROLLMENT: { arguments: [[[98], [100], [105]]], prints: "101" },
  SITEENROLLMENT: { arguments: [10_000_000_000, "27%", 3_000_000, 12], prints: "75" },
  RATE: {
    arguments: [
      [[3], [1]],
      [[400], [400]],
    ],
    prints: "0.5",
  },
  INDUSTRY: { arguments: ["000"], prints: { ko: "금융 및 보험업", en: "Finance & insurance" } },
  DAYS: { arguments: [log], prints: "2" },
  HOURS: { arguments: [log, "construction"], prints: "95" },
  RUNNING: { arguments: [log], prints: "1\t45\n1\t45\n2\t85" },
  MULTIPLE: { arguments: [455, 150], prints: "3" },
  ACHIEVED: { arguments: [log, 80, 1, "general", "personhours"], prints: "2010-05-05" },
  FORECAST: { arguments: [log, 10, 1, "general", "days"], prints: "2010-05-17" },
  LEADOFF: { arguments: ["2010-05-03", "2010-05-18"], prints: "2010-05-04" },
  RELEADOFF: { arguments: ["accident", "2010-12-31"], prints: "2011-01-01" },
  BREAKS: { arguments: ["duty", 4], prints: "TRUE" },
  CAUSES: {
    arguments: [],
    prints: {
      ko: "코드\t원인\t판단\t근거\nduty\t근로계약에 따른 업무 수행\t…",
      en: "Code\tCause\tJudgement\tClause\nduty\tperforming duty under the labor contract\t…",
    },
  },
  FREQUENCY: { arguments: [3, 400_000], prints: "7.5" },
  SEVERITY: { arguments: [7590, 2_400_000], prints: "3.1625" },
  DUE: { arguments: ["D11", "2011-01-10", [["2011-01-14", "2011-01-16"]]], prints: "2011-01-27" },
  STEPS: {
    arguments: [],
    prints: {
      ko: "코드\t절차\t일수\t구속력\t근거\nD1\t개시일 → 개시신고서 제출\t14\t의무\tLEAD-1\n…",
      en: "Code\tStep\tDays\tForce\tClause\nD1\tleadoff date → leadoff report\t14\thard\tLEAD-1\n…",
    },
  },
  HOLIDAY: { arguments: ["2010-05-05"], prints: "어린이날" },
  SAMPLE: {
    arguments: [log, 2, 1, 7, "general", "days"],
    prints: {
      ko: "날짜\t배수\t사유\n2010-05-05\t1\t공휴일",
      en: "Date\tMultiple\tReason\n2010-05-05\t1\tpublic holiday",
    },
  },
  NEXTMULTIPLE: { arguments: [3, "old"], prints: "5" },
  AWARD: {
    arguments: [5],
    prints: {
      ko: "인증패 및 유공자 표창(이사장 명의), 본부에 보고",
      en: "certificate medal and merit testimonial, in the name of the chief director; reported to the head office",
    },
  },
  LOWRECORD: {
    arguments: [
      [
        [3, 10],
        [2, 5],
      ],
    ],
    prints: "2",
  },
  SHL: { arguments: [[[24], [20], [12], [12], [12]]], prints: "80" },
  SHLPASS: { arguments: [[[24], [20], [12], [12], [12]]], prints: "TRUE" },
  RULES: { arguments: ["2010-04-01"], prints: { ko: "개정 규정", en: "new" } },
  ELIGIBLE: {
    arguments: ["auditor", "engineer", 3, true, false, 1],
    prints: {
      ko: "심사원 자격시험에 합격하지 않았습니다. 2번 더 응시할 수 있습니다.",
      en: "The auditor qualification test is not passed. Tries left: 2.",
    },
  },
  PEERS: {
    arguments: ["manufacturing", 30],
    prints: {
      ko: "산업\t규모\t사업장 수\t개시 사업장 수\t인증 사업장 수\t개시율(%)\t인증률(%)\n제조업\t50인 미만\t243853\t…",
      en: "Industry\tSize\tWorkplaces\tStarted\tCertified\tStarted, %\tCertified, %\nManufacturing\tLess than 50 workers\t243853\t…",
    },
  },
  EXPLAIN: {
    arguments: [0.5, 300, "general"],
    prints: {
      ko: "단계\t계산식\t대입\t결과\t단위\t근거\n5년 평균 재해율 r\tr\t0.5\t0.5\t%\tGOAL-3\n…",
      en: "Step\tFormula\tNumbers\tResult\tUnit\tClause\nAccident rate, 5-year mean, r\tr\t0.5\t0.5\t%\tGOAL-3\n…",
    },
  },
};

/**
 * The formula of an example, as it is typed into a cell.
 *
 * @example
 * exampleFormula("GOAL"); // '=ZA.GOAL(0.5, 300, "general")'
 */
export function exampleFormula(id: FunctionId): string {
  return `=ZA.${id}(${examples[id].arguments.map(inFormula).join(", ")})`;
}

/**
 * The command of an example, as it is typed into a shell.
 *
 * @example
 * exampleCommand("GOAL"); // "za calc GOAL 0.5 300 general"
 */
export function exampleCommand(id: FunctionId): string {
  return ["za calc", id, ...exampleWords(id).map(inShell)].join(" ");
}

/** The arguments of an example as the words of a command: ranges are JSON. */
export function exampleWords(id: FunctionId): string[] {
  return examples[id].arguments.map((argument) => {
    if (argument === null) return "";
    return typeof argument === "object" ? JSON.stringify(argument) : String(argument);
  });
}

function inFormula(argument: ExampleArgument): string {
  if (argument === null) return "";
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument !== "object") return String(argument).toUpperCase();
  // An array in a formula: commas between columns, semicolons between rows.
  return `{${argument.map((row) => row.map(inFormula).join(",")).join(";")}}`;
}

function inShell(word: string): string {
  return /^[\w.%/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
