import { Budget } from "../sources/xlsx/budget";
import { isTrue, readContent } from "../sources/xlsx/content";
import { defaultLimits, type Limits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import { formulasWithoutResult } from "../formulas-without-result";
import type { Workbook } from "../workbook";
import { attributeOf, childrenOf, edited, prefixOf, rootOf, withAttributes } from "./elements";
import { PackagePatch } from "./package-patch";
import { saveXlsx } from "./save-xlsx";

/**
 * A copy of a workbook with cells that were changed without a spreadsheet, see `changedWorkbook`. Where formulas have no
 * result now, whatever opens the copy calculates all of them first.
 *
 * @param bytes the file, which `workbook` was read from
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 * @example
 * const workbook = readXlsx(bytes);
 * saveChanged(bytes, workbook, changedWorkbook(workbook, changes, filledAreas(bytes)));
 */
export function saveChanged(
  bytes: Uint8Array,
  workbook: Workbook,
  changed: Workbook,
  limits: Limits = defaultLimits,
): Uint8Array<ArrayBuffer> {
  const saved = saveXlsx(bytes, workbook, { sheets: changed.sheets }, limits);
  if (formulasWithoutResult(changed) <= formulasWithoutResult(workbook)) return saved.bytes;
  const source = new Package(saved.bytes, limits);
  const { path } = readContent(source, new Budget(limits));
  const file = new PackagePatch(source, limits);
  file.replace(path, calculatedOnLoad(file.text(path)));
  return file.bytes();
}

/** What the schema has between the sheets and the properties of the calculation. */
const beforeCalculation = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** The workbook's part with the order to calculate everything when it is opened. */
function calculatedOnLoad(xml: string): string {
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const children = [...childrenOf(xml, root.end)];
  const known = children.find(({ name }) => name === `${prefix}calcPr`);
  const attributes = known?.attributes ?? "";
  if (isTrue(attributeOf(attributes, "fullCalcOnLoad"))) return xml;
  const text = `<${prefix}calcPr${withAttributes(attributes, { fullCalcOnLoad: 1 })}/>`;
  const last = children.findLast(({ name }) =>
    beforeCalculation.includes(name.slice(prefix.length)),
  );
  const at = last?.end ?? root.end;
  return edited(xml, [{ start: known?.start ?? at, end: known?.end ?? at, text }]);
}
