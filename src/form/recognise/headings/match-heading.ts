/** Which fields a heading may mean. */
import { type FormField, fieldOf, type FormTable, form } from "../../fields";
import {
  type Heading,
  headingOf,
  isSetApart,
  languagesOf,
  longestHeading,
  unitOf,
} from "./heading-words";
import { memoizeText } from "../../../core/memoize-text";
import { columnSumWords } from "./total-words";

export interface Match {
  readonly field: FormField;
  /** Whether the heading is a label or synonym of the field, and not only contains one. */
  readonly certain: boolean;
  /** Of two matches the better has the higher score. */
  readonly score: number;
}

/** Where a heading stands: in one of the tables, or beside a single value. */
export type Scope = FormTable["id"] | "pairs";

/** From best to worst: a person's answer, the form's own label, a synonym, a month's part, a doubtful synonym, words that contain one. */
const scores = { answered: 5, label: 4, synonym: 3, month: 2.5, unsure: 2, contained: 1 } as const;

/** What a heading means of which a person has said so: better than any word. */
export function answeredMatch(field: FormField): Match {
  return { field, certain: true, score: scores.answered };
}

/** Contained in a longer heading, words shorter than this mean nothing: 일, 월, to. */
const shortestContained = { korean: 3, latin: 5 };

/** Words that turn a heading that contains a field's name into something else. */
const otherMeanings =
  /전일|전월|전년|전주|전회|전기|이월|계획|예정|잔여|남은|부족|초과|증감|차이|달성률|달성율|단가|요일|previous|prior|brought|planned|remaining|balance|variance|difference/;

/** Words that do so in one scope: in a log the goal is another thing than what was reached. */
const otherMeaningsIn: Readonly<Partial<Record<Scope, RegExp>>> = {
  pairs:
    /번호|원수급|원도급|발주|협력|하도급|하청|거래처|파트너|본사주소|착공|준공|사업개시|계약시작|기술지도|총계약금액|지급총액|외국인|정원|관리인원|요율|\d{4}년도?재해율|(?:당해|금년|올해|자체|자사|사업장|현장)(?:년도|연도)?재해율|도수율|강도율|천인율|만인율|subcontract|registration|client/,
  log: /목표|기준|출력일수|출근일수|출역일수|근로일수|근무일수|외국인|관리인원|참석|대상|예정|재해자|장비|자재|(?:정상|정규|연장|야간|특근|잔업|휴일)(?:근로|근무|작업)?시간|overtime|regular hours|target|goal/,
  accidents: /수$|건수|확정일|보고일|작성일|신청|기한|부위|상병|정도|number of|count/,
  quotation: /예정|실패|목표일$|d day/,
};

/** The sum among the parts of a group: 출력인원 over 직영, 협력, 계. */
const sums = columnSumWords("part", "whole");

/** Times among the parts of a group: 출력인원 over 당일, 누계. */
const day = new Set("당일 금일 일계 일일 today daily".split(" "));
const month = new Set("당월 금월 월간 이달 이번달 thismonth".split(" "));
const running = columnSumWords("running");

/** The field that is the running total of another. */
const runningTotals: Partial<Record<FormField, FormField>> = {
  "log.zaDays": "log.runningDays",
  "log.hoursPerWorker": "log.runningPersonHours",
  "log.personHours": "log.runningPersonHours",
};

interface Containable {
  readonly heading: Heading;
  readonly latin: boolean;
  readonly matches: readonly Match[];
}

interface Dictionary {
  readonly exact: ReadonlyMap<string, readonly Match[]>;
  /** The same in any order of the words, for labels and synonyms of two words and more. */
  readonly bags: ReadonlyMap<string, readonly Match[]>;
  /** Longest first, since the longest says most. */
  readonly containable: readonly Containable[];
}

const none: readonly Match[] = [];

/** The lines of a heading as one text. */
const lineBreak = "\u0000";

/** What is found in one scope. */
interface Finder {
  readonly dictionary: Dictionary;
  readonly exact: (text: string) => readonly Match[];
  readonly stack: (lines: string) => readonly Match[];
}

/** The tables of the form. */
export const tableIds = form.flatMap(({ tables }) => tables.map(({ id }) => id));

const finders = new Map<Scope, Finder>([
  finderOf(
    "pairs",
    form.flatMap(({ pairs }) => pairs),
  ),
  ...form.flatMap(({ tables }) => tables.map(({ id, columns }) => finderOf(id, columns))),
]);

function finderOf(scope: Scope, fields: readonly { readonly id: FormField }[]): [Scope, Finder] {
  const dictionary = dictionaryOf(fields.map(({ id }) => id));
  const exact = memoizeText((text) => matchText(text, scope));
  const stack = memoizeText((lines) => matchStack(lines.split(lineBreak), scope));
  return [scope, { dictionary, exact, stack }];
}

