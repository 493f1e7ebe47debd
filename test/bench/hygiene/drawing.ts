/** A workbook that is drawn as people make one: labels, numbers, and formulas that are filled over an area. */
import { areaAddress, columnName, parseArea } from "../../../src/workbook/address";
import { sharedFormula } from "../../../src/workbook/shared-formula";
import type { Area, CellValue, Place } from "../../../src/workbook/workbook";
import { Book } from "../accuracy/book";
import type { Random } from "../accuracy/random";

/** Cells over which one formula was filled, in the order in which they stand. */
export type Run = readonly Place[];

export interface Numbers {
  readonly from?: number;
  readonly to?: number;
  /** Digits after the point. */
  readonly digits?: number;
  readonly format?: string;
}

export class Drawing {
  readonly book = new Book();
  readonly runs: Run[] = [];

  constructor(readonly random: Random) {}

  on(sheet: string): SheetDrawing {
    return new SheetDrawing(this, sheet);
  }
}

export class SheetDrawing {
  constructor(
    private readonly drawing: Drawing,
    readonly sheet: string,
  ) {}

  /** Writes values side by side, from a cell on; a null leaves its cell empty. */
  across(address: string, values: readonly CellValue[], format?: string): void {
    const { top, left } = areaOf(address);
    for (const [index, value] of values.entries()) {
      if (value !== null) this.put({ row: top, column: left + index }, value, format);
    }
  }

  /** Writes values one under the other, from a cell on. */
  down(address: string, values: readonly CellValue[], format?: string): void {
    const { top, left } = areaOf(address);
    for (const [index, value] of values.entries()) {
      if (value !== null) this.put({ row: top + index, column: left }, value, format);
    }
  }

  /** Types numbers over an area. */
  numbers(address: string, { from = 10, to = 900, digits = 0, format }: Numbers = {}): void {
    const factor = 10 ** digits;
    for (const place of placesOf(areaOf(address))) {
      const number = this.drawing.random.whole(from * factor, to * factor) / factor;
      this.put(place, number, format);
    }
  }

  /** Fills a formula, written for the first cell, over areas that are one run. */
  fill(addresses: string | readonly string[], formula: string, format?: string): void {
    const areas = [addresses].flat().map(areaOf);
    const [first] = areas;
    if (!first) return;
    const moved = sharedFormula(formula, first.top, first.left);
    const run = areas.flatMap(placesOf).map((place) => ({ sheet: this.sheet, ...place }));
    for (const place of run) {
      this.drawing.book.put(place, null, { formula: moved(place.row, place.column), format });
    }
    this.drawing.runs.push(run);
  }

  merge(address: string): void {
    this.drawing.book.merge(this.sheet, address);
  }

  private put(place: Pick<Place, "row" | "column">, value: CellValue, format?: string): void {
    this.drawing.book.put({ sheet: this.sheet, ...place }, value, { format });
  }
}

/**
 * The address of cells by the position of columns, from 0, and the numbers of rows.
 *
 * @example
 * cells(1, 5, 3, 9); // "B5:D9"
 */
export function cells(left: number, top: number, right = left, bottom = top): string {
  return areaAddress({ left, top: top - 1, right, bottom: bottom - 1 });
}

/** The letters of a column by its position, from 0. */
export function letters(column: number): string {
  return columnName(column);
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(`no address: ${address}`);
  return area;
}

function placesOf({ top, left, bottom, right }: Area): Pick<Place, "row" | "column">[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => ({
      row: top + down,
      column: left + across,
    })),
  ).flat();
}
