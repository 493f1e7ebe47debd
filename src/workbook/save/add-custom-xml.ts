import type { Package } from "../sources/xlsx/package";
import { relationshipsPath } from "../sources/xlsx/relationships";
import type { PackagePatch } from "./package-patch";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const strictDataStore = "http://purl.oclc.org/ooxml/officeDocument/customXml";

/**
 * Adds a custom XML part with its properties to a workbook.
 *
 * @param workbook the path of the workbook part
 * @param part its text, the namespace of its root, and the id by which programs tell it from other custom XML
 */
export function addCustomXml(
  file: PackagePatch,
  workbook: string,
  part: { readonly xml: string; readonly namespace: string; readonly itemId: string },
): void {
  const number = freeNumber(file.source);
  const item = `customXml/item${number}.xml`;
  file.add(workbook, {
    path: item,
    type: "application/xml",
    text: part.xml,
    relationship: "customXml",
  });
  const ds = file.isStrict ? strictDataStore : dataStore;
  file.add(item, {
    path: `customXml/itemProps${number}.xml`,
    type: propertiesType,
    text: `<ds:datastoreItem ds:itemID="${part.itemId}" xmlns:ds="${ds}"><ds:schemaRefs><ds:schemaRef ds:uri="${part.namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    relationship: "customXmlProps",
  });
}

function freeNumber(source: Package): number {
  for (let number = 1; ; number++) {
    const item = `customXml/item${number}.xml`;
    const paths = [item, `customXml/itemProps${number}.xml`, relationshipsPath(item)];
    if (paths.every((path) => !source.has(path))) return number;
  }
}
