import { Budget } from "../sources/xlsx/budget";
import { readContent } from "../sources/xlsx/content";
import { settingsNamespace, settingsPartOf } from "../sources/xlsx/custom-xml";
import { elementText } from "../sources/xlsx/escapes";
import { defaultLimits, type Limits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import { addCustomXml } from "./add-custom-xml";
import { PackagePatch } from "./package-patch";

/** Of the part, by which programs tell it from other custom XML. */
const itemId = "{7A1C0DE0-5AFE-4ACC-9E00-0A0CC1DE0002}";

/**
 * Puts an add-in's settings in the place of those that a workbook's file keeps, and leaves every other part of the file
 * identical, byte for byte. Excel keeps them in a part that is bound to an installed add-in; this one is bound to none.
 *
 * @param bytes the file
 * @param settings the texts by their names
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 * @example
 * readSettings(saveSettings(bytes, new Map([["ZA.audit", "{}"]]))); // Map { "ZA.audit" => "{}" }
 */
export function saveSettings(
  bytes: Uint8Array,
  settings: ReadonlyMap<string, string>,
  limits: Limits = defaultLimits,
): Uint8Array<ArrayBuffer> {
  const source = new Package(bytes, limits);
  const { path: workbook } = readContent(source, new Budget(limits));
  const file = new PackagePatch(source, limits);
  const text = elementText(JSON.stringify([...settings]));
  const xml = `<settings xmlns="${settingsNamespace}">${text}</settings>`;
  const before = settingsPartOf(source, workbook);
  if (before) file.replace(before.path, xml);
  else addCustomXml(file, workbook, { xml, namespace: settingsNamespace, itemId });
  return file.bytes();
}
