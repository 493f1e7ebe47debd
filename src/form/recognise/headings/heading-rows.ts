/** Finds the heading row of a table, anywhere on a sheet, in one to four lines. */
import type { FormField, FormTable } from "../../fields";
import { areJudged } from "../../fields/judged";
import { greatestOf, leastOf } from "../../../core/extremes";
import { keptWith } from "../../../core/kept-with";
import type { Area, Place } from "../../../workbook/workbook";
import type { Doubt } from "../../submission";
import type { RowEntries } from "../tables/row-entries";
import {
  type SheetCells,
  answerAt,
  cellAt,
  isBlank,
  isClaimed,
  mergeAt,
  textAt,
} from "../cells/sheet-cells";
import { isHeadingLine, isNumbering, suits, valuesBelow } from "./below-headings";
import { unitOf } from "./heading-words";
import { keyByValues } from "./key-by-values";
import {
  type Match,
  answeredMatch,
  matchHeading,
  tableIds,
  tablesWithHeading,
} from "./match-heading";

export interface Column {
  readonly field: FormField;
  readonly column: number;
  /** The heading as it stands, its lines joined. */
  readonly heading: string;
  readonly place: Place;
  readonly certain: boolean;
  readonly score: number;
  /** Other fields that the heading may mean. */
  readonly alternatives: readonly FormField[];
  /** Other headings that may mean the field. */
  readonly rivals: readonly Place[];
}

export interface Headings {
  readonly id: FormTable["id"];
  readonly sheetCells: SheetCells;
  readonly columns: readonly Column[];
  /** The heading rows, over all their columns, known or not. */
  readonly area: Area;
  readonly score: number;
}

/** The column of a field, if the table has it. */
export function columnOf({ columns }: Headings, field: FormField): Column | undefined {
  return columns.find((column) => column.field === field);
}

/** Lines that a heading may have: a group, its parts, their parts and units. */
const tallestHeading = 4;

/** What a heading counts for where another line of headings follows, and where what stands below is something else. */
const shares = { unfinished: 0.25, unlikely: 0.5 };

/** The tables whose rows hold numbers and dates; the others may hold texts alone. */
const ofValues: ReadonlySet<FormTable["id"]> = new Set(["log", "accidents", "quotation"]);

/** The rows that a heading is made of. */
interface Lines {
  readonly top: number;
  readonly bottom: number;
}

interface Candidate {
  readonly column: number;
  readonly texts: readonly string[];
  readonly place: Place;
  readonly matches: readonly Match[];
  /** Whether what stands below is of the kind of one of these fields. */
  readonly isLikely: boolean;
  /** Whether anything stands below. */
  readonly isFilled: boolean;
}

/**
 * The headings of a table that begin in a row.
 *
 * @param row the first row of the headings, from 0
 * @returns the headings; null when there are none, or none that the row below does not have by itself
 */
export function headingsFrom(
  sheetCells: SheetCells,
  row: number,
  id: FormTable["id"],
): Headings | null {
  if (!mayBeHeadings(sheetCells, row, id)) return null;
  const here = bestHeadings(sheetCells, row, id);
  if (here === null || here.area.bottom === row) return here;
  const below = bestHeadings(sheetCells, row + 1, id);
  const isTitle = below !== null && below.score >= here.score && !dividesColumns(here, below);
  // A title above the headings adds nothing to them.
  return isTitle ? null : here;
}

/** Whether the first line of headings gives the columns another meaning than the lines below have by themselves. */
function dividesColumns(here: Headings, below: Headings): boolean {
  const { sheetCells, area } = here;
  const cells = sheetCells.sheet.rows[area.top]?.filter((cell) => cell && !isBlank(cell)) ?? [];
  if (cells.length < 2 || cells.some((cell) => typeof cell?.value !== "string")) return false;
  return below.columns.some(({ field, column }) => columnOf(here, field)?.column !== column);
}

/** The field of the table whose heading a cell is, as a person has said. */
function answerFor(
  sheetCells: SheetCells,
  row: number,
  column: number,
  id: FormTable["id"],
): FormField | undefined {
  const answer = answerAt(sheetCells, row, column);
  return answer && isFieldOf(answer, id) ? answer : undefined;
}

function isFieldOf(field: FormField, id: FormTable["id"]): boolean {
  return field.startsWith(`${id}.`);
}

/** Whether at least one text of the rows is a label or synonym: far most rows hold none, and need no search. */
function mayBeHeadings(sheetCells: SheetCells, top: number, id: FormTable["id"]): boolean {
  for (let row = top; row < top + tallestHeading; row++) {
    if (tablesNamedIn(sheetCells, row).has(id)) return true;
  }
  return false;
}

