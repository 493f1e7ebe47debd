/** How the cells of the form look: every look in every number format. */
import type { Language } from "../../text/sentence";
import { escapeXml, xmlPart } from "./package/xml";

/** The number formats, and the side on which their values stand in a filled cell. */
const formats = {
  general: { code: "General", side: "" },
  words: { code: "General", side: `horizontal="left" indent="1" ` },
  centred: { code: "General", side: `horizontal="center" ` },
  /** What is typed stays text, with its zeros in front: for codes, never for numbers. */
  code: { code: "@", side: `horizontal="center" ` },
  date: { code: "yyyy-mm-dd", side: `horizontal="center" ` },
  number: { code: "General", side: `horizontal="right" indent="1" ` },
  whole: { code: "#,##0", side: `horizontal="right" indent="1" ` },
  decimal: { code: "#,##0.00", side: `horizontal="right" indent="1" ` },
  mean: { code: "#,##0.0#", side: `horizontal="right" indent="1" ` },
  coefficient: { code: "0.0000", side: `horizontal="right" indent="1" ` },
  rate: { code: "0.00##", side: `horizontal="right" indent="1" ` },
  /** Not used by the form itself: a rate formatted like this is a hundredth of what it shows. */
  percent: { code: "0.00%", side: `horizontal="right" indent="1" ` },
} as const;

export type Format = keyof typeof formats;

interface LookParts {
  readonly font: keyof typeof fonts;
  readonly fill: keyof typeof fills;
  readonly border: keyof typeof borders;
  readonly align: string;
}

const fonts = {
  body: `<sz val="10"/><color rgb="FF1F2933"/>`,
  bold: `<b/><sz val="10"/><color rgb="FF1F2933"/>`,
  title: `<b/><sz val="18"/><color rgb="FF102A43"/>`,
  section: `<b/><sz val="11"/><color rgb="FF102A43"/>`,
  small: `<sz val="9"/><color rgb="FF52606D"/>`,
  note: `<sz val="10"/><color rgb="FF52606D"/>`,
} as const;

const fills = {
  none: `<patternFill patternType="none"/>`,
  // The second fill is Excel's own, whatever a file says.
  gray125: `<patternFill patternType="gray125"/>`,
  input: solid("FFFFF9E5"),
  heading: solid("FFD9E6F2"),
  total: solid("FFEEF2F6"),
} as const;

const thin = (side: string) => `<${side} style="thin"><color rgb="FF9AA5B1"/></${side}>`;

const borders = {
  none: `<left/><right/><top/><bottom/><diagonal/>`,
  box: `${["left", "right", "top", "bottom"].map(thin).join("")}<diagonal/>`,
  under: `<left/><right/><top/><bottom style="medium"><color rgb="FF334E68"/></bottom><diagonal/>`,
} as const;

const looks = {
  // The first is what cells without a style look like.
  plain: { font: "body", fill: "none", border: "none", align: `vertical="center"` },
  title: {
    font: "title",
    fill: "none",
    border: "none",
    align: `horizontal="center" vertical="center"`,
  },
  guidance: {
    font: "note",
    fill: "none",
    border: "none",
    align: `horizontal="left" vertical="center" wrapText="1"`,
  },
  section: {
    font: "section",
    fill: "none",
    border: "under",
    align: `horizontal="left" vertical="bottom"`,
  },
  label: {
    font: "bold",
    fill: "heading",
    border: "box",
    align: `horizontal="left" vertical="center" wrapText="1" indent="1"`,
  },
  subject: {
    font: "bold",
    fill: "none",
    border: "none",
    align: `horizontal="right" vertical="center"`,
  },
  heading: {
    font: "bold",
    fill: "heading",
    border: "box",
    align: `horizontal="center" vertical="center" wrapText="1"`,
  },
  input: { font: "body", fill: "input", border: "box", align: `vertical="center" wrapText="1"` },
  computed: { font: "body", fill: "none", border: "box", align: `vertical="center" wrapText="1"` },
  fixed: { font: "body", fill: "none", border: "box", align: `vertical="center" wrapText="1"` },
  note: {
    font: "small",
    fill: "none",
    border: "box",
    align: `horizontal="left" vertical="center" wrapText="1" indent="1"`,
  },
  total: { font: "bold", fill: "total", border: "box", align: `vertical="center"` },
  closing: {
    font: "body",
    fill: "none",
    border: "none",
    align: `horizontal="center" vertical="center" wrapText="1"`,
  },
} as const satisfies Record<string, LookParts>;

export type Look = keyof typeof looks;

/** The looks of values; running text keeps its own side. */
const valueLooks: readonly Look[] = ["input", "computed", "fixed", "total"];

const lookNames = Object.keys(looks) as Look[];
const formatNames = Object.keys(formats) as Format[];

/** The number under which the style sheet has a look in a format. */
export function styleIndex(look: Look, format: Format): number {
  return lookNames.indexOf(look) * formatNames.length + formatNames.indexOf(format);
}

/** Format codes below this number are Excel's own. */
const firstOwnFormat = 164;

/** The part `xl/styles.xml`. */
export function stylesXml(language: Language): string {
  const family = language === "ko" ? "맑은 고딕" : "Malgun Gothic";
  // Where the font is missing, family (swiss) and character set (Hangul) choose a like one.
  const fontOf = (font: string) =>
    `<font>${font}<name val="${family}"/><family val="2"/><charset val="129"/></font>`;
  const cellFormats = lookNames.flatMap((look) =>
    formatNames.map((format) => cellFormatXml(look, format)),
  );
  return xmlPart(
    "styleSheet",
    list(
      "numFmts",
      formatNames.map(
        (name, index) =>
          `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${escapeXml(formats[name].code)}"/>`,
      ),
    ) +
      list("fonts", Object.values(fonts).map(fontOf)) +
      list(
        "fills",
        Object.values(fills).map((fill) => `<fill>${fill}</fill>`),
      ) +
      list(
        "borders",
        Object.values(borders).map((border) => `<border>${border}</border>`),
      ) +
      list("cellStyleXfs", [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]) +
      list("cellXfs", cellFormats) +
      list("cellStyles", [`<cellStyle name="Normal" xfId="0" builtinId="0"/>`]),
  );
}

function cellFormatXml(look: Look, format: Format): string {
  const { font, fill, border, align } = looks[look];
  const { code, side } = formats[format];
  const numberFormat = code === "General" ? 0 : firstOwnFormat + formatNames.indexOf(format);
  return (
    `<xf numFmtId="${numberFormat}" fontId="${indexIn(fonts, font)}" fillId="${indexIn(fills, fill)}"` +
    ` borderId="${indexIn(borders, border)}" xfId="0" applyNumberFormat="1" applyFont="1"` +
    ` applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${valueLooks.includes(look) ? side : ""}${align}/></xf>`
  );
}

function indexIn(parts: object, name: string): number {
  return Object.keys(parts).indexOf(name);
}

function solid(colour: string): string {
  return `<patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill>`;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}
