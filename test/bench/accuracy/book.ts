/** A workbook that is being written, which remembers where each value of the submission stands. */
import { markDate } from "../../../src/workbook/date-system";
import { parseArea } from "../../../src/workbook/address";
import type { Area, Cell, Place, Sheet, Workbook } from "../../../src/workbook/workbook";

export interface Written {
  readonly format?: string | undefined;
  readonly formula?: string | undefined;
  /** The field of the submission and, in a table, its row: `log.workers.12`. */
  readonly key?: string | undefined;
}

interface Page {
  readonly rows: (Cell | undefined)[][];
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: Sheet["tables"];
}

export class Book {
  readonly places = new Map<string, Place>();
  private readonly pages = new Map<string, Page>();
  private others: Omit<Workbook, "sheets"> = {
    names: [],
    dateSystem: 1900,
    externalLinks: [],
  };

  /** A book with the sheets of a workbook that was read. */
  static from({ sheets, ...others }: Workbook): Book {
    const book = new Book();
    book.others = others;
    for (const { name, rows, merges, hiddenRows, hiddenColumns, tables } of sheets) {
      book.pages.set(name, {
        rows: Array.from(rows, (row) => [...(row ?? [])]),
        merges: [...merges],
        hiddenRows: new Set(hiddenRows),
        hiddenColumns: new Set(hiddenColumns),
        tables,
      });
    }
    return book;
  }

  put(place: Place, value: Cell["value"], { format, formula, key }: Written = {}): void {
    this.setCell(place, {
      value,
      ...(format !== undefined && { format }),
      ...(formula !== undefined && { formula }),
    });
    if (key !== undefined) this.places.set(key, place);
  }

  putRow(sheet: string, row: number, values: readonly Cell["value"][]): void {
    for (const [column, value] of values.entries()) {
      if (value !== null) this.put({ sheet, row, column }, value);
    }
  }

  setCell({ sheet, row, column }: Place, cell: Cell): void {
    const { rows } = this.pageOf(sheet);
    while (rows.length <= row) rows.push([]);
    const cells = (rows[row] ??= []);
    cells[column] = markDate(cell, 1900);
  }

  cellAt({ sheet, row, column }: Place): Cell {
    return this.pageOf(sheet).rows[row]?.[column] ?? { value: null };
  }

  merge(sheet: string, address: string): void {
    const area = parseArea(address);
    if (area) this.mergeArea(sheet, area);
  }

  mergeArea(sheet: string, area: Area): void {
    this.pageOf(sheet).merges.push(area);
  }

  hideRow({ sheet, row }: Place): void {
    this.pageOf(sheet).hiddenRows.add(row);
  }

  workbook(): Workbook {
    const sheets = [...this.pages].map(([name, page]): Sheet => ({
      name,
      visibility: "visible",
      ...page,
    }));
    return { ...this.others, sheets };
  }

  private pageOf(sheet: string): Page {
    const found = this.pages.get(sheet);
    if (found) return found;
    const page = {
      rows: [],
      merges: [],
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      tables: [],
    };
    this.pages.set(sheet, page);
    return page;
  }
}
