import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { own } from "../../core/own";
import type { Package } from "../../workbook/sources/xlsx/package";
import { readNumberFormats } from "../../workbook/sources/xlsx/styles";
import { type Attributes, readXml } from "../../workbook/sources/xlsx/xml";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
};

const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};

const sides: Readonly<Record<string, "l" | "r" | "t" | "b">> = {
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
};

const defaultSize = 11;
const black = "#000000";

/**
 * The cell styles of a workbook, in their order: font, fill, borders, alignment, number format.
 *
 * Theme colors are ignored; the spreadsheet's defaults apply.
 *
 * @param path the part, or undefined when the workbook has none
 */
export function readStyles(source: Package, path: string | undefined): IStyleData[] {
  if (path === undefined || !source.has(path)) return [];
  const formats = readNumberFormats(source, path);
  const reader = new StyleReader();
  readXml(source, path, reader);
  return reader.styles.map((style, index) => {
    const pattern = formats[index];
    return pattern === undefined ? style : { ...style, n: { pattern } };
  });
}

class StyleReader {
  readonly styles: IStyleData[] = [];
  private readonly fonts: IStyleData[] = [];
  private readonly fills: IStyleData[] = [];
  private readonly borders: IBorderData[] = [];
  private readonly path: string[] = [];

  open(name: string, attributes: Attributes): void {
    this.path.push(name);
    const [, list] = this.path;
    if (list === "fonts") this.openInFonts(name, attributes);
    else if (list === "fills") this.openInFills(name, attributes);
    else if (list === "borders") this.openInBorders(name, attributes);
    else if (list === "cellXfs") this.openInStyles(name, attributes);
  }

  close(): void {
    this.path.pop();
  }

  private openInFonts(name: string, { val, rgb }: Attributes): void {
    if (name === "font") this.fonts.push({ fs: defaultSize, vt: VerticalAlign.BOTTOM });
    const font = this.fonts.at(-1);
    if (!font) return;
    if (name === "b") font.bl = val === "0" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    else if (name === "i") font.it = val === "0" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    else if (name === "sz") font.fs = Number(val);
    else if (name === "color" && rgb !== undefined) font.cl = { rgb: color(rgb) };
  }

  private openInFills(name: string, { rgb }: Attributes): void {
    if (name === "fill") this.fills.push({});
    const fill = this.fills.at(-1);
    if (fill && name === "fgColor" && rgb !== undefined) fill.bg = { rgb: color(rgb) };
  }

  private openInBorders(name: string, { style, rgb }: Attributes): void {
    if (name === "border") this.borders.push({});
    const border = this.borders.at(-1);
    const side = own(sides, name);
    if (border && side && style !== undefined) {
      border[side] = { s: own(borderStyles, style) ?? BorderStyleTypes.THIN, cl: { rgb: black } };
    }
    const above = own(sides, this.path.at(-2) ?? "");
    const drawn = above && border?.[above];
    if (name === "color" && drawn && rgb !== undefined) drawn.cl = { rgb: color(rgb) };
  }

  private openInStyles(name: string, attributes: Attributes): void {
    if (name === "xf") {
      const { fontId, fillId, borderId } = attributes;
      const border = this.borders[Number(borderId)];
      this.styles.push({
        ...this.fonts[Number(fontId)],
        ...this.fills[Number(fillId)],
        ...(border && Object.keys(border).length > 0 && { bd: border }),
      });
    }
    const style = this.styles.at(-1);
    if (name !== "alignment" || !style) return;
    const { horizontal: across = "", vertical: down = "", wrapText } = attributes;
    style.vt = own(vertical, down) ?? VerticalAlign.BOTTOM;
    const aligned = own(horizontal, across);
    if (aligned !== undefined) style.ht = aligned;
    if (wrapText === "1" || wrapText === "true") style.tb = WrapStrategy.WRAP;
  }
}

/** "FF1F2933" is "#1F2933". */
function color(argb: string): string {
  return `#${argb.slice(-6)}`;
}
