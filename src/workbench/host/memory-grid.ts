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
import type { CellPatch, GridCell, GridEvent, GridSheet, HostGrid } from "./grid";

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
}

/**
 * A workbook in memory, for Node and for the browser. It cannot evaluate formulas: their results are those of the
 * workbook or of `calculate`.
 */
export class MemoryGrid implements HostGrid {
  readonly sheets: MemorySheet[] = [];
  readonly names: DefinedName[];
  readonly dateSystem: DateSystem;
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
    const kind = patches.some((line) => line.some(holdsContent)) ? "changed" : "formatted";
    this.emit({ kind, sheet: id, area });
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
    this.sheet(id).name = name;
  }

  showSheet(id: string, visibility: Sheet["visibility"]): void {
    this.sheet(id).visibility = visibility;
  }

  removeSheet(id: string): void {
    this.sheets.splice(this.sheets.indexOf(this.sheet(id)), 1);
    const next = this.sheets.find(({ visibility }) => visibility === "visible");
    if (this.active === id && next) this.activate(next.id);
    this.emit({ kind: "removed", sheet: id });
  }

  addName(name: DefinedName): void {
    this.names.push(name);
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
    });
    return id;
  }

  private patched(cell: GridCell, patch: CellPatch, place: Place): GridCell {
    const { numberFormat = cell.numberFormat, fill = cell.fill } = patch;
    if (patch.formula !== undefined) {
      const value = this.valueOf(patch.formula, place, this);
      return { value, formula: patch.formula, numberFormat, fill };
    }
    return patch.value === undefined
      ? { ...cell, numberFormat, fill }
      : { value: patch.value, formula: null, numberFormat, fill };
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
  return holdsValue || (!valuesOnly && (cell.fill !== null || cell.numberFormat !== "General"));
}
