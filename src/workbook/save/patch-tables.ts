import { areaAddress, parseArea } from "../address";
import { attributeText, elementText, unescaped } from "../sources/xlsx/escapes";
import { type Area, type CellValue, isCellError, type Table } from "../workbook";
import type { ChangedCell } from "./changed-cells";
import {
  attributeOf,
  childrenOf,
  type Edit,
  edited,
  type Element,
  plainText,
  rootOf,
  type Tag,
  tagsOf,
  withAttributes,
} from "./elements";
import { type Renaming, renamedColumn } from "./renamed-column";

const longestName = 255;

/**
 * Gives the columns of a table the names of their changed headings. A heading is a text of its own, as in Excel: a
 * number becomes text, a blank one and one that another column has get a number.
 *
 * @param xml the part of the table
 * @param changed the changed cells of its sheet
 * @returns the part, the changed cells with the headings as they have to be, and the new names
 */
export function patchTable(
  xml: string,
  changed: readonly ChangedCell[],
): { xml: string; changed: readonly ChangedCell[]; renamed: readonly Renaming[] } {
  const root = rootOf(xml);
  const area = parseArea(attributeOf(root.attributes, "ref") ?? "");
  const headerRows = Number(attributeOf(root.attributes, "headerRowCount") ?? 1);
  const isHeading = ({ row, column }: ChangedCell) =>
    area !== null && headerRows > 0 && row === area.top && isWithin(column, area);
  const headings = changed.filter(isHeading);
  if (!area || headings.length === 0) return { xml, changed, renamed: [] };

  const columns = columnsOf(xml, root.end);
  const indexes = new Set(headings.map(({ column }) => column - area.left));
  const taken = new Set(
    columns.flatMap(({ name }, index) => (indexes.has(index) ? [] : [name.toLowerCase()])),
  );
  const table = unescaped(attributeOf(root.attributes, "displayName") ?? "");
  const edits: Edit[] = [];
  const renamed: Renaming[] = [];
  const named = new Map<ChangedCell, string>();
  for (const heading of headings) {
    const column = columns[heading.column - area.left];
    if (!column) continue;
    const to = freeName(headingText(heading.cell.value), taken);
    taken.add(to.toLowerCase());
    named.set(heading, to);
    if (to === column.name) continue;
    renamed.push({ table, from: column.name, to });
    edits.push(renaming(xml, column.element, to));
  }
  const headed = changed.map((change) => {
    const value = named.get(change);
    return value === undefined ? change : withHeading(change, value);
  });
  return { xml: edited(xml, edits), changed: headed, renamed };
}

/** The part of a table that reaches as far as the table of its name does now. */
export function resizedTable(xml: string, tables: readonly Table[]): string {
  const root = rootOf(xml);
  const name = unescaped(attributeOf(root.attributes, "displayName") ?? "");
  const table = tables.find((each) => each.name === name);
  if (!table || attributeOf(root.attributes, "ref") === areaAddress(table.area)) return xml;
  const filtered = { ...table.area, bottom: table.area.bottom - table.totalsRows };
  const edits = [resized(root, areaAddress(table.area))];
  for (const element of childrenOf(xml, root.end)) {
    if (!/(?:^|:)autoFilter$/.test(element.name)) continue;
    const { value: tag } = tagsOf(xml, element.start).next();
    if (tag) edits.push(resized(tag, areaAddress(filtered)));
  }
  return edited(xml, edits);
}

function resized({ kind, name, attributes, start, end }: Tag, ref: string): Edit {
  const text = `<${name}${withAttributes(attributes, { ref })}${kind === "empty" ? "/" : ""}>`;
  return { start, end, text };
}

/** Elements that hold a formula, in sheets, tables and the workbook's own part. */
const formulaElements = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** A part with its formulas naming columns as they are called now. */
export function withRenamedColumns(xml: string, renamed: readonly Renaming[]): string {
  const known = renamed.filter(({ table }) => xml.includes(`${elementText(table)}[`));
  if (known.length === 0) return xml;
  const edits: Edit[] = [];
  let start = -1;
  for (const { name, kind, start: tagStart, end } of tagsOf(xml)) {
    if (!formulaElements.has(name.slice(name.indexOf(":") + 1))) continue;
    if (kind === "open") start = end;
    if (kind !== "close") continue;
    const before = unescaped(plainText(xml.slice(start, tagStart)));
    const after = known.reduce(renamedColumn, before);
    if (after !== before) edits.push({ start, end: tagStart, text: elementText(after) });
  }
  return edited(xml, edits);
}

function columnsOf(xml: string, from: number): { name: string; element: Element }[] {
  const list = Array.from(childrenOf(xml, from)).find(({ name }) =>
    /(?:^|:)tableColumns$/.test(name),
  );
  if (!list) return [];
  return Array.from(childrenOf(xml, list.contentStart), (element) => ({
    name: unescaped(attributeOf(element.attributes, "name") ?? ""),
    element,
  }));
}

function isWithin(column: number, { left, right }: Area): boolean {
  return column >= left && column <= right;
}

function headingText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function freeName(heading: string, taken: ReadonlySet<string>): string {
  const base = heading.slice(0, longestName);
  const isFree = (name: string) => name !== "" && !taken.has(name.toLowerCase());
  if (isFree(base)) return base;
  const [stem, first] = base === "" ? ["Column", 1] : [base, 2];
  let number = first;
  const numbered = () => `${stem.slice(0, longestName - String(number).length)}${number}`;
  while (!isFree(numbered())) number += 1;
  return numbered();
}

function renaming(
  xml: string,
  { name, attributes, start, contentStart }: Element,
  to: string,
): Edit {
  const isEmpty = xml.slice(start, contentStart).endsWith("/>");
  const now = withAttributes(attributes, { name: attributeText(to) });
  return { start, end: contentStart, text: `<${name}${now}${isEmpty ? "/" : ""}>` };
}

function withHeading(change: ChangedCell, value: string): ChangedCell {
  const { format } = change.cell;
  const cell = { value, ...(format !== undefined && { format }) };
  const hasFormula = change.cell.formula !== undefined;
  return { ...change, cell, hasNewValue: true, hasNewFormula: change.hasNewFormula || hasFormula };
}
