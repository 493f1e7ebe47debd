import { lastColumn } from "./address";
import type { Place } from "./workbook";

/** Cells of any sheets. A number stands for each: thousands of texts would take longer to make than to ask for. */
export class CellSet {
  private readonly bySheet = new Map<string, Set<number>>();

  add(place: Place): void {
    const onSheet = this.bySheet.get(place.sheet);
    if (onSheet) onSheet.add(numberOf(place));
    else this.bySheet.set(place.sheet, new Set([numberOf(place)]));
  }

  has(place: Place): boolean {
    return this.bySheet.get(place.sheet)?.has(numberOf(place)) ?? false;
  }
}

function numberOf({ row, column }: Place): number {
  return row * (lastColumn + 1) + column;
}
