/** Single values: a label with its value to the right, below, or behind a colon in the same cell. */
import { type FormField, fieldOf } from "../../fields";
import type { Area, Cell, Place } from "../../../workbook/workbook";
import type { Entry } from "../../submission";
import { readDateText } from "../../../core/parse-text";
import { serialOf } from "../../../core/calendar/serial";
import { plainText, visibleText } from "../../../core/plain-text";
import { showsDate } from "../../../workbook/number-format";
import { labelInside } from "../cells/label-inside";
import {
  type SheetCells,
  answerAt,
  cellAt,
  isClaimed,
  mergeAt,
  rowsNearTops,
  textAt,
} from "../cells/sheet-cells";
import { blanksInLine } from "./blanks-in-line";
import type { Pair } from "./pair";
import { longestHeading, scaledUnitOf, unitOf } from "../headings/heading-words";
import {
  type HeadCount,
  type HeadCountField,
  headCountField,
  headCountsBeside,
} from "./head-counts";
import { type Match, answeredMatch, exactMatches, matchHeading } from "../headings/match-heading";
import { type CellSpec, type Value, cellSpecOf, entryAt, valueAt } from "../cells/read-cell";

/** A goal of one multiple whose label names no unit. */
export interface GoalWithoutUnit extends Pick<Pair, "label" | "heading" | "entry"> {
  /** Whether the label says that it is the 1-fold one. */
  readonly isOfOneFold: boolean;
}

export interface PairsFound {
  readonly pairs: readonly Pair[];
  readonly goals: readonly GoalWithoutUnit[];
  readonly headCounts: Readonly<Record<HeadCountField, readonly HeadCount[]>>;
}

/** Empty cells, or cells with a unit, that may stand between a label and its value. */
const widestGap = 3;

/** A label that only contains a field's name, or may mean several, is believed on a sheet with this many certain ones. */
const certainPairsOfForm = 2;

/** A text that may be a label. */
interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: Cell;
  /** Whether a cell of its row speaks of the workplace's own accidents. */
  readonly isOfAccidents: () => boolean;
}

/** What a text that may be a label has beside it, by the fields that it may mean. */
interface ReadLabel {
  readonly label: Label;
  readonly matches: readonly Match[];
  readonly pair: Pair | null;
  readonly goal: GoalWithoutUnit | null;
  readonly counted: {
    readonly field: HeadCountField;
    readonly counts: readonly HeadCount[];
  } | null;
}

/** The pairs of a sheet, outside the tables found on it. */
export function pairsOn(sheetCells: SheetCells): PairsFound {
  const named = labelsOn(sheetCells).map((label) =>
    readLabel(sheetCells, label, exactMatches(label.text, "pairs")),
  );
  const exact = pairsOf(sheetCells, named);
  const certain = exact.pairs.filter(({ match }) => match.certain);
  if (certain.length < certainPairsOfForm) {
    const goals = exact.goals.filter(({ isOfOneFold }) => isOfOneFold);
    return { ...exact, pairs: certain, goals };
  }
  const all = named.map((read) => {
    // What names a field means that field, whatever else it contains.
    const matches = read.matches.length > 0 ? [] : matchHeading([read.label.text], "pairs");
    return matches.length > 0 ? readLabel(sheetCells, read.label, matches) : read;
  });
  return pairsOf(sheetCells, all);
}

/** The texts that may be labels, row by row. */
function labelsOn(sheetCells: SheetCells): Label[] {
  const labels: Label[] = [];
  for (const row of rowsNearTops(sheetCells)) {
    const cells = sheetCells.sheet.rows[row];
    const isOfAccidents = once(() => cells?.some(speaksOfOwnAccidents) ?? false);
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || isClaimed(sheetCells, row, column)) return;
      labels.push({ row, column, text: cell.value, cell, isOfAccidents });
    });
  }
  return labels;
}

function readLabel(sheetCells: SheetCells, label: Label, matches: readonly Match[]): ReadLabel {
  const { row, column, text, cell } = label;
  const field = headCountField(text);
  if (field) {
    const counts = headCountsBeside(sheetCells, row, column);
    const pair = meanOf(text, counts, { sheet: sheetCells.sheet.name, row, column });
    return { label, matches, pair, goal: null, counted: pair ? null : { field, counts } };
  }
  const answer = answerAt(sheetCells, row, column);
  const meant = answer
    ? [answeredMatch(answer)]
    : matchesOrGoal(matches, text, () => textBehind(sheetCells, row, column));
  const pair = pairAt(sheetCells, label, meant) ?? pairInside(sheetCells, row, column, cell);
  const goal = pair || !ofGoal.test(text) ? null : goalWithoutUnit(sheetCells, row, column, cell);
  return { label, matches, pair, goal, counted: null };
}

