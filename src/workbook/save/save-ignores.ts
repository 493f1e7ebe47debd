import { type Ignore, ignoresNamespace, ignoresXml } from "../ignore-list";
import { Budget } from "../sources/xlsx/budget";
import { readContent } from "../sources/xlsx/content";
import { ignorePartsOf, propertiesPath } from "../sources/xlsx/custom-xml";
import { defaultLimits, type Limits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import { addCustomXml } from "./add-custom-xml";
import { PackagePatch } from "./package-patch";

/** Of the part, by which programs tell it from other custom XML. */
const itemId = "{7A1C0DE0-5AFE-4ACC-9E00-0A0CC1DE0001}";

/**
 * Puts a list of ignores in the place of the one that a workbook's file keeps, and leaves every other part of the file
 * identical, byte for byte.
 *
 * @param bytes the file
 * @param ignores all that the workbook keeps from now on; without any, the part is removed
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 * @example
 * readXlsx(saveIgnores(bytes, ignores)).ignores; // { ignores }
 */
export function saveIgnores(
  bytes: Uint8Array,
  ignores: readonly Ignore[],
  limits: Limits = defaultLimits,
): Uint8Array<ArrayBuffer> {
  const source = new Package(bytes, limits);
  const { path: workbook } = readContent(source, new Budget(limits));
  const file = new PackagePatch(source, limits);
  const [first, ...others] = ignorePartsOf(source, workbook).map(({ path }) => path);
  const obsolete = first !== undefined && ignores.length === 0 ? [first, ...others] : others;
  for (const path of obsolete) {
    const properties = propertiesPath(source, path);
    if (properties !== undefined) file.remove(path, properties);
    file.remove(workbook, path);
  }
  if (ignores.length > 0) {
    const xml = ignoresXml(ignores);
    if (first !== undefined) file.replace(first, xml);
    else addCustomXml(file, workbook, { xml, namespace: ignoresNamespace, itemId });
  }
  return file.isChanged ? file.bytes() : new Uint8Array(bytes);
}
