import type { Submission } from "../../form/submission";
import type { Entry } from "../../form/submission";
import { RowBands } from "../../workbook/row-bands";
import type { Area } from "../../workbook/workbook";

/** An area of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The same submission, as if nobody could read some of its cells. */
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
  if (isEntry(part)) return isIn(part, areas) ? unreadable(part) : part;
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
