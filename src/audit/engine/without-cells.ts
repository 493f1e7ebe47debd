import type { Submission } from "../../form/submission";
import type { Entry } from "../../form/submission";
import { referencesOf } from "../../workbook/references";
import { RowBands } from "../../workbook/row-bands";
import { type Area, isCellError } from "../../workbook/workbook";

/** An area of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The same submission, as if nobody could read some of its cells, and without the errors of formulas over them. */
export function withoutCells(submission: Submission, areas: readonly SheetArea[]): Submission {
  const { doubts, unread, ...parts } = submission;
  const bySheet: AreasBySheet = new Map();
  for (const { sheet, area } of areas) {
    const onSheet = bySheet.get(sheet) ?? new RowBands<Area>();
    bySheet.set(sheet, onSheet);
    onSheet.add(area.top, area.bottom, area);
  }
  return { ...unreadIn(parts, bySheet), doubts, unread };
}

type AreasBySheet = Map<string, RowBands<Area>>;

function unreadIn<Part>(part: Part, areas: AreasBySheet): Part {
  if (Array.isArray(part)) return part.map((each: unknown) => unreadIn(each, areas)) as Part;
  if (typeof part !== "object" || part === null) return part;
  if (isEntry(part)) {
    if (isIn(part, areas)) return unreadable(part);
    return followsFrom(part, areas) ? withoutError(part) : part;
  }
  const entries = Object.entries(part).map(
    ([name, each]) => [name, unreadIn(each, areas)] as const,
  );
  return Object.fromEntries(entries) as Part;
}

function isEntry(part: object): part is Entry<unknown> {
  return "reading" in part && "cell" in part;
}

function unreadable<Part extends Entry<unknown>>(entry: Part): Part {
  return { ...entry, value: null, reading: "unreadable" };
}

function isIn({ sheet, row, column }: Entry<unknown>, areas: AreasBySheet): boolean {
  const onSheet = areas.get(sheet);
  return (
    onSheet?.someAt(
      row,
      ({ top, bottom, left, right }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    ) ?? false
  );
}

/** A formula over more rows says little of a single one of them, and there may be many such formulas. */
const mostRows = 1000;

/** Whether an entry is an error whose formula refers to some of the cells. */
function followsFrom({ sheet, cell }: Entry<unknown>, areas: AreasBySheet): boolean {
  if (!isCellError(cell.value) || cell.formula === undefined) return false;
  return referencesOf(cell.formula, sheet).some(({ sheet: referred, area }) => {
    if (area.bottom - area.top >= mostRows) return false;
    for (const each of areas.get(referred)?.between(area.top, area.bottom) ?? []) {
      if (overlap(each, area)) return true;
    }
    return false;
  });
}

function withoutError<Part extends Entry<unknown>>(entry: Part): Part {
  return unreadable({ ...entry, cell: { ...entry.cell, value: null } });
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
