import { lastColumn, lastRow } from "../../workbook/address";
import { storedValue } from "../../workbook/date-system";
import type {
  Area,
  Cell,
  CellValue,
  DateSystem,
  DefinedName,
  Place,
  Sheet,
  Table,
  Workbook,
} from "../../workbook/workbook";
import { overlap } from "./areas";
import {
  type CellPatch,
  changedLook,
  type ChangeType,
  type GridCell,
  type GridEvent,
  type GridSheet,
  type HostGrid,
} from "./grid";
import {
  extendedTables,
  formulaAfterInsertion,
  type InsertedRows,
  isAmong,
  movedIndex,
  movedNames,
  movedTables,
  type RowsMoved,
} from "../../workbook/moved-rows";
import { defaultLayout, type SheetLayout } from "../../workbook/sheet-layout";
import { namesAfterRenaming } from "./names-after-renaming";

/** Calculates a formula, given with its "=" and its cell. */
export type Calculate = (formula: string, place: Place, grid: HostGrid) => CellValue;

const blank: GridCell = { value: null, formula: null, numberFormat: "General", fill: null };
const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

interface MemorySheet extends GridSheet {
  name: string;
  visibility: Sheet["visibility"];
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  tables: Table[];
  unlocked: readonly Area[] | null;
  mayFormat: boolean;
  spills: Area[];
  filter: Area | null;
  /** Sparse: `cells[row]?.[column]`. */
  readonly cells: (GridCell | undefined)[][];
  selected: Area;
  layout: SheetLayout;
}

/**
 * A workbook in memory, for Node and for the browser. It cannot evaluate formulas: their results are those of the
 * workbook or of `calculate`.
 */
export class MemoryGrid implements HostGrid {
  readonly sheets: MemorySheet[] = [];
  names: DefinedName[];
  isStructureProtected = false;
  readonly dateSystem: DateSystem;
  isManual = false;
  isCalculating = false;
  private isRemote = false;
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private active: string;
  private sheetsMade = 0;

  constructor(
    workbook: Workbook,
    private readonly valueOf: Calculate = () => 0,
  ) {
    this.dateSystem = workbook.dateSystem;
    for (const sheet of workbook.sheets) this.open(sheet);
    this.names = [...workbook.names];
    const front = this.sheets.find(({ visibility }) => visibility === "visible") ?? this.sheets[0];
    if (!front) throw new Error("a workbook has at least one sheet");
    this.active = front.id;
  }

  get selection(): { sheet: string; area: Area } {
    return { sheet: this.active, area: this.sheet(this.active).selected };
  }

