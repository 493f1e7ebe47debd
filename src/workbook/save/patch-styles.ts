import { type CellBorder, type FilledLook, sides } from "../cell-look";
import { attributeText } from "../sources/xlsx/escapes";
import {
  attributeOf,
  childrenOf,
  type Edit,
  edited,
  type Element,
  prefixOf,
  rootOf,
  withAttributes,
} from "./elements";
import type { StyleChange } from "./patch-sheet";

const firstOwnFormat = 164;
const plainStyle = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
/** What the schema has before the styles of cells. */
const beforeStyles = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs"];

/** The styles of a workbook that has none. */
export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  `<cellXfs count="1">${plainStyle}</cellXfs></styleSheet>`;

const ownLists = ["fonts", "fills", "borders"] as const;
type OwnList = (typeof ownLists)[number];

/** A font for Korean that every Excel has. */
const usualFont = "Malgun Gothic";
const usualSize = 11;

/** Adds styles to those of a workbook, which stay unchanged. */
export class StylesPatch {
  private readonly prefix: string;
  private readonly rootEnd: number;
  private readonly children: readonly Element[];
  /** The styles of cells as the part has them, the added ones last. */
  private readonly styles: string[];
  private readonly formats = new Map<string, number>();
  private readonly addedFormats: string[] = [];
  private lastFormat: number;
  private readonly added = new Map<string, number>();
  private readonly addedTo: Readonly<Record<OwnList, string[]>> = {
    fonts: [],
    fills: [],
    borders: [],
  };

  constructor(private readonly xml: string) {
    const root = rootOf(xml);
    this.prefix = prefixOf(root);
    this.rootEnd = root.end;
    this.children = [...childrenOf(xml, root.end)];
    this.styles = this.listed("cellXfs").map(({ start, end }) => xml.slice(start, end));
    if (this.styles.length === 0) this.styles.push(this.prefixed(plainStyle));
    let last = firstOwnFormat - 1;
    for (const { attributes } of this.listed("numFmts")) {
      const id = Number(attributeOf(attributes, "numFmtId"));
      this.formats.set(attributeOf(attributes, "formatCode") ?? "", id);
      last = Math.max(last, id);
    }
    this.lastFormat = last;
  }

  get isChanged(): boolean {
    return this.added.size > 0;
  }

  get text(): string {
    return edited(this.xml, [...this.formatEdits(), ...this.ownEdits(), this.styleEdit()]);
  }

