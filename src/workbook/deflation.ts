/** A faster way to deflate than the one that runs everywhere, where the host has one. */
export interface Deflation {
  /**
   * Deflates a piece of a whole. The pieces, each deflated by itself, are one after the other the whole, deflated.
   *
   * @param isLast whether the whole ends with it
   */
  deflate(piece: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer>;
  /** Inflates what was deflated. */
  inflate(deflated: Uint8Array): Uint8Array;
  /**
   * The checksum that a zip has of a part (CRC-32).
   *
   * @param before the checksum of what stands before the piece; 0 where nothing does
   */
  checksum(piece: Uint8Array, before: number): number;
}