const none: ReadonlySet<FormTable["id"]> = new Set();

/** The tables of which a row has a label or synonym; every row is asked for several times. */
function tablesNamedIn(sheetCells: SheetCells, row: number): ReadonlySet<FormTable["id"]> {
  const before = sheetCells.tablesNamed.get(row);
  if (before) return before;
  const cells = sheetCells.sheet.rows[row] ?? [];
  let named: Set<FormTable["id"]> | undefined;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column]?.value;
    if (typeof value !== "string") continue;
    const answer = answerAt(sheetCells, row, column);
    const answered = answer ? tableIds.filter((id) => isFieldOf(answer, id)) : [];
    for (const id of answered.length > 0 ? answered : tablesWithHeading(value)) {
      named ??= new Set();
      named.add(id);
    }
  }
  sheetCells.tablesNamed.set(row, named ?? none);
  return named ?? none;
}

/** The best headings from rows on, by row and table, for as long as no other table is found on the sheet. */
interface KnownHeadings {
  tables: number;
  byRow: Map<string, Headings | null>;
}

const knownHeadingsOf = keptWith(({ claimed }: SheetCells): KnownHeadings => ({
  tables: claimed.size,
  byRow: new Map(),
}));

/** Asked for several times of every row. */
function bestHeadings(sheetCells: SheetCells, top: number, id: FormTable["id"]): Headings | null {
  const known = knownHeadingsOf(sheetCells);
  if (known.tables !== sheetCells.claimed.size) {
    known.tables = sheetCells.claimed.size;
    known.byRow.clear();
  }
  const key = `${top} ${id}`;
  const best = known.byRow.get(key);
  if (best !== undefined) return best;
  const found = findBestHeadings(sheetCells, top, id);
  known.byRow.set(key, found);
  return found;
}

function findBestHeadings(
  sheetCells: SheetCells,
  top: number,
  id: FormTable["id"],
): Headings | null {
  let best:
    (FirstTable & { assigned: Assigned; bottom: number; next: number; score: number }) | null =
    null;
  let texts: readonly number[] = [];
  for (let bottom = top; bottom < top + tallestHeading; bottom++) {
    const here = textColumns(sheetCells, bottom);
    if (here.length === 0 && isInsideMerges(sheetCells, bottom)) continue;
    if (here.length === 0) break;
    texts = texts.length === 0 ? here : inOrder([...texts, ...here]);
    const { candidates, end } = firstTable(candidatesIn(sheetCells, { top, bottom }, texts, id));
    const assigned = assign(candidates);
    if (assigned.pairs.length === 0) continue;
    const next = lineBelow(sheetCells, bottom);
    const isUnfinished = ofValues.has(id) && isHeadingLine(sheetCells, next);
    const score = assigned.pairs.reduce((sum, { candidate: { column, isLikely }, match }) => {
      const hasMore = isUnfinished && cellAt(sheetCells, next, column) !== undefined;
      return sum + match.score * (hasMore ? shares.unfinished : isLikely ? 1 : shares.unlikely);
    }, 0);
    if (score > (best?.score ?? 0)) best = { candidates, end, assigned, bottom, next, score };
  }
  if (!best) return null;
  const columns = columnsFrom(best.assigned);
  const last = isNumbering(sheetCells, best.next, columns) ? best.next : best.bottom;
  const area = areaOf(sheetCells, top, last, columns, best.end);
  return { id, sheetCells, columns, area, score: best.score };
}

/** Whether a row holds nothing of its own below headings that are merged over it. */
function isInsideMerges(sheetCells: SheetCells, row: number): boolean {
  return sheetCells.mergesOfRow.get(row)?.some(({ top }) => top < row) ?? false;
}

/** The next row, past those that lie in the merged areas of the headings. */
function lineBelow(sheetCells: SheetCells, bottom: number): number {
  let row = bottom + 1;
  while (
    row < bottom + tallestHeading &&
    !sheetCells.sheet.rows[row]?.some((cell) => cell && !isBlank(cell)) &&
    isInsideMerges(sheetCells, row)
  ) {
    row++;
  }
  return row;
}

/** Columns from left to right, each once. */
function inOrder(columns: readonly number[]): number[] {
  return [...new Set(columns)].sort((a, b) => a - b);
}

/**
 * On a sheet with so many tables, headings are looked for among so many texts of a row at a time, more than a table has; those
 * behind wait until some are claimed. On any other sheet among all: a column each may stand for three hundred workers.
 */
const crowded = { tables: 32, texts: 256 };

/** The columns of a row with text in them, from left to right, without those at the beginning that tables have claimed. */
const textsLeft = keptWith<SheetCells, Map<number, readonly number[]>>(() => new Map());