  /**
   * A style equal to another except for a change; added if necessary.
   *
   * @param base index of the other style
   * @returns the index of the style
   */
  styleWith(base: number, change: StyleChange): number {
    const { format, isText = false } = change;
    const key = `${base} ${isText} ${format ?? ""}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const template = this.styles[base] ?? this.styles[0] ?? plainStyle;
    const { attributes, kind, end } = rootOf(template);
    if (format === undefined && attributeOf(attributes, "quotePrefix") === "1") return base;
    const now = withAttributes(attributes, {
      ...(format !== undefined && { numFmtId: this.formatId(format), applyNumberFormat: 1 }),
      ...(isText && { quotePrefix: 1 }),
    });
    const close = kind === "empty" ? "/>" : `>${template.slice(end)}`;
    this.styles.push(`<${this.prefix}xf${now}${close}`);
    this.added.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /**
   * The style of a look, which takes nothing from those that are there; added if necessary.
   *
   * @param format a number format code
   * @returns the index of the style
   */
  styleOf(look: FilledLook, format = "General"): number {
    const { font, fill, border, alignment } = elementsOf(look);
    const key = `look ${font ?? ""} ${fill ?? ""} ${border ?? ""} ${alignment} ${format}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const ids =
      `fontId="${this.indexIn("fonts", font)}" fillId="${this.indexIn("fills", fill)}"` +
      ` borderId="${this.indexIn("borders", border)}"`;
    const xf =
      `<xf numFmtId="${this.formatId(format)}" ${ids} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
      `${alignment}</xf>`;
    this.styles.push(this.prefixed(xf));
    this.added.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** The index of an element, added if necessary; 0, the plain one, without an element or where the part has no list. */
  private indexIn(list: OwnList, element: string | undefined): number {
    const count = this.listed(list).length;
    if (count === 0 || element === undefined) return 0;
    const added = this.addedTo[list];
    const known = added.indexOf(element);
    return count + (known >= 0 ? known : added.push(element) - 1);
  }

  private ownEdits(): Edit[] {
    return ownLists.flatMap((name) => {
      const list = this.child(name);
      const added = this.addedTo[name];
      if (!list || added.length === 0) return [];
      const items = this.listed(name).map(({ start, end }) => this.xml.slice(start, end));
      const text = this.list(name, [...items, ...added.map((item) => this.prefixed(item))]);
      return [{ start: list.start, end: list.end, text }];
    });
  }

  private formatId(format: string): number {
    if (format === "General") return 0;
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    this.lastFormat += 1;
    const code = attributeText(format);
    const element = `<numFmt numFmtId="${this.lastFormat}" formatCode="${code}"/>`;
    this.addedFormats.push(this.prefixed(element));
    this.formats.set(format, this.lastFormat);
    return this.lastFormat;
  }

  private formatEdits(): Edit[] {
    if (this.addedFormats.length === 0) return [];
    const list = this.child("numFmts");
    const formats = this.listed("numFmts").map(({ start, end }) => this.xml.slice(start, end));
    const text = this.list("numFmts", [...formats, ...this.addedFormats]);
    const [start, end] = list ? [list.start, list.end] : [this.rootEnd, this.rootEnd];
    return [{ start, end, text }];
  }

  private styleEdit(): Edit {
    const list = this.child("cellXfs");
    const text = this.list("cellXfs", this.styles);
    if (list) return { start: list.start, end: list.end, text };
    const before = this.children.findLast(({ name }) =>
      beforeStyles.includes(name.slice(this.prefix.length)),
    );
    const at = before?.end ?? this.rootEnd;
    return { start: at, end: at, text };
  }

  private list(name: string, items: readonly string[]): string {
    const element = this.prefix + name;
    return `<${element} count="${items.length}">${items.join("")}</${element}>`;
  }

  private child(name: string): Element | undefined {
    return this.children.find((child) => child.name === this.prefix + name);
  }

  private listed(name: string): Element[] {
    const list = this.child(name);
    return list && list.end > list.contentStart ? [...childrenOf(this.xml, list.contentStart)] : [];
  }

  private prefixed(element: string): string {
    return element.replace(/<(\/?)/g, `<$1${this.prefix}`);
  }
}

/** The elements of a look, as the schema has them; without a font of its own, a fill or lines it has none. */
function elementsOf(look: FilledLook) {
  const { bold, underline, size, color, font: name, fill: ground } = look;
  const hasFont = [bold, underline, size, color, name].some((part) => part !== undefined);
  const font = hasFont
    ? `<font>${bold ? "<b/>" : ""}${lineUnder(underline)}<sz val="${size ?? usualSize}"/>` +
      (color === undefined ? "" : `<color rgb="${argb(color)}"/>`) +
      `<name val="${attributeText(name ?? usualFont)}"/><family val="2"/></font>`
    : undefined;
  const fill =
    ground === undefined
      ? undefined
      : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(ground)}"/></patternFill></fill>`;
  return { font, fill, border: borderOf(look.borders), alignment: alignmentOf(look) };
}

function lineUnder(underline: string | undefined): string {
  if (underline === undefined || underline === "None") return "";
  return underline === "Single" ? "<u/>" : `<u val="${initialLowered(underline)}"/>`;
}

function alignmentOf({ horizontal, vertical, wraps }: FilledLook): string {
  const across = horizontal === "CenterAcrossSelection" ? "CenterContinuous" : horizontal;
  const attributes = [
    ...(across === undefined ? [] : [`horizontal="${initialLowered(across)}"`]),
    ...(vertical === undefined ? [] : [`vertical="${initialLowered(vertical)}"`]),
    ...(wraps ? ['wrapText="1"'] : []),
  ];
  return attributes.length === 0 ? "" : `<alignment ${attributes.join(" ")}/>`;
}

function borderOf(borders: FilledLook["borders"]): string | undefined {
  if (borders === undefined) return undefined;
  const lines = sides.map((side) => {
    const style = borders[side] && lineStyle(borders[side]);
    if (!borders[side] || style === undefined) return `<${side}/>`;
    return `<${side} style="${style}"><color rgb="${argb(borders[side].color)}"/></${side}>`;
  });
  return `<border>${lines.join("")}<diagonal/></border>`;
}

/** A line as a file has it: some words of it are for the style, some for the weight of a plain one. */
function lineStyle({ style, weight }: CellBorder): string | undefined {
  const isHeavy = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "None":
      return undefined;
    case "Continuous":
      return weight === "Hairline" ? "hair" : initialLowered(weight);
    case "Dash":
      return isHeavy ? "mediumDashed" : "dashed";
    case "DashDot":
    case "DashDotDot":
      return isHeavy ? `medium${style}` : initialLowered(style);
    case "Dot":
      return "dotted";
    default:
      return initialLowered(style);
  }
}

/** A word of Excel's as a file has it: `SlantDashDot` is `slantDashDot`. */
function initialLowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** `#1F2933` as a file has it. */
function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