function pairsOf(sheetCells: SheetCells, labels: readonly ReadLabel[]): PairsFound {
  const pairs: Pair[] = [];
  const goals: GoalWithoutUnit[] = [];
  const headCounts: Record<HeadCountField, HeadCount[]> = {
    "profile.headCounts": [],
    "profile.releadoffHeadCounts": [],
  };
  for (const { pair, goal, counted } of labels) {
    if (pair) pairs.push(pair);
    if (goal) goals.push(goal);
    if (counted) headCounts[counted.field] = headCounts[counted.field].concat(counted.counts);
  }
  return { pairs: blanksInLine(pairs, sheetCells), goals, headCounts };
}

const ofGoal = /목표|goal|target/i;

/** Goals, of which value and unit tell more than the label. */
const ofGoals: ReadonlySet<FormField> = new Set(["profile.goalHours", "profile.goalDays"]);

const numberAndUnit = /^[\d,.\s]+(.*)$/s;

/** What a label means; a goal whose label has no unit is the one of the unit behind its value: 무재해 목표 | 64일. */
function matchesOrGoal(
  matches: readonly Match[],
  label: string,
  valueOf: () => string,
): readonly Match[] {
  if (matches.length > 0 || label.length > longestHeading || !ofGoal.test(label)) return matches;
  const behind = numberAndUnit.exec(plainText(valueOf()).trim())?.[1]?.trim() ?? "";
  const words = [behind, ...behind.split(/[()]/)].filter((word) => unitOf(word) !== null);
  const units = new Set(words.map(unitOf));
  const unit = units.has("person-hours") ? "person-hours" : words[0];
  if (unit === undefined) return matches;
  const found = exactMatches(`${label} (${unit})`, "pairs");
  // A goal in days may be a slogan, where it does not say that it is the 1-fold one.
  const isAsked = unitOf(unit) === "days" && !ofOneFold.test(label);
  return isAsked ? found.map((match) => ({ ...match, certain: false })) : found;
}

const ofOneFold = /1\s*배|(?:1|one).?fold/i;

const unitsOfGoal = ["인시", "시간", "일"];

/** "1배수 목표 | 21621" and "무재해 목표: 1,600": a number alone beside words that mean a goal with a unit. */
function goalWithoutUnit(
  sheetCells: SheetCells,
  row: number,
  column: number,
  cell: Cell,
): GoalWithoutUnit | null {
  if (typeof cell.value !== "string") return null;
  const text = cell.value.trim();
  const { heading, written } = labelInside(text) ?? { heading: text, written: undefined };
  if (heading.length > longestHeading || !ofGoal.test(heading)) return null;
  const isMeant = unitsOfGoal.some((unit) => exactMatches(`${heading} (${unit})`, "pairs").length);
  if (!isMeant || exactMatches(heading, "pairs").length > 0) return null;
  const field = "profile.goalPersonHours";
  const spec = cellSpecOf(field, heading);
  const entry =
    written === undefined
      ? valueOf(sheetCells, row, column, heading, field)
      : entryAt(sheetCells, row, column, spec, { value: written });
  const raw = entry?.cell.value;
  const isAlone = typeof raw !== "string" || numberAndUnit.exec(raw.trim())?.[1] === "";
  if (!entry || !isAlone || !(Number(entry.value) > 0)) return null;
  return {
    label: { sheet: sheetCells.sheet.name, row, column },
    heading,
    entry: written === undefined ? entry : { ...entry, cell, isReplaceable: false },
    isOfOneFold: ofOneFold.test(heading),
  };
}

/** "21,621시간(인시)" without its units; any other text as it is. */
function withoutUnits(text: string): string {
  const written = plainText(text).trim();
  const [, behind = ""] = numberAndUnit.exec(written) ?? [];
  const units = behind.split(/[()]/).filter((word) => word.trim() !== "");
  const areUnits = units.length > 1 && units.every((word) => unitOf(word) !== null);
  return areUnits ? written.slice(0, written.length - behind.length) : text;
}

