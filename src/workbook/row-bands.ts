/** Rows that are looked up together. */
const rowsOfBand = 16;

/** What is taller than so many bands is kept apart: there are few such, and each would stand in all of them. */
const mostBands = 256;

/** Things that stand in some rows of a sheet, found again by a row without asking all of them. */
export class RowBands<Item> {
  private readonly bands = new Map<number, Item[]>();
  private readonly tall: Item[] = [];

  /**
   * @param top the first row of the item, from 0
   * @param bottom its last
   */
  add(top: number, bottom: number, item: Item): void {
    const [first, last] = [bandOf(top), bandOf(bottom)];
    if (last - first >= mostBands) {
      this.tall.push(item);
      return;
    }
    for (let band = first; band <= last; band++) {
      const items = this.bands.get(band);
      if (items) items.push(item);
      else this.bands.set(band, [item]);
    }
  }

  /** Whether one of the items that stand in a row, or near it, is the one that is sought. */
  someAt(row: number, isSought: (item: Item) => boolean): boolean {
    if (this.bands.size > 0 && this.bands.get(bandOf(row))?.some(isSought)) return true;
    return this.tall.length > 0 && this.tall.some(isSought);
  }

  /** The items that stand in some rows, or near them; one in several bands comes several times. */
  *between(top: number, bottom: number): Generator<Item> {
    yield* this.tall;
    const last = bandOf(bottom);
    if (last - bandOf(top) > this.bands.size) {
      for (const items of this.bands.values()) yield* items;
    } else {
      for (let band = bandOf(top); band <= last; band++) yield* this.bands.get(band) ?? [];
    }
  }
}

function bandOf(row: number): number {
  return Math.floor(row / rowsOfBand);
}
