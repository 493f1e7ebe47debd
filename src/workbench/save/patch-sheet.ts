import { cellAddress, columnIndex } from "../../workbook/address";
import { type CellValue, isCellError } from "../../workbook/workbook";
import type { ChangedCell } from "./changed-cells";

/** A sheet's XML with some cells written anew, and whether all of them could be. */
export interface PatchedSheet {
  readonly xml: string;
  readonly left: number;
}

/**
 * Writes cells into a sheet's XML; every other character of it stays.
 *
 * A cell keeps its style. A cell that other formulas are shared from is left alone, since they would be lost with it.
 *
 * @param xml the sheet part
 * @param cells in any order
 */
export function patchSheet(xml: string, cells: readonly ChangedCell[]): PatchedSheet {
  let patched = xml;
  let left = 0;
  for (const cell of cells) {
    const next = patchCell(patched, cell);
    if (next === null) left += 1;
    else patched = next;
  }
  return { xml: patched, left };
}

function patchCell(xml: string, cell: ChangedCell): string | null {
  const address = cellAddress(cell.row, cell.column);
  const found = new RegExp(`<c\\s[^>]*?\\br="${address}"[^>]*?(?:/>|>[\\s\\S]*?</c>)`).exec(xml);
  if (found) {
    const [old] = found;
    if (/<f[^>]*\bt="shared"[^>]*\bref=/.test(old) && !cell.onlyResult) return null;
    return splice(xml, found.index, old.length, cellXml(cell, address, old));
  }
  const fresh = cellXml(cell, address, "");
  const row = new RegExp(
    `<row\\s[^>]*?\\br="${cell.row + 1}"[^>]*?(?:/>|>([\\s\\S]*?)</row>)`,
  ).exec(xml);
  if (row) return intoRow(xml, row, cell, fresh);
  return intoSheet(xml, cell.row, `<row r="${cell.row + 1}">${fresh}</row>`);
}

function intoRow(
  xml: string,
  row: RegExpExecArray,
  { column }: ChangedCell,
  fresh: string,
): string {
  const [whole, inside] = row;
  if (inside === undefined) {
    return splice(xml, row.index, whole.length, `${whole.slice(0, -2)}>${fresh}</row>`);
  }
  const start = row.index + whole.length - "</row>".length - inside.length;
  const after = [...inside.matchAll(/<c\s[^>]*?\br="([A-Z]+)\d+"/g)].find(
    ([, letters = ""]) => (columnIndex(letters) ?? 0) > column,
  );
  return splice(xml, start + (after?.index ?? inside.length), 0, fresh);
}

function intoSheet(xml: string, row: number, fresh: string): string | null {
  const empty = xml.indexOf("<sheetData/>");
  if (empty >= 0) {
    return splice(xml, empty, "<sheetData/>".length, `<sheetData>${fresh}</sheetData>`);
  }
  const after = [...xml.matchAll(/<row\s[^>]*?\br="(\d+)"/g)].find(
    ([, number]) => Number(number) > row + 1,
  );
  const place = after?.index ?? xml.indexOf("</sheetData>");
  return place < 0 ? null : splice(xml, place, 0, fresh);
}

/** The cell anew, with the attributes of the old one that say how it looks. */
function cellXml({ now, onlyResult }: ChangedCell, address: string, old: string): string {
  const style = /^<c\s[^>]*?(\ss="\d+")/.exec(old)?.[1] ?? "";
  const dynamic = onlyResult ? (/^<c\s[^>]*?(\scm="\d+")/.exec(old)?.[1] ?? "") : "";
  const formula = onlyResult
    ? (/<f[^>]*?(?:\/>|>[\s\S]*?<\/f>)/.exec(old)?.[0] ?? "")
    : now.formula === null
      ? ""
      : `<f>${escaped(stored(now.formula.slice(1)))}</f>`;
  const { type, content } = contentOf(now.value, formula !== "");
  if (formula === "" && content === "") return `<c r="${address}"${style}/>`;
  return `<c r="${address}"${style}${type}${dynamic}>${formula}${content}</c>`;
}

function contentOf(value: CellValue, hasFormula: boolean): { type: string; content: string } {
  if (value === null) return { type: "", content: "" };
  if (typeof value === "number") return { type: "", content: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  if (isCellError(value)) return { type: ' t="e"', content: `<v>${escaped(value.error)}</v>` };
  return hasFormula
    ? { type: ' t="str"', content: `<v>${escaped(value)}</v>` }
    : {
        type: ' t="inlineStr"',
        content: `<is><t xml:space="preserve">${escaped(value)}</t></is>`,
      };
}

/** A formula as the file stores it. */
function stored(formula: string): string {
  return formula.replace(/\bZA\.([A-Z]+)\(/g, "_xldudf_ZA_$1(");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function splice(text: string, start: number, length: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(start + length);
}
