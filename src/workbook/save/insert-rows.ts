/** Rows, or cells of some columns, that are inserted into a sheet of a file, with all that lies on it or reads it following, as in Excel. */
import { cellAddress, lastRow, parseCell } from "../address";
import {
  changedAreas,
  formulaAfterInsertion,
  type InsertedRows,
  isAmong,
  movedArea,
  movedRow,
  movedRuleAreas,
} from "../moved-rows";
import { sharedFormula } from "../shared-formula";
import type { Content } from "../sources/xlsx/content";
import { elementText, unescaped } from "../sources/xlsx/escapes";
import { relationshipsOf } from "../sources/xlsx/relationships";
import type { Area, Table } from "../workbook";
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
import type { PackagePatch } from "./package-patch";
import { columnsOf, outlineOf, type RowElement, type SharingCell } from "./sheet-outline";

/** A change to the value of an attribute, or to the text of an element. */
type Change = (text: string) => string;

/** Elements that hold a formula, in whatever part, by their local names. */
const formulaElements: ReadonlySet<string> = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);
const ruleElements: ReadonlySet<string> = new Set(["dataValidation", "conditionalFormatting"]);

/**
 * Inserts rows, or cells of some columns, which look like those above them.
 *
 * @param file the file, which has them from now on
 * @param tables those of the sheet, as they were
 * @param takeFormula counts the characters of a formula that a shared one is written out to
 */
export function insertRows(
  file: PackagePatch,
  content: Content,
  inserted: InsertedRows,
  tables: readonly Table[],
  takeFormula: (length: number) => void,
): void {
  const change = (path: string, changed: (xml: string) => string) => {
    const xml = file.text(path);
    const now = changed(xml);
    if (now !== xml) file.replace(path, now);
  };
  const targets = (owner: string, type: string) =>
    relationshipsOf(file.source, owner)
      .filter((each) => each.type === type && !each.external && file.source.has(each.target))
      .map(({ target }) => target);

  for (const { name, path } of content.sheets) {
    const isMeant = name === inserted.sheet;
    change(path, (xml) => {
      const alone = withoutSharing(xml, name, inserted, takeFormula);
      const moved = withMovedFormulas(alone, name, inserted);
      if (!isMeant) return moved;
      return inserted.columns
        ? withMovedReferences(withCells(moved, inserted), inserted, tables)
        : withRows(moved, inserted, tables);
    });
    for (const table of targets(path, "table")) {
      change(table, (xml) => {
        const moved = withMovedFormulas(xml, name, inserted);
        return isMeant ? withMovedReferences(moved, inserted, tables) : moved;
      });
    }
    for (const drawing of targets(path, "drawing")) {
      if (isMeant) change(drawing, (xml) => withMovedAnchors(xml, inserted));
      for (const type of ["chart", "chartEx"]) {
        for (const chart of targets(drawing, type)) {
          change(chart, (xml) => withMovedFormulas(xml, "", inserted));
        }
      }
    }
    if (!isMeant) continue;
    for (const type of ["comments", "threadedComment", "pivotTable"]) {
      for (const part of targets(path, type)) {
        change(part, (xml) => withMovedReferences(xml, inserted, tables));
      }
    }
    for (const part of targets(path, "vmlDrawing")) {
      change(part, (xml) => withMovedNotes(xml, inserted));
    }
  }
  for (const cache of targets(content.path, "pivotCacheDefinition")) {
    change(cache, (xml) => withMovedSource(xml, inserted));
  }
  change(content.path, (xml) => withMovedFormulas(xml, "", inserted));
  // Excel builds it anew where it is missing.
  if (content.calculationChain !== undefined) file.remove(content.path, content.calculationChain);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A part whose formulas read the same cells as before. */
function withMovedFormulas(xml: string, sheet: string, inserted: InsertedRows): string {
  return withTexts(xml, formulaElements, (stored) => {
    const formula = unescaped(plainText(stored));
    const moved = formulaAfterInsertion(formula, sheet, inserted);
    return moved === formula ? stored : elementText(moved);
  });
}

/** A part with the texts of some elements changed. */
function withTexts(xml: string, names: ReadonlySet<string>, change: Change): string {
  const edits: Edit[] = [];
  let open: Tag | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === "open") open = tag;
    if (tag.kind !== "close") continue;
    if (open?.name === tag.name && names.has(localName(tag.name))) {
      const text = xml.slice(open.end, tag.start);
      const changed = change(text);
      if (changed !== text) edits.push({ start: open.end, end: tag.start, text: changed });
    }
    open = null;
  }
  return edited(xml, edits);
}

