import { escapeXml, xmlPart } from "./xml";

/** The texts of a workbook, each once. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** The number under which the workbook has a text. */
  indexOf(text: string): number {
    this.uses += 1;
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  /** The part `xl/sharedStrings.xml`. */
  toXml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
    );
    return xmlPart("sst", items.join(""), ` count="${this.uses}" uniqueCount="${items.length}"`);
  }
}