/** The first columns of a row with text in them that no table has claimed, from left to right. */
function textColumns(sheetCells: SheetCells, row: number): number[] {
  const most = sheetCells.claimed.size < crowded.tables ? Infinity : crowded.texts;
  const known = textsLeft(sheetCells);
  const texts = known.get(row) ?? textsIn(sheetCells, row);
  const columns: number[] = [];
  for (const [at, column] of texts.entries()) {
    if (isClaimed(sheetCells, row, column)) continue;
    // Of a thousand tables beside one another, those that are found are not passed over again for each of the others.
    if (columns.length === 0) known.set(row, at === 0 ? texts : texts.slice(at));
    columns.push(column);
    if (columns.length === most) break;
  }
  if (columns.length === 0) known.set(row, columns);
  return columns;
}

function textsIn({ sheet }: SheetCells, row: number): number[] {
  const columns: number[] = [];
  sheet.rows[row]?.forEach((cell, column) => {
    if (typeof cell?.value === "string" && cell.value !== "") columns.push(column);
  });
  return columns;
}

function* candidatesIn(
  sheetCells: SheetCells,
  lines: Lines,
  columns: readonly number[],
  id: FormTable["id"],
): Generator<Candidate> {
  let before: Place | undefined;
  for (const column of columns) {
    if (isClaimed(sheetCells, lines.top, column)) continue;
    const stack = stackAt(sheetCells, lines, column);
    if (stack === null) continue;
    const { row, column: first } = stack.place;
    // A heading merged over several columns stands for the first.
    if (row === before?.row && first === before.column) continue;
    before = stack.place;
    const answer = answerFor(sheetCells, stack.place.row, stack.place.column, id);
    if (answer) {
      const matches = [answeredMatch(answer)];
      yield { column, ...stack, matches, isLikely: true, isFilled: true };
      continue;
    }
    const named = matchHeading(stack.texts, id);
    const key = keyByValues(sheetCells, lines.bottom, column, id, stack.texts);
    const all = key && !named.some(({ field }) => field === key.field) ? [key, ...named] : named;
    if (all.length === 0) continue;
    const values = valuesBelow(sheetCells, lines.bottom, column);
    const likely = all.filter(({ field }) => suits(field, values));
    const isLikely = likely.length > 0;
    // A doubtful word over values of another kind is a word for something else.
    const matches = isLikely ? likely : all.filter(({ certain }) => certain);
    const isFilled = values.dates + values.numbers + values.texts > 0;
    if (matches.length > 0) yield { column, ...stack, matches, isLikely, isFilled };
  }
}

interface FirstTable {
  readonly candidates: readonly Candidate[];
  /** The column in which the next table begins. */
  readonly end: number;
}

/**
 * The headings up to the date's for the second time, where another is repeated behind it: the days from the 16th on may
 * stand beside those before.
 */
function firstTable(headings: Iterable<Candidate>): FirstTable {
  const candidates: Candidate[] = [];
  const names = new Set<string | undefined>();
  let first: Candidate | null = null;
  let next: Candidate | null = null;
  for (const heading of headings) {
    const name = nameOf(heading);
    if (next && names.has(name)) {
      return { candidates: candidates.slice(0, candidates.indexOf(next)), end: next.column };
    }
    const isDate = heading.isFilled && heading.matches.some(({ field }) => field === "log.date");
    if (isDate && first && name === nameOf(first)) next ??= heading;
    else if (isDate && !first) first = heading;
    else if (!next) names.add(name);
    candidates.push(heading);
  }
  return { candidates, end: Infinity };
}

function nameOf({ texts }: Candidate): string | undefined {
  return texts.at(-1);
}

/** The texts of one column's heading, from the top; null when there are none or numbers among them. */
function stackAt(
  sheetCells: SheetCells,
  { top, bottom }: Lines,
  column: number,
): { texts: string[]; place: Place } | null {
  const texts: string[] = [];
  let [lastRow, lastColumn] = [-1, -1];
  for (let row = top; row <= bottom; row++) {
    const value = cellAt(sheetCells, row, column)?.value;
    if (value !== undefined && typeof value !== "string") return null;
    const merge = mergeAt(sheetCells, row, column);
    const text =
      textAt(sheetCells, row, column) ??
      (row < bottom && texts.length === 0 ? groupAt(sheetCells, row, column) : undefined);
    if (text === undefined) continue;
    const ownRow = merge?.top ?? row;
    const ownColumn = merge?.left ?? column;
    if (ownRow === lastRow && ownColumn === lastColumn) continue;
    texts.push(text);
    lastRow = ownRow;
    lastColumn = ownColumn;
  }
  if (texts.length === 0) return null;
  return { texts, place: { sheet: sheetCells.sheet.name, row: lastRow, column: lastColumn } };
}

