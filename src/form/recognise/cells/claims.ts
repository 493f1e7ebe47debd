import { RowBands } from "../../../workbook/row-bands";
import type { Area } from "../../../workbook/workbook";

/** The areas of a sheet that tables have claimed. */
export class Claims {
  private readonly areas = new RowBands<Area>();
  private readonly bottoms = new Set<number>();

  /** How many there are. */
  size = 0;

  add(area: Area): void {
    this.size += 1;
    this.areas.add(area.top, area.bottom, area);
    this.bottoms.add(area.bottom);
  }

  /** Whether a cell lies in one of them. */
  has(row: number, column: number): boolean {
    return this.areas.someAt(
      row,
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    );
  }

  /** Whether one of them ends with a row. */
  endWith(row: number): boolean {
    return this.bottoms.has(row);
  }
}
