import { needsAddInOf } from "../add-in-functions";
import { parseQualified, qualifiedAbsolute } from "../address";
import type { OwnSheet } from "../own-sheet/own-sheet";
import { Budget } from "../sources/xlsx/budget";
import { readContent } from "../sources/xlsx/content";
import { defaultLimits, type Limits } from "../sources/xlsx/limits";
import { Package } from "../sources/xlsx/package";
import { type Cell, isCellError, type Place, type Workbook } from "../workbook";
import { PackagePatch } from "./package-patch";
import { putOwnSheet } from "./save-own-sheet";
import { saveXlsx, tablesOf } from "./save-xlsx";
import { withPrintArea } from "./sheet-list";
import { withoutColumnFormulas, withoutNames, withoutRules } from "./without-formulas";

/** What goes into a copy besides the values of the formulas. */
export interface CopyOptions {
  /** The seal, from what became of the workbook. */
  readonly seal: (done: CopyCounts) => OwnSheet;
  /** Rows of sheets that are not printed, though the print area has them. */
  readonly notPrinted: readonly {
    readonly sheet: string;
    readonly first: number;
    readonly last: number;
  }[];
}

/** How much of a workbook needed the add-in. */
export interface CopyCounts {
  /** Cells with a value in the place of a formula. */
  readonly cells: number;
  /** Validations and conditional formats that were left out, since they cannot be evaluated without the add-in. */
  readonly rules: number;
  /** Names that are `#N/A` now. */
  readonly names: number;
}

/**
 * The cells whose value a copy would need and the file does not have: formulas that call the add-in without a result, or
 * with an error in its place. `#N/A` is a result: what the add-in answers where something is not known yet.
 */
export function cellsWithoutValue(workbook: Workbook): Place[] {
  const needsAddIn = needsAddInOf(workbook.names);
  return workbook.sheets.flatMap(({ name: sheet, rows }) =>
    Array.from(rows).flatMap((cells, row) =>
      Array.from(cells ?? []).flatMap((cell, column) =>
        cell?.formula !== undefined && needsAddIn(cell.formula) && !hasValue(cell)
          ? [{ sheet, row, column }]
          : [],
      ),
    ),
  );
}

/**
 * Makes a copy of a workbook that shows the same without the add-in: values in the place of every formula that needs it,
 * and a page of its own that says so. All else stays as it was; whole parts identical, byte for byte.
 *
 * @param bytes the file, which `workbook` was read from
 * @throws UnreadableWorkbook when `readXlsx` cannot read the file either
 */
export function saveCopy(
  bytes: Uint8Array,
  workbook: Workbook,
  { seal: sealOf, notPrinted }: CopyOptions,
  limits: Limits = defaultLimits,
): Uint8Array<ArrayBuffer> {
  const needsAddIn = needsAddInOf(workbook.names);
  let cells = 0;
  const valueOf = (cell: Cell | undefined): Cell | undefined => {
    if (cell?.formula === undefined || !needsAddIn(cell.formula)) return cell;
    cells += 1;
    const { value, isDate, format } = cell;
    return { value, ...(isDate && { isDate }), ...(format !== undefined && { format }) };
  };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row?.map(valueOf)),
  }));
  const source = new Package(saveXlsx(bytes, workbook, { sheets }, limits).bytes, limits);
  const content = readContent(source, new Budget(limits));
  const file = new PackagePatch(source, limits);
  let rules = 0;
  for (const { path } of content.sheets) {
    const reduced = withoutRules(file.text(path), needsAddIn);
    rules += reduced.removed;
    if (reduced.removed > 0) file.replace(path, reduced.xml);
    for (const table of tablesOf(file, path)) {
      const { xml, removed } = withoutColumnFormulas(file.text(table), needsAddIn);
      if (removed > 0) file.replace(table, xml);
    }
  }
  const { xml, removed: names } = withoutNames(file.text(content.path), needsAddIn);
  file.replace(content.path, notPrinted.reduce(withoutRows(workbook), xml));

  putOwnSheet(file, content, workbook, sealOf({ cells, rules, names }));
  return file.bytes();
}

function hasValue({ value }: Cell): boolean {
  return value !== null && (!isCellError(value) || value.error === "#N/A");
}

/** Leaves rows out of a print area that is one rectangle; what stands below them is printed on a page of its own. */
function withoutRows({ names }: Workbook) {
  return (xml: string, { sheet, first, last }: CopyOptions["notPrinted"][number]): string => {
    const area = names.find((each) => each.name === "_xlnm.Print_Area" && each.sheet === sheet);
    const printed = area && parseQualified(area.refersTo)?.area;
    if (!printed || first <= printed.top || first > printed.bottom) return xml;
    const areas = [{ ...printed, bottom: first - 1 }];
    if (last < printed.bottom) areas.push({ ...printed, top: last + 1 });
    const refersTo = areas.map((each) => qualifiedAbsolute(sheet, each)).join(",");
    return withPrintArea(xml, sheet, refersTo);
  };
}
