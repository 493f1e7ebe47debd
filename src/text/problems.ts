/**
 * What is said of an input the calculator cannot work with: one sentence for each id of a `Problem`.
 *
 * `{where}` is the argument, with row and column where it is a range. The other names are filled from the
 * problem: `{found}`, `{expected}`, ... Each sentence says where, what was found and what is expected.
 */
import type { Problem } from "../core/problem";
import { argumentNames } from "./arguments";
import { type Language, say, type Sentence } from "./sentence";

export const problems = {
  // What a cell or an argument holds.
  "error-value": {
    ko: "{where}: 오류값 {found}. 그 셀의 오류를 먼저 고치십시오.",
    en: "{where}: the error value {found}. Mend that cell first.",
  },
  blank: {
    ko: "{where}: 비어 있습니다. {expected}",
    en: "{where}: blank. {expected}",
  },
  "single-value": {
    ko: "{where}: 여러 셀의 범위입니다. 셀 하나만 지정하십시오.",
    en: "{where}: a range of several cells. Give one cell.",
  },
  "not-a-number": {
    ko: "{where}: 숫자로 읽을 수 없습니다({found}). 숫자를 넣으십시오.",
    en: "{where}: cannot be read as a number ({found}). Give a number.",
  },
  "number-below": {
    ko: "{where}: 너무 작습니다({found}). {least} 이상이어야 합니다.",
    en: "{where}: too small ({found}). It must be {least} or more.",
  },
  "number-above": {
    ko: "{where}: 너무 큽니다({found}). {most} 이하여야 합니다.",
    en: "{where}: too large ({found}). It must be {most} or less.",
  },
  "not-whole": {
    ko: "{where}: 정수가 아닙니다({found}). 정수를 넣으십시오.",
    en: "{where}: not a whole number ({found}). Give a whole number.",
  },
  "not-a-date": {
    ko: "{where}: 날짜로 읽을 수 없습니다({found}). 2010-05-03과 같이 적으십시오.",
    en: "{where}: cannot be read as a date ({found}). Write it like 2010-05-03.",
  },
  "not-a-yes-or-no": {
    ko: "{where}: 예 또는 아니요로 읽을 수 없습니다({found}). TRUE 또는 FALSE를 넣으십시오.",
    en: "{where}: cannot be read as yes or no ({found}). Give TRUE or FALSE.",
  },
  "not-a-word-of": {
    ko: "{where}: 알 수 없는 말입니다({found}). 다음 중 하나를 넣으십시오: {expected}.",
    en: "{where}: not known ({found}). Give one of: {expected}.",
  },

  // Ranges.
  "row-without-date": {
    ko: "{where}: 인원이나 시간이 있으나 날짜가 비어 있습니다. 날짜를 넣으십시오.",
    en: "{where}: there are workers or hours but no date. Give the date.",
  },
  "workers-missing": {
    ko: "{where}: 날짜 열뿐입니다. 날짜와 출력인원의 두 열을 지정하십시오.",
    en: "{where}: dates alone. Give two columns: date and workers.",
  },
  "columns-missing": {
    ko: "{where}: 열이 모자랍니다({found}열). {expected}열이 필요합니다.",
    en: "{where}: too few columns ({found}). {expected} are needed.",
  },
  "ranges-differ": {
    ko: "{where}: 행의 수가 다릅니다({found}행). {expected}행이어야 합니다.",
    en: "{where}: {found} rows, but {expected} are expected, as in the other range.",
  },
  "range-empty": {
    ko: "{where}: 읽을 값이 없습니다. 값이 있는 범위를 지정하십시오.",
    en: "{where}: nothing to read. Give a range that holds values.",
  },
  "pause-backwards": {
    ko: "{where}: 종료일이 시작일보다 앞섭니다({found}). 두 날짜를 확인하십시오.",
    en: "{where}: ends before it begins ({found}). Check both dates.",
  },

  // What has no answer yet, and what went wrong.
  "not-reached": {
    ko: "{where}: 기록이 아직 목표에 이르지 않았습니다.",
    en: "{where}: the record has not reached the goal yet.",
  },
  "no-pace": {
    ko: "{where}: 기록된 무재해 일이 없어 예상할 수 없습니다.",
    en: "{where}: no recorded ZA day to forecast from.",
  },
  "beyond-numbers": {
    ko: "결과가 셀에 담을 수 없는 수입니다. 입력값을 확인하십시오.",
    en: "The result is no number that a cell can hold. Check the arguments.",
  },
  unexpected: {
    ko: "계산하지 못했습니다. 입력값을 확인하시고, 계속되면 개발자에게 알려 주십시오.",
    en: "This could not be calculated. Check the arguments; if it goes on, tell the developers.",
  },

  // Dates.
  "no-such-date": {
    ko: "{where}: 없는 날짜입니다({found}). 날짜를 확인하십시오.",
    en: "{where}: there is no such day ({found}). Check the date.",
  },
  "date-out-of-range": {
    ko: "{where}: 1900-01-01부터 9999-12-31까지의 날짜가 아닙니다({found}).",
    en: "{where}: not a date from 1900-01-01 to 9999-12-31 ({found}).",
  },
} as const satisfies Record<string, Sentence>;

/** The ids that have a sentence. */
export type ProblemId = keyof typeof problems;

/**
 * Says a problem in a language.
 *
 * @example
 * sayProblem(new Problem("value", "not-a-number", { argument: "rate", found: "abc" }), "en");
 * // "rate: cannot be read as a number (abc). Give a number."
 */
export function sayProblem(problem: Problem, language: Language): string {
  const sentences: Readonly<Record<string, Sentence | undefined>> = problems;
  const sentence = sentences[problem.id] ?? problems.unexpected;
  return say(sentence, language, { ...problem.params, where: whereOf(problem, language) });
}

/** `range, row 3, workers`: the argument, and its row and column where it is a range. */
function whereOf({ params }: Problem, language: Language): string {
  const { argument, row, column } = params;
  const named = [argument, column].map((name) => nameOf(name, language));
  const line = row === undefined ? "" : language === "ko" ? `${row}행` : `row ${row}`;
  return [named[0], line, named[1]]
    .filter((part) => part !== "")
    .join(language === "ko" ? " " : ", ");
}

function nameOf(name: string | number | undefined, language: Language): string {
  if (name === undefined) return "";
  const names: Readonly<Record<string, Sentence | undefined>> = argumentNames;
  return names[name]?.[language] ?? String(name);
}
