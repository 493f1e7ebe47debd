import { Bands } from "./bands";
import type { Area, Place } from "./workbook";

/** An area of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Areas of any sheets, asked for cells and other areas. */
export class SheetAreas {
  private readonly bySheet = new Map<string, Bands<Area>>();

  constructor(areas: Iterable<SheetArea> = []) {
    for (const each of areas) this.add(each);
  }

  add({ sheet, area }: SheetArea): void {
    const onSheet = this.bySheet.get(sheet) ?? new Bands<Area>();
    this.bySheet.set(sheet, onSheet);
    onSheet.add(area.top, area.bottom, area);
  }

  /** Whether a cell lies in one of them. */
  has({ sheet, row, column }: Place): boolean {
    const isAround = ({ top, bottom, left, right }: Area) =>
      top <= row && row <= bottom && left <= column && column <= right;
    return this.bySheet.get(sheet)?.someAt(row, isAround) ?? false;
  }

  /** Whether an area has a cell in common with one of them. */
  touch({ sheet, area }: SheetArea): boolean {
    for (const each of this.bySheet.get(sheet)?.between(area.top, area.bottom) ?? []) {
      if (overlap(each, area)) return true;
    }
    return false;
  }
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