/**
 * A sheet on which no cells share a formula, where its rows move or the formula reads those that do: it would no longer
 * be one for all of them.
 */
function withoutSharing(
  xml: string,
  sheet: string,
  inserted: InsertedRows,
  takeFormula: (length: number) => void,
): string {
  if (!/t=["']shared["']/.test(xml)) return xml;
  const { sharing, prefix } = outlineOf(xml, new Set());
  const first = new Map<string, SharingCell>();
  for (const cell of sharing) {
    if (cell.formula !== "" && !first.has(cell.id)) first.set(cell.id, cell);
  }
  const isAffected = ({ formula }: SharingCell) =>
    sheet === inserted.sheet || formulaAfterInsertion(formula, sheet, inserted) !== formula;
  if (![...first.values()].some(isAffected)) return xml;
  const edits = sharing.flatMap((cell): Edit[] => {
    const shared = first.get(cell.id);
    const own = Array.from(childrenOf(xml, cell.contentStart)).find(
      ({ name }) => name === `${prefix}f`,
    );
    if (!shared || !own) return [];
    const at = sharedFormula(shared.formula, shared.row, shared.column);
    const text = cell.formula === "" ? at(cell.row, cell.column) : cell.formula;
    takeFormula(text.length);
    const element = `<${prefix}f>${elementText(text)}</${prefix}f>`;
    return [{ start: own.start, end: own.end, text: element }];
  });
  return edited(xml, edits);
}

/** The sheet's part with the rows in it, and all that it says of places where these lie now. */
function withRows(xml: string, inserted: InsertedRows, tables: readonly Table[]): string {
  const { prefix, data, rows } = outlineOf(xml, new Set());
  const moved = (piece: string) => withMovedReferences(piece, inserted, tables);
  if (!data || rows.length === 0) return moved(xml);
  const next = rows.find(({ row }) => row >= inserted.row);
  const above = rows.find(({ row }) => row === inserted.row - 1);
  // Rows without a number of their own follow the one before them.
  const at = next?.start ?? data.contentEnd;
  const text = Array.from({ length: inserted.count }, (_, line) =>
    rowLike(xml, above, inserted.row + line, prefix),
  ).join("");
  // Excel inserts nothing where a row with content would fall off the end of the sheet.
  const end = rows.find((each) => each.row + inserted.count > lastRow)?.start ?? data.contentEnd;
  return (
    moved(xml.slice(0, at)) + text + moved(xml.slice(at, end)) + moved(xml.slice(data.contentEnd))
  );
}

/** A blank row with the height and the styles of another one. */
function rowLike(xml: string, above: RowElement | undefined, row: number, prefix: string): string {
  if (!above) return `<${prefix}row r="${row + 1}"/>`;
  const attributes = withAttributes(above.attributes, {
    r: row + 1,
    spans: null,
    hidden: null,
    collapsed: null,
  });
  let column = -1;
  const cells = Array.from(childrenOf(xml, above.contentStart)).flatMap((cell): string[] => {
    if (above.contentStart === above.end || cell.name !== `${prefix}c`) return [];
    column = parseCell(attributeOf(cell.attributes, "r") ?? "")?.column ?? column + 1;
    const style = attributeOf(cell.attributes, "s");
    const address = cellAddress(row, column);
    return style === undefined ? [] : [`<${prefix}c r="${address}" s="${style}"/>`];
  });
  return cells.length === 0
    ? `<${prefix}row${attributes}/>`
    : `<${prefix}row${attributes}>${cells.join("")}</${prefix}row>`;
}

/** The sheet's part with the cells of some columns moved down, and blank ones in their place. */
function withCells(xml: string, inserted: InsertedRows): string {
  const { row: from, count, columns } = inserted;
  const { prefix, data, rows } = outlineOf(xml, new Set());
  if (!data || !columns) return xml;
  const isMoving = (column: number) => column >= columns.first && column <= columns.last;
  const cellsOf = (element: RowElement | undefined) =>
    element ? columnsOf(xml, element, prefix) : [];
  const known = new Map(rows.map((element) => [element.row, element]));
  const above = cellsOf(known.get(from - 1)).filter(({ column }) => isMoving(column));
  const concerned = rows.filter(({ row }) => row >= from).map(({ row }) => row);
  const places = new Set([...concerned, ...concerned.map((row) => row + count)]);
  for (let row = from; row < from + count; row += 1) places.add(row);
  const rowText = (row: number): string => {
    const element = known.get(row);
    const at = (column: number) => cellAddress(row, column);
    const kept = cellsOf(element)
      .filter(({ column }) => !isMoving(column))
      .map(({ column, start, end }) => ({ column, text: xml.slice(start, end) }));
    const come =
      row < from + count
        ? above.flatMap(({ column, attributes }) => {
            const style = attributeOf(attributes, "s");
            const text = `<${prefix}c r="${at(column)}" s="${style}"/>`;
            return style === undefined ? [] : [{ column, text }];
          })
        : cellsOf(known.get(row - count))
            .filter(({ column }) => isMoving(column))
            .map(({ column, attributes, start, contentStart, end }) => {
              const tag = `<${prefix}c${withAttributes(attributes, { r: at(column) })}`;
              const isEmpty = xml.slice(start, contentStart).endsWith("/>");
              const text = isEmpty ? `${tag}/>` : `${tag}>${xml.slice(contentStart, end)}`;
              return { column, text };
            });
    const cells = [...kept, ...come].toSorted((one, other) => one.column - other.column);
    if (!element && cells.length === 0) return "";
    const attributes = withAttributes(element?.attributes ?? "", { r: row + 1, spans: null });
    const content = cells.map(({ text }) => text).join("");
    return content === ""
      ? `<${prefix}row${attributes}/>`
      : `<${prefix}row${attributes}>${content}</${prefix}row>`;
  };
  const start = rows.find(({ row }) => row >= from)?.start;
  if (start === undefined) return xml;
  // Excel inserts nothing where a cell with content would fall off the end of the sheet.
  const text = [...places]
    .filter((row) => row <= lastRow)
    .toSorted((one, other) => one - other)
    .map(rowText)
    .join("");
  return xml.slice(0, start) + text + xml.slice(data.contentEnd);
}

/** Attributes that name cells or areas, those of rules aside. */
const placeAttributes = ["ref", "sqref", "activeCell", "topLeftCell", "r1", "r2", "r"];
const ownPlace = ["r"];

/** A part of the sheet with what its attributes say of places. */
function withMovedReferences(
  xml: string,
  inserted: InsertedRows,
  tables: readonly Table[],
): string {
  const move = (areas: readonly Area[]) => areas.flatMap((area) => movedArea(area, inserted) ?? []);
  let isRowBreak = false;
  const moved = withAttributesChanged(xml, (tag, name) => {
    if (name === "rowBreaks") isRowBreak = true;
    else if (name === "colBreaks") isRowBreak = false;
    if (ruleElements.has(name)) return new Map();
    const changes = new Map<string, string>();
    const isPlaced = inserted.columns !== undefined && (name === "row" || name === "c");
    if (isPlaced) return changes;
    if (name === "row") {
      const number = attributeOf(tag.attributes, "r");
      const row = number === undefined ? null : movedRow(Number(number) - 1, inserted);
      if (row !== null) changes.set("r", String(row + 1));
    } else if (name === "brk" && isRowBreak && !inserted.columns) {
      const below = Number(attributeOf(tag.attributes, "id"));
      if (below > inserted.row) changes.set("id", String(below + inserted.count));
    } else {
      for (const attribute of name === "c" ? ownPlace : placeAttributes) {
        const value = attributeOf(tag.attributes, attribute);
        if (value !== undefined) changes.set(attribute, changedAreas(value, move));
      }
    }
    return changes;
  });
  return withRuleAreas(moved, (areas) => movedRuleAreas(areas, inserted, tables));
}

/**
 * A sheet's part with the areas of its validations and conditional formats changed, and of what newer versions have
 * besides: charts in cells.
 */
export function withRuleAreas(xml: string, change: (areas: Area[]) => readonly Area[]): string {
  const rules = withAttributesChanged(xml, ({ attributes }, name) => {
    const areas = ruleElements.has(name) ? attributeOf(attributes, "sqref") : undefined;
    return new Map(areas === undefined ? [] : [["sqref", changedAreas(areas, change)]]);
  });
  return withTexts(rules, new Set(["sqref"]), (text) => changedAreas(text.trim(), change) || text);
}

/** A part with some attributes changed; those that would be empty stay as they are. */
function withAttributesChanged(
  xml: string,
  change: (tag: Tag, localName: string) => ReadonlyMap<string, string>,
): string {
  const edits: Edit[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.kind === "close") continue;
    const changes = Array.from(change(tag, localName(tag.name))).filter(
      ([name, value]) => value !== "" && value !== attributeOf(tag.attributes, name),
    );
    if (changes.length === 0) continue;
    const attributes = withAttributes(tag.attributes, Object.fromEntries(changes));
    const text = `<${tag.name}${attributes}${tag.kind === "empty" ? "/" : ""}>`;
    edits.push({ start: tag.start, end: tag.end, text });
  }
  return edited(xml, edits);
}

/** A drawing whose objects stay at their cells, those aside that stay where they are. */
function withMovedAnchors(xml: string, inserted: InsertedRows): string {
  const indexOf = ({ contentStart, contentEnd }: Element) =>
    Number(xml.slice(contentStart, contentEnd).trim());
  const edits = Array.from(childrenOf(xml, rootOf(xml).end)).flatMap((anchor): Edit[] => {
    const moves = attributeOf(anchor.attributes, "editAs");
    if (!anchor.name.endsWith("CellAnchor") || moves === "absolute") return [];
    const corners = Array.from(childrenOf(xml, anchor.contentStart)).filter(({ name }) =>
      /(?:^|:)(?:from|to)$/.test(name),
    );
    const partsNamed = (part: string) =>
      corners.flatMap((corner) =>
        Array.from(childrenOf(xml, corner.contentStart)).filter(
          ({ name }) => localName(name) === part,
        ),
      );
    const columns = partsNamed("col").map(indexOf);
    const rows = partsNamed("row");
    const across = { left: Math.min(...columns), right: Math.max(...columns), top: 0, bottom: 0 };
    if (!isAmong(across, inserted.columns)) return [];
    const keepsSize = moves === "oneCell";
    const [from] = rows;
    return rows.flatMap((row): Edit[] => {
      const decisive = indexOf(keepsSize && from ? from : row);
      if (decisive < inserted.row) return [];
      const text = String(indexOf(row) + inserted.count);
      return [{ start: row.contentStart, end: row.contentEnd, text }];
    });
  });
  return edited(xml, edits);
}

const note = /<((?:\w+:)?ClientData)\b[^>]*>[^]*?<\/\1>/g;

/** The drawing of a sheet's notes, in an older language. */
function withMovedNotes(xml: string, inserted: InsertedRows): string {
  const { row, count, columns } = inserted;
  const moved = (text: string) => {
    const index = Number(text);
    return String(index >= row ? index + count : index);
  };
  return xml.replace(note, (each) => {
    const column = Number(/Column>\s*(\d+)/.exec(each)?.[1]);
    if (!isAmong({ top: 0, left: column, bottom: 0, right: column }, columns)) return each;
    const placed = withTexts(each, new Set(["Row"]), (text) => moved(text.trim()));
    return withTexts(placed, new Set(["Anchor"]), (text) => {
      // Column, offset, row, offset of the two corners.
      const numbers = text.split(",").map((number) => number.trim());
      if (numbers.length !== 8) return text;
      return numbers.map((part, index) => (index % 4 === 2 ? moved(part) : part)).join(", ");
    });
  });
}

/** The source of a pivot table. */
function withMovedSource(xml: string, inserted: InsertedRows): string {
  return withAttributesChanged(xml, ({ attributes }, name) => {
    const ref = attributeOf(attributes, "ref");
    const sheet = unescaped(attributeOf(attributes, "sheet") ?? "");
    const isMeant = name === "worksheetSource" && sheet === inserted.sheet;
    if (!isMeant || ref === undefined) return new Map();
    const move = (areas: Area[]) => areas.flatMap((area) => movedArea(area, inserted) ?? []);
    return new Map([["ref", changedAreas(ref, move)]]);
  });
}
