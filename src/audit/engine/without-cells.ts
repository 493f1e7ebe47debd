import type { Submission } from "../../form/submission";
import type { Entry } from "../../form/submission";
import { referencesOf } from "../../workbook/references";
import { type Area, isCellError } from "../../workbook/workbook";

/** An area of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The same submission, as if nobody could read some of its cells, and without the errors of formulas over them. */
export function withoutCells(submission: Submission, areas: readonly SheetArea[]): Submission {
  const { doubts, unread, ...parts } = submission;
  return { ...unreadIn(parts, areas), doubts, unread };
}

function unreadIn<Part>(part: Part, areas: readonly SheetArea[]): Part {
  if (Array.isArray(part)) return part.map((each: unknown) => unreadIn(each, areas)) as Part;
  if (typeof part !== "object" || part === null) return part;
  if (isEntry(part)) {
    if (areas.some((area) => holds(area, part))) return unreadable(part);
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

/** Whether an entry is an error whose formula refers to some of the cells. */
function followsFrom({ sheet, cell }: Entry<unknown>, areas: readonly SheetArea[]): boolean {
  if (!isCellError(cell.value) || cell.formula === undefined) return false;
  return referencesOf(cell.formula, sheet).some((reference) =>
    areas.some((each) => each.sheet === reference.sheet && overlap(each.area, reference.area)),
  );
}

function withoutError<Part extends Entry<unknown>>(entry: Part): Part {
  return unreadable({ ...entry, cell: { ...entry.cell, value: null } });
}

function holds({ sheet, area }: SheetArea, { row, column, ...entry }: Entry<unknown>): boolean {
  const { top, bottom, left, right } = area;
  return sheet === entry.sheet && top <= row && row <= bottom && left <= column && column <= right;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
