import { referencesOf } from "./references";
import type { Area, DefinedName, Place, Sheet, Workbook } from "./workbook";

/** The areas that formulas fill beyond their own cell, which is the first of each, by the names of their sheets. */
export type FilledAreas = ReadonlyMap<string, readonly Area[]>;

/**
 * The cells whose results may be others once some cells have changed: formulas that read these, those that read such
 * formulas, and what they fill. Where that cannot be told exactly, there may be a cell too many, and none is missing.
 *
 * @param filled the areas of formulas that fill more than their own cell
 * @example
 * dependentsOf(workbook, [{ sheet: "Log", row: 4, column: 2 }]); // the running totals from there on, the goal, ...
 */
export function dependentsOf(
  workbook: Workbook,
  changed: readonly Place[],
  filled: FilledAreas = new Map(),
): Place[] {
  if (changed.length === 0) return [];
  const dirty = new DirtyCells(workbook.sheets);
  for (const { sheet, row, column } of changed) dirty.add(sheet, cellArea(row, column));
  const found: Place[] = [];
  let waiting = readersIn(workbook, filled);
  for (;;) {
    const left = waiting.filter(({ sheet, area, reads }) => {
      if (reads && !reads.some((each) => dirty.meets(each))) return true;
      dirty.add(sheet.name, area);
      for (const place of cellsIn(sheet, area)) found.push(place);
      return false;
    });
    if (left.length === waiting.length) return found;
    // Once down the sheets and once up: totals run in either direction.
    waiting = left.toReversed();
  }
}

interface SheetArea {
  readonly sheet: string;
  /** The last sheet of a 3-D reference. */
  readonly lastSheet?: string;
  readonly area: Area;
}

/** A formula: the cells that it fills, and those that it reads; null where these cannot be told. */
interface Reader {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly reads: readonly SheetArea[] | null;
}

function readersIn(workbook: Workbook, filled: FilledAreas): Reader[] {
  const readsOf = readsIn(workbook);
  return workbook.sheets.flatMap((sheet) => {
    const areas = new Map(
      filled.get(sheet.name)?.map((area) => [`${area.top} ${area.left}`, area] as const),
    );
    return Array.from(sheet.rows).flatMap((cells, row) =>
      Array.from(cells ?? []).flatMap((cell, column): Reader[] => {
        if (cell?.formula === undefined) return [];
        const area = areas.get(`${row} ${column}`) ?? cellArea(row, column);
        return [{ sheet, area, reads: readsOf(cell.formula, sheet.name) }];
      }),
    );
  });
}

/** What makes a formula read cells that its text does not name. */
const computed = /\b(?:INDIRECT|OFFSET)\s*\(|:\s*\p{L}[\p{L}.]*\s*\(|\)\s*:/iu;

/** Prepares to tell which cells a formula of a workbook reads, by names and tables too; null where that cannot be told. */
function readsIn({ sheets, names }: Workbook) {
  const tables = sheets.flatMap(({ name: sheet, tables }) =>
    tables.map(({ area }): SheetArea => ({ sheet, area })),
  );
  const known = names.map((each) => ({ ...each, text: each.name.toLowerCase() }));

  /** The names that a formula uses, and those that these use. */
  const namesIn = (formula: string, used: Set<DefinedName>): ReadonlySet<DefinedName> => {
    const text = formula.toLowerCase();
    for (const each of known) {
      if (used.has(each) || !text.includes(each.text)) continue;
      used.add(each);
      namesIn(each.refersTo, used);
    }
    return used;
  };

  return (formula: string, sheet: string): readonly SheetArea[] | null => {
    const texts = [formula, ...Array.from(namesIn(formula, new Set()), (name) => name.refersTo)];
    if (texts.some((text) => computed.test(text))) return null;
    const reads = texts.flatMap((text): SheetArea[] => referencesOf(text, sheet));
    // Which columns of which table is not looked at.
    return texts.some((text) => text.includes("[")) ? [...reads, ...tables] : reads;
  };
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The places in an area that hold something. */
function cellsIn({ name: sheet, rows }: Sheet, { top, left, bottom, right }: Area): Place[] {
  return Array.from(rows.slice(top, bottom + 1)).flatMap((cells, index) =>
    Array.from(cells?.slice(left, right + 1) ?? []).flatMap((cell, at) =>
      cell ? [{ sheet, row: top + index, column: left + at }] : [],
    ),
  );
}

/** In each column of each sheet, the rows from the first cell that is dirty to the last. */
class DirtyCells {
  private readonly order: ReadonlyMap<string, number>;
  private readonly columns: readonly Map<number, { top: number; bottom: number }>[];

  constructor(sheets: readonly Sheet[]) {
    this.order = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    this.columns = sheets.map(() => new Map());
  }

  add(sheet: string, { top, left, bottom, right }: Area): void {
    const columns = this.columns[this.indexOf(sheet)];
    for (let column = left; columns && column <= right; column += 1) {
      const known = columns.get(column) ?? { top, bottom };
      const rows = { top: Math.min(known.top, top), bottom: Math.max(known.bottom, bottom) };
      columns.set(column, rows);
    }
  }

  meets({ sheet, lastSheet = sheet, area }: SheetArea): boolean {
    const sheets = this.columns.slice(this.indexOf(sheet), this.indexOf(lastSheet) + 1);
    return sheets.some((columns) =>
      Array.from(columns).some(
        ([column, { top, bottom }]) =>
          column >= area.left && column <= area.right && top <= area.bottom && bottom >= area.top,
      ),
    );
  }

  private indexOf(sheet: string): number {
    return this.order.get(sheet.toLowerCase()) ?? this.columns.length;
  }
}