function finderFor(scope: Scope): Finder {
  const finder = finders.get(scope);
  if (!finder) throw new Error(`the form has no ${scope}`);
  return finder;
}

function dictionaryOf(fields: readonly FormField[]): Dictionary {
  const exact = new Map<string, Match[]>();
  const bags = new Map<string, Match[]>();
  const headings = new Map<string, Heading>();
  const add = (text: string, match: Match): void => {
    const heading = headingOf(text);
    const key = keyOf(heading);
    headings.set(key, heading);
    put(exact, key, match);
    if (heading.bag.includes(" ")) put(bags, bagOf(heading), match);
  };
  for (const field of fields) {
    const { label, certain, unsure } = fieldOf(field);
    for (const text of [label.ko, label.en])
      add(text, { field, certain: true, score: scores.label });
    for (const text of certain) {
      add(text, { field, certain: true, score: scores.synonym });
    }
    for (const text of unsure) {
      add(text, { field, certain: false, score: scores.unsure });
    }
  }
  const containable = [...headings]
    .map(([key, heading]) => ({
      heading,
      latin: /^[a-z0-9 ]+$/.test(heading.spaced),
      matches: (exact.get(key) ?? none).filter(({ certain }) => certain),
    }))
    .filter(
      ({ heading, latin, matches }) =>
        heading.unit === null &&
        matches.length > 0 &&
        heading.words.length >= shortestContained[latin ? "latin" : "korean"],
    )
    .sort((a, b) => b.heading.words.length - a.heading.words.length);
  return { exact, bags, containable };
}

/** The first word that a field comes with is its best. */
function put(matches: Map<string, Match[]>, key: string, match: Match): void {
  const known = matches.get(key) ?? [];
  if (!known.some(({ field }) => field === match.field)) matches.set(key, [...known, match]);
}

/** A synonym that has a unit is found only with it. */
function keyOf({ words, unit }: Heading): string {
  return unit === null ? words : `${words} [${unit}]`;
}

function bagOf({ bag, unit }: Heading): string {
  return unit === null ? bag : `${bag} [${unit}]`;
}

/**
 * The fields whose label or synonym a text is, best first.
 *
 * @example
 * exactMatches("출력 인원 (명)", "log"); // [{ field: "log.workers", certain: true, score: 4 }]
 */
export function exactMatches(text: string, scope: Scope): readonly Match[] {
  return isSentence(text) ? none : finderFor(scope).exact(text);
}

/**
 * The tables of which a text is the heading of a column, to the letter: its label or synonym.
 *
 * @example
 * tablesWithHeading("출력 인원 (명)"); // ["log"]
 */
export function tablesWithHeading(text: string): readonly FormTable["id"][] {
  return isSentence(text) ? noTables : tablesByHeading(text);
}

const noTables: readonly FormTable["id"][] = [];

const tablesByHeading = memoizeText((text): readonly FormTable["id"][] => {
  const ids = tableIds.filter((id) => exactMatches(text, id).length > 0);
  return ids.length > 0 ? ids : noTables;
});

/**
 * The fields that a heading of one or more lines, from the top, may mean: as {@link exactMatches}, but the
 * heading may also only contain their words.
 *
 * @example
 * matchHeading(["출력인원", "(명)"], "log"); // [{ field: "log.workers", certain: true, score: 4 }]
 */
export function matchHeading(texts: readonly string[], scope: Scope): readonly Match[] {
  if (texts.some(isSentence)) return none;
  const [only = ""] = texts;
  // A text of the file is looked up faster than one that is put together.
  return finderFor(scope).stack(texts.length === 1 ? only : texts.join(lineBreak));
}

function isSentence(text: string): boolean {
  return text.length > longestHeading;
}

function matchStack(texts: readonly string[], scope: Scope): readonly Match[] {
  const { dictionary } = finderFor(scope);
  const last = texts.at(-1);
  if (last === undefined || texts.some(isSentence)) return none;
  const heading = headingOf(last);
  const groups = texts.slice(0, -1);
  const group = groups.at(-1);
  if (group === undefined) return matchLine(last, scope);
  // A unit below its heading: 출력인원 over (명). 일 and 월 are also headings of their own: 구분 over 월.
  if (unitOf(last) !== null) {
    const withUnit = matchStack([...groups.slice(0, -1), `${group} (${last})`], scope);
    const alone = matchText(last, scope).map((match) => ({ ...match, score: scores.contained }));
    if (withUnit.length > 0) return [...withUnit, ...alone];
  }
  if (isIn(month, heading)) return ofMonth(matchStack(groups, scope));
  if (isIn(month, headingOf(group))) {
    return ofMonth(matchStack([...groups.slice(0, -1), last], scope));
  }
  for (const joined of [
    [...groups, last],
    [last, ...groups],
    [group, last],
    [last, group],
  ]) {
    const whole = headingOf(joined.join(" "));
    const exact = lookUp(whole, dictionary);
    const found = exact.length > 0 ? exact : agreed(whole, scope);
    if (found.length > 0) return found;
  }
  if (groups.some((text) => otherMeanings.test(headingOf(text).words))) return none;
  if (isIn(sums, heading) || isIn(day, heading)) return matchStack(groups, scope);
  if (isIn(running, headingOf(group))) return runningTotalsOf(matchLine(last, scope));
  const whole = isIn(running, heading) ? matchStack(groups, scope) : none;
  return whole.length > 0 ? runningTotalsOf(whole) : matchLine(last, scope);
}

