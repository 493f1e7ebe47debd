import type { Submission } from "../../form/submission";
import type { Entry } from "../../form/submission";
import { areasReadBy } from "../../workbook/references";
import { isCellError } from "../../workbook/workbook";
import { type SheetArea, SheetAreas } from "../../workbook/sheet-areas";

/** The same submission, as if nobody could read some of its cells, and without the errors of formulas over them. */
export function withoutCells(submission: Submission, areas: readonly SheetArea[]): Submission {
  const { doubts, unread, ...parts } = submission;
  return { ...unreadIn(parts, new SheetAreas(areas)), doubts, unread };
}

function unreadIn<Part>(part: Part, areas: SheetAreas): Part {
  if (Array.isArray(part)) return part.map((each: unknown) => unreadIn(each, areas)) as Part;
  if (typeof part !== "object" || part === null) return part;
  if (isEntry(part)) {
    if (areas.has(part)) return unreadable(part);
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

/** A formula over more rows says little of a single one of them, and there may be many such formulas. */
const mostRows = 1000;

/** Whether an entry is an error whose formula refers to some of the cells. */
function followsFrom({ sheet, cell }: Entry<unknown>, areas: SheetAreas): boolean {
  if (!isCellError(cell.value) || cell.formula === undefined) return false;
  return areasReadBy(cell.formula, sheet).some(
    (reference) => reference.area.bottom - reference.area.top < mostRows && areas.touch(reference),
  );
}

function withoutError<Part extends Entry<unknown>>(entry: Part): Part {
  return unreadable({ ...entry, cell: { ...entry.cell, value: null } });
}