/** The first value to the right of a cell as it is written, with what stands behind it. */
function textBehind(sheetCells: SheetCells, row: number, column: number): string {
  const parts: string[] = [];
  let at = (mergeAt(sheetCells, row, column)?.right ?? column) + 1;
  for (let gap = 0; gap <= widestGap && parts.length < 2; gap++) {
    const value = cellAt(sheetCells, row, at)?.value;
    if (typeof value === "string" || typeof value === "number") parts.push(String(value));
    at = (mergeAt(sheetCells, row, at)?.right ?? at) + 1;
  }
  return parts.join(" ");
}

/** "월평균인원" over one number, which is the mean of the months and none of them. */
function meanOf(heading: string, counts: readonly HeadCount[], label: Place): Pair | null {
  const [entry, ...others] = counts;
  if (!entry || others.length > 0 || !/평균|mean|average/i.test(heading)) return null;
  const match = { field: "profile.enrollment", certain: true, score: 3 } as const;
  return { field: match.field, label, heading, entry, match, alternatives: [] };
}

/** Words of a workplace's own accidents, beside which 재해율 is its own rate of a year. */
const ownAccidents = /재해자\s*수|재해\s*건수|사상자|사망자|accidents$|injured$/i;

function speaksOfOwnAccidents(cell: Cell | undefined): boolean {
  return typeof cell?.value === "string" && isOfOwnAccidents(cell.value);
}

function isOfOwnAccidents(text: string): boolean {
  return text.length <= longestHeading && ownAccidents.test(text);
}

/** Whether a rate stands beside the workplace's own accidents, as a column or a row of them. */
function isOwnRate(sheetCells: SheetCells, { row, column, isOfAccidents }: Label): boolean {
  const around = [-2, -1, 1, 2].map((step) => textAt(sheetCells, row + step, column));
  return isOfAccidents() || around.some((text) => text !== undefined && isOfOwnAccidents(text));
}

/** What a function gives, found out when it is first asked for. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

/** Dates before the campaign began are numbers of something else: 365 beside 기준일. */
const earliest = serialOf(1979, 1, 1);

/** Whether a doubtful label has a value that its field may have. */
function isPlausible({ match, entry }: { match: Match; entry: Entry<Value> }): boolean {
  if (match.certain) return true;
  const { value } = entry;
  const isDate = fieldOf(match.field).kind === "date";
  return value !== null && !(isDate && typeof value === "number" && value < earliest);
}

function pairAt(sheetCells: SheetCells, labelled: Label, matches: readonly Match[]): Pair | null {
  const { row, column, text } = labelled;
  const best = matches[0];
  if (!best) return null;
  const rivals = matches.filter(({ score }) => score === best.score);
  const label = { sheet: sheetCells.sheet.name, row, column };
  const candidates = rivals.flatMap((match) => {
    const entry = valueOf(sheetCells, row, column, text, match.field);
    const isOther = match.field === "profile.rate" && isOwnRate(sheetCells, labelled);
    return entry && !isOther && isPlausible({ match, entry }) ? [{ match, entry }] : [];
  });
  // Two fields of one name are told apart by what stands there: 업종 with a code, 업종 with a name.
  const chosen = candidates.find(({ match, entry }) => suits(match.field, entry)) ?? candidates[0];
  if (!chosen) return null;
  const others = candidates.filter(
    ({ match, entry }) => match !== chosen.match && suits(match.field, entry),
  );
  return {
    field: chosen.match.field,
    label,
    heading: text,
    entry: chosen.entry,
    match: chosen.match,
    alternatives: others.map(({ match }) => match.field),
    ...(isOfList(sheetCells, row, chosen.entry, cellSpecOf(chosen.match.field, text)) && {
      isOfList: true,
    }),
  };
}

/** Whether the value below a label is the first of several numbers or dates. */
function isOfList(
  sheetCells: SheetCells,
  labelRow: number,
  { row, column }: Entry<Value>,
  spec: CellSpec,
): boolean {
  if (row <= labelRow || spec.kind === "text") return false;
  return valueAt(sheetCells, row + 1, column, spec) !== null;
}

/** "개시일: 2010.5.3" in one cell. */
function pairInside(sheetCells: SheetCells, row: number, column: number, cell: Cell): Pair | null {
  const inside = typeof cell.value === "string" ? labelInside(cell.value) : null;
  if (inside === null) return null;
  const { heading, written } = inside;
  const [best] = matchesOrGoal(exactMatches(heading, "pairs"), heading, () => written);
  if (!best || !(best.certain || ofGoals.has(best.field))) return null;
  const spec = cellSpecOf(best.field, heading);
  const place = { sheet: sheetCells.sheet.name, row, column };
  const read = entryAt(sheetCells, row, column, spec, { value: withoutUnits(written) });
  return {
    field: best.field,
    label: place,
    heading,
    entry: { ...read, cell, isReplaceable: false },
    match: best,
    alternatives: [],
  };
}

