import { cellAddress } from "../address";
import { storedValue } from "../date-system";
import { sharedFormula, type SharedFormula } from "../shared-formula";
import type { Area, CellValue, DateSystem } from "../workbook";
import type { ChangedCell } from "./changed-cells";
import { formulaElement, valueElement } from "./cell-content";
import {
  attributeOf,
  childrenOf,
  type Edit,
  edited,
  type Element,
  rootOf,
  withAttributes,
} from "./elements";
import { formulaToStore } from "./formula-to-store";
import {
  type CellElement,
  cellKey,
  columnsOf,
  outlineOf,
  type RowElement,
  type SharingCell,
  type SheetOutline,
} from "./sheet-outline";

/** What the patch of a sheet needs besides its part. */
export interface PatchContext {
  readonly spills: readonly Area[];
  readonly dateSystem: DateSystem;
  /** The index of a style equal to another except for a change. */
  readonly styleWith: (style: number, change: StyleChange) => number;
  /** Counts the characters of a formula that a shared one is written out to. */
  readonly takeFormula: (length: number) => void;
}

export interface StyleChange {
  /** A number format code. */
  readonly format?: string;
  /** Whether text that looks like a number stays text when it is edited in Excel. */
  readonly isText?: true;
}

/** What a cell of the part is to be; what is left out stays as it is. */
interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** As the file stores it, with the area that it fills; null for none. */
  readonly formula?: { readonly text: string; readonly fills?: Area } | null;
  readonly isResult?: boolean;
  readonly style?: StyleChange;
}

