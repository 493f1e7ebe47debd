/** Names for findings that outlive the moves of their cells. */
import { isoFromSerial } from "../core/calendar/serial";
import { type AnyEntry, type AnyRow, entriesOf, entryOf, tableOf } from "../record/entries-of";
import { form, type FormField, type FormTable } from "../form/fields";
import type { Entry, Submission } from "../form/submission";
import { dayIn, numberIn } from "../record/entries";
import { areaAddress, lastColumn } from "../workbook/address";
import type { Place } from "../workbook/workbook";
import type { Finding } from "./finding";

/**
 * Names each finding by its rule, its field, and what stands in its row: `log-person-hours log.personHours 2010-05-04`.
 *
 * A name stays the same when rows are inserted above, columns are moved or sheets are renamed, so that a finding is
 * recognised in another audit of the same workbook. What stands outside of the form's fields is named by its cells.
 *
 * @param findings those of one audit of the submission
 * @returns the name of each and of what follows from it; those that would have the same are numbered in their order
 * @example
 * findingKeys(findings, submission).get(finding); // "goal-result profile.goalHours"
 */
export function findingKeys(
  findings: readonly Finding[],
  submission: Submission,
): ReadonlyMap<Finding, string> {
  const all = findings.flatMap((finding) => [finding, ...finding.consequences]);
  const names = placeNames(submission, new FirstCells(all));
  const counts = new Map<string, number>();
  const keys = new Map<Finding, string>();
  for (const finding of all) {
    const { rule, sheet, area } = finding;
    const place = names.at({ sheet, row: area.top, column: area.left });
    const key = `${rule} ${place ?? areaAddress(area)}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    keys.set(finding, count === 1 ? key : `${key} #${count}`);
  }
  return keys;
}

/** The names of cells. */
class PlaceNames {
  private readonly sheets = new Map<string, Map<number, string>>();

  at({ sheet, row, column }: Place): string | undefined {
    return this.sheets.get(sheet)?.get(row * columnCount + column);
  }

  set({ sheet, row, column }: Place, name: string): void {
    const names = this.sheets.get(sheet) ?? new Map<number, string>();
    this.sheets.set(sheet, names);
    names.set(row * columnCount + column, name);
  }
}

const columnCount = lastColumn + 1;

/** The cells with which findings begin, of whatever sheet. */
class FirstCells {
  private readonly columns = new Map<number, number | Set<number>>();

  constructor(findings: readonly Finding[]) {
    for (const { area } of findings) this.add(area.top, area.left);
  }

  has({ row, column }: Place): boolean {
    const columns = this.columns.get(row);
    return typeof columns === "object" ? columns.has(column) : columns === column;
  }

  get areNone(): boolean {
    return this.columns.size === 0;
  }

  /** Most rows have one: a set of each would take more than all else. */
  private add(row: number, column: number): void {
    const columns = this.columns.get(row);
    if (columns === undefined) this.columns.set(row, column);
    else if (typeof columns === "object") columns.add(column);
    else if (columns !== column) this.columns.set(row, new Set([columns, column]));
  }
}

/** The cells of the form's fields with which findings begin, by what they are. */
function placeNames(submission: Submission, cells: FirstCells): PlaceNames {
  const names = new PlaceNames();
  /** Far most cells have no finding: names are made for those that have. */
  const add = (field: FormField, entry: AnyEntry | undefined, inTable?: () => string) => {
    if (!entry || !cells.has(entry)) return;
    // A cell of two fields, as a period is, keeps the first.
    if (names.at(entry) === undefined) names.set(entry, inTable ? `${field} ${inTable()}` : field);
  };
  if (cells.areNone) return names;
  for (const { pairs, tables } of form) {
    for (const { id } of pairs) {
      for (const [index, entry] of entriesOf(submission, id).entries()) {
        if (index === 0) add(id, entry);
        else add(id, entry, () => String(index + 1));
      }
    }
    for (const table of tables) {
      const { rows: body, totals } = tableOf(submission, table.id);
      for (const { id } of table.columns) {
        for (const [index, row] of body.entries()) {
          add(id, entryOf(row, id), () => rowName(table.id, row, index));
        }
        for (const [index, row] of totals.entries()) {
          add(id, entryOf(row, id), () => `total ${index + 1}`);
        }
      }
    }
  }
  return names;
}

/** The fields by which a table's rows are told apart; in the others they are counted. */
const keyFields: ReadonlyMap<FormTable["id"], FormField> = new Map([
  ["log", "log.date"],
  ["accidents", "accidents.date"],
  ["quotation", "quotation.multiple"],
]);

function rowName(table: FormTable["id"], row: AnyRow, index: number): string {
  const field = keyFields.get(table);
  const entry = field && entryOf(row, field);
  const value = typeof entry?.value === "number" ? (entry as Entry<number>) : undefined;
  if (field === "quotation.multiple") return String(numberIn(value) ?? `row ${index + 1}`);
  const day = dayIn(value);
  return day === null ? `row ${index + 1}` : isoFromSerial(day);
}
