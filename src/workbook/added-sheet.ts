import type { FilledLook } from "./cell-look";
import type { SheetLayout } from "./sheet-layout";
import type { Area, Cell, DefinedName } from "./workbook";

/** A sheet that is to be added to a workbook: what is on it, how it looks, and how it is printed. */
export interface AddedSheet {
  /** The name of its tab. */
  readonly name: string;
  /** The cells, sparse: `rows[row]?.[column]`, both from 0. */
  readonly rows: readonly (readonly (AddedCell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly layout: SheetLayout;
  /** The names that belong to it alone; the rows that are printed again are none of them. */
  readonly names: readonly Pick<DefinedName, "name" | "refersTo" | "hidden">[];
}

export interface AddedCell extends Cell {
  readonly look?: FilledLook;
}
