import type { IRange } from "@univerjs/core";
import {
  type IMoveRangeMutationParams,
  type IMoveRowsMutationParams,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveColsMutationUndoFactory,
  MoveRangeMutation,
  MoveRowsMutation,
  MoveRowsMutationUndoFactory,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import { areaAddress } from "../../workbook/address";
import type { RowsMoved } from "../../workbook/moved-rows";
import { MoveCellsMutation, type MovedCells } from "./cell-insertion";

/** A step that moved cells, and the step that undoes it, each described in one line. */
interface Move {
  /** The sheets that it concerns, by their ids. */
  readonly sheets: readonly string[];
  readonly step: string;
  readonly undo: string;
  /** The rows that it inserted, if that is what it did. */
  readonly rows?: RowsOfSheet;
}

/** Rows that were inserted into a sheet, which is known by its id. */
interface RowsOfSheet extends RowsMoved {
  readonly sheet: string;
}

/** Tracks which rows, columns or cells have been moved since the workbook was opened. */
export class Moves {
  private readonly done: Move[] = [];

  /**
   * The rows that were inserted, and not removed by undoing, in their order.
   *
   * @param matters whether it matters what lies where on a sheet
   * @returns null where there are other moves too
   */
  insertedRows(matters: (sheet: string) => boolean): readonly RowsOfSheet[] | null {
    const inserted: RowsOfSheet[] = [];
    for (const { rows, sheets } of this.done) {
      if (!sheets.some(matters)) continue;
      if (!rows) return null;
      const last = inserted.at(-1);
      // A log grows row by row: as many as lie one below the other are inserted at once.
      if (last && isContinued(last, rows)) {
        inserted.splice(-1, 1, { ...last, count: last.count + rows.count });
      } else inserted.push(rows);
    }
    return inserted;
  }

  /** Records a command that Univer has executed. */
  follow(command: string, params: unknown): void {
    const move = moveOf(command, params);
    if (!move) return;
    // Undo is last in, first out, so only the last move can be undone.
    if (this.done.at(-1)?.undo === move.step) this.done.pop();
    else this.done.push(move);
  }
}

const opposites = new Map([
  [InsertRowMutation.id, RemoveRowMutation.id],
  [RemoveRowMutation.id, InsertRowMutation.id],
  [InsertColMutation.id, RemoveColMutation.id],
  [RemoveColMutation.id, InsertColMutation.id],
]);

/** What a command of Univer's moves of a sheet; null where it moves something else, or nothing. */
export function movedBy(command: string, params: unknown): RowsMoved | null {
  switch (command) {
    case InsertRowMutation.id:
    case RemoveRowMutation.id: {
      const { startRow: row, endRow } = (params as { range: IRange }).range;
      const count = endRow - row + 1;
      return { row, count: command === InsertRowMutation.id ? count : -count };
    }
    case MoveCellsMutation.id: {
      const { area, count } = params as MovedCells;
      return { row: area.top, count, columns: { first: area.left, last: area.right } };
    }
    default:
      return null;
  }
}

function isContinued(last: RowsOfSheet, next: RowsOfSheet): boolean {
  return (
    last.sheet === next.sheet &&
    last.columns === undefined &&
    next.columns === undefined &&
    next.row === last.row + last.count
  );
}

function moveOf(command: string, params: unknown): Move | null {
  if (command === MoveCellsMutation.id) {
    const { subUnitId: sheet, area, count } = params as MovedCells;
    const moved = movedBy(command, params);
    const lineOf = (by: number) => `${command} ${sheet} ${areaAddress(area)} ${by}`;
    const isInserted = count > 0 && moved !== null;
    return {
      sheets: [sheet],
      step: lineOf(count),
      undo: lineOf(-count),
      ...(isInserted && { rows: { sheet, ...moved } }),
    };
  }
  const opposite = opposites.get(command);
  if (opposite !== undefined) {
    const { subUnitId, range } = params as { subUnitId: string; range: IRange };
    const place = `${subUnitId} ${placeOf(range)}`;
    const { startRow: row, endRow } = range;
    const rows = { sheet: subUnitId, row, count: endRow - row + 1 };
    return {
      sheets: [subUnitId],
      step: `${command} ${place}`,
      undo: `${opposite} ${place}`,
      ...(command === InsertRowMutation.id && { rows }),
    };
  }
  switch (command) {
    case MoveRowsMutation.id:
    case MoveColsMutation.id: {
      const move = params as IMoveRowsMutationParams;
      const undoOf =
        command === MoveRowsMutation.id ? MoveRowsMutationUndoFactory : MoveColsMutationUndoFactory;
      const sheets = [move.subUnitId];
      return { sheets, step: lineOf(command, move), undo: lineOf(command, undoOf(null, move)) };
    }
    case MoveRangeMutation.id: {
      const { from, to, fromRange, toRange } = params as IMoveRangeMutationParams;
      const start = `${from.subUnitId} ${placeOf(fromRange)}`;
      const end = `${to.subUnitId} ${placeOf(toRange)}`;
      const sheets = [from.subUnitId, to.subUnitId];
      return { sheets, step: `${start} to ${end}`, undo: `${end} to ${start}` };
    }
    default:
      return null;
  }
}

function lineOf(
  command: string,
  { subUnitId, sourceRange, targetRange }: IMoveRowsMutationParams,
): string {
  return `${command} ${subUnitId} ${placeOf(sourceRange)} to ${placeOf(targetRange)}`;
}

/** No address as Excel writes them, since whole rows may come without columns. */
function placeOf({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return [startRow, startColumn, endRow, endColumn].join(" ");
}