/** A group has fewer parts than this. */
const widestGroup = 64;

/** A group heading written over its first part only: the nearest text to the left that has a part below. */
function groupAt(sheetCells: SheetCells, row: number, column: number): string | undefined {
  for (let left = column; left >= Math.max(0, column - widestGroup); left--) {
    if (mergeAt(sheetCells, row, left) || mergeAt(sheetCells, row + 1, left)?.top === row)
      return undefined;
    if (textAt(sheetCells, row + 1, left) === undefined) return undefined;
    const text = textAt(sheetCells, row, left);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A heading with the field that it stands for. */
interface AssignedHeading {
  readonly candidate: Candidate;
  readonly match: Match;
}

interface Assigned {
  readonly candidates: readonly Candidate[];
  /** From left to right. */
  readonly pairs: readonly AssignedHeading[];
}

/** Gives each field its best column and each column its best field. */
function assign(candidates: readonly Candidate[]): Assigned {
  const all = candidates
    .flatMap((candidate) => candidate.matches.map((match) => ({ candidate, match })))
    .sort((a, b) => b.match.score - a.match.score || a.candidate.column - b.candidate.column);
  const fields = new Set<FormField>();
  const used = new Set<Candidate>();
  const pairs: AssignedHeading[] = [];
  for (const pair of all) {
    if (fields.has(pair.match.field) || used.has(pair.candidate)) continue;
    fields.add(pair.match.field);
    used.add(pair.candidate);
    pairs.push(pair);
  }
  return { candidates, pairs: pairs.sort((a, b) => a.candidate.column - b.candidate.column) };
}

function columnsFrom({ candidates, pairs }: Assigned): Column[] {
  const fields = new Set(pairs.map(({ match }) => match.field));
  const used = new Set(pairs.map(({ candidate }) => candidate));
  return pairs.map(({ candidate, match }) => ({
    field: match.field,
    column: candidate.column,
    heading: headingFrom(candidate.texts),
    place: candidate.place,
    certain: match.certain,
    score: match.score,
    alternatives: candidate.matches
      .filter(({ field, score }) => field !== match.field && score >= match.score)
      .map(({ field }) => field)
      .filter((field) => !fields.has(field)),
    rivals: candidates
      .filter(
        (other) =>
          !used.has(other) &&
          // The second half of a page on which the month has ended says nothing else.
          (other.isFilled || !candidate.isFilled) &&
          other.matches.some(({ field, score }) => field === match.field && score >= match.score),
      )
      .map(({ place }) => place),
  }));
}

/** The lines of a heading as one, a unit below it in brackets. */
function headingFrom([first = "", ...others]: readonly string[]): string {
  const lines = others.map((text) => (unitOf(text) === null ? text : `(${unbracketed(text)})`));
  return [first, ...lines].join(" ");
}

function unbracketed(text: string): string {
  return text.replace(/^\s*[([]|[)\]]\s*$/g, "").trim();
}

/** The heading rows with the unknown headings beside the known ones, up to the first gap or the next table. */
function areaOf(
  sheetCells: SheetCells,
  top: number,
  bottom: number,
  columns: readonly Column[],
  end: number,
): Area {
  const headed = (column: number): boolean => {
    if (column < 0 || column >= end || isClaimed(sheetCells, top, column)) return false;
    for (let row = top; row <= bottom; row++) {
      if (textAt(sheetCells, row, column) !== undefined) return true;
    }
    return false;
  };
  let left = leastOf(columns.map(({ column }) => column));
  let right = greatestOf(columns.map(({ column }) => column));
  while (headed(left - 1)) left--;
  while (headed(right + 1)) right++;
  return { top, left, bottom, right };
}

/**
 * The columns that may be another field, or whose field may be another column, where a finding may depend on it.
 *
 * @param rows the rows of the table: of a column in which nothing stands there is nothing to ask
 */
export function doubtsOf(
  columns: readonly Column[],
  rows: readonly { readonly entries: Pick<RowEntries, "get"> }[],
): Doubt[] {
  const isFilled = (field: FormField): boolean =>
    rows.some(({ entries }) => (entries.get(field)?.reading ?? "blank") !== "blank");
  return columns
    .filter(
      ({ certain, rivals, alternatives }) => !certain || rivals.length + alternatives.length > 0,
    )
    .filter(({ field, alternatives }) => areJudged([field, ...alternatives]))
    .filter(({ field, rivals }) => rivals.length > 0 || isFilled(field))
    .map(({ place, field, heading, alternatives, rivals }) => ({
      place,
      field,
      heading,
      alternatives,
      rivals,
    }));
}
