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
import { own } from "../../core/own";
import type { CellBorder, CellLook, Side } from "../host/grid";

const across: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const down: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Record<
  Side,
  keyof IBorderData
>;

/** The style that takes all looks away, but for fill and number format. */
const plain: IStyleData = Object.fromEntries(
  ["bl", "cl", "fs", "ff", "ul", "ht", "vt", "tb", "bd"].map((part) => [part, null]),
);

/** What a change to the look is in Univer; links are shown by their look alone. */
export function styleOf(look: CellLook | null): IStyleData {
  if (look === null) return plain;
  const { bold, size, color, font, underline, horizontal, vertical, wraps, borders } = look;
  return {
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(font !== undefined && { ff: font }),
    ...(underline !== undefined && { ul: { s: flag(underline !== "None") } }),
    ...(horizontal !== undefined && { ht: own(across, horizontal) ?? HorizontalAlign.UNSPECIFIED }),
    ...(vertical !== undefined && { vt: own(down, vertical) ?? VerticalAlign.BOTTOM }),
    ...(wraps !== undefined && { tb: wraps ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    ...(borders && { bd: bordersOf(borders) }),
  };
}

/** The look of a style that a workbook or a change has given a cell. */
export function lookOf(style: Nullable<IStyleData>): { readonly look?: CellLook } {
  const { bl, fs, cl, ff, ul, ht, vt, tb } = style ?? {};
  const look: CellLook = {
    ...(bl != null && { bold: bl === BooleanNumber.TRUE }),
    ...(fs != null && { size: fs }),
    ...(cl?.rgb != null && { color: cl.rgb.toUpperCase() }),
    ...(ff != null && { font: ff }),
    ...(ul != null && { underline: ul.s === BooleanNumber.TRUE ? "Single" : "None" }),
    ...(ht != null && { horizontal: wordOf(across, ht) ?? "General" }),
    ...(vt != null && { vertical: wordOf(down, vt) ?? "Bottom" }),
    ...(tb != null && { wraps: tb === WrapStrategy.WRAP }),
  };
  return Object.keys(look).length > 0 ? { look } : {};
}

function bordersOf(borders: Readonly<Partial<Record<Side, CellBorder>>>): IBorderData {
  return Object.fromEntries(
    (Object.keys(sides) as Side[]).flatMap((side) => {
      const border = borders[side];
      if (!border) return [];
      const { style, weight, color } = border;
      const thickness = weight === "Medium" ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
      const drawn = style === "None" ? null : { s: thickness, cl: { rgb: color } };
      return [[sides[side], drawn]];
    }),
  );
}

function flag(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function wordOf<Value>(words: Readonly<Record<string, Value>>, value: Value): string | undefined {
  return Object.entries(words).find(([, each]) => each === value)?.[0];
}
