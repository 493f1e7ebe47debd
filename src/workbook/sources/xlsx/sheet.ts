import { lastColumn, lastRow, parseArea } from "../../address";
import { markDate } from "../../date-system";
import type { Area, Cell, CellValue, Sheet } from "../../workbook";
import type { Budget } from "./budget";
import { cellValue, impliedFormat, type ValueContext } from "./cell-value";
import { isTrue, type SheetEntry } from "./content";
import { textOf } from "./escapes";
import { type FormulaElement, SheetFormulas } from "./formulas";
import { RowBuilder } from "./row-builder";
import type { Package } from "./package";
import { readText } from "./part-text";
import { type PlainCell, PlainCells, type PlainCellTaker } from "./plain-cells";
import { RichText } from "./rich-text";
import { readTables } from "./table";
import { UnreadableWorkbook } from "./unreadable";
import { type Attributes, type ElementHandlers, xmlParser } from "./xml";

/** What all sheets of a workbook are read with. */
export interface SheetContext extends ValueContext {
  readonly formats: readonly (string | undefined)[];
  /** Whether zeros may stand for results that nobody has calculated yet. */
  readonly isUncalculated: boolean;
  readonly budget: Budget;
}

/** Reads a sheet with its tables. */
export function readSheet(source: Package, entry: SheetEntry, context: SheetContext): Sheet {
  const reader = new SheetReader(entry.path, context);
  const text = new PlainCells(xmlParser(entry.path, reader), reader);
  readText(source, entry.path, (piece) => {
    text.write(piece);
  });
  text.close();
  return {
    name: entry.name,
    visibility: entry.visibility,
    rows: reader.rows(),
    merges: reader.merges,
    hiddenRows: reader.hiddenRows,
    hiddenColumns: reader.hiddenColumns,
    tables: readTables(source, entry.path),
  };
}

/** Takes the elements of a sheet as they come; cells without a value or formula leave nothing behind. */
class SheetReader implements ElementHandlers, PlainCellTaker {
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  betweenCells = false;

  private readonly builder: RowBuilder;
  private readonly formulas: SheetFormulas;
  private readonly inline = new RichText();

  /** The row of the cell being read, and its column; a cell without address follows the one before. */
  private row = -1;
  private column = -1;
  private type: string | undefined;
  private format: string | undefined;
  private value = "";
  private preserved = false;
  private inlineText: string | null = null;
  private formula: FormulaElement | null = null;
  private formulaText = "";
  private within: "nothing" | "value" | "formula" | "inline" = "nothing";
  private depth = 0;
  /** How deep the open row is; 0 outside of rows. */
  private rowDepth = 0;
  private firstColumnNotSeen = 0;

  constructor(
    private readonly path: string,
    private readonly context: SheetContext,
  ) {
    this.builder = new RowBuilder(context.budget);
    this.formulas = new SheetFormulas(context.budget);
  }

  /** The cells, after the last element was taken. */
  rows(): Sheet["rows"] {
    this.builder.endRow();
    this.formulas.complete(this.builder);
    return this.builder.rows;
  }

  open(name: string, attributes: Attributes): void {
    this.depth++;
    if (name === "row") this.rowDepth = this.depth;
    this.betweenCells = name === "row";
    switch (name) {
      case "c":
        this.openCell(attributes["r"], attributes["s"], attributes["t"]);
        break;
      case "v":
        this.within = "value";
        this.preserved = attributes["xml:space"] === "preserve";
        break;
      case "f":
        this.within = "formula";
        this.formulaText = "";
        this.formula = formulaElement(attributes);
        break;
      case "row":
        this.openRow(attributes["r"], attributes["hidden"], attributes["ht"]);
        break;
      case "is":
        this.within = "inline";
        break;
      case "mergeCell": {
        const area = parseArea(attributes["ref"] ?? "");
        if (!area) break;
        this.context.budget.takeMerge(area);
        this.merges.push(area);
        break;
      }
      case "col":
        this.hideColumns(attributes);
        break;
      default:
        if (this.within === "inline") this.inline.open(name, attributes);
    }
  }

  text(piece: string): void {
    if (this.within === "value") this.value += piece;
    else if (this.within === "formula") this.formulaText += piece;
    else if (this.within === "inline") this.inline.text(piece);
  }

  close(name: string): void {
    this.depth--;
    this.betweenCells = name === "c" && this.depth === this.rowDepth;
    switch (name) {
      case "c":
        this.endFormula();
        this.closeCell();
        break;
      case "v":
      case "f":
        this.within = "nothing";
        break;
      case "row":
        this.rowDepth = 0;
        break;
      case "is":
        this.inlineText = this.inline.take();
        this.within = "nothing";
        break;
      default:
        if (this.within === "inline") this.inline.close(name);
    }
  }

