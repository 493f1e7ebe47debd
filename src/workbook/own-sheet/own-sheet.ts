/** The sheets that the add-in writes of its own beside the form, as plain data: what is on them and how it is printed. */
import type { Area } from "../workbook";
import type { OwnStyle } from "./styles";

/** Which of the add-in's sheets it is; a workbook has one of each. */
export type OwnSheetKind =
  "report" | "sampling" | "deadlines" | "board" | "decisions" | "seal" | "corrections";

/** What a sheet may be marked as, besides these: a table of a report over many workbooks. */
export type MarkedKind = OwnSheetKind | "table";

export interface OwnSheet {
  readonly kind: OwnSheetKind;
  /** The name of its tab, where it is new; a person may rename it afterwards. */
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly OwnRow[];
  /** How many rows stay in view; none where it is left out. */
  readonly frozenRows?: number;
  readonly print: PrintSetup;
}

export interface OwnRow {
  /** From the first column on; null for a cell that stays blank and without a style. */
  readonly cells: readonly (OwnCell | null)[];
  /** Points; Excel fits the row to its text where it is left out. */
  readonly height?: number;
}

export interface OwnCell {
  /** A text is written as a text whatever it begins with; of a date the serial number of the 1900 system. */
  readonly value: string | number | null;
  readonly style: OwnStyle;
  readonly isDate?: true;
  /** The number format code. */
  readonly format?: string;
  /** The cells that a click leads to. */
  readonly link?: { readonly sheet: string; readonly area: Area };
  /** How many columns it takes, itself included. */
  readonly span?: number;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Whether all of it goes on one page; else only its width does. */
  readonly isOnePage?: true;
  /** The row, from 0, that is printed again on top of every page that follows. */
  readonly titleRow?: number;
  /** The footer of every page, as Excel's codes: `&P / &N`. */
  readonly footer: string;
}

/** Cells of one style: a rectangle of a sheet. */
export interface StyledArea {
  readonly area: Area;
  readonly style: OwnStyle;
}

/**
 * The styles of a sheet in as few rectangles as its rows give: equal rows one below the other share theirs.
 *
 * @example
 * styledAreas([{ cells: [{ value: "a", style: "text" }, { value: "b", style: "text" }] }]).length; // 1
 */
export function styledAreas(rows: readonly OwnRow[]): StyledArea[] {
  const areas: { area: { -readonly [Side in keyof Area]: number }; style: OwnStyle }[] = [];
  let above: typeof areas = [];
  rows.forEach(({ cells }, row) => {
    const runs: typeof areas = [];
    let column = 0;
    for (const cell of cells) {
      const span = cell?.span ?? 1;
      const last = runs.at(-1);
      if (cell && last?.style === cell.style && last.area.right === column - 1) {
        last.area.right = column + span - 1;
      } else if (cell) {
        const area = { top: row, left: column, bottom: row, right: column + span - 1 };
        runs.push({ area, style: cell.style });
      }
      column += span;
    }
    above = runs.map((run) => {
      const same = above.find(
        ({ area, style }) =>
          style === run.style && area.left === run.area.left && area.right === run.area.right,
      );
      if (!same) {
        areas.push(run);
        return run;
      }
      same.area.bottom = row;
      return same;
    });
  });
  return areas;
}
