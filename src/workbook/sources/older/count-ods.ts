import { cellAddress, lastColumn, lastRow } from "../../address";
import type { Attributes } from "../xlsx/conforming-xml";
import type { Package } from "../xlsx/package";
import { UnreadableWorkbook } from "../xlsx/unreadable";
import { readXml } from "../xlsx/xml";
import type { Cost } from "./cost";

/** What costs the library as much as a cell. */
const likeCells: ReadonlySet<string> = new Set(["style", "named-range", "annotation"]);

/** What a sheet costs beyond what is on it. */
const sheetSteps = 25_000;

const manifest = "META-INF/manifest.xml";

/** Whether the manifest of an .ods file says that parts of it have a password. */
export function isEncrypted(source: Package): boolean {
  let is = false;
  if (!source.has(manifest)) return is;
  readXml(source, manifest, {
    open(name) {
      is ||= localName(name) === "encryption-data";
    },
  });
  return is;
}

/**
 * Counts what the content of an .ods file will cost: cells and rows that are repeated, repeated.
 *
 * @throws UnreadableWorkbook when it is too much, the part is no XML, or a cell lies outside of a sheet
 */
export function countOds(source: Package, path: string, cost: Cost): void {
  let row = -1;
  let column = -1;
  let repeatedRows = 1;
  let repeatedCells = 1;
  let isFilled = false;
  readXml(source, path, {
    open(prefixed, attributes) {
      const name = localName(prefixed);
      cost.takeRecord();
      if (likeCells.has(name)) cost.takeCells(1);
      if (name === "table") {
        row = -1;
        cost.takeWork(sheetSteps);
      } else if (name === "table-row") {
        row += 1;
        column = -1;
        repeatedRows = timesOf(attributes, "number-rows-repeated");
      } else if (name === "table-cell" || name === "covered-table-cell") {
        column += 1;
        repeatedCells = timesOf(attributes, "number-columns-repeated");
        isFilled = own(attributes, "value-type") !== undefined;
        const formula = own(attributes, "formula");
        if (formula !== undefined) {
          isFilled = true;
          cost.takeFormula(formula.length);
        }
        if (own(attributes, "number-matrix-columns-spanned") !== undefined) cost.takeArray();
      } else if (name === "s") cost.takeWork(timesOf(attributes, "c"));
      else if (name === "p") isFilled = true;
    },
    text(piece) {
      cost.takeWork(piece.length);
    },
    close(prefixed) {
      const name = localName(prefixed);
      if (name === "table-row") row += repeatedRows - 1;
      if (name !== "table-cell" && name !== "covered-table-cell") return;
      if (isFilled) {
        const last = { row: row + repeatedRows - 1, column: column + repeatedCells - 1 };
        if (last.row > lastRow || last.column > lastColumn) {
          const cell = cellAddress(last.row, last.column);
          throw new UnreadableWorkbook("outside-sheet", { part: path, cell });
        }
        cost.takeCells(repeatedRows * repeatedCells);
      }
      isFilled = false;
      column += repeatedCells - 1;
    },
  });
}

/** The name without its prefix, by which the library knows an element. */
function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}

function own(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

function timesOf(attributes: Attributes, name: string): number {
  const times = Number(own(attributes, name) ?? 1);
  return times >= 1 ? times : 1;
}
