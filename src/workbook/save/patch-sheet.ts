import { areaAddress, cellAddress, parseCell } from "../address";
import { storedValue } from "../date-system";
import { formulaToStore } from "./formula-to-store";
import { type Area, type Cell, type CellValue, type DateSystem, isCellError } from "../workbook";
import type { ChangedCell } from "./changed-cells";

/** What the patch of a sheet needs besides its part. */
export interface PatchContext {
  /** The current formula of a cell without its "=". */
  formulaAt(row: number, column: number): string | undefined;
  readonly spills: readonly Area[];
  readonly dateSystem: DateSystem;
  /** The index of a style equal to another except for the number format. */
  styleWith(style: number, format: string): number;
}

/** A change to a cell of the part. */
type Change = Omit<ChangedCell, "hasNewFormat"> & { readonly hasNewFormat?: boolean };

const sheetData = /<((?:\w+:)?)sheetData\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1sheetData>)/;
const rowElement = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const cellElement = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const formulaElement = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;
const attribute = (name: string) => new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`);

interface Line {
  readonly attributes: string;
  readonly cells: Map<number, string>;
}

/**
 * Writes cells into a worksheet part. Rows without a changed cell, and all that is not a cell, stay unchanged.
 *
 * @param xml the part
 * @param changed the cells, at most one change for each
 */
export function patchSheet(
  xml: string,
  changed: readonly ChangedCell[],
  context: PatchContext,
): string {
  const [found, prefix = "", body = ""] = sheetData.exec(xml) ?? [];
  if (found === undefined || changed.length === 0) return xml;
  const changes = byRow([...changed, ...orphansOf(body, changed, context)]);
  const patched = patchRows(body, changes, prefix, context);
  const start = xml.indexOf(found);
  const rest = xml.slice(start + found.length);
  return `${xml.slice(0, start)}<${prefix}sheetData>${patched}</${prefix}sheetData>${rest}`;
}

function patchRows(
  body: string,
  changes: ReadonlyMap<number, readonly Change[]>,
  prefix: string,
  context: PatchContext,
): string {
  const waiting = [...changes.keys()].sort((a, b) => a - b);
  let written = "";
  let row = -1;
  const writeRow = (index: number, line: Line) => {
    for (const change of changes.get(index) ?? []) patchCell(line, change, prefix, context);
    const cells = [...line.cells].sort(([a], [b]) => a - b).map(([, text]) => text);
    written += `<${prefix}row${line.attributes}>${cells.join("")}</${prefix}row>`;
  };
  for (const [text, attributes = "", content = ""] of body.matchAll(rowElement)) {
    row = indexOf(attributes, row);
    while (waiting.length > 0 && (waiting[0] ?? 0) < row) {
      const added = waiting.shift() ?? 0;
      writeRow(added, { attributes: ` r="${added + 1}"`, cells: new Map() });
    }
    if (waiting[0] !== row) {
      written += text;
      continue;
    }
    waiting.shift();
    // The extent of a row is a hint to readers, and may be wrong now.
    const kept = attributes.replace(attribute("spans"), "");
    writeRow(row, { attributes: kept, cells: cellsOf(content) });
  }
  for (const added of waiting) {
    writeRow(added, { attributes: ` r="${added + 1}"`, cells: new Map() });
  }
  return written;
}

function patchCell(line: Line, change: Change, prefix: string, context: PatchContext): void {
  const { row, column, cell, hasNewFormula, hasNewFormat = false } = change;
  const [, attributes = "", content = ""] =
    new RegExp(cellElement.source).exec(line.cells.get(column) ?? "") ?? [];
  const address = cellAddress(row, column);
  const [type, value] = valueElement(
    storedValue(cell, context.dateSystem),
    prefix,
    cell.formula !== undefined,
  );
  const formula = hasNewFormula
    ? newFormula(cell.formula, row, column, prefix, context)
    : (formulaElement.exec(content)?.[0] ?? "");
  const style = Number(read(attributes, "s") ?? 0);
  const wanted = hasNewFormat ? context.styleWith(style, cell.format ?? "General") : style;
  const kept = hasNewFormula ? "" : keptAttribute(attributes, "cm");
  const open = `<${prefix}c r="${address}"${wanted === 0 ? "" : ` s="${wanted}"`}${type}${kept}`;
  const inside = `${formula}${value}`;
  line.cells.set(column, inside === "" ? `${open}/>` : `${open}>${inside}</${prefix}c>`);
}

function newFormula(
  formula: string | undefined,
  row: number,
  column: number,
  prefix: string,
  { spills }: PatchContext,
): string {
  if (formula === undefined) return "";
  const spill = spills.find(({ top, left }) => top === row && left === column);
  const isArray = spill && (spill.bottom > row || spill.right > column);
  const array = isArray ? ` t="array" ref="${areaAddress(spill)}"` : "";
  return `<${prefix}f${array}>${escaped(formulaToStore(formula))}</${prefix}f>`;
}

/** The type attribute and the value element of a value. */
function valueElement(
  value: CellValue,
  prefix: string,
  isResult: boolean,
): [type: string, element: string] {
  const element = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", element(String(value))];
  if (typeof value === "boolean") return [' t="b"', element(value ? "1" : "0")];
  if (isCellError(value)) return [' t="e"', element(escaped(value.error))];
  if (isResult) return [' t="str"', element(escaped(value))];
  const text = `<${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t>`;
  return [' t="inlineStr"', `<${prefix}is>${text}</${prefix}is>`];
}

/** The cells that share the formula of a cell whose formula is replaced: each gets its own. */
function orphansOf(body: string, changed: readonly ChangedCell[], context: PatchContext): Change[] {
  const known = new Set(changed.map(({ row, column }) => `${row} ${column}`));
  const rewritten = new Set(
    changed
      .filter(({ hasNewFormula }) => hasNewFormula)
      .map(({ row, column }) => `${row} ${column}`),
  );
  const sharing: { id: string; isFirst: boolean; row: number; column: number; text: string }[] = [];
  let row = -1;
  for (const [, attributes = "", content = ""] of body.matchAll(rowElement)) {
    row = indexOf(attributes, row);
    if (!content.includes("shared")) continue;
    for (const [column, text] of cellsOf(content)) {
      const [, formulaAttributes = "", formula = ""] = formulaElement.exec(text) ?? [];
      const id = read(formulaAttributes, "si");
      if (id !== undefined) sharing.push({ id, isFirst: formula !== "", row, column, text });
    }
  }
  const lost = new Set(
    sharing
      .filter(({ isFirst, row, column }) => isFirst && rewritten.has(`${row} ${column}`))
      .map(({ id }) => id),
  );
  return sharing
    .filter(({ id, row, column }) => lost.has(id) && !known.has(`${row} ${column}`))
    .map(({ row, column, text }) => ({
      row,
      column,
      cell: withFormula(resultIn(text), context.formulaAt(row, column)),
      hasNewFormula: true,
    }));
}

function withFormula(value: CellValue, formula: string | undefined): Cell {
  return { value, ...(formula !== undefined && { formula }) };
}

/** The result in the file of a cell with a formula. */
function resultIn(text: string): CellValue {
  const [, value] = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(text) ?? [];
  const [, attributes = ""] = new RegExp(cellElement.source).exec(text) ?? [];
  if (value === undefined) return null;
  switch (read(attributes, "t")) {
    case "b":
      return value === "1";
    case "e":
      return { error: value };
    case "str":
      return value.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    default:
      return Number(value);
  }
}

function cellsOf(content: string): Map<number, string> {
  const cells = new Map<number, string>();
  let column = -1;
  for (const [text, attributes = ""] of content.matchAll(cellElement)) {
    column = parseCell(read(attributes, "r") ?? "")?.column ?? column + 1;
    cells.set(column, text);
  }
  return cells;
}

function byRow(changes: readonly Change[]): Map<number, Change[]> {
  const rows = new Map<number, Change[]>();
  for (const change of changes) {
    const row = rows.get(change.row) ?? [];
    rows.set(change.row, [...row, change]);
  }
  return rows;
}

/** A row without a number follows the one before. */
function indexOf(attributes: string, before: number): number {
  const number = read(attributes, "r");
  return number === undefined ? before + 1 : Number(number) - 1;
}

function read(attributes: string, name: string): string | undefined {
  const [, double, single] = attribute(name).exec(attributes) ?? [];
  return double ?? single;
}

function keptAttribute(attributes: string, name: string): string {
  const value = read(attributes, name);
  return value === undefined ? "" : ` ${name}="${value}"`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