/** What Excel takes for a number, a date, a truth value or a formula when it is typed. */
const looksTyped = /^[-+=@']|^[\s.,:/%()+Ee-]*\d[\d\s.,:/%()+Ee-]*$|^(?:true|false)$/i;
const textFormat = "@";

/**
 * Writes cells into a worksheet part. All else stays as it was.
 *
 * @param xml the part
 * @param changed the cells, at most one change for each
 */
export function patchSheet(
  xml: string,
  changed: readonly ChangedCell[],
  context: PatchContext,
): string {
  if (changed.length === 0) return xml;
  const patches = new Map(
    changed.map((change) => [cellKey(change.row, change.column), patchOf(change, context)]),
  );
  const outline = outlineOf(xml, new Set(patches.keys()));
  const edits: Edit[] = [];
  const patch = (cell: CellElement, change: CellPatch) => {
    const text = cellText(xml.slice(cell.start, cell.end), change, outline.prefix, context);
    edits.push({ start: cell.start, end: cell.end, text });
  };
  for (const { cell, text } of orphansOf(outline, patches)) {
    context.takeFormula(text.length);
    const key = cellKey(cell.row, cell.column);
    const known = patches.get(key);
    const { row, column } = cell;
    if (known) patches.set(key, { ...known, formula: { text } });
    else patch(cell, { row, column, formula: { text } });
  }
  const added: CellPatch[] = [];
  for (const [key, change] of patches) {
    const found = outline.cells.get(key) ?? [];
    const last = found.at(-1);
    if (!last && (change.value != null || change.formula || change.style)) added.push(change);
    // Of a cell that the part has twice, the last one counts.
    for (const cell of found) {
      const { row, column } = cell;
      patch(cell, cell === last ? change : { row, column, value: null, formula: null });
    }
  }
  edits.push(...additions(xml, outline, added, context));
  return edited(xml, edits);
}

function patchOf(
  { row, column, cell, hasNewValue, hasNewFormula, hasNewFormat }: ChangedCell,
  { dateSystem, spills }: PatchContext,
): CellPatch {
  const { formula, format = "General" } = cell;
  const value = storedValue(cell, dateSystem);
  const isNew = hasNewValue || hasNewFormula;
  const isText = isNew && formula === undefined && format !== textFormat;
  const fills = spills.find(({ top, left }) => top === row && left === column);
  const style: StyleChange = {
    ...(hasNewFormat && { format }),
    ...(isText && typeof value === "string" && looksTyped.test(value) && { isText }),
  };
  return {
    row,
    column,
    isResult: formula !== undefined,
    ...(isNew && { value }),
    ...(hasNewFormula && {
      formula:
        formula === undefined ? null : { text: formulaToStore(formula), ...(fills && { fills }) },
    }),
    ...(Object.keys(style).length > 0 && { style }),
  };
}

/** The cells that share the formula of a cell which loses it: each gets its own, as it is stored. */
function orphansOf(
  { sharing }: SheetOutline,
  patches: ReadonlyMap<number, CellPatch>,
): { cell: SharingCell; text: string }[] {
  const hasNewFormula = ({ row, column }: CellElement) =>
    patches.get(cellKey(row, column))?.formula !== undefined;
  if (!sharing.some((cell) => cell.formula !== "" && hasNewFormula(cell))) return [];
  const current = new Map<string, { cell: SharingCell; at: SharedFormula }>();
  const first = new Map<string, { cell: SharingCell; at: SharedFormula }>();
  for (const cell of sharing) {
    if (cell.formula === "" || first.has(cell.id)) continue;
    first.set(cell.id, { cell, at: sharedFormula(cell.formula, cell.row, cell.column) });
  }
  return sharing.flatMap((cell) => {
    if (cell.formula !== "") {
      current.set(cell.id, { cell, at: sharedFormula(cell.formula, cell.row, cell.column) });
      return [];
    }
    const shared = current.get(cell.id) ?? first.get(cell.id);
    if (!shared || !hasNewFormula(shared.cell) || hasNewFormula(cell)) return [];
    return [{ cell, text: shared.at(cell.row, cell.column) }];
  });
}

/** A cell as the part has it from now on. */
function cellText(
  old: string | null,
  { row, column, value, formula, isResult = false, style }: CellPatch,
  prefix: string,
  { styleWith }: PatchContext,
): string {
  const open = old === null ? null : rootOf(old);
  const children = old === null || !open ? [] : [...childrenOf(old, open.end)];
  const isFormula = ({ name }: Element) => name === `${prefix}f`;
  const written = (elements: readonly Element[]) =>
    elements.map(({ start, end }) => old?.slice(start, end) ?? "").join("");
  const attributes = open?.kind === "close" ? "" : (open?.attributes ?? "");

  const element =
    formula === undefined
      ? written(children.filter(isFormula))
      : formula === null
        ? ""
        : formulaElement(formula, prefix);
  const [type, content] =
    value === undefined
      ? [attributeOf(attributes, "t") ?? null, written(children.filter((c) => !isFormula(c)))]
      : valueElement(value, prefix, isResult);
  const base = Number(attributeOf(attributes, "s") ?? 0);
  const index = style ? styleWith(base, style) : base;
  const kept = withAttributes(attributes, {
    r: cellAddress(row, column),
    ...(style && { s: index === 0 ? null : index }),
    t: type,
    // Rich values and dynamic arrays are those of what was there.
    ...(formula !== undefined && { cm: null }),
    ...(value !== undefined && { vm: null, ph: null }),
  });
  const inside = element + content;
  return inside === "" ? `<${prefix}c${kept}/>` : `<${prefix}c${kept}>${inside}</${prefix}c>`;
}

/** Cells that the part did not have, in the rows that it has and in new ones. */
function additions(
  xml: string,
  { prefix, data, rows }: SheetOutline,
  added: readonly CellPatch[],
  context: PatchContext,
): Edit[] {
  const existing = new Map(rows.map((row) => [row.row, row]));
  const edits: Edit[] = [];
  const fresh: { row: number; text: string }[] = [];
  for (const [row, patches] of byRow(added)) {
    const cells = patches.map((patch) => ({
      column: patch.column,
      text: cellText(null, patch, prefix, context),
    }));
    const element = existing.get(row);
    if (element) edits.push(...intoRow(xml, element, cells, prefix));
    else {
      const text = cells.map((cell) => cell.text).join("");
      fresh.push({ row, text: `<${prefix}row r="${row + 1}">${text}</${prefix}row>` });
    }
  }
  if (fresh.length === 0) return edits;
  if (data && data.contentEnd > data.contentStart) {
    return [...edits, ...fresh.map(({ row, text }) => betweenRows(rows, data, row, text))];
  }
  const text = fresh.map((row) => row.text).join("");
  const whole = `<${prefix}sheetData>${text}</${prefix}sheetData>`;
  return [data ? { start: data.start, end: data.end, text: whole } : newData(xml, prefix, whole)];
}

/** The rows from the top, the cells of each from the left. */
function byRow(patches: readonly CellPatch[]): Map<number, CellPatch[]> {
  const rows = new Map<number, CellPatch[]>();
  for (const patch of patches.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(patch.row);
    if (row) row.push(patch);
    else rows.set(patch.row, [patch]);
  }
  return rows;
}

function intoRow(
  xml: string,
  row: RowElement,
  cells: readonly { column: number; text: string }[],
  prefix: string,
): Edit[] {
  // The extent of a row is a hint to readers, and may be wrong now.
  const attributes = withAttributes(row.attributes, { spans: null });
  const open = `<${prefix}row${attributes}>`;
  if (row.contentStart === row.end) {
    const text = `${open}${cells.map((cell) => cell.text).join("")}</${prefix}row>`;
    return [{ start: row.start, end: row.end, text }];
  }
  const places = columnsOf(xml, row, prefix);
  const insertions = cells.map(({ column, text }) => {
    const at = places.find((place) => place.column > column)?.start ?? row.contentEnd;
    return { start: at, end: at, text };
  });
  return [{ start: row.start, end: row.contentStart, text: open }, ...insertions];
}

function betweenRows(rows: readonly RowElement[], data: Element, row: number, text: string): Edit {
  const at = rows.find((element) => element.row > row)?.start ?? data.contentEnd;
  return { start: at, end: at, text };
}

/** The element of all rows for a part that has none, after what the schema has before it. */
function newData(xml: string, prefix: string, data: string): Edit {
  const root = rootOf(xml);
  if (root.kind === "empty") {
    const text = `<${root.name}${root.attributes}>${data}</${root.name}>`;
    return { start: root.start, end: root.end, text };
  }
  const earlier = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"];
  const last = Array.from(childrenOf(xml, root.end)).findLast(({ name }) =>
    earlier.includes(name.slice(prefix.length)),
  );
  const at = last?.end ?? root.end;
  return { start: at, end: at, text: data };
}
