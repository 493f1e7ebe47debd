/** A new workbook of tables, each on a sheet of its own, written row by row. */
import { type AsyncFlateStreamHandler, strToU8, Zip, ZipDeflate, type ZipInputFile } from "fflate";

import { cellAddress, lastRow, quotedSheet } from "../address";
import { attributeText, elementText } from "../sources/xlsx/escapes";
import type { Deflation } from "../deflation";
import { markName, markOf } from "../own-sheet/own-mark";
import {
  contentTypesXml,
  declaration,
  officeDocument,
  packed,
  type Relationship,
  relationshipsXml,
  spreadsheetml,
  type TypedPart,
} from "../package-lists";
import { emptyStyles, StylesPatch } from "../save/patch-styles";
import { sheetBeginning, sheetEnd, type TableColumn, tableXml } from "./table-parts";
import { tableLooks } from "./table-looks";

/** A table, and the sheet that it stands on. */
export interface TableDefinition {
  /** Of the tab; a valid one that no other table has. */
  readonly sheet: string;
  /** Of the table itself, in ASCII; none other begins like it. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

/** A text is written as a text whatever it begins with; of a date the serial number of the 1900 system; null is blank. */
export interface TableCell {
  readonly value: string | number | null;
  readonly isDate?: true;
  readonly link?: Link;
}

export interface Link {
  /** The file, as a percent-encoded URI: relative ones start from the folder of the workbook. */
  readonly target: string;
  /** The place in it: `Log!A5`. */
  readonly location?: string;
}

/** How much one sheet takes. */
export interface TableLimits {
  /** Rows of a table besides its headings. */
  readonly rows: number;
  readonly links: number;
}

/** How a file is written. */
export interface TableWriting {
  readonly limits?: TableLimits;
  readonly deflation?: Deflation | undefined;
}

/** Excel drops all links of a sheet that has more than this many. */
const excelLimits: TableLimits = { rows: lastRow, links: 65_530 };

/** What a link may take; Excel repairs a file with a longer one. */
const longestLink = 2000;

/** The longest text of a cell. */
const longestText = 32_767;

/** So much of a sheet is packed at a time. */
const pieceLength = 2 ** 16;

/**
 * Writes the file as the rows come: it keeps the links of the sheets, and packed what belongs behind the first of them.
 *
 * A table that is longer than a sheet goes on on another one. Links beyond those that Excel takes are left out; the text of
 * their cells stays.
 *
 * @example
 * const file = new TableFile([{ sheet: "Files", name: "Files", columns: [{ heading: "File", width: 30 }] }]);
 * file.addRow(0, [{ value: "a.xlsx", link: { target: "a.xlsx" } }]);
 * file.end();
 * writeFileSync("files.xlsx", Buffer.concat(file.taken()));
 */
export class TableFile {
  private readonly styles = new StylesPatch(emptyStyles);
  /** The indexes of the styles. */
  private readonly looks = {
    head: this.styles.styleOf(tableLooks.head),
    text: this.styles.styleOf(tableLooks.text),
    figure: this.styles.styleOf(tableLooks.figure),
    whole: this.styles.styleOf(tableLooks.figure, "#,##0"),
    fraction: this.styles.styleOf(tableLooks.figure, "#,##0.####"),
    date: this.styles.styleOf(tableLooks.figure, "yyyy-mm-dd"),
    link: this.styles.styleOf(tableLooks.link),
  };
  private readonly zip: Zip;
  private readonly limits: TableLimits;
  private readonly deflation: Deflation | undefined;
  private chunks: Uint8Array[] = [];
  private readonly sheets: OpenSheet[] = [];
  /** The sheet to which the rows of each table go. */
  private readonly current: OpenSheet[];

