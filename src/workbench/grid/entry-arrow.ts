/** The arrow in a selected cell of which a list says what may be entered, as in Excel: a click opens the list. */
import type { ICellRenderContext, Injector } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  ISheetCellDropdownManagerService,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { CallingCell } from "./addin-functions";
import type { TypedEntries } from "./typed-entries";
import type { UniverGrid } from "./univer-grid";

/** The side of the arrow's square, in pixels of the sheet. */
const side = 18;

/**
 * Shows the arrow in the selected cell, and the list below it.
 *
 * @returns takes it away
 */
export function showEntryArrow(
  grid: UniverGrid,
  entries: TypedEntries,
  injector: Injector,
  unit: string,
): () => void {
  const arrow = {
    drawWith: drawArrow,
    isHit: ({ x, y }: { x: number; y: number }, info: ICellRenderContext) => {
      const { right, bottom } = edgeOf(info);
      return x >= right - side && y >= bottom - side;
    },
    onPointerDown: (info: ICellRenderContext) => {
      void openList(info);
    },
  };
  const openList = async (info: ICellRenderContext) => {
    const { workbook, worksheet, unitId, subUnitId, row, col } = info;
    const cell = { sheet: subUnitId, row, column: col };
    const options = await entries.offered(cell);
    if (options.length === 0 || !workbook) return;
    injector.get(ISheetCellDropdownManagerService).showDropdown({
      type: "list",
      location: { workbook, worksheet, unitId, subUnitId, row, col },
      props: {
        options: options.map((entry) => ({ label: entry, value: entry })),
        onChange: ([entry]) => {
          if (entry !== undefined) entries.enter(cell, { entry });
          return true;
        },
      },
    });
  };
  let selected: CallingCell | null = null;
  const intercepting = injector
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      handler: (cell, { unitId, subUnitId, row, col }, next) => {
        const isSelected =
          unitId === unit &&
          row === selected?.row &&
          col === selected.column &&
          subUnitId === selected.sheet;
        if (!isSelected) return next(cell);
        return next({ ...cell, customRender: [...(cell?.customRender ?? []), arrow] });
      },
    });
  const endListening = grid.listen((event) => {
    if (event.kind !== "selected") return;
    const { sheet, area } = event;
    const cell = { sheet, row: area.top, column: area.left };
    selected = grid.ruleOf(cell)?.type === "list" ? cell : null;
    injector.get(IRenderManagerService).getRenderById(unit)?.mainComponent?.makeForceDirty();
  });
  return () => {
    intercepting.dispose();
    endListening();
  };
}

function drawArrow(context: CanvasRenderingContext2D, info: ICellRenderContext): void {
  const { right, bottom } = edgeOf(info);
  const [left, top] = [right - side, bottom - side];
  context.save();
  context.fillStyle = "#f3f3f3";
  context.strokeStyle = "#8a8a8a";
  context.fillRect(left, top, side - 1, side - 1);
  context.strokeRect(left + 0.5, top + 0.5, side - 2, side - 2);
  context.fillStyle = "#444444";
  context.beginPath();
  context.moveTo(left + 5, top + 7);
  context.lineTo(left + 13, top + 7);
  context.lineTo(left + 9, top + 12);
  context.fill();
  context.restore();
}

/** The lower right corner of a cell, or of the merged cells that it begins. */
function edgeOf({ primaryWithCoord }: ICellRenderContext): { right: number; bottom: number } {
  const { isMergedMainCell, mergeInfo } = primaryWithCoord;
  const { endX: right, endY: bottom } = isMergedMainCell ? mergeInfo : primaryWithCoord;
  return { right, bottom };
}
