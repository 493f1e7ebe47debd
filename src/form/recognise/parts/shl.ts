/** The SHL score table, found by the names of its five fields. */
import { kosha2010 } from "../../../core/rulebook";
import { shlFields } from "../../../text/form";
import type { FormField } from "../../fields";
import { shlColumns, shlPairs } from "../../fields/shl";
import type { Doubt, Entry, ShlTable } from "../../submission";
import type { Value } from "../cells/read-cell";
import type { SheetCells } from "../cells/sheet-cells";
import { type Heading, headingOf, longestHeading } from "../headings/heading-words";
import {
  namedTablesOn,
  type NamedRowFound,
  type NamedRows,
  type NamedTable,
  rowNames,
  unnamedRows,
} from "../tables/rows-by-name";
import type { RowFound } from "../tables/table-rows";
import { type Headings, doubtsOf } from "../headings/heading-rows";
import type { FoundPart } from "./found-part";
import { typedEntries, typedNamedRow, typedRow } from "./typed-entries";

const { weights } = kosha2010["SHL-1"];

/** Field names that make a score table. */
const fewestFields = 3;

const labels = new Map(
  shlFields.flatMap(({ ko, en }, index) =>
    [ko, en].map((label) => [headingOf(label).words, index]),
  ),
);

/** What names a field, in its place in the table (SHL-1); the first that fits wins. */
const names: readonly (readonly [index: number, name: RegExp])[] = [
  [2, /의사소통|소통|communication/],
  [4, /활동계획|계획의?내용|이행수준|활동plan|activityplan|safetyandhealthplan|healthplan/],
  [
    3,
    /위험관리|위험성|위험의?관리|유해위험|위험요인|위험통제|hazard|riskcontrol|riskassessment|riskmanagement/,
  ],
  [0, /경영층|경영진|경영자|사업주|최고경영|managements|management(?!plan)|employers|leadership/],
  [1, /근로자|종업원|직원|employees|workers|staff/],
];

/** A field's name speaks of one of these too, so that "근로자수" is not "근로자의 안전의식". */
const subjects =
  /의식|의지|소통|관리|위험|계획|이행|태도|인식|참여|alertness|awareness|attitude|consciousness|commitment|communication|hazard|risk|plan|leadership/;

/** Which of the five fields a heading names, from 0 in the order of the score table; null for none. */
export function shlFieldOf({ words, spaced }: Heading): number | null {
  const exact = labels.get(words);
  if (exact !== undefined) return exact;
  if (!subjects.test(words) || spaced.length > longestHeading) return null;
  return names.find(([, name]) => name.test(words))?.[0] ?? null;
}

const scoreFields: NamedRows = {
  id: "shl",
  nameField: "shl.field",
  indexOf: rowNames(shlFieldOf),
  fewest: fewestFields,
};

/** The score tables of a sheet. */
export function shlTablesOn(sheetCells: SheetCells): NamedTable[] {
  return namedTablesOn(sheetCells, scoreFields).filter(({ headings }) =>
    headings.columns.some(({ field }) => field === "shl.weight" || field === "shl.own"),
  );
}

/** The score table: of those that can be seen the one with most fields; others are named in a doubt. */
export function shlOf(
  tables: readonly NamedTable[],
  pairs: ReadonlyMap<FormField, Entry<Value>>,
): FoundPart<ShlTable> {
  const isHidden = (each: NamedTable) => each.headings.sheetCells.sheet.visibility !== "visible";
  const [table, ...others] = [...tables].sort(
    (a, b) => Number(isHidden(a)) - Number(isHidden(b)) || b.rows.length - a.rows.length,
  );
  if (!table) return { part: null, doubts: [] };
  const { headings, rows, subtotals, total } = withUnknownName(table);
  return {
    part: {
      rows: rows.map((row) => typedNamedRow("shl", shlColumns, row)),
      subtotals: subtotals.flatMap((row) => {
        const fields = fieldsOf(row, subtotals, rows);
        // A sum of all of them is no part.
        if (fields.length === 0 || fields.length === rows.length) return [];
        return [{ entries: typedRow("shl", shlColumns, row), fields }];
      }),
      ...(total ? { total: typedRow("shl", shlColumns, total) } : {}),
      ...typedEntries("shl", shlPairs, pairs),
    },
    doubts: [...doubtsOf(headings.columns, rows), ...doubtOfOthers(headings, others)],
  };
}

/** The fields of a subtotal: those above it since the last, or those below it where the first stands on top. */
function fieldsOf(
  { row }: RowFound,
  subtotals: readonly RowFound[],
  rows: readonly NamedRowFound[],
): number[] {
  const isOnTop = (subtotals[0]?.row ?? Infinity) < (rows[0]?.row ?? 0);
  const at = subtotals.findIndex((each) => each.row === row);
  const from = isOnTop ? row : (subtotals[at - 1]?.row ?? -Infinity);
  const to = isOnTop ? (subtotals[at + 1]?.row ?? Infinity) : row;
  return rows.filter((each) => from < each.row && each.row < to).map(({ index }) => index);
}

/**
 * The table with the one field whose name is not known, where its place among the four others and its weight leave
 * no other reading (SHL-1).
 */
function withUnknownName(table: NamedTable): NamedTable {
  const { rows, headings, total } = table;
  const missing = weights.findIndex((_, index) => !rows.some((row) => row.index === index));
  if (missing < 0 || rows.length !== weights.length - 1) return table;
  const areInOrder = rows.every(({ index }, at) => index === (at < missing ? at : at + 1));
  const first = (rows[missing - 1]?.row ?? headings.area.bottom) + 1;
  const last = (rows[missing]?.row ?? total?.row ?? first + 1) - 1;
  const [found, ...others] = unnamedRows(headings, first, last).filter(
    ({ entries }) => entries.get("shl.weight")?.value === weights[missing],
  );
  if (!areInOrder || !found || others.length > 0) return table;
  const all = [...rows, { ...found, index: missing }].sort((a, b) => a.index - b.index);
  return { ...table, rows: all };
}

function doubtOfOthers({ columns: [names] }: Headings, others: readonly NamedTable[]): Doubt[] {
  if (others.length === 0 || !names) return [];
  const { place, field, heading } = names;
  const rivals = others.flatMap(({ headings }) => headings.columns[0]?.place ?? []);
  return [{ place, field, heading, alternatives: [], rivals }];
}
