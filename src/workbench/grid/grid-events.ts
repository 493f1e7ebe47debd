import type { ICellData, IRange, Nullable } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  type IMoveRangeMutationParams,
  type IMoveRowsMutationParams,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { ChangeType, GridEvent } from "../host/grid";
import { areaOf } from "./workbook-data";

/**
 * The grid's event for a command of Univer.
 *
 * @param isResult whether the command only displays results of formulas
 * @returns null when there is none
 */
export function eventOf(command: string, params: unknown, isResult: boolean): GridEvent | null {
  const { subUnitId: sheet = "" } = params as { subUnitId?: string };
  switch (command) {
    case SetRangeValuesMutation.id:
      return isResult ? null : writeEvent(sheet, params as ISetRangeValuesMutationParams);
    case SetSelectionsOperation.id: {
      const range = (params as ISetSelectionsOperationParams).selections.at(-1)?.range;
      return range ? { kind: "selected", sheet, area: areaOf(range) } : null;
    }
    case SetWorksheetActiveOperation.id:
      return { kind: "activated", sheet };
    case InsertRowMutation.id:
      return changeOf(sheet, params, "RowInserted");
    case RemoveRowMutation.id:
      return changeOf(sheet, params, "RowDeleted");
    case InsertColMutation.id:
      return changeOf(sheet, params, "ColumnInserted");
    case RemoveColMutation.id:
      return changeOf(sheet, params, "ColumnDeleted");
    case InsertRangeMoveDownCommand.id:
    case InsertRangeMoveRightCommand.id:
      return changeOf(sheet, params, "CellInserted");
    case DeleteRangeMoveUpCommand.id:
    case DeleteRangeMoveLeftCommand.id:
      return changeOf(sheet, params, "CellDeleted");
    case MoveRowsMutation.id:
    case MoveColsMutation.id:
      return {
        kind: "changed",
        sheet,
        area: areaOf((params as IMoveRowsMutationParams).targetRange),
      };
    case MoveRangeMutation.id: {
      const { to, toRange } = params as IMoveRangeMutationParams;
      return { kind: "changed", sheet: to.subUnitId, area: areaOf(toRange) };
    }
    case InsertSheetMutation.id:
      return { kind: "added", sheet: (params as { sheet: { id: string } }).sheet.id };
    case RemoveSheetMutation.id:
      return { kind: "removed", sheet };
    default:
      return null;
  }
}

/** The range that cells were added to or removed from; commands by menu leave it to what is selected. */
function changeOf(sheet: string, params: unknown, change: ChangeType): GridEvent | null {
  const { range } = params as { range?: IRange };
  return range ? { kind: "changed", sheet, area: areaOf(range), change } : null;
}

function writeEvent(
  sheet: string,
  { cellValue = {} }: ISetRangeValuesMutationParams,
): GridEvent | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let hasContent = false;
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      top = Math.min(top, Number(row));
      left = Math.min(left, Number(column));
      bottom = Math.max(bottom, Number(row));
      right = Math.max(right, Number(column));
      hasContent ||= !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell;
    }
  }
  if (bottom < 0) return null;
  return { kind: hasContent ? "changed" : "formatted", sheet, area: { top, left, bottom, right } };
}
