import { parseArea } from "../address";
import type { FilledAreas } from "../dependents";
import { Budget } from "../sources/xlsx/budget";
import { readContent } from "../sources/xlsx/content";
import { defaultLimits, type Limits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import { attributeOf, tagsOf } from "./elements";
import { PackagePatch } from "./package-patch";

/** The kinds of formulas that fill an area, which is then named beside them. */
const filling = new Set(["array", "dataTable"]);

/**
 * The areas that formulas of a file fill beyond their own cell: arrays, spilled ones too, and data tables.
 *
 * @param bytes the file
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 */
export function filledAreas(bytes: Uint8Array, limits: Limits = defaultLimits): FilledAreas {
  const source = new Package(bytes, limits);
  const file = new PackagePatch(source, limits);
  const { sheets } = readContent(source, new Budget(limits));
  return new Map(sheets.map(({ name, path }) => [name, areasIn(file.text(path))]));
}

function areasIn(xml: string) {
  if (!/\bt=["'](?:array|dataTable)["']/.test(xml)) return [];
  return Array.from(tagsOf(xml)).flatMap(({ name, kind, attributes }) => {
    if (kind === "close" || !/(?:^|:)f$/.test(name)) return [];
    if (!filling.has(attributeOf(attributes, "t") ?? "")) return [];
    const area = parseArea(attributeOf(attributes, "ref") ?? "");
    return area ? [area] : [];
  });
}
