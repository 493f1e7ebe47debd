import { parseCell } from "../address";
import { unescaped } from "../sources/xlsx/escapes";
import {
  attributeOf,
  childrenOf,
  elementOf,
  type Element,
  plainText,
  prefixOf,
  rootOf,
  type Tag,
  tagsOf,
} from "./elements";

/** Where a sheet's part has its rows, and the cells that matter to a change. */
export interface SheetOutline {
  /** The prefix of its elements. */
  readonly prefix: string;
  /** The element of all rows; null when the part has none. */
  readonly data: Element | null;
  readonly rows: readonly RowElement[];
  /** The cells that were asked for, by `cellKey`; a part may have one more than once, and its last counts. */
  readonly cells: ReadonlyMap<number, readonly CellElement[]>;
  /** The cells that share a formula, in their order. */
  readonly sharing: readonly SharingCell[];
}

export interface RowElement extends Element {
  /** From 0. */
  readonly row: number;
}

export interface CellElement extends Element {
  readonly row: number;
  readonly column: number;
}

export interface SharingCell extends CellElement {
  readonly id: string;
  /** The formula, in the first cell of those that share it; "" in the others. */
  readonly formula: string;
}

/** The cells of a row, each with its column. */
export function columnsOf(
  xml: string,
  row: RowElement,
  prefix: string,
): (Element & { readonly column: number })[] {
  if (row.contentStart === row.end) return [];
  let column = -1;
  return Array.from(childrenOf(xml, row.contentStart))
    .filter(({ name }) => name === `${prefix}c`)
    .map((cell) => {
      column = parseCell(attributeOf(cell.attributes, "r") ?? "")?.column ?? column + 1;
      return { ...cell, column };
    });
}

/** A number for each cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/**
 * Finds the rows and cells of a sheet's part.
 *
 * @param xml the part
 * @param wanted the keys of the cells to find
 */
export function outlineOf(xml: string, wanted: ReadonlySet<number>): SheetOutline {
  const prefix = prefixOf(rootOf(xml));
  const [dataName, rowName, cellName, formulaName] = ["sheetData", "row", "c", "f"].map(
    (name) => prefix + name,
  );
  const rows: RowElement[] = [];
  const cells = new Map<number, CellElement[]>();
  const sharing: SharingCell[] = [];
  let data: Element | null = null;
  let [openData, openRow, openCell, openFormula]: (Tag | null)[] = [null, null, null, null];
  let [row, column, rowOfElement] = [-1, -1, -1];
  let shared: { id: string; formula: string } | null = null;

  const startCell = (tag: Tag) => {
    const place = parseCell(attributeOf(tag.attributes, "r") ?? "");
    row = place?.row ?? row;
    column = place?.column ?? column + 1;
    shared = null;
  };
  const endCell = (open: Tag, close: Tag) => {
    const key = cellKey(row, column);
    if (!shared && !wanted.has(key)) return;
    const cell = { ...elementOf(open, close), row, column };
    if (wanted.has(key)) cells.set(key, [...(cells.get(key) ?? []), cell]);
    if (shared) sharing.push({ ...cell, ...shared });
  };
  const endFormula = (open: Tag, close: Tag) => {
    const id = attributeOf(open.attributes, "si");
    if (id === undefined || attributeOf(open.attributes, "t") !== "shared") return;
    const text = open === close ? "" : unescaped(plainText(xml.slice(open.end, close.start)));
    shared = { id, formula: text.trim() };
  };

  for (const tag of tagsOf(xml)) {
    const { name, kind } = tag;
    if (name === dataName) {
      if (kind !== "close") openData = tag;
      if (kind !== "open" && openData) {
        data = elementOf(openData, tag);
        break;
      }
    } else if (!openData) continue;
    else if (name === rowName) {
      if (kind !== "close") {
        const number = attributeOf(tag.attributes, "r");
        row = number === undefined ? row + 1 : Number(number) - 1;
        [column, rowOfElement, openRow] = [-1, row, tag];
      }
      if (kind !== "open" && openRow) {
        rows.push({ ...elementOf(openRow, tag), row: rowOfElement });
      }
    } else if (name === cellName) {
      if (kind !== "close") {
        startCell(tag);
        openCell = tag;
      }
      if (kind !== "open" && openCell) endCell(openCell, tag);
    } else if (name === formulaName) {
      if (kind !== "close") openFormula = tag;
      if (kind !== "open" && openFormula) endFormula(openFormula, tag);
    }
  }
  return { prefix, data, rows, cells, sharing };
}
