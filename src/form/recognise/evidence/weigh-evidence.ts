/** Reads the columns of a log by what adds up, beside what their headings say. */
import type { FormField } from "../../fields";
import type { Unread } from "../../submission";
import { cellSpecOf, entryAt } from "../cells/read-cell";
import { answerAt } from "../cells/sheet-cells";
import { type Column, columnOf } from "../headings/heading-rows";
import type { RowFound, TableFound } from "../tables/table-rows";
import { datesAreCertain } from "./rising-dates";
import { type NumberColumn, numbersOf } from "./number-columns";
import { type Roles, rolesIn } from "./roles";

export interface Weighed {
  readonly table: TableFound;
  /** The columns of numbers that are explained and that the form does not ask for. */
  readonly explained: ReadonlySet<number>;
  /** Running totals that go on by nothing that the rows add, and so were left out. */
  readonly unread: readonly Unread[];
}

/**
 * Weighs the numbers of a log against its headings.
 *
 * What the arithmetic of nearly all rows confirms is certain, and the rows that break it are left for the audit; of
 * two readings the one that adds up wins, and a column whose heading says nothing is read as what it adds up to. A
 * running total that adds up nothing is left out. What a person has said of a column stands, whatever adds up.
 */
export function weighEvidence(table: TableFound): Weighed {
  const numbers = numbersOf(table);
  const roles = withoutContradiction(rolesIn(numbers), answeredColumns(table));
  const columns = columnsBy(table, roles, datesAreCertain(table));
  const unread = [...roles.refuted].map(({ place, column }): Unread => ({
    sheet: place.sheet,
    range: {
      top: place.row,
      left: column,
      bottom: table.rows.at(-1)?.row ?? place.row,
      right: column,
    },
    reason: "adds-up-nothing",
  }));
  const explained = new Set([...roles.others, ...roles.refuted].map(({ column }) => column));
  return { table: readAs(table, columns), explained, unread };
}

/** The columns of which a person has said what they are. */
function answeredColumns({ headings: { sheetCells, columns } }: TableFound): readonly Column[] {
  return columns.filter(
    ({ field, place: { row, column } }) => answerAt(sheetCells, row, column) === field,
  );
}

/** The roles that make no column another than a person has said, and nothing else what they have said of one. */
function withoutContradiction(roles: Roles, answered: readonly Column[]): Roles {
  const isFree = ({ column }: NumberColumn) => answered.every((each) => each.column !== column);
  return {
    settled: new Map(
      [...roles.settled].filter(([field, { column }]) =>
        answered.every((each) => (each.field === field) === (each.column === column)),
      ),
    ),
    others: new Set([...roles.others].filter(isFree)),
    refuted: new Set([...roles.refuted].filter(isFree)),
  };
}

/** The columns of the table as they are read now, from left to right. */
function columnsBy(
  table: TableFound,
  { settled, others, refuted }: Roles,
  isDated: boolean,
): Column[] {
  const { columns } = table.headings;
  const settledAt = new Map([...settled].map(([field, { column }]) => [column, field]));
  const dropped = new Set([...others, ...refuted].map(({ column }) => column));
  const kept = columns.filter(
    ({ column, field }) => !dropped.has(column) && !settledAt.has(column) && !settled.has(field),
  );
  const added = [...settled].map(([field, column]) => certainColumn(field, column));
  return [...kept, ...added]
    .map((column) => (isDated && column.field === "log.date" ? certainly(column) : column))
    .map((column) => withoutSettled(column, settledAt))
    .sort((a, b) => a.column - b.column);
}

function certainColumn(field: FormField, { column, heading, place, read }: NumberColumn): Column {
  const score = read?.score ?? 0;
  return { field, column, heading, place, score, certain: true, alternatives: [], rivals: [] };
}

function certainly(column: Column): Column {
  return { ...column, certain: true, alternatives: [], rivals: [] };
}

/** A heading cannot mean a field that another column is, nor can a column that is settled be its rival. */
function withoutSettled(column: Column, settledAt: ReadonlyMap<number, FormField>): Column {
  const fields = new Set(settledAt.values());
  return {
    ...column,
    alternatives: column.alternatives.filter((field) => !fields.has(field)),
    rivals: column.rivals.filter((rival) => !settledAt.has(rival.column)),
  };
}

/** The table with its columns read as other fields. */
function readAs(table: TableFound, columns: readonly Column[]): TableFound {
  const { headings, rows, sums } = table;
  const specs = columns.map(({ field, column, heading }) => ({
    field,
    column,
    spec: cellSpecOf(field, heading),
    isKnown: columnOf(headings, field)?.column === column,
  }));
  const isAsBefore =
    specs.length === headings.columns.length && specs.every((each) => each.isKnown);
  if (isAsBefore) return { ...table, headings: { ...headings, columns } };
  const reread = (row: RowFound): RowFound => {
    const entries = specs.map(({ field, column, spec, isKnown }) => {
      const known = isKnown ? row.entries.get(field) : undefined;
      return [field, known ?? entryAt(headings.sheetCells, row.row, column, spec)] as const;
    });
    return { ...row, entries: new Map(entries) };
  };
  return {
    ...table,
    headings: { ...headings, columns },
    rows: rows.map(reread),
    sums: sums.map((sum) => ({ ...sum, row: reread(sum.row) })),
  };
}
