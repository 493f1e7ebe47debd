/** Rows or columns that are looked up together. */
const widthOfBand = 16;

/** What takes more bands than these is kept apart: there are few such, and each would stand in all of them. */
const mostBands = 256;

/** Things that stand in some rows of a sheet, or in some columns, found again by one of these without asking all of them. */
export class Bands<Item> {
  private readonly bands = new Map<number, Item[]>();
  private readonly long: Item[] = [];

  /**
   * @param from the first row or column of the item, from 0
   * @param to its last
   */
  add(from: number, to: number, item: Item): void {
    const [first, last] = [bandOf(from), bandOf(to)];
    if (last - first >= mostBands) {
      this.long.push(item);
      return;
    }
    for (let band = first; band <= last; band++) {
      const items = this.bands.get(band);
      if (items) items.push(item);
      else this.bands.set(band, [item]);
    }
  }

  /** How many items stand in a row or column, or near it. */
  countAt(index: number): number {
    return (this.bands.get(bandOf(index))?.length ?? 0) + this.long.length;
  }

  /** Whether one of the items that stand in a row or column, or near it, is the one that is sought. */
  someAt(index: number, isSought: (item: Item) => boolean): boolean {
    if (this.bands.size > 0 && this.bands.get(bandOf(index))?.some(isSought)) return true;
    return this.long.length > 0 && this.long.some(isSought);
  }

  /** The items that stand in some rows or columns, or near them; one in several bands comes several times. */
  *between(from: number, to: number): Generator<Item> {
    yield* this.long;
    const last = bandOf(to);
    if (last - bandOf(from) > this.bands.size) {
      for (const items of this.bands.values()) yield* items;
    } else {
      for (let band = bandOf(from); band <= last; band++) yield* this.bands.get(band) ?? [];
    }
  }
}

function bandOf(index: number): number {
  return Math.floor(index / widthOfBand);
}
