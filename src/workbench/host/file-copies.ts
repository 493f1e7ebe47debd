import type { Json } from "./protocol";

/** The errors with which Excel refuses the file of the workbook, by their numbers on the wire. */
export const fileErrors = {
  notSupported: 5000,
  /** Another copy is open. */
  isOpen: 11_000,
} as const;

/** An answer about a copy: its parts by their numbers on the wire, or an error. */
export type FileAnswer = Readonly<Record<number, Json>> | { readonly error: number };

/**
 * The copies of the workbook's file that the add-in reads in slices. As in Excel, only one is open at a time.
 *
 * Numbers are the wire's own, as observed in `@microsoft/office-js` 1.1.110.
 */
export class FileCopies {
  /** Makes the file as it would be saved now; null where this Excel hands out none. */
  save: () => Uint8Array | null = () => null;
  private copy: { readonly bytes: Uint8Array; readonly sliceSize: number } | null = null;
  private made = 0;

  get isOpen(): boolean {
    return this.copy !== null;
  }

  open(sliceSize: number): FileAnswer {
    if (this.copy) return { error: fileErrors.isOpen };
    const bytes = this.save();
    if (!bytes) return { error: fileErrors.notSupported };
    this.copy = { bytes, sliceSize };
    this.made += 1;
    return { 0: this.made, 1: bytes.length };
  }

  slice(handle: number, index: number): FileAnswer {
    if (!this.copy || handle !== this.made) return { error: fileErrors.notSupported };
    const { bytes, sliceSize } = this.copy;
    const slice = bytes.subarray(index * sliceSize, (index + 1) * sliceSize);
    return { 0: Array.from(slice), 1: slice.length };
  }

  close(): FileAnswer {
    this.copy = null;
    return {};
  }
}
