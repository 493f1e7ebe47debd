/** Packs a workbook: its parts, their types and their relationships, as a zip. */
import { strToU8, zipSync } from "fflate";
import type { Language } from "../../../text/sentence";
import {
  contentTypesXml,
  officeDocument,
  packageRelationships,
  packed,
  relationshipsXml,
  spreadsheetml,
  type TypedPart,
} from "../../../workbook/package-lists";
import type { Draft } from "../draft";
import { stylesXml } from "../styles";
import { drawingXml, radarXml } from "./chart";
import { metadataXml } from "./metadata";
import { appPropertiesXml, corePropertiesXml } from "./properties";
import { SharedStrings } from "./shared-strings";
import { tableXml } from "./table";
import { workbookXml } from "./workbook";
import { worksheetXml } from "./worksheet";

const coreProperties = `${packageRelationships}/metadata/core-properties`;

interface Part extends TypedPart {
  readonly xml: string;
}

/** The bytes of an .xlsx file. */
export function packWorkbook(draft: Draft, language: Language): Uint8Array {
  const workbook = { strings: new SharedStrings(), storage: draft.storage };
  const sheets = draft.sheets.map((sheet, index) => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    type: `${spreadsheetml}.worksheet+xml`,
    xml: worksheetXml(sheet, workbook, {
      selected: index === 0,
      ...(sheet.table && { tableId: "rId1" }),
      ...(sheet.chart && { drawingId: sheet.table ? "rId2" : "rId1" }),
    }),
  }));
  const tables = draft.sheets.flatMap(({ table }, index) => (table ? [{ table, index }] : []));
  const charts = draft.sheets.flatMap((sheet, index) =>
    sheet.chart ? [{ chart: sheet.chart, sheet, index }] : [],
  );
  const parts: Part[] = [
    { path: "xl/workbook.xml", type: `${spreadsheetml}.sheet.main+xml`, xml: workbookXml(draft) },
    ...sheets,
    ...tables.map(({ table }, index) => ({
      path: `xl/tables/table${index + 1}.xml`,
      type: `${spreadsheetml}.table+xml`,
      xml: tableXml(table, index + 1),
    })),
    ...charts.flatMap(({ chart, sheet }, index) => [
      {
        path: `xl/drawings/drawing${index + 1}.xml`,
        type: "application/vnd.openxmlformats-officedocument.drawing+xml",
        xml: drawingXml(chart, "rId1"),
      },
      {
        path: `xl/charts/chart${index + 1}.xml`,
        type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        xml: radarXml(sheet, chart),
      },
    ]),
    { path: "xl/styles.xml", type: `${spreadsheetml}.styles+xml`, xml: stylesXml(language) },
    {
      path: "xl/sharedStrings.xml",
      type: `${spreadsheetml}.sharedStrings+xml`,
      xml: workbook.strings.toXml(),
    },
    { path: "xl/metadata.xml", type: `${spreadsheetml}.sheetMetadata+xml`, xml: metadataXml },
    {
      path: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      xml: corePropertiesXml(draft.title),
    },
    {
      path: "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      xml: appPropertiesXml,
    },
  ];
  const files = [
    ["[Content_Types].xml", contentTypesXml(parts)],
    [
      "_rels/.rels",
      relationshipsXml([
        { type: `${officeDocument}/officeDocument`, target: "xl/workbook.xml" },
        { type: coreProperties, target: "docProps/core.xml" },
        { type: `${officeDocument}/extended-properties`, target: "docProps/app.xml" },
      ]),
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationshipsXml([
        ...sheets.map((_, index) => ({
          type: `${officeDocument}/worksheet`,
          target: `worksheets/sheet${index + 1}.xml`,
        })),
        { type: `${officeDocument}/styles`, target: "styles.xml" },
        { type: `${officeDocument}/sharedStrings`, target: "sharedStrings.xml" },
        { type: `${officeDocument}/sheetMetadata`, target: "metadata.xml" },
      ]),
    ],
    ...draft.sheets.flatMap((sheet, index) => {
      const table = tables.findIndex((each) => each.index === index);
      const chart = charts.findIndex((each) => each.index === index);
      const related = [
        ...(table < 0
          ? []
          : [{ type: `${officeDocument}/table`, target: `../tables/table${table + 1}.xml` }]),
        ...(chart < 0
          ? []
          : [{ type: `${officeDocument}/drawing`, target: `../drawings/drawing${chart + 1}.xml` }]),
      ];
      if (related.length === 0) return [];
      return [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(related)]];
    }),
    ...charts.map((_, index) => [
      `xl/drawings/_rels/drawing${index + 1}.xml.rels`,
      relationshipsXml([
        { type: `${officeDocument}/chart`, target: `../charts/chart${index + 1}.xml` },
      ]),
    ]),
    ...parts.map(({ path, xml }) => [path, xml]),
  ] as [path: string, xml: string][];
  return zipSync(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml)])), {
    mtime: packed,
  });
}
