import type { Injector } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";

/** A point of the page, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the lower left corner of a cell of the sheet in front is on the page.
 *
 * @param unit the id of the workbook
 * @returns null where it is not drawn
 */
export function screenPlaceOf(
  injector: Injector,
  unit: string,
  row: number,
  column: number,
): Point | null {
  const render = injector.get(IRenderManagerService).getRenderById(unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !view) return null;
  const { startX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { left, top } = render.engine.getCanvasElement().getBoundingClientRect();
  // What is frozen does not scroll.
  const { startRow, startColumn } = skeleton.worksheet.getFreeze();
  const x = startX - (column < startColumn ? 0 : view.viewportScrollX);
  const y = endY - (row < startRow ? 0 : view.viewportScrollY);
  return { x: left + x * scaleX, y: top + y * scaleY };
}
