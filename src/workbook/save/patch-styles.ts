const styles = /(<((?:\w+:)?)cellXfs\b[^>]*>)([\s\S]*?)(<\/\2cellXfs>)/;
const style = /<((?:\w+:)?)xf\b[^>]*?(?:\/>|>[\s\S]*?<\/\1xf>)/g;
const firstOwnFormat = 164;

/** Adds styles to those of a workbook, which stay unchanged. */
export class StylesPatch {
  private readonly added = new Map<string, number>();
  private xml: string;

  constructor(xml: string) {
    this.xml = xml;
  }

  get isChanged(): boolean {
    return this.added.size > 0;
  }

  get text(): string {
    return this.xml;
  }

  /**
   * A style equal to another except for the number format; added if necessary.
   *
   * @param base index of the other style
   * @param format the format's code
   * @returns the index of the style
   */
  styleWith(base: number, format: string): number {
    const key = `${base} ${format}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const [, open = "", , body = "", close = ""] = styles.exec(this.xml) ?? [];
    const all = [...body.matchAll(style)].map(([text]) => text);
    const template = all[base] ?? all[0];
    if (template === undefined) return base;
    const id = format === "General" ? 0 : this.formatId(format);
    const added = template
      .replace(/\snumFmtId="\d+"/, "")
      .replace(/\sapplyNumberFormat="\w+"/, "")
      .replace(/xf\b/, `xf numFmtId="${id}" applyNumberFormat="1"`);
    const counted = open.replace(/count="\d+"/, `count="${all.length + 1}"`);
    this.xml = this.xml.replace(styles, () => `${counted}${body}${added}${close}`);
    this.added.set(key, all.length);
    return all.length;
  }

  private formatId(format: string): number {
    const ids = [...this.xml.matchAll(/numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
    const id = Math.max(firstOwnFormat - 1, ...ids) + 1;
    const prefix = /<((?:\w+:)?)styleSheet\b/.exec(this.xml)?.[1] ?? "";
    const code = format
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;");
    const element = `<${prefix}numFmt numFmtId="${id}" formatCode="${code}"/>`;
    const list = /(<(?:\w+:)?numFmts\b[^>]*?)count="(\d+)"([^>]*>)/;
    this.xml = list.test(this.xml)
      ? this.xml.replace(
          list,
          (_, open: string, count: string, rest: string) =>
            `${open}count="${Number(count) + 1}"${rest}${element}`,
        )
      : this.xml.replace(
          /<(?:\w+:)?styleSheet\b[^>]*>/,
          (open) => `${open}<${prefix}numFmts count="1">${element}</${prefix}numFmts>`,
        );
    return id;
  }
}