  takePlainCell(cell: PlainCell): void {
    const { reference, style, type, value, inline, preserved, formula, shared } = cell;
    // A frame with nothing in it.
    if (value === "" && (type ?? inline ?? formula ?? shared) === undefined) {
      this.locate(reference);
      return;
    }
    this.openCell(reference, style, type);
    this.value = value;
    if (inline !== undefined) this.inlineText = textOf(inline, preserved);
    if (shared !== undefined) this.formula = { text: formula ?? "", type: "shared", shared };
    else if (formula) this.formula = { text: formula };
    this.closeCell();
  }

  takePlainRow(number: string, hidden: string | undefined, height: string | undefined): void {
    this.openRow(number, hidden, height);
  }

  private openRow(
    number: string | undefined,
    hidden: string | undefined,
    height: string | undefined,
  ): void {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row <= lastRow)) {
      this.refuse(number ?? String(this.row + 1));
    }
    if (!isHidden(hidden, height)) return;
    this.context.budget.take("hiddenRows");
    this.hiddenRows.add(this.row);
  }

  private openCell(
    reference: string | undefined,
    style: string | undefined,
    type: string | undefined,
  ): void {
    this.type = type;
    this.format = this.context.formats[Number(style ?? 0)];
    this.value = "";
    this.preserved = false;
    this.formula = null;
    this.inlineText = null;
    if (reference !== undefined) this.locate(reference);
    else if (++this.column > lastColumn) this.refuse(String(this.column + 1));
  }

  /** Reads an address into `row` and `column`, without leaving anything to collect. */
  private locate(reference: string): void {
    let column = 0;
    let row = 0;
    for (let at = 0; at < reference.length; at++) {
      const code = reference.charCodeAt(at);
      const letter = code >= 0x61 && code <= 0x7a ? code - 0x20 : code;
      if (code >= 0x30 && code <= 0x39 && column > 0) row = row * 10 + code - 0x30;
      else if (letter >= 0x41 && letter <= 0x5a && row === 0) column = column * 26 + letter - 0x40;
      else this.refuse(reference);
    }
    if (row < 1 || row > lastRow + 1 || column > lastColumn + 1) this.refuse(reference);
    this.row = row - 1;
    this.column = column - 1;
  }

  /** An empty `<f>` without a type is none. */
  private endFormula(): void {
    const { formula, formulaText: text } = this;
    if (formula) this.formula = text === "" && !formula.type ? null : { ...formula, text };
  }

  private closeCell(): void {
    const { row, column } = this;
    const format = this.format ?? impliedFormat(this.type, this.value);
    const value = this.inlineText ?? this.storedValue();
    if (this.formula) {
      const formula = this.formulas.of(row, column, this.formula);
      const isPending = value === 0 && this.context.isUncalculated;
      this.put(cellOf(isPending ? null : value, format, formula));
    } else if (value !== null) this.put(cellOf(value, format, ""));
  }

  private put(cell: Cell): void {
    if (typeof cell.value === "string") this.context.budget.takeText(cell.value.length);
    this.builder.put(this.row, this.column, markDate(cell, this.context.dateSystem));
  }

  private storedValue(): CellValue {
    if (this.type === "inlineStr" && this.value === "") return null;
    return cellValue(this.type, this.value, this.context, this.preserved);
  }

  /** Ranges of columns follow one another; what a hostile file repeats is passed over. */
  private hideColumns({ min, max, hidden, width }: Attributes): void {
    const last = Math.min(Number(max) - 1, lastColumn);
    const first = Math.max(Number(min) - 1, this.firstColumnNotSeen);
    if (isHidden(hidden, width)) {
      this.context.budget.takeHiddenColumns(Math.max(0, last - first + 1));
      for (let column = first; column <= last; column++) this.hiddenColumns.add(column);
    }
    this.firstColumnNotSeen = Math.max(this.firstColumnNotSeen, last + 1);
  }

  private refuse(cell: string): never {
    throw new UnreadableWorkbook("outside-sheet", { part: this.path, cell });
  }
}

/** Whether a row or column is hidden, or so low or narrow that nothing of it shows. */
function isHidden(hidden: string | undefined, size: string | undefined): boolean {
  return isTrue(hidden) || (size !== undefined && Number(size) === 0);
}

function formulaElement(attributes: Attributes): FormulaElement {
  const { t: type, si: shared, ref, r1, r2 } = attributes;
  return { text: "", type, shared, ref, inputs: [r1, r2].filter(Boolean).join() };
}

function cellOf(value: CellValue, format: string | undefined, formula: string): Cell {
  if (formula === "") return format === undefined ? { value } : { value, format };
  return format === undefined ? { value, formula } : { value, formula, format };
}
