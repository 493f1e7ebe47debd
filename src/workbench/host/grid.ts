/**
 * What the host needs of a spreadsheet. The host speaks Office.js's protocol and knows Excel's rules; a grid only
 * holds cells, so that the one in memory and the one on the page are interchangeable.
 */
import type { CellLook } from "../../workbook/cell-look";
import type { SheetLayout } from "../../workbook/sheet-layout";
import type { Area, CellValue, DateSystem, DefinedName, Sheet } from "../../workbook/workbook";

/** The state of one cell, blank or not. */
export interface GridCell {
  /** The value: dates are serial numbers, null when blank; of a formula, its result. */
  readonly value: CellValue;
  /** The formula with its "=", the add-in's functions written `ZA.NAME`; null on a typed value. */
  readonly formula: string | null;
  /** The number format code, "General" where none was given. */
  readonly numberFormat: string;
  /** The fill color, "#RRGGBB"; null when it has none. */
  readonly fill: string | null;
  /** How it looks otherwise; absent where nobody has given it a look. */
  readonly look?: CellLook;
}

/** The look of a cell after a change to it; a link or a line of a side replaces the one before. */
export function changedLook(before: CellLook = {}, patch: CellLook | null): CellLook | undefined {
  if (patch === null) return undefined;
  const borders = { ...before.borders, ...patch.borders };
  return { ...before, ...patch, ...(Object.keys(borders).length > 0 && { borders }) };
}

/**
 * A change to a cell. Omitted properties stay unchanged, but a value replaces the formula and vice versa. A value is
 * stored unchanged: parsing a typed "12" is up to the host.
 */
export interface CellPatch {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly fill?: string | null;
  /** What it says of the look; null takes all of it away. */
  readonly look?: CellLook | null;
}

/** A sheet without its cells; a live view. */
export interface GridSheet extends Omit<Sheet, "rows"> {
  /** Identifies the sheet for its whole life, whatever its name. */
  readonly id: string;
  /** The areas that may be edited while the sheet is protected; null when it is not protected. */
  readonly unlocked: readonly Area[] | null;
  /** Whether cells may be formatted even while the sheet is protected. */
  readonly mayFormat: boolean;
  /** The areas that formulas fill beyond their own cell, which is the first of the area. */
  readonly spills: readonly Area[];
  /** The area of the filter, which hides rows through `hiddenRows`; null without a filter. */
  readonly filter: Area | null;
}

/** What was done to cells, in Excel's words. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Cells were written: values, formulas or blanks; or they were added, removed or moved. */
export interface ChangedEvent {
  readonly kind: "changed";
  readonly sheet: string;
  readonly area: Area;
  /** "RangeEdited" when left out. */
  readonly change?: ChangeType;
  /** Of a single cell that was edited, its values. */
  readonly details?: { readonly before: CellValue; readonly after: CellValue };
  /** Whether another person caused it, who has the workbook open elsewhere. */
  readonly isRemote?: boolean;
}

/** An event of a grid, whatever its cause. */
export type GridEvent =
  | ChangedEvent
  /** Only number formats or colors were written. */
  | { readonly kind: "formatted"; readonly sheet: string; readonly area: Area }
  /** Formulas may have new results without having been edited; others may still wait for theirs. */
  | { readonly kind: "calculated"; readonly sheet: string }
  | { readonly kind: "selected"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: string }
  | { readonly kind: "added"; readonly sheet: string }
  | { readonly kind: "removed"; readonly sheet: string };

/** A spreadsheet. Sheets are identified by their id; rows and columns count from 0. */
export interface HostGrid {
  /** The sheets from left to right. */
  readonly sheets: readonly GridSheet[];
  /** In which the numbers of its cells count days. */
  readonly dateSystem: DateSystem;
  /** Defined names; they refer to their sheet by its name. */
  readonly names: readonly DefinedName[];
  /** The sheet in front and what is selected on it. */
  readonly selection: { readonly sheet: string; readonly area: Area };

  /**
   * The cells of an area.
   *
   * @param sheet id of the sheet
   * @param area no larger than the host's cell limit, never a whole column
   * @returns one row a row of the area, each as long as the area is wide; blank cells are there too
   */
  read(sheet: string, area: Area): readonly (readonly GridCell[])[];

  /**
   * Writes a rectangle of cells at once: one event, one undo step.
   *
   * @param sheet id of the sheet
   * @param top row of the first patch, from 0
   * @param left column of the first patch, from 0
   * @param patches rows of patches; undefined leaves the cell unchanged
   */
  write(
    sheet: string,
    top: number,
    left: number,
    patches: readonly (readonly (CellPatch | undefined)[])[],
  ): void;

  /**
   * Inserts blank rows above a row: what lies there moves down, and a table that the rows come into grows.
   *
   * @param sheet id of the sheet
   * @param row from 0
   */
  insertRows(sheet: string, row: number, count: number): void;

  /**
   * Inserts blank cells, which look like those above them: what lies there, and below, moves down in these columns alone.
   *
   * @param sheet id of the sheet
   */
  insertCells(sheet: string, area: Area): void;

  /** Has a table reach as far down as a row, from 0. */
  extendTable(sheet: string, table: string, bottom: number): void;

  /**
   * The smallest rectangle with all that the sheet contains.
   *
   * @param sheet id of the sheet
   * @param valuesOnly whether to ignore cells that have only a format or a color
   * @returns null when the sheet is empty
   */
  used(sheet: string, valuesOnly: boolean): Area | null;

  /** Selects an area and brings its sheet to the front. */
  select(sheet: string, area: Area): void;
  /** Brings a sheet to the front; it keeps its selection. */
  activate(sheet: string): void;
  /** Adds an empty sheet after the last one and returns its id. */
  addSheet(name: string): string;
  renameSheet(sheet: string, name: string): void;
  showSheet(sheet: string, visibility: Sheet["visibility"]): void;
  removeSheet(sheet: string): void;
  addName(name: DefinedName): void;
  /** Shows a name in Excel's lists, or hides it; its sheet is known by name, and not given for a name of the workbook. */
  showName(name: string, sheet: string | undefined, isShown: boolean): void;
  removeName(name: string, sheet: string | undefined): void;
  /** Whether sheets can neither be added, deleted, renamed nor hidden. */
  readonly isStructureProtected: boolean;
  layoutOf(sheet: string): SheetLayout;
  setLayout(sheet: string, layout: Partial<SheetLayout>): void;
  /** Merges an area into one cell; what the others hold is lost. */
  merge(sheet: string, area: Area): void;
  /** Splits every merged area that touches an area. */
  unmerge(sheet: string, area: Area): void;
  /** Whether formulas are calculated only by `calculate`, and keep their old results until then. */
  isManual: boolean;
  /** Whether formulas are calculated, or will be at once; it says nothing of functions that have not answered. */
  readonly isCalculating: boolean;
  /** Recalculates every formula. */
  calculate(): void;
  /**
   * Resolves when every formula has its result, those of the add-in's functions included.
   *
   * @param patience after how many milliseconds it resolves at the latest
   */
  settled(patience: number): Promise<void>;

  /** Calls the listener with every event from now on; returns a function that removes it. */
  listen(listener: (event: GridEvent) => void): () => void;
}
