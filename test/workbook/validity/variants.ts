/** Workbooks as other programs may write them, to be saved. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { relationships, rowsOf, workbookOf } from "../package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
const rows = `<row r="1">${cell("A1")}<c r="B1" t="inlineStr"><is><t>가</t></is></c></row>`;
const shared = `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">_xlfn.IFS(B1,1)</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>`;

function renamed(file: Uint8Array, rename: (path: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [rename(path), bytes]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

/** A file with other text in one of its parts. */
function rewritten(file: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const listType = "application/vnd.openxmlformats-package.relationships+xml";

/** As some programs write it: each element says what its prefix stands for. */
function withLocalPrefixes(xml: string): string {
  return xml.replace(` xmlns:r="${office}"`, "").replace(/<sheet /g, `<sheet xmlns:r="${office}" `);
}

/** The types of the lists of relationships one by one. */
function withListedTypes(xml: string): string {
  const lists = ["_rels/.rels", "xl/_rels/workbook.xml.rels"].map(
    (path) => `<Override PartName="/${path}" ContentType="${listType}"/>`,
  );
  return xml
    .replace(/<Default [^>]*Extension="rels"[^>]*>/, "")
    .replace("</Types>", `${lists.join("")}</Types>`);
}

function inUtf16(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${strFromU8(bytes)}`;
    return [path, path.startsWith("xl/worksheets/") ? Buffer.from(text, "utf16le") : bytes];
  });
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

const table = workbookOf({
  sheets: [
    {
      xml:
        `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Day</t></is></c></row>` +
        `<row r="2"><c r="A2"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="t"/></tableParts>`,
    },
  ],
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      id: "t",
      type: "table",
      target: "../tables/table1.xml",
    }),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="Log" displayName="Log" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Day"/></tableColumns></table>`,
  },
});

export const variants: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: "a plain workbook", bytes: rowsOf(rows) },
  { name: "one without rows", bytes: workbookOf() },
  { name: "one whose cells share a formula", bytes: rowsOf(shared) },
  { name: "one with a table", bytes: table },
  { name: "one in UTF-16", bytes: inUtf16(rowsOf(rows)) },
  {
    name: "one with backslashes",
    bytes: renamed(rowsOf(rows), (path) => path.replaceAll("/", "\\")),
  },
  {
    name: "one with a sheet in capitals",
    bytes: renamed(rowsOf(rows), (path) => path.replace("sheet1.xml", "SHEET1.XML")),
  },
  { name: "one with an empty list of names", bytes: workbookOf({ names: "<definedNames/>" }) },
  {
    name: "one that declares prefixes where it uses them",
    bytes: rewritten(rowsOf(rows), "xl/workbook.xml", withLocalPrefixes),
  },
  {
    name: "one that names the types of its lists",
    bytes: rewritten(rowsOf(rows), "[Content_Types].xml", withListedTypes),
  },
  {
    name: "one with an order of calculation",
    bytes: rowsOf(shared, {
      parts: {
        "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1"/><c r="A2"/></calcChain>`,
        "xl/_rels/workbook.xml.rels": relationships(
          { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
          { id: "rId2", type: "styles", target: "styles.xml" },
          { id: "rId3", type: "calcChain", target: "calcChain.xml" },
        ),
        "xl/sharedStrings.xml": null,
      },
    }),
  },
];