  /** A sheet by its id, to hide its rows, merge its cells, protect or filter it. */
  sheet(id: string): MemorySheet {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`no sheet has the id ${id}`);
    return sheet;
  }

  /** A sheet by its name. */
  sheetNamed(name: string): MemorySheet {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet is named ${name}`);
    return sheet;
  }

  read(id: string, { top, left, bottom, right }: Area): GridCell[][] {
    const { cells } = this.sheet(id);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from(
        { length: right - left + 1 },
        (_, column) => cells[top + row]?.[left + column] ?? blank,
      ),
    );
  }

  write(
    id: string,
    top: number,
    left: number,
    patches: readonly (readonly (CellPatch | undefined)[])[],
  ): void {
    const sheet = this.sheet(id);
    const before = sheet.cells[top]?.[left]?.value ?? null;
    patches.forEach((line, row) => {
      line.forEach((patch, column) => {
        if (!patch) return;
        const place = { sheet: sheet.name, row: top + row, column: left + column };
        const cells = (sheet.cells[place.row] ??= []);
        cells[place.column] = this.patched(cells[place.column] ?? blank, patch, place);
      });
    });
    const width = patches.reduce((widest, { length }) => Math.max(widest, length), 0);
    if (width === 0) return;
    const area = { top, left, bottom: top + patches.length - 1, right: left + width - 1 };
    if (!patches.some((line) => line.some(holdsContent))) {
      this.emit({ kind: "formatted", sheet: id, area });
      return;
    }
    const isSingle = area.top === area.bottom && area.left === area.right;
    const after = sheet.cells[top]?.[left]?.value ?? null;
    this.changed(id, area, "RangeEdited", isSingle ? { before, after } : undefined);
  }

  insertRows(id: string, row: number, count = 1): void {
    this.moveRows(this.sheet(id), row, count);
    this.changed(id, rowsFrom(row, count), "RowInserted");
  }

  extendTable(id: string, table: string, bottom: number): void {
    const sheet = this.sheet(id);
    sheet.tables = extendedTables(sheet.tables, table, bottom);
  }

  deleteRows(id: string, row: number, count = 1): void {
    this.moveRows(this.sheet(id), row, -count);
    this.changed(id, rowsFrom(row, count), "RowDeleted");
  }

  insertColumns(id: string, column: number, count = 1): void {
    this.moveColumns(this.sheet(id), column, count);
    this.changed(id, columnsFrom(column, count), "ColumnInserted");
  }

  deleteColumns(id: string, column: number, count = 1): void {
    this.moveColumns(this.sheet(id), column, -count);
    this.changed(id, columnsFrom(column, count), "ColumnDeleted");
  }

  insertCells(id: string, area: Area): void {
    const sheet = this.sheet(id);
    const { top: row, left: first, right: last } = area;
    const count = area.bottom - row + 1;
    const above = sheet.cells[row - 1];
    for (let index = sheet.cells.length - 1 + count; index >= row; index -= 1) {
      const line = (sheet.cells[index] ??= []);
      for (let column = first; column <= last; column += 1) {
        const cell = above?.[column];
        line[column] =
          index >= row + count
            ? sheet.cells[index - count]?.[column]
            : cell && { ...cell, value: null, formula: null };
      }
    }
    this.follow(sheet, { row, count, columns: { first, last } });
    this.changed(id, area, "CellInserted");
  }

  /** Inserts blank cells in one row, which move those from there on to the right. */
  insertToTheLeft(id: string, row: number, column: number, count = 1): void {
    this.sheet(id).cells[row]?.splice(column, 0, ...blanks(count));
    this.changed(id, cellsFrom(row, column, count), "CellInserted");
  }

  /** Deletes cells of one row, in whose place those to the right move. */
  deleteCells(id: string, row: number, column: number, count = 1): void {
    this.sheet(id).cells[row]?.splice(column, count);
    this.changed(id, cellsFrom(row, column, count), "CellDeleted");
  }

  /** What is done meanwhile is done by another person, who has the workbook open elsewhere. */
  remotely(act: () => void): void {
    this.isRemote = true;
    act();
    this.isRemote = false;
  }

  /** Shows results of formulas, which is no edit. */
  showResults(results: readonly { readonly place: Place; readonly value: CellValue }[]): void {
    for (const { place, value } of results) {
      const line = this.sheetNamed(place.sheet).cells[place.row];
      const cell = line?.[place.column];
      if (line && cell) line[place.column] = { ...cell, value };
    }
    for (const { id } of this.sheets) this.emit({ kind: "calculated", sheet: id });
  }

  used(id: string, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.sheet(id).cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (!cell || !holdsSomething(cell, valuesOnly)) return;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      });
    });
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  select(id: string, area: Area): void {
    this.activate(id);
    this.sheet(id).selected = area;
    this.emit({ kind: "selected", sheet: id, area });
  }

  activate(id: string): void {
    if (this.active === this.sheet(id).id) return;
    this.active = id;
    this.emit({ kind: "activated", sheet: id });
  }

  addSheet(name: string): string {
    const id = this.open({
      name,
      visibility: "visible",
      rows: [],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
    });
    this.emit({ kind: "added", sheet: id });
    return id;
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheet(id);
    this.names = namesAfterRenaming(this.names, sheet.name, name);
    sheet.name = name;
  }

  showSheet(id: string, visibility: Sheet["visibility"]): void {
    this.sheet(id).visibility = visibility;
  }

  removeSheet(id: string): void {
    const { name } = this.sheet(id);
    this.names = this.names.filter(({ sheet }) => sheet !== name);
    this.sheets.splice(this.sheets.indexOf(this.sheet(id)), 1);
    const next = this.sheets.find(({ visibility }) => visibility === "visible");
    if (this.active === id && next) this.activate(next.id);
    this.emit({ kind: "removed", sheet: id });
  }

  addName(name: DefinedName): void {
    this.names.push(name);
  }

  showName(name: string, sheet: string | undefined, isShown: boolean): void {
    this.names = this.names.map((each) =>
      each.name === name && each.sheet === sheet ? { ...each, hidden: !isShown } : each,
    );
  }

  removeName(name: string, sheet: string | undefined): void {
    this.names = this.names.filter((each) => each.name !== name || each.sheet !== sheet);
  }

  layoutOf(id: string): SheetLayout {
    return this.sheet(id).layout;
  }

  setLayout(id: string, layout: Partial<SheetLayout>): void {
    const sheet = this.sheet(id);
    sheet.layout = { ...sheet.layout, ...layout };
  }

  merge(id: string, area: Area): void {
    this.unmerge(id, area);
    this.sheet(id).merges.push(area);
  }

  unmerge(id: string, area: Area): void {
    const sheet = this.sheet(id);
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  }

  calculate(): void {
    for (const sheet of this.sheets) {
      sheet.cells.forEach((line, row) => {
        line.forEach((cell, column) => {
          if (typeof cell?.formula !== "string") return;
          const value = this.valueOf(cell.formula, { sheet: sheet.name, row, column }, this);
          line[column] = { ...cell, value };
        });
      });
      this.emit({ kind: "calculated", sheet: sheet.id });
    }
  }

  /** Nothing is awaited: this grid has results, or never will. */
  settled(): Promise<void> {
    return Promise.resolve();
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private open(sheet: Sheet): string {
    this.sheetsMade += 1;
    const id = `{${String(this.sheetsMade).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    this.sheets.push({
      id,
      name: sheet.name,
      visibility: sheet.visibility,
      merges: [...sheet.merges],
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
      tables: [...sheet.tables],
      unlocked: null,
      mayFormat: false,
      spills: [],
      filter: null,
      cells: sheet.rows.map((line) =>
        (line ?? []).map((cell) => cell && gridCell(cell, this.dateSystem)),
      ),
      selected: firstCell,
      layout: defaultLayout,
    });
    return id;
  }

  /** Moves rows down, and what belongs to them; upwards over deleted ones where the count is negative. */
  private moveRows(sheet: MemorySheet, row: number, count: number): void {
    const moved = (index: number) => movedIndex(index, row, count);
    sheet.cells.splice(row, Math.max(0, -count), ...blankLines(count));
    sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((index) => moved(index) ?? []));
    this.follow(sheet, { row, count });
  }

  /** Has what lies on a sheet, and what reads it, follow rows or cells that were moved. */
  private follow(sheet: MemorySheet, rows: RowsMoved): void {
    const { row, count, columns } = rows;
    const moved = (index: number) => movedIndex(index, row, count);
    sheet.merges = sheet.merges.flatMap((merge): Area[] => {
      if (!isAmong(merge, columns)) return [merge];
      const [top, bottom] = [moved(merge.top), moved(merge.bottom)];
      return top === null || bottom === null ? [] : [{ ...merge, top, bottom }];
    });
    sheet.tables = movedTables(sheet.tables, rows);
    this.names = movedNames(this.names, sheet.name, rows);
    if (count > 0) this.followInsertion({ sheet: sheet.name, ...rows });
  }

  private followInsertion(inserted: InsertedRows): void {
    for (const { name, cells } of this.sheets) {
      for (const line of cells.values()) {
        // Rows without cells have no array.
        (line as typeof line | undefined)?.forEach((cell, column) => {
          if (typeof cell?.formula !== "string") return;
          const formula = `=${formulaAfterInsertion(cell.formula.slice(1), name, inserted)}`;
          line[column] = { ...cell, formula };
        });
      }
    }
  }

  private moveColumns(sheet: MemorySheet, column: number, count: number): void {
    const moved = (index: number) => movedIndex(index, column, count);
    for (const line of sheet.cells) {
      // Rows without cells have no array.
      (line as typeof line | undefined)?.splice(column, Math.max(0, -count), ...blanks(count));
    }
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].flatMap((index) => moved(index) ?? []));
    sheet.merges = sheet.merges.flatMap((merge): Area[] => {
      const [left, right] = [moved(merge.left), moved(merge.right)];
      return left === null || right === null ? [] : [{ ...merge, left, right }];
    });
  }

  private changed(
    sheet: string,
    area: Area,
    change: ChangeType,
    details?: { readonly before: CellValue; readonly after: CellValue },
  ): void {
    const { isRemote } = this;
    this.emit({
      kind: "changed",
      sheet,
      area,
      ...(change !== "RangeEdited" && { change }),
      ...(isRemote && { isRemote }),
      ...(details && { details }),
    });
  }

  private patched(cell: GridCell, patch: CellPatch, place: Place): GridCell {
    const { numberFormat = cell.numberFormat, fill = cell.fill } = patch;
    const look = patch.look === undefined ? cell.look : changedLook(cell.look, patch.look);
    const looks = { numberFormat, fill, ...(look && { look }) };
    if (patch.formula !== undefined) {
      const value = this.valueOf(patch.formula, place, this);
      return { value, formula: patch.formula, ...looks };
    }
    const { value, formula } = cell;
    return patch.value === undefined
      ? { value, formula, ...looks }
      : { value: patch.value, formula: null, ...looks };
  }

  private emit(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/**
 * Opens a workbook from any source, for example from `readXlsx`.
 *
 * @param workbook the snapshot; it is copied and never modified
 * @param calculate evaluates formulas that are written later; their result is 0 by default
 * @example
 * const grid = memoryGridOf(readXlsx(bytes));
 */
export function memoryGridOf(workbook: Workbook, calculate?: Calculate): MemoryGrid {
  return new MemoryGrid(workbook, calculate);
}

function rowsFrom(row: number, count: number): Area {
  return { top: row, left: 0, bottom: row + count - 1, right: lastColumn };
}

function columnsFrom(column: number, count: number): Area {
  return { top: 0, left: column, bottom: lastRow, right: column + count - 1 };
}

function cellsFrom(row: number, column: number, count: number): Area {
  return { top: row, left: column, bottom: row, right: column + count - 1 };
}

function blanks(count: number): undefined[] {
  return Array.from({ length: Math.max(0, count) }, () => undefined);
}

function blankLines(count: number): undefined[][] {
  return Array.from({ length: Math.max(0, count) }, () => []);
}

function gridCell(cell: Cell, system: DateSystem): GridCell {
  const { formula, format } = cell;
  return {
    value: storedValue(cell, system),
    formula: formula === undefined ? null : `=${formula}`,
    numberFormat: format ?? "General",
    fill: null,
  };
}

function holdsContent(patch: CellPatch | undefined): boolean {
  return patch?.value !== undefined || patch?.formula !== undefined;
}

function holdsSomething(cell: GridCell, valuesOnly: boolean): boolean {
  const holdsValue = cell.value !== null || cell.formula !== null;
  return (
    holdsValue ||
    (!valuesOnly &&
      (cell.fill !== null || cell.look !== undefined || cell.numberFormat !== "General"))
  );
}
