/** Which fields a heading may mean. */
import { type FormField, formFields } from "../../text/form";
import { type FormTable, form } from "../definition";
import { synonyms } from "../synonyms";
import { type Heading, headingOf, longestHeading, unitOf } from "./headings";

export interface Match {
  readonly field: FormField;
  /** Whether the heading is a label or synonym of the field, and not only contains one. */
  readonly certain: boolean;
  /** Of two matches the better has the higher score. */
  readonly score: number;
}

/** Where a heading stands: in one of the tables, or beside a single value. */
export type Scope = FormTable["id"] | "pairs";

/** Finds fields by their words, and remembers every text it has seen. */
export interface Matcher {
  /** The words of a text. */
  readonly read: (text: string) => Heading;
  /** The fields whose label or synonym a text is, best first. */
  readonly exact: (text: string, scope: Scope) => readonly Match[];
  /** The same for a heading of one or more lines, from the top, that may also only contain the words. */
  readonly match: (texts: readonly string[], scope: Scope) => readonly Match[];
}

/** From best to worst: the form's own label, a synonym, a doubtful synonym, words that contain one. */
const scores = { label: 4, synonym: 3, unsure: 2, contained: 1 } as const;

/** Contained in a longer heading, words shorter than this mean nothing: 일, 월, to. */
const shortestContained = { korean: 3, latin: 5 };

/** Words that turn a heading that contains a field's name into something else. */
const otherMeanings =
  /전일|전월|전년|전주|전회|전기|이월|계획|예정|잔여|남은|부족|초과|증감|차이|달성률|달성율|단가|previous|prior|brought|planned|remaining|balance|variance|difference/;

/** In a log the goal is another thing than what was reached. */
const goals = /목표|기준|target|goal/;

/** The sum among the parts of a group: 출력인원 over 직영, 협력, 계. */
const sums = new Set("계 소계 합계 총계 전체 total subtotal sum".split(" "));

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

const dictionaries = new Map<Scope, Dictionary>([
  ["pairs", dictionaryOf(form.flatMap(({ pairs }) => pairs.map(({ id }) => id)))],
  ...form.flatMap(({ tables }) =>
    tables.map(
      ({ id, columns }) => [id, dictionaryOf(columns.map((column) => column.id))] as const,
    ),
  ),
]);

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
    const { ko, en } = formFields[field];
    for (const text of [ko, en]) add(text, { field, certain: true, score: scores.label });
    for (const text of synonyms[field].certain) {
      add(text, { field, certain: true, score: scores.synonym });
    }
    for (const text of synonyms[field].unsure) {
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
 * Makes a matcher for the time of one workbook.
 *
 * @example
 * createMatcher().match(["출력 인원 (명)"], "log"); // [{ field: "log.workers", certain: true, score: 4 }]
 */
export function createMatcher(): Matcher {
  const headings = new Map<string, Heading>();
  const found = new Map<Scope, Map<string, readonly Match[]>>();
  const read = (text: string): Heading => {
    const heading = headings.get(text) ?? headingOf(text);
    headings.set(text, heading);
    return heading;
  };
  return {
    read,
    exact: (text, scope) =>
      text.length > longestHeading ? none : lookUp(read(text), dictionaryFor(scope)),
    match(texts, scope) {
      const key = texts.join("\u0000");
      const known = found.get(scope) ?? new Map<string, readonly Match[]>();
      found.set(scope, known);
      const matches = known.get(key) ?? matchStack(texts, scope, read);
      known.set(key, matches);
      return matches;
    },
  };
}

function dictionaryFor(scope: Scope): Dictionary {
  return dictionaries.get(scope) ?? { exact: new Map(), bags: new Map(), containable: [] };
}

function matchStack(
  texts: readonly string[],
  scope: Scope,
  read: (text: string) => Heading,
): readonly Match[] {
  const dictionary = dictionaryFor(scope);
  const last = texts.at(-1);
  if (last === undefined || texts.some((text) => text.length > longestHeading)) return none;
  const heading = read(last);
  const groups = texts.slice(0, -1);
  const group = groups.at(-1);
  if (group === undefined) {
    const exact = lookUp(heading, dictionary);
    return exact.length > 0 ? exact : contained(heading, scope);
  }
  // A unit below its heading: 출력인원 over (명).
  if (unitOf(last) !== null) {
    const withUnit = matchStack([...groups.slice(0, -1), `${group} (${last})`], scope, read);
    if (withUnit.length > 0) return withUnit;
  }
  for (const joined of [
    [...groups, last],
    [last, ...groups],
    [group, last],
    [last, group],
  ]) {
    const exact = lookUp(headingOf(joined.join(" ")), dictionary);
    if (exact.length > 0) return exact;
  }
  if (groups.some((text) => otherMeanings.test(read(text).words))) return none;
  if (sums.has(heading.words)) return matchStack(groups, scope, read);
  const exact = lookUp(heading, dictionary);
  return exact.length > 0 ? exact : contained(heading, scope);
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
  if (otherMeanings.test(heading.words)) return none;
  if (scope === "log" && goals.test(heading.words)) return none;
  const padded = ` ${heading.spaced} `;
  const best = dictionaryFor(scope).containable.find((entry) =>
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