/** The running totals of fields; none of a field that the form does not add up, as the workers. */
function runningTotalsOf(matches: readonly Match[]): readonly Match[] {
  return matches.flatMap((match) => {
    const field = runningTotals[match.field];
    return field ? [{ field, certain: false, score: Math.min(match.score, scores.unsure) }] : [];
  });
}

/** The fields of a month's part, which give way to the day's own part beside it. */
function ofMonth(matches: readonly Match[]): readonly Match[] {
  return matches.map((match) => ({ ...match, score: Math.min(match.score, scores.month) }));
}

/** Whether a heading is one of these words, in one language or in both. */
function isIn(words: ReadonlySet<string>, heading: Heading): boolean {
  const halves = languagesOf(heading) ?? [heading];
  return halves.every((half) => words.has(half.words));
}

function matchLine(text: string, scope: Scope): readonly Match[] {
  const exact = finderFor(scope).exact(text);
  return exact.length > 0 ? exact : contained(headingOf(text), scope);
}

/** A text as a whole, else as the same heading in two languages. */
function matchText(text: string, scope: Scope): readonly Match[] {
  const heading = headingOf(text);
  const whole = lookUp(heading, finderFor(scope).dictionary);
  if (whole.length > 0) return whole;
  const both = agreed(heading, scope);
  return both.length > 0 || !isSetApart(text) ? both : disputed(heading, scope);
}

/** The fields that a heading means in both of its languages. */
function agreed(heading: Heading, scope: Scope): readonly Match[] {
  const [korean, other] = inLanguages(heading, scope);
  return korean
    .flatMap((match) => {
      const same = other.find(({ field }) => field === match.field);
      return same ? [same.score > match.score ? same : match] : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** The fields that a heading means in one of its languages, while the other is unknown or says something else. */
function disputed(heading: Heading, scope: Scope): readonly Match[] {
  return inLanguages(heading, scope)
    .flat()
    .filter(({ certain }) => certain)
    .map(({ field }) => ({ field, certain: false, score: scores.unsure }));
}

function inLanguages(
  heading: Heading,
  scope: Scope,
): readonly [readonly Match[], readonly Match[]] {
  const halves = isAnother(heading, scope) ? null : languagesOf(heading);
  if (!halves) return [none, none];
  const { dictionary } = finderFor(scope);
  return [lookUp(halves[0], dictionary), lookUp(halves[1], dictionary)];
}

/** Whether the words of a heading make it another amount than the day's own: 전일, 계획, 잔여. */
export function meansAnother(text: string): boolean {
  return otherMeanings.test(headingOf(text).words);
}

/** Whether words of a heading turn it into something else. */
function isAnother({ words }: Heading, scope: Scope): boolean {
  return otherMeanings.test(words) || (otherMeaningsIn[scope]?.test(words) ?? false);
}

/** Labels and synonyms, with the unit if there is one that matters, else without it. */
function lookUp(heading: Heading, { exact, bags }: Dictionary): readonly Match[] {
  if (heading.words === "") return none;
  const found =
    exact.get(keyOf(heading)) ??
    exact.get(heading.words) ??
    bags.get(bagOf(heading)) ??
    bags.get(heading.bag) ??
    none;
  return found.length < 2 ? found : [...found].sort((a, b) => b.score - a.score);
}

function contained(heading: Heading, scope: Scope): readonly Match[] {
  if (isAnother(heading, scope)) return none;
  const padded = ` ${heading.spaced} `;
  const best = finderFor(scope).dictionary.containable.find((entry) =>
    entry.latin
      ? padded.includes(` ${entry.heading.spaced} `)
      : heading.words.includes(entry.heading.words),
  );
  if (!best) return none;
  const share = best.heading.words.length / heading.words.length;
  return best.matches.map(({ field }) => ({
    field,
    certain: false,
    score: scores.contained + share * (scores.unsure - scores.contained),
  }));
}