  constructor(
    private readonly tables: readonly TableDefinition[],
    { limits = excelLimits, deflation }: TableWriting = {},
  ) {
    this.limits = limits;
    this.deflation = deflation;
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.chunks.push(chunk);
    });
    this.current = tables.map((table) => this.openSheet(table, 1));
  }

  /**
   * Adds a row to a table.
   *
   * @param table its index
   * @param cells one for each column
   */
  addRow(table: number, cells: readonly TableCell[]): void {
    let sheet = this.sheetOf(table);
    if (sheet.rows === this.limits.rows) {
      this.closeSheet(sheet);
      sheet = this.openSheet(sheet.table, sheet.number + 1);
      this.current[table] = sheet;
    }
    sheet.rows += 1;
    this.write(sheet, this.rowXml(sheet, sheet.rows, cells));
  }

  /** The bytes since the last time, in their order. */
  taken(): Uint8Array[] {
    const taken = this.chunks;
    this.chunks = [];
    return taken;
  }

  /** Writes what closes the file. */
  end(): void {
    for (const sheet of this.current) this.closeSheet(sheet);
    const parts: TypedPart[] = [
      { path: "xl/workbook.xml", type: `${spreadsheetml}.sheet.main+xml` },
      { path: "xl/styles.xml", type: `${spreadsheetml}.styles+xml` },
      ...this.sheets.flatMap(({ path, tablePath }) => [
        { path, type: `${spreadsheetml}.worksheet+xml` },
        { path: tablePath, type: `${spreadsheetml}.table+xml` },
      ]),
    ];
    this.addPart("xl/styles.xml", this.styles.text);
    this.addPart("xl/workbook.xml", this.workbookXml());
    this.addPart(
      "xl/_rels/workbook.xml.rels",
      relationshipsXml([
        ...this.inOrder().map(({ path }) => ({
          type: `${officeDocument}/worksheet`,
          target: path.replace("xl/", ""),
        })),
        { type: `${officeDocument}/styles`, target: "styles.xml" },
      ]),
    );
    const toWorkbook = { type: `${officeDocument}/officeDocument`, target: "xl/workbook.xml" };
    this.addPart("_rels/.rels", relationshipsXml([toWorkbook]));
    this.addPart("[Content_Types].xml", contentTypesXml(parts));
    this.zip.end();
  }

  private sheetOf(table: number): OpenSheet {
    const sheet = this.current[table];
    if (!sheet) throw new RangeError(`no table ${table}`);
    return sheet;
  }

  /** The sheets of each table, one after the other. */
  private inOrder(): OpenSheet[] {
    return this.tables.flatMap((table) => this.sheets.filter((sheet) => sheet.table === table));
  }

  private openSheet(table: TableDefinition, number: number): OpenSheet {
    const id = this.sheets.length + 1;
    const name = `${table.name}${number === 1 ? "" : number}`;
    const path = `xl/worksheets/${name.toLowerCase()}.xml`;
    const sheet: OpenSheet = {
      table,
      number,
      id,
      name: `${table.sheet}${number === 1 ? "" : ` (${number})`}`,
      tableName: name,
      path,
      tablePath: `xl/tables/${name.toLowerCase()}.xml`,
      part: this.openPart(path),
      text: "",
      rows: 0,
      links: [],
      targets: new Map(),
    };
    this.sheets.push(sheet);
    this.write(sheet, sheetBeginning(table.columns, id === 1));
    const cells = table.columns.map(({ heading }, column) =>
      textXml(cellAddress(0, column), this.looks.head, heading),
    );
    this.write(sheet, `<row r="1" ht="32" customHeight="1">${cells.join("")}</row>`);
    return sheet;
  }

  private closeSheet(sheet: OpenSheet): void {
    const { path, tablePath, id, tableName, table, rows, links, targets } = sheet;
    const related: Relationship[] = [
      ...Array.from(targets.keys(), (target) => ({
        type: `${officeDocument}/hyperlink`,
        target,
        isExternal: true,
      })),
      {
        type: `${officeDocument}/table`,
        target: tablePath.replace("xl/", "../"),
      },
    ];
    this.write(sheet, sheetEnd(table.columns, links, `rId${related.length}`));
    sheet.part.push(strToU8(sheet.text), true);
    sheet.text = "";
    links.length = 0;
    targets.clear();
    this.addPart(
      path.replace("worksheets/", "worksheets/_rels/").concat(".rels"),
      relationshipsXml(related),
    );
    this.addPart(tablePath, tableXml(table.columns, { id, name: tableName, rows }));
  }

  private rowXml(sheet: OpenSheet, row: number, cells: readonly TableCell[]): string {
    const written = cells.map(({ value, isDate, link }, column) => {
      if (value === null) return "";
      const address = cellAddress(row, column);
      if (typeof value === "number") {
        const look = isDate ? this.looks.date : this.lookOf(value);
        return `<c r="${address}" s="${look}"><v>${value}</v></c>`;
      }
      const isLink = link !== undefined && addLink(sheet, address, link, this.limits);
      return textXml(address, isLink ? this.looks.link : this.looks.text, value);
    });
    return `<row r="${row + 1}">${written.join("")}</row>`;
  }

  /** As the sentences round figures; the cell holds all of it. */
  private lookOf(figure: number): number {
    if (Number.isInteger(figure)) return this.looks.whole;
    // Without decimals that are shown, the format would end in a point.
    return Number.isInteger(Number(figure.toFixed(4))) ? this.looks.figure : this.looks.fraction;
  }

  private workbookXml(): string {
    const sheets = this.inOrder();
    const listed = sheets.map(
      ({ name, id }, index) =>
        `<sheet name="${attributeText(name)}" sheetId="${id}" r:id="rId${index + 1}"/>`,
    );
    const named = (name: string, index: number, refersTo: string, attributes = "") =>
      `<definedName name="${name}" localSheetId="${index}"${attributes}>${elementText(refersTo)}</definedName>`;
    // The marks keep the sheets out of every audit.
    const names = [
      ...sheets.map(({ name }, index) =>
        named("_xlnm.Print_Titles", index, `${quotedSheet(name)}!$A:$A,${quotedSheet(name)}!$1:$1`),
      ),
      ...sheets.map((_, index) => named(markName, index, markOf("table"), ' hidden="1"')),
    ];
    return (
      `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
      ` xmlns:r="${officeDocument}"><sheets>${listed.join("")}</sheets>` +
      `<definedNames>${names.join("")}</definedNames></workbook>`
    );
  }

  private write(sheet: OpenSheet, text: string): void {
    sheet.text += text;
    if (sheet.text.length < pieceLength) return;
    sheet.part.push(strToU8(sheet.text));
    sheet.text = "";
  }

  private addPart(path: string, text: string): void {
    this.openPart(path).push(strToU8(text), true);
  }

  private openPart(path: string): Part {
    const part = this.deflation
      ? new DeflatedPart(path, this.deflation)
      : new ZipDeflate(path, { level: 3 });
    part.mtime = packed;
    this.zip.add(part);
    return part;
  }
}

/** A part of the zip, which is given to it piece by piece. */
type Part = Pick<ZipDeflate, "mtime" | "push"> & ZipInputFile;

/** A part that is deflated as the host does it. */
class DeflatedPart implements Part {
  readonly compression = 8;
  crc = 0;
  size = 0;
  mtime: ZipInputFile["mtime"];
  ondata?: AsyncFlateStreamHandler;

  constructor(
    readonly filename: string,
    private readonly deflation: Deflation,
  ) {}

  push(piece: Uint8Array, isLast = false): void {
    this.crc = this.deflation.checksum(piece, this.crc);
    this.size += piece.length;
    this.ondata?.(null, this.deflation.deflate(piece, isLast), isLast);
  }
}

/** A sheet to which rows are added. */
interface OpenSheet {
  readonly table: TableDefinition;
  /** Which of the sheets of its table, from 1. */
  readonly number: number;
  readonly id: number;
  readonly name: string;
  readonly tableName: string;
  readonly path: string;
  readonly tablePath: string;
  readonly part: Part;
  /** What is not packed yet. */
  text: string;
  rows: number;
  readonly links: string[];
  /** The relationships of the targets. */
  readonly targets: Map<string, string>;
}

/** Adds a link to a sheet that has room for it. */
function addLink(
  { links, targets }: OpenSheet,
  address: string,
  { target, location }: Link,
  limits: TableLimits,
): boolean {
  const isLong = target.length > longestLink || (location ?? "").length > longestLink;
  if (links.length === limits.links || isLong) return false;
  const id = targets.get(target) ?? `rId${targets.size + 1}`;
  targets.set(target, id);
  const place = location === undefined ? "" : ` location="${attributeText(location)}"`;
  links.push(`<hyperlink ref="${address}" r:id="${id}"${place}/>`);
  return true;
}

function textXml(address: string, style: number, text: string): string {
  const shown = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  return (
    `<c r="${address}" s="${style}" t="inlineStr">` +
    `<is><t xml:space="preserve">${elementText(shown)}</t></is></c>`
  );
}
