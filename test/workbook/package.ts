/** Workbooks made by hand, part by part, for tests. */
import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a package by path; null leaves out a part that would be there. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

export interface SheetContent {
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands inside of `<worksheet>`. */
  readonly xml: string;
}

export interface WorkbookContent {
  readonly sheets?: readonly SheetContent[];
  /** Shared strings: plain text, or the inside of an `<si>` when it begins with "<". */
  readonly strings?: readonly string[];
  /** The number format of each style: the number of a built-in one, or a code. */
  readonly formats?: readonly (number | string)[];
  /** What stands in `<workbook>` before and after its sheets. */
  readonly properties?: string;
  readonly names?: string;
  /** More parts, or others in the place of those made here. */
  readonly parts?: Parts;
}

/** The bytes of a workbook. */
export function workbookOf(content: WorkbookContent = {}): Uint8Array {
  return zipOf({ ...partsOf(content), ...content.parts });
}

/** A workbook of one sheet with these rows. */
export function rowsOf(rows: string, content: WorkbookContent = {}): Uint8Array {
  return workbookOf({ ...content, sheets: [{ xml: `<sheetData>${rows}</sheetData>` }] });
}

export function zipOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).flatMap(([path, part]) =>
    part === null ? [] : [[path, typeof part === "string" ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(entries));
}

/** A list of relationships; types without a "/" are those of Office. */
export function relationships(
  ...list: readonly { id: string; type: string; target: string; external?: boolean }[]
): string {
  const items = list.map(
    ({ id, type, target, external = false }) =>
      `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${office}/${type}`}" ` +
      `Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

export function worksheet(xml: string): string {
  return `<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${xml}</worksheet>`;
}

function partsOf({
  sheets = [{ xml: "<sheetData/>" }],
  strings = [],
  formats = [0],
  properties = "",
  names = "",
}: WorkbookContent): Parts {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const worksheets = sheets.map(
    ({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(xml)] as const,
  );
  return {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships({ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${list.join("")}</sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: "worksheet",
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: "strings", type: "sharedStrings", target: "sharedStrings.xml" },
      { id: "styles", type: "styles", target: "styles.xml" },
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings.map((text) => `<si>${text.startsWith("<") ? text : `<t>${text}</t>`}</si>`).join("")}</sst>`,
    "xl/styles.xml": styles(formats),
    ...Object.fromEntries(worksheets),
  };
}

function styles(formats: readonly (number | string)[]): string {
  const id = (format: number | string, index: number): number =>
    typeof format === "number" ? format : 164 + index;
  const codes = formats.map((format, index) =>
    typeof format === "string"
      ? `<numFmt numFmtId="${id(format, index)}" formatCode="${format.replaceAll('"', "&quot;")}"/>`
      : "",
  );
  const used = formats.map(
    (format, index) =>
      `<xf numFmtId="${id(format, index)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return (
    `<styleSheet xmlns="${main}"><numFmts>${codes.join("")}</numFmts>` +
    `<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>` +
    `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${used.join("")}</cellXfs></styleSheet>`
  );
}

function contentTypes(sheets: number): string {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/sharedStrings.xml", "sharedStrings"],
    ["xl/styles.xml", "styles"],
    ...Array.from({ length: sheets }, (_, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      "worksheet",
    ]),
  ];
  const overrides = parts.map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${spreadsheet}.${type}+xml"/>`,
  );
  return (
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}
