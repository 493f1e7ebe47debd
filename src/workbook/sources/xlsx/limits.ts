/** How much of a file is read before it is refused; a real workbook is far from all of them. */
export interface Limits {
  /** Bytes of one part, inflated. */
  readonly partBytes: number;
  /** Bytes of all parts read, inflated. */
  readonly totalBytes: number;
  /** How many times larger than packed a part may become, beyond its first `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells that hold something, over all sheets; also shared strings, merged areas and names, each. */
  readonly cells: number;
  /** Places in rows up to their last cell, over all sheets: what a row costs in memory. */
  readonly places: number;
  /** Steps of work that its cells will be beyond their number; see `Budget`. */
  readonly work: number;
}

const megabyte = 2 ** 20;

export const defaultLimits: Limits = {
  partBytes: 256 * megabyte,
  totalBytes: 512 * megabyte,
  ratio: 200,
  ratioFrom: 8 * megabyte,
  cells: 2_000_000,
  places: 16_000_000,
  work: 100_000_000,
};