/** A code of three or five digits is a business type or detail, words are an industry. */
function suits(field: FormField, { value }: Entry<Value>): boolean {
  const isCode = typeof value === "string" && /^\d{1,5}$/.test(value);
  if (field === "profile.businessType" || field === "profile.detail") return isCode;
  if (field === "profile.industry") return !isCode;
  return value !== null;
}

/**
 * The value of a label: the first cell to its right, else the one below where that suits the field better.
 *
 * @returns null where there is no room for a value: another label stands right and below
 */
function valueOf(
  sheetCells: SheetCells,
  row: number,
  column: number,
  heading: string,
  field: FormField,
): Entry<Value> | null {
  const spec = cellSpecOf(field, heading);
  const read = (atRow: number, atColumn: number): Entry<Value> =>
    entryAt(sheetCells, atRow, atColumn, spec);
  const merge = mergeAt(sheetCells, row, column);
  const next = (merge?.right ?? column) + 1;
  const under = (merge?.bottom ?? row) + 1;
  // "Pass" beside "Pass" is the answer and no label.
  const isAnswer = (atRow: number, atColumn: number): boolean =>
    spec.kind === "yes-no" && read(atRow, atColumn).value !== null;
  const isClosed = (atRow: number, atColumn: number): boolean =>
    isClaimed(sheetCells, atRow, atColumn) ||
    (isLabel(sheetCells, atRow, atColumn) && !isAnswer(atRow, atColumn));

  const besides: Entry<Value>[] = [];
  for (let at = next; besides.length <= widestGap && !isClosed(row, at);) {
    besides.push(read(row, at));
    at = (mergeAt(sheetCells, row, at)?.right ?? at) + 1;
  }
  const beside = besides.find(({ reading, cell }) => reading !== "blank" && !isUnit(cell));
  const isNext = beside === besides[0];
  // A heading that spans a section has no text of its own far to the right.
  const isBar =
    merge !== undefined &&
    merge.right - merge.left >= fewestColumnsOfBar &&
    !isOfLabels(sheetCells, merge);
  const isFarOff = isBar && !isNext && spec.kind === "text";
  if (beside && !isFarOff && isMeant(sheetCells, beside, isNext, spec.kind, field)) {
    return whole(sheetCells, beside, besides[0], spec);
  }
  // Below stands the value of a label in a row of labels.
  const inRow = besides.length === 0 || (column > 0 && isLabel(sheetCells, row, column - 1));
  const below = isClosed(under, column) ? null : read(under, column);
  if (below && below.value !== null && (inRow || spec.kind !== "text")) return below;
  return besides[0] ?? (below?.reading === "blank" ? below : null);
}

/** A heading merged over so many further columns is that of a section. */
const fewestColumnsOfBar = 2;

/** Labels merged over the same columns, beside which one of that width is a label and no heading of a section. */
const fewestLabelsBeside = 2;

/** Whether the labels of the rows around are all merged over the same columns, as in a printed form. */
function isOfLabels(sheetCells: SheetCells, { left, right, top }: Area): boolean {
  let labels = 0;
  for (let row = top - rowsAround; row <= top + rowsAround; row++) {
    const other = mergeAt(sheetCells, row, left);
    const isRest = other !== undefined && (other.top !== row || other.left !== left);
    if (row === top || isRest || !isLabel(sheetCells, row, left)) continue;
    if (other?.right !== right) return false;
    labels++;
  }
  return labels >= fewestLabelsBeside;
}

/** Words to whoever fills in the form, and words that head something else. */
const note =
  /^[※*(→←]|(?:다|요|것|음|함|임|람|시오|하세요|기준|참조|평균|명칭|기재|기입|작성|입력|표기)[.)]*$|\.$/;

/** The fields that name where a number is from. */
const sources: ReadonlySet<FormField> = new Set(["profile.rateSource", "profile.enrollmentSource"]);

