/**
 * What the host needs from a spreadsheet. The host speaks Office.js's protocol and knows Excel's rules; a grid only
 * holds cells, so that a plain one in memory and the one a person sees in the workbench can stand in for each other.
 */
import type { Area, CellValue, DateSystem, DefinedName, Sheet } from "../../workbook/workbook";

/** One cell as it stands, held or not. */
export interface GridCell {
  /** The value: dates are serial numbers, null when blank; of a formula, its result. */
  readonly value: CellValue;
  /** The formula with its "=", the add-in's functions written `ZA.NAME`; null on a typed value. */
  readonly formula: string | null;
  /** The number format code, "General" where none was given. */
  readonly numberFormat: string;
  /** The color of the cell's ground, "#RRGGBB"; null when it has none. */
  readonly fill: string | null;
}

/**
 * What a cell gets. What is left out stays as it is, but a value takes the formula away and the other way round.
 * A value is stored as it is given: what Excel makes of a typed "12" is the host's affair.
 */
export interface CellPatch {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly fill?: string | null;
}

/** A sheet without its cells; a view that is always current. */
export interface GridSheet extends Omit<Sheet, "rows"> {
  /** Names the sheet for its whole life, whatever it is called. */
  readonly id: string;
  /** The areas that may be edited while the sheet is protected; null when it is not protected. */
  readonly unlocked: readonly Area[] | null;
  /** Whether cells may be formatted all the same while the sheet is protected. */
  readonly mayFormat: boolean;
  /** What formulas fill beyond their own cell: each area with its formula in the first cell. */
  readonly spills: readonly Area[];
  /** The area that a filter stands over, the rows it hides being among the hidden ones; null without a filter. */
  readonly filter: Area | null;
}

/** What happened in a grid, whoever did it. */
export type GridEvent =
  /** Cells were written: values, formulas or blanks. */
  | { readonly kind: "changed"; readonly sheet: string; readonly area: Area }
  /** Only number formats or colors were written. */
  | { readonly kind: "formatted"; readonly sheet: string; readonly area: Area }
  /** Formulas have new results without having been written. */
  | { readonly kind: "calculated"; readonly sheet: string }
  | { readonly kind: "selected"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: string }
  | { readonly kind: "added"; readonly sheet: string }
  | { readonly kind: "removed"; readonly sheet: string };

/** A spreadsheet. Sheets are named by their id; rows and columns count from 0. */
export interface HostGrid {
  /** The sheets from left to right. */
  readonly sheets: readonly GridSheet[];
  /** In which the numbers of its cells count days. */
  readonly dateSystem: DateSystem;
  /** Defined names; they call their sheet by its name. */
  readonly names: readonly DefinedName[];
  /** The sheet in front and what is selected on it. */
  readonly selection: { readonly sheet: string; readonly area: Area };

  /**
   * The cells of an area.
   *
   * @param sheet id of the sheet
   * @param area at most as large as the host allows at once, never a whole column
   * @returns one row a row of the area, each as long as the area is wide; blank cells are there too
   */
  read(sheet: string, area: Area): readonly (readonly GridCell[])[];

  /**
   * Writes a rectangle of cells in one go: one event, one step of undo.
   *
   * @param sheet id of the sheet
   * @param top row of the first patch, from 0
   * @param left column of the first patch, from 0
   * @param patches rows of patches; undefined leaves the cell alone
   */
  write(
    sheet: string,
    top: number,
    left: number,
    patches: readonly (readonly (CellPatch | undefined)[])[],
  ): void;

  /**
   * The smallest rectangle with everything the sheet holds.
   *
   * @param sheet id of the sheet
   * @param valuesOnly whether to pass over cells that have only a format or a color
   * @returns null when the sheet holds nothing
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
  /** Calculates every formula again. */
  calculate(): void;

  /** Tells a listener of everything that happens from now on; returns what ends that. */
  listen(listener: (event: GridEvent) => void): () => void;
}
