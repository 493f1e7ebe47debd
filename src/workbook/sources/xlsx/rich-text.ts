import { textOf } from "./escapes";
import type { Attributes } from "./xml";

/** Gathers a text from `<t>` elements: runs of rich text joined, phonetic runs (`<rPh>`) left out. */
export class RichText {
  private joined = "";
  private run = "";
  private inRun = false;
  private preserved = false;
  private inPhonetic = false;

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.inPhonetic = true;
    else if (name === "t" && !this.inPhonetic) {
      this.run = "";
      this.inRun = true;
      this.preserved = attributes["xml:space"] === "preserve";
    }
  }

  text(piece: string): void {
    if (this.inRun) this.run += piece;
  }

  close(name: string): void {
    if (name === "rPh") this.inPhonetic = false;
    else if (name === "t" && this.inRun) {
      this.joined += textOf(this.run, this.preserved);
      this.inRun = false;
    }
  }

  /** The text so far; the next one begins empty. */
  take(): string {
    const text = this.joined;
    this.joined = "";
    return text;
  }
}
