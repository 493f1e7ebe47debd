/** How a cell looks, in Excel's words and in Univer's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellBorder, CellLink, CellLook, Side } from "../../workbook/cell-look";

const across: readonly (readonly [NonNullable<CellLook["horizontal"]>, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
];

const down: readonly (readonly [NonNullable<CellLook["vertical"]>, VerticalAlign])[] = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

/** The lines that both know: a style, and where it is plain its weight. */
const lines: readonly (readonly [
  style: CellBorder["style"],
  weight: CellBorder["weight"],
  drawn: BorderStyleTypes,
])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Record<
  Side,
  keyof IBorderData
>;

/** The style that takes all looks away, but for fill and number format. */
const plain: IStyleData = Object.fromEntries(
  ["bl", "cl", "fs", "ff", "ul", "ht", "vt", "tb", "bd"].map((part) => [part, null]),
);

/** What a change to the look is in Univer; links are shown by their look alone, and kept by the cell itself. */
export function styleOf(look: CellLook | null): IStyleData {
  if (look === null) return plain;
  const { bold, size, color, font, underline, horizontal, vertical, wraps, borders } = look;
  return {
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(font !== undefined && { ff: font }),
    ...(underline !== undefined && { ul: { s: flag(underline !== "None") } }),
    ...(horizontal !== undefined && {
      ht: drawnAs(across, horizontal) ?? HorizontalAlign.UNSPECIFIED,
    }),
    ...(vertical !== undefined && { vt: drawnAs(down, vertical) ?? VerticalAlign.BOTTOM }),
    ...(wraps !== undefined && { tb: wraps ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    ...(borders && { bd: bordersOf(borders) }),
  };
}

/** The look of a style that a workbook or a change has given a cell. */
export function lookOf(
  style: Nullable<IStyleData>,
  link: CellLink | undefined,
): { readonly look?: CellLook } {
  const { bl, fs, cl, ff, ul, ht, vt, tb, bd } = style ?? {};
  const borders = bd ? bordersIn(bd) : {};
  const look: CellLook = {
    ...(bl != null && { bold: bl === BooleanNumber.TRUE }),
    ...(fs != null && { size: fs }),
    ...(cl?.rgb != null && { color: cl.rgb.toUpperCase() }),
    ...(ff != null && { font: ff }),
    ...(ul != null && { underline: ul.s === BooleanNumber.TRUE ? "Single" : "None" }),
    ...(ht != null && { horizontal: wordOf(across, ht) ?? "General" }),
    ...(vt != null && { vertical: wordOf(down, vt) ?? "Bottom" }),
    ...(tb != null && { wraps: tb === WrapStrategy.WRAP }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(link && { link }),
  };
  return Object.keys(look).length > 0 ? { look } : {};
}

function bordersOf(borders: NonNullable<CellLook["borders"]>): IBorderData {
  return Object.fromEntries(
    (Object.keys(sides) as Side[]).flatMap((side) => {
      const border = borders[side];
      if (!border) return [];
      const { style, weight, color } = border;
      const ofStyle = lines.filter(([known]) => known === style);
      const [, , drawn = BorderStyleTypes.THIN] =
        ofStyle.find(([, known]) => known === weight) ?? ofStyle[0] ?? [];
      const isLine = drawn !== BorderStyleTypes.NONE;
      return [[sides[side], isLine ? { s: drawn, cl: { rgb: color } } : null]];
    }),
  );
}

function bordersIn(drawn: IBorderData): Partial<Record<Side, CellBorder>> {
  return Object.fromEntries(
    (Object.keys(sides) as Side[]).flatMap((side) => {
      const line = drawn[sides[side]];
      const [style, weight] = lines.find(([, , known]) => known === line?.s) ?? [];
      if (!line || !style || !weight || style === "None") return [];
      return [[side, { style, weight, color: line.cl.rgb?.toUpperCase() ?? "#000000" }]];
    }),
  );
}

function flag(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function drawnAs<Word, Drawn>(
  words: readonly (readonly [Word, Drawn])[],
  word: Word,
): Drawn | undefined {
  return words.find(([known]) => known === word)?.[1];
}

function wordOf<Word, Drawn>(
  words: readonly (readonly [Word, Drawn])[],
  drawn: Drawn,
): Word | undefined {
  return words.find(([, known]) => known === drawn)?.[0];
}
