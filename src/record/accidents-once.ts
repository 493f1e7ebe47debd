import type { AccidentColumns, Row } from "../form/submission";
import { dayIn, isStated } from "./entries";

type AccidentRow = Row<AccidentColumns>;

/**
 * The rows of accidents without those of another sheet that are of the same accident, as a book of all accidents beside
 * a table of those of the record: of two the one counts that says more of the record, else the first.
 *
 * Two are of the same accident when they have one day and one victim, or one of them names no victim.
 *
 * @param rows the rows of all lists of accidents, in their order
 * @returns the rows that count, in their order
 * @example
 * accidentsOnce([row("Book", "2010-05-03", "Kim"), row("Record", "2010-05-03", "Kim")]); // the row of the book
 */
export function accidentsOnce(rows: readonly AccidentRow[]): readonly AccidentRow[] {
  const best = new Map(
    rows
      .toSorted((a, b) => saidOfRecord(b) - saidOfRecord(a))
      .map((row, rank) => [row, rank] as const),
  );
  // The best of each group, and the best of it on another sheet: one of them is on another sheet than the row asked for.
  const groups = new Map<string, AccidentRow[]>();
  for (const row of best.keys()) {
    for (const group of groupsOf(row)) {
      const [first, second] = groups.get(group) ?? [];
      if (!first) groups.set(group, [row]);
      else if (!second && first.sheet !== row.sheet) groups.set(group, [first, row]);
    }
  }
  const rank = (row: AccidentRow) => best.get(row) ?? 0;
  return rows.filter((row) => {
    const others = groupsLike(row).flatMap((group) => groups.get(group) ?? []);
    return !others.some((other) => other.sheet !== row.sheet && rank(other) < rank(row));
  });
}

function saidOfRecord({ breaks, recognised, releadoffDate }: AccidentRow): number {
  return [breaks, recognised, releadoffDate].filter(isStated).length;
}

/** The groups in which an accident stands: those of its day, and those of its victim on that day. */
function groupsOf(row: AccidentRow): string[] {
  const date = dayIn(row.date);
  return date === null ? [] : [`${date}`, `${date} ${victimOf(row)}`];
}

/** The groups whose accidents may be this one. */
function groupsLike(row: AccidentRow): string[] {
  const date = dayIn(row.date);
  if (date === null) return [];
  return victimOf(row) === "" ? [`${date}`] : [`${date} ${victimOf(row)}`, `${date} `];
}

function victimOf({ victim }: AccidentRow): string {
  return victim?.value?.replace(/\s/g, "") ?? "";
}
