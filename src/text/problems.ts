/**
 * What is said of an input the calculator cannot work with: one sentence for each id of a `Problem`.
 *
 * `{where}` is the argument, with row and column where it is a range. The other names are filled from the
 * problem: `{found}`, `{expected}`, ... Each sentence says where, what was found and what is expected.
 */
import { own } from "../core/own";
import type { Problem } from "../core/problem";
import { argumentNames, columnNames } from "./arguments";
import { type Language, say, type Sentence } from "./sentence";

export const problems = {
  // What a cell or an argument holds.
  "error-value": {
    ko: "{where}: 오류값 {found}. 그 셀의 오류를 먼저 고치십시오.",
    en: "{where}: the error value {found}. Mend that cell first.",
  },
  "blank-date": {
    ko: "{where}: 비어 있습니다. 날짜를 넣으십시오.",
    en: "{where}: blank. Give a date.",
  },
  "blank-text": {
    ko: "{where}: 비어 있습니다. 값을 넣으십시오.",
    en: "{where}: blank. Give a value.",
  },
  "not-a-cell-value": {
    ko: "{where}: 셀의 값이 아닙니다. 숫자, 텍스트, 날짜 중 하나를 넣으십시오.",
    en: "{where}: not the value of a cell. Give a number, a text or a date.",
  },
  "single-value": {
    ko: "{where}: 여러 셀의 범위입니다. 셀 하나만 지정하십시오.",
    en: "{where}: a range of several cells. Give one cell.",
  },
  "not-a-number": {
    ko: "{where}: 숫자로 읽을 수 없습니다({found}). 숫자를 넣으십시오.",
    en: "{where}: cannot be read as a number ({found}). Give a number.",
  },
  "not-whole": {
    ko: "{where}: 정수가 아닙니다({found}). 정수를 넣으십시오.",
    en: "{where}: not a whole number ({found}). Give a whole number.",
  },
  "number-below": {
    ko: "{where}: 너무 작습니다({found}). {least} 이상이어야 합니다.",
    en: "{where}: too small ({found}). It must be {least} or more.",
  },
  "number-above": {
    ko: "{where}: 너무 큽니다({found}). {most} 이하여야 합니다.",
    en: "{where}: too large ({found}). It must be {most} or less.",
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
    ko: "{where}: 목록에 없는 값입니다({found}). 다음 중 하나를 넣으십시오: {expected}.",
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
    ko: "{where}: 열이 부족합니다({found}열). {expected}열이 필요합니다.",
    en: "{where}: too few columns ({found}). {expected} are needed.",
  },

  // What has no answer yet, and what went wrong.
  "no-pace": {
    ko: "{where}: 기록된 무재해 일이 없거나 너무 느려 예상할 수 없습니다.",
    en: "{where}: no recorded ZA day, or too slow a pace, to forecast from.",
  },
  "not-reached": {
    ko: "{where}: 기록이 아직 목표에 이르지 않았습니다.",
    en: "{where}: the record has not reached the goal yet.",
  },
  "beyond-numbers": {
    ko: "결과가 셀에 담을 수 없는 수입니다. 입력값을 확인하십시오.",
    en: "The result is no number that a cell can hold. Check the arguments.",
  },
  unexpected: {
    ko: "프로그램 오류가 발생했습니다. 입력값을 확인하고, 계속되면 개발자에게 알려 주십시오.",
    en: "This could not be calculated. Check the arguments; if it goes on, tell the developers.",
  },

  // The calculator's own numbers.
  "range-empty": {
    ko: "{where}: 읽을 값이 없습니다. 값이 있는 범위를 지정하십시오.",
    en: "{where}: nothing to read. Give a range that holds values.",
  },
  "ranges-differ": {
    ko: "{where}: 값의 수가 다릅니다({found}개). 다른 범위와 같이 {expected}개여야 합니다.",
    en: "{where}: {found} values, but {expected} are expected, as in the other range.",
  },
  "rate-zero": {
    ko: "{where}: 재해율이 0이면 목표를 계산할 수 없습니다. 업종·규모별 5년 평균 재해율(%)을 넣으십시오.",
    en: "{where}: a rate of 0 has no goal. Give the 5-year mean rate of the business type and size, in percent.",
  },
  "workers-zero": {
    ko: "{where}: 근로자수의 합이 0이면 재해율을 계산할 수 없습니다. 연도별 근로자수를 넣으십시오.",
    en: "{where}: no workers at all, so there is no rate. Give the workers of each year.",
  },
  "hours-zero": {
    ko: "{where}: 근로시간의 합이 0이면 도수율·강도율을 계산할 수 없습니다. 같은 기간의 연근로시간(인시)을 넣으십시오.",
    en: "{where}: no hours at all, so there is no rate. Give the person-hours worked in the same time.",
  },
  "not-positive": {
    ko: "{where}: 0보다 큰 수가 아닙니다({found}). 0보다 큰 수를 넣으십시오.",
    en: "{where}: not above 0 ({found}). Give a number above 0.",
  },
  negative: {
    ko: "{where}: 0 이상의 수가 아닙니다({found}). 0 이상의 수를 넣으십시오.",
    en: "{where}: not 0 or more ({found}). Give a number of 0 or more.",
  },
  "too-many-months": {
    ko: "{where}: 값이 너무 많습니다({found}개). 개시 전 {most}개월까지의 근로자수를 넣으십시오.",
    en: "{where}: too many values ({found}). Give the head counts of up to {most} months before leadoff.",
  },
  "labor-rate-out-of-range": {
    ko: "{where}: 0보다 크고 1 이하인 수가 아닙니다({found}). 27%는 0.27로 넣으십시오.",
    en: "{where}: not above 0 and up to 1 ({found}). Give 27 % as 0.27.",
  },
  "unknown-type": {
    ko: "{where}: 알 수 없는 구분입니다({found}). 일반, 건설업, 산업번호(0~9) 또는 3·5자리 업종코드를 넣으십시오.",
    en: "{where}: no workplace type ({found}). Give general, construction, an industry number (0 to 9) or a business code of 3 or 5 digits.",
  },
  "malformed-code": {
    ko: "{where}: 업종코드가 아닙니다({found}). 1자리 산업번호나 3·5자리 코드를 텍스트로 넣으십시오.",
    en: "{where}: no business code ({found}). Give 1, 3 or 5 digits, as text.",
  },
  "period-reversed": {
    ko: "{where}: 기간의 끝({found})이 시작({expected})보다 앞섭니다. 두 날짜를 확인하십시오.",
    en: "{where}: the period ends on {found}, before it begins on {expected}. Check both dates.",
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

  // Holidays, steps, causes, scores and records.
  "holidays-unknown": {
    ko: "{where}: {found}년의 공휴일 자료가 없습니다. {first}년부터 {last}년까지의 날짜를 넣으십시오.",
    en: "{where}: the public holidays of {found} are not known. Give a date from {first} to {last}.",
  },
  "pause-backwards": {
    ko: "{where}: 종료일이 시작일보다 앞섭니다({found}). 두 날짜를 확인하십시오.",
    en: "{where}: ends before it begins ({found}). Check both dates.",
  },
  "unknown-step": {
    ko: "{where}: 없는 절차입니다({found}). D1과 같이 ZA.STEPS()의 코드를 넣으십시오.",
    en: "{where}: there is no such step ({found}). Give a code of ZA.STEPS(), such as D1.",
  },
  "step-without-length": {
    ko: "{where}: 기한이 정해지지 않은 절차입니다({found}). D11에 제외 기간을 넣어 계산하십시오.",
    en: "{where}: this step has no length of its own ({found}). Give its days to D11 as pauses.",
  },
  "step-without-pauses": {
    ko: "{where}: 제외 기간을 빼지 않는 절차입니다({found}). 제외 기간은 D11에만 넣으십시오.",
    en: "{where}: no pauses lengthen this step ({found}). Give them to D11 alone.",
  },
  "no-finite-result": {
    ko: "{where}: 계산 결과가 숫자로 나타낼 수 없을 만큼 커집니다({found}). 값을 확인하십시오.",
    en: "{where}: the result is too large to be a number ({found}). Check the value.",
  },
  "unknown-cause": {
    ko: "{where}: 없는 원인입니다({found}). duty와 같이 ZA.CAUSES()의 코드를 넣으십시오.",
    en: "{where}: there is no such cause ({found}). Give a code of ZA.CAUSES(), such as duty.",
  },
  "care-days-unknown": {
    ko: "{where}: 요양일수를 알 수 없어 판단할 수 없습니다. 요양일수를 넣으십시오.",
    en: "{where}: without the days of care there is no answer yet. Give the days of care.",
  },
  "shl-score-count": {
    ko: "{where}: 점수가 {found}개입니다. 평가표 순서대로 {expected}개를 넣으십시오.",
    en: "{where}: {found} scores. Give {expected}, in the order of the score table.",
  },
  "shl-score-out-of-range": {
    ko: "{where}: 점수가 배점을 벗어납니다({found}). 0부터 {weight}까지여야 합니다.",
    en: "{where}: the score lies outside its weight ({found}). It must be 0 to {weight}.",
  },
  "shl-total-out-of-range": {
    ko: "{where}: 총점이 범위를 벗어납니다({found}). 0부터 {most}까지여야 합니다.",
    en: "{where}: the total is out of range ({found}). It must be 0 to {most}.",
  },
  "no-records": {
    ko: "{where}: 비교할 기록이 없습니다. 사업장마다 배수와 남은 목표를 넣으십시오.",
    en: "{where}: no record to compare. Give multiple and remaining goal of each workplace.",
  },
  "certification-before-leadoff": {
    ko: "{where}: 개시일({leadoff})보다 앞섭니다({found}). 두 날짜를 확인하십시오.",
    en: "{where}: before the leadoff date {leadoff} ({found}). Check both dates.",
  },
} as const satisfies Record<string, Sentence>;

/**
 * Says a problem in a language.
 *
 * @example
 * sayProblem(new Problem("value", "not-a-number", { argument: "rate", found: "abc" }), "en");
 * // "rate: cannot be read as a number (abc). Give a number."
 */
export function sayProblem(problem: Problem, language: Language): string {
  const sentence = own<Sentence>(problems, problem.id) ?? problems.unexpected;
  return say(sentence, language, { ...problem.params, where: whereOf(problem, language) });
}

/** `range, row 3, workers`: the argument, and its row and column where it is a range. */
function whereOf({ params }: Problem, language: Language): string {
  const { argument, row, column } = params;
  const parts = [
    argument === undefined ? "" : nameOf(argument, argumentNames, language),
    row === undefined ? "" : language === "ko" ? `${row}행` : `row ${row}`,
    column === undefined ? "" : nameOf(column, columnNames, language),
  ];
  return parts.filter((part) => part !== "").join(language === "ko" ? " " : ", ");
}

function nameOf(
  name: string | number,
  names: Readonly<Record<string, Sentence | undefined>>,
  language: Language,
): string {
  return own(names, String(name))?.[language] ?? String(name);
}
