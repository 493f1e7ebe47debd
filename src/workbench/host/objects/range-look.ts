/** How cells look besides their fill: font, lines, alignment. */
import {
  type CellBorder,
  type CellLook,
  lineStyles,
  lineWeights,
  type Side,
  sidesAcross,
  sidesDown,
  underlines,
} from "../../../workbook/cell-look";
import type { Area } from "../../../workbook/workbook";
import { cellArea, height, width } from "../areas";
import { commonValue, writeCells } from "../cells";
import { ExcelError } from "../excel-error";
import { type BorderLine, borderLines, type HostObject } from "../host-object";
import type { HostState } from "../host-state";
import { type Members, type Property, collectionMethods } from "../members";
import type { Json } from "../protocol";

type OfRange = "RangeFont" | "RangeFormat";

/** A property that every cell of a range has for itself. */
function ofLook<Name extends OfRange>(
  name: keyof Omit<CellLook, "borders" | "link">,
  usual: Json,
  isAllowed: (value: unknown) => boolean,
): Property<Name> {
  return {
    get: (place, state) => commonValue(place, state, ({ look }) => look?.[name] ?? usual),
    set: (place, value, state) => {
      if (!isAllowed(value)) throw new ExcelError("InvalidArgument");
      writeCells(place, value, state, (each) => ({ look: { [name]: each } }));
    },
  };
}

const isFlag = (value: unknown) => typeof value === "boolean";
const isColor = (value: unknown) => typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
const isText = (value: unknown) => typeof value === "string" && value !== "";
const isSize = (value: unknown) => typeof value === "number" && value >= 1 && value <= 409;
const isOneOf = (words: readonly string[]) => (value: unknown) =>
  words.some((word) => word === value);

/** What of the look is a property of a range's format. */
export const alignment = {
  horizontalAlignment: ofLook<"RangeFormat">("horizontal", "General", isOneOf(sidesAcross)),
  verticalAlignment: ofLook<"RangeFormat">("vertical", "Bottom", isOneOf(sidesDown)),
  wrapText: ofLook<"RangeFormat">("wraps", false, isFlag),
} as const;

export const rangeFont: Members<"RangeFont"> = {
  properties: {
    bold: ofLook("bold", false, isFlag),
    color: ofLook("color", "#000000", isColor),
    name: ofLook("font", "Calibri", isText),
    size: ofLook("size", 11, isSize),
    underline: ofLook("underline", "None", isOneOf(underlines)),
  },
};

const borderItem = (
  { sheet, area }: HostObject<"RangeBorderCollection">,
  key: unknown,
): HostObject<"RangeBorder"> | null => {
  const line = borderLines.find((each) => each === key);
  return line ? { class: "RangeBorder", sheet, area, line } : null;
};

const borderItems = (object: HostObject<"RangeBorderCollection">): HostObject<"RangeBorder">[] =>
  borderLines.flatMap((line) => borderItem(object, line) ?? []);

const ofBorders = collectionMethods<"RangeBorderCollection">(
  borderItems,
  borderItem,
  () => new ExcelError("InvalidArgument"),
);

export const rangeBorderCollection: Members<"RangeBorderCollection"> = {
  items: borderItems,
  item: borderItem,
  methods: { getItem: ofBorders.getItem },
};

const noLine: CellBorder = { style: "None", weight: "Thin", color: "#000000" };

function ofBorder(
  name: keyof CellBorder,
  isAllowed: (value: unknown) => boolean,
): Property<"RangeBorder"> {
  return {
    get: (object, state) => {
      const values = new Set(
        cellsOf(object).map(({ area, side }) =>
          commonValue(
            { ...object, area },
            state,
            ({ look }) => (look?.borders?.[side] ?? noLine)[name],
          ),
        ),
      );
      const [value = null] = values;
      return values.size === 1 ? value : null;
    },
    set: (object, value, state) => {
      if (!isAllowed(value)) throw new ExcelError("InvalidArgument");
      for (const { area, side } of cellsOf(object))
        setSide(object.sheet, area, side, { [name]: value }, state);
    },
  };
}

function setSide(
  sheet: string,
  area: Area,
  side: Side,
  change: Partial<CellBorder>,
  state: HostState,
): void {
  writeCells({ sheet, area }, "", state, (_, { look }) => ({
    look: { borders: { [side]: { ...noLine, ...look?.borders?.[side], ...change } } },
  }));
}

/** The cells of which a line of a range is a side: a line between two rows is below the one and above the other. */
function cellsOf({ area, line }: HostObject<"RangeBorder">): { area: Area; side: Side }[] {
  const { top, left, bottom, right } = area;
  const between = (isInside: boolean, one: Area, side: Side, other: Area, opposite: Side) =>
    isInside
      ? [
          { area: one, side },
          { area: other, side: opposite },
        ]
      : [];
  const sides: Readonly<Record<BorderLine, { area: Area; side: Side }[]>> = {
    EdgeTop: [{ area: { ...area, bottom: top }, side: "top" }],
    EdgeBottom: [{ area: { ...area, top: bottom }, side: "bottom" }],
    EdgeLeft: [{ area: { ...area, right: left }, side: "left" }],
    EdgeRight: [{ area: { ...area, left: right }, side: "right" }],
    InsideHorizontal: between(
      height(area) > 1,
      { ...area, bottom: bottom - 1 },
      "bottom",
      { ...area, top: top + 1 },
      "top",
    ),
    InsideVertical: between(
      width(area) > 1,
      { ...area, right: right - 1 },
      "right",
      { ...area, left: left + 1 },
      "left",
    ),
  };
  return sides[line];
}

export const rangeBorder: Members<"RangeBorder"> = {
  identity: ({ line }) => ({ Id: line, _Id: line }),
  properties: {
    color: ofBorder("color", isColor),
    sideIndex: { get: ({ line }) => line },
    style: ofBorder("style", isOneOf(lineStyles)),
    weight: ofBorder("weight", isOneOf(lineWeights)),
  },
};

/** The link of a range is that of its first cell. */
export const hyperlink: Property<"Range"> = {
  get: ({ sheet, area }, { grid }) => {
    const link = grid.read(sheet, cellArea(area.top, area.left))[0]?.[0]?.look?.link;
    return link ? { ...link } : null;
  },
  set: ({ sheet, area }, value, state) => {
    const { documentReference, address, screenTip, textToDisplay } = linkOf(value);
    const link = {
      ...(documentReference !== undefined && { documentReference }),
      ...(address !== undefined && { address }),
      ...(screenTip !== undefined && { screenTip }),
    };
    writeCells({ sheet, area }, "", state, (_, cell) => ({
      look: { ...cell.look, color: "#0563C1", underline: "Single", link },
    }));
    if (textToDisplay === undefined) return;
    const first = { sheet, area: cellArea(area.top, area.left) };
    writeCells(first, textToDisplay, state, () => ({ value: textToDisplay }));
  },
};

const linkParts = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

/** A link as the add-in gives it; with anything that Excel does not know it is InvalidArgument. */
function linkOf(value: unknown): Partial<Record<(typeof linkParts)[number], string>> {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const isKnown = Object.entries(value).every(
    ([name, text]) => isOneOf(linkParts)(name) && typeof text === "string",
  );
  if (!isKnown) throw new ExcelError("InvalidArgument");
  return value;
}
