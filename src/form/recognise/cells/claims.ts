import { Bands } from "../../../workbook/bands";
import type { Area } from "../../../workbook/workbook";

/** The areas of a sheet that tables have claimed. */
export class Claims {
  private readonly byRows = new Bands<Area>();
  private readonly byColumns = new Bands<Area>();
  private readonly bottoms = new Set<number>();

  /** How many there are. */
  size = 0;

  add(area: Area): void {
    this.size += 1;
    this.byRows.add(area.top, area.bottom, area);
    this.byColumns.add(area.left, area.right, area);
    this.bottoms.add(area.bottom);
  }

  /** Whether a cell lies in one of them: of those in its rows or in its columns, whichever are fewer. */
  has(row: number, column: number): boolean {
    if (this.size === 0) return false;
    const isIn = ({ top, left, bottom, right }: Area) =>
      top <= row && row <= bottom && left <= column && column <= right;
    return this.byColumns.countAt(column) < this.byRows.countAt(row)
      ? this.byColumns.someAt(column, isIn)
      : this.byRows.someAt(row, isIn);
  }

  /** Whether one of them ends with a row. */
  endWith(row: number): boolean {
    return this.bottoms.has(row);
  }
}
