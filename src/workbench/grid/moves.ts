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

/** A step that moved cells, and the step that takes it back, each in one line. */
interface Move {
  readonly step: string;
  readonly back: string;
}

/** Notices whether cells stand elsewhere than they did at first, because rows, columns or cells were moved. */
export class Moves {
  private readonly done: Move[] = [];

  /** Whether moves were made that were not taken back. */
  get isAny(): boolean {
    return this.done.length > 0;
  }

  /** Follows what Univer does. */
  follow(command: string, params: unknown): void {
    const move = moveOf(command, params);
    if (!move) return;
    // Undoing goes backwards, so only the last move can be the one that is taken back.
    if (this.done.at(-1)?.back === move.step) this.done.pop();
    else this.done.push(move);
  }
}

const opposites = new Map([
  [InsertRowMutation.id, RemoveRowMutation.id],
  [RemoveRowMutation.id, InsertRowMutation.id],
  [InsertColMutation.id, RemoveColMutation.id],
  [RemoveColMutation.id, InsertColMutation.id],
]);

function moveOf(command: string, params: unknown): Move | null {
  const opposite = opposites.get(command);
  if (opposite !== undefined) {
    const { subUnitId, range } = params as { subUnitId: string; range: IRange };
    const place = `${subUnitId} ${placeOf(range)}`;
    return { step: `${command} ${place}`, back: `${opposite} ${place}` };
  }
  switch (command) {
    case MoveRowsMutation.id:
    case MoveColsMutation.id: {
      const move = params as IMoveRowsMutationParams;
      const undo =
        command === MoveRowsMutation.id ? MoveRowsMutationUndoFactory : MoveColsMutationUndoFactory;
      return { step: lineOf(command, move), back: lineOf(command, undo(null, move)) };
    }
    case MoveRangeMutation.id: {
      const { from, to, fromRange, toRange } = params as IMoveRangeMutationParams;
      const start = `${from.subUnitId} ${placeOf(fromRange)}`;
      const end = `${to.subUnitId} ${placeOf(toRange)}`;
      return { step: `${start} to ${end}`, back: `${end} to ${start}` };
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
