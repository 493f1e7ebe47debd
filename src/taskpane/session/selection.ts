import type { Place } from "../../workbook/workbook";

/** Tells of the selected cell, at once and whenever another one is; undefined where Excel does not tell. */
type Watch = (listener: (place: Place) => void) => Promise<(() => Promise<void>) | undefined>;

/** The cell that is selected on the sheet, for whoever wants to know it, as long as it is followed. */
export class Selection {
  private readonly listeners = new Set<(place: Place) => void>();
  private selected: Place | null = null;
  /** Ends following the selected cell. */
  private following: ReturnType<Watch> | null = null;

  constructor(private readonly watch: Watch) {}

  /** The selected cell; null until Excel has told. */
  get place(): Place | null {
    return this.selected;
  }

  /**
   * Tells of the cell that is selected, at once and whenever another one is.
   *
   * @returns stops telling
   */
  onSelection(listener: (place: Place) => void): () => void {
    this.listeners.add(listener);
    if (this.selected) listener(this.selected);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Begins to follow the selected cell. */
  async follow(): Promise<void> {
    const following = this.watch((place) => {
      if (this.following !== following) return;
      this.selected = place;
      for (const listener of this.listeners) listener(place);
    });
    this.following = following;
    await following;
  }

  /** Ends following it; who listens is told again when it is followed again. */
  stop(): void {
    const { following } = this;
    this.following = null;
    void following?.then((end) => end?.()).catch(() => undefined);
  }
}