/** What notes end with, and sources as well: "2005~2009년 업종 평균", "고용보험 가입자 명부 기준". */
const ofSource = /^[^※*(→←].*(?:평균|기준|참조)$/;

const otherLabel =
  /(?:번호|코드|구분|일자|날짜|기간|금액|인원|주소|전화|연락처|팩스|성명|직위|직책|담당|담당자|작성자|확인자|no\.?|name|date|tel|phone|fax)$|[:：]$/i;

/** Whether what stands beside a label, perhaps behind empty cells, is meant as its value. */
function isMeant(
  sheetCells: SheetCells,
  { row, column, cell: { value: raw }, value, reading }: Entry<Value>,
  isNext: boolean,
  kind: CellSpec["kind"],
  field: FormField,
): boolean {
  if (
    isNext ||
    reading === "error" ||
    reading === "no-result" ||
    (kind !== "text" && value !== null)
  )
    return true;
  if (typeof raw !== "string") return kind !== "text";
  const text = visibleText(raw).trim();
  const isHeading =
    otherLabel.test(text) ||
    exactMatches(text, "pairs").length > 0 ||
    exactMatches(text, "log").length > 0;
  const isNote = note.test(text) && !(sources.has(field) && ofSource.test(text));
  if (isNote || isHeading || text.length > longestHeading) return false;
  if (isNotesColumn(sheetCells, row, column)) return false;
  // What has something right behind it may be the label of that.
  const after = (mergeAt(sheetCells, row, column)?.right ?? column) + 1;
  const behind = cellAt(sheetCells, row, after);
  return behind === undefined || isUnit(behind) || isLabel(sheetCells, row, after);
}

/** Rows around a value in which a column of notes shows. */
const rowsAround = 12;

/** Whether texts stand in a column behind filled cells of other rows, as notes do. */
function isNotesColumn(sheetCells: SheetCells, row: number, column: number): boolean {
  for (let other = row - rowsAround; other <= row + rowsAround; other++) {
    const cells = [cellAt(sheetCells, other, column - 1), cellAt(sheetCells, other, column)];
    const [value, text] = cells;
    if (
      other === row ||
      isClaimed(sheetCells, other, column) ||
      !value ||
      typeof text?.value !== "string" ||
      isUnit(text)
    )
      continue;
    if (!isLabel(sheetCells, other, column - 1) && !isLabel(sheetCells, other, column)) return true;
  }
  return false;
}

/** A value with what stands around it: its unit in a cell of its own, or the rest of a date in the cells behind. */
function whole(
  sheetCells: SheetCells,
  entry: Entry<Value>,
  first: Entry<Value> | undefined,
  spec: CellSpec,
): Entry<Value> {
  const { row, column } = entry;
  if (spec.kind === "date") return dateAcross(sheetCells, entry);
  const after = (mergeAt(sheetCells, row, column)?.right ?? column) + 1;
  const units = [first?.cell, cellAt(sheetCells, row, after)].map((cell) =>
    typeof cell?.value === "string" ? (scaledUnitOf(cell.value)?.scale ?? 1) : 1,
  );
  const scale =
    spec.scale === 1 && spec.kind === "number" ? (units.find((each) => each !== 1) ?? 1) : 1;
  return scale === 1 ? entry : entryAt(sheetCells, row, column, { ...spec, scale });
}

/** A date spread over cells: 2010 | 년 | 5 | 월 | 3 | 일. */
function dateAcross(sheetCells: SheetCells, entry: Entry<Value>): Entry<Value> {
  const { row, column, cell } = entry;
  const year = Number(
    typeof cell.value === "string" ? /^\d{4}(?=\s*년?$)/.exec(cell.value)?.[0] : cell.value,
  );
  if (!(year >= 1900 && year < 2100) || showsDate(cell.format)) return entry;
  const parts: string[] = [];
  for (
    let at = column;
    parts.length < cellsOfDate;
    at = (mergeAt(sheetCells, row, at)?.right ?? at) + 1
  ) {
    const value = cellAt(sheetCells, row, at)?.value;
    if (typeof value !== "string" && typeof value !== "number") break;
    parts.push(String(value));
    const date = readDateText(parts.join("")) ?? readDateText(parts.join("."));
    if (date !== null && parts.length > 2)
      return { ...entry, value: date, reading: "converted", isReplaceable: false };
  }
  return entry;
}

/** Year, month and day, each with its word. */
const cellsOfDate = 6;

function isUnit({ value }: Cell): boolean {
  return typeof value === "string" && unitOf(value) !== null;
}

/** Whether a cell is itself the label of a single value or the heading of a table. */
function isLabel(sheetCells: SheetCells, row: number, column: number): boolean {
  const text = textAt(sheetCells, row, column);
  if (text === undefined || text.length > longestHeading) return false;
  return exactMatches(text, "pairs").some(({ certain }) => certain);
}
