import type { CellObject, read, WorkBook, WorkSheet } from "@e965/xlsx";

import { own } from "../../../core/own";
import { markDate } from "../../date-system";
import { withCapitals } from "../../references";
import { storedFormula } from "../../stored-formula";
import type { Cell, CellValue, DateSystem, DefinedName, Sheet, Workbook } from "../../workbook";
import { Budget } from "../xlsx/budget";
import { defaultLimits, type Limits } from "../xlsx/limits";
import { Package } from "../xlsx/package";
import { UnreadableWorkbook } from "../xlsx/unreadable";
import { Cost } from "./cost";
import { countOds, isEncrypted } from "./count-ods";
import { countXls } from "./count-xls";
import { countXlsb } from "./count-xlsb";
import { csvRows } from "./csv-rows";
import { csvCell } from "./csv-value";
import { odsFormula } from "./ods-formula";
import type { OlderKind } from "./older-kind";
import { utf16Of } from "./utf-16";

/** What takes files apart; it is loaded only where it is needed. */
export interface Library {
  readonly read: typeof read;
  /** Finds the streams of a compound file. */
  readonly containers: {
    read(bytes: Uint8Array, options: { readonly type: "array" }): unknown;
    find(container: unknown, name: string): { readonly content: Iterable<number> } | null;
  };
  /** A text in the code page of Korean Windows; null where the bytes are none. */
  readonly koreanText: (bytes: Uint8Array) => string | null;
}

/**
 * How much of such a file is read before it is refused. The library holds a file as a whole, takes five times the memory of
 * our own reader for a cell, and makes cells of those that have a look alone; it copies the text of an .ods again and again.
 * A list is read without it.
 */
export function olderLimits(kind: OlderKind): Limits {
  const bytes = (kind === "ods" ? 24 : 48) * 2 ** 20;
  const limits = { ...defaultLimits, partBytes: bytes, totalBytes: 2 * bytes };
  return kind === "csv" ? limits : { ...limits, cells: 300_000 };
}

/**
 * Reads an .xls, .xlsb, .ods or .csv file into the same workbook as an .xlsx of the same content.
 *
 * The library that reads it can be kept busy by a hostile file, though what it will cost is counted before: to be called in a
 * worker that can be ended.
 *
 * @param bytes the whole file
 * @param kind what it is
 * @param library takes it apart
 * @param limits how much is read before the file is refused
 * @throws UnreadableWorkbook, and nothing else, when the file cannot be read
 */
export function readOlder(
  bytes: Uint8Array,
  kind: OlderKind,
  library: Library,
  limits: Limits = olderLimits(kind),
): Workbook {
  try {
    checkSize(bytes.length, limits);
    if (kind === "csv") return listFrom(textOf(bytes, library), new Budget(limits));
    countCost(bytes, kind, library, limits);
    return workbookFrom(
      quietly(() => parsed(bytes, kind, library)),
      kind,
      new Budget(limits),
    );
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new UnreadableWorkbook(isLocked ? "encrypted" : "broken", {}, { cause: error });
  }
}

function checkSize(bytes: number, { partBytes }: Limits): void {
  if (bytes <= partBytes) return;
  throw new UnreadableWorkbook("too-large", { limit: Math.round(partBytes / 2 ** 20) });
}

/** The library inflates whatever it is given, and makes of it whatever it says: both are measured before. */
function countCost(
  bytes: Uint8Array,
  kind: Exclude<OlderKind, "csv">,
  library: Library,
  limits: Limits,
): void {
  const cost = new Cost(limits);
  if (kind === "xls") {
    countXls(streamOf(bytes, library), cost);
    return;
  }
  const source = new Package(bytes, limits);
  if (kind === "ods" && isEncrypted(source)) throw new UnreadableWorkbook("encrypted");
  for (const { path } of source.packed) {
    if (path === "content.xml" || path === "styles.xml") countOds(source, path, cost);
    else {
      const part = inflated(source, path);
      if (path.endsWith(".bin")) countXlsb(path, part, cost);
    }
  }
}

function inflated(source: Package, path: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  source.read(path, (piece) => pieces.push(piece));
  const [only, more] = pieces;
  return only && !more ? only : joined(pieces);
}

/** The stream of the workbook: of a compound file one of several, and of the oldest files all there is. */
function streamOf(bytes: Uint8Array, { containers }: Library): Uint8Array {
  if (bytes[0] !== compoundFile) return bytes;
  const container = containers.read(bytes, { type: "array" });
  const stream = containers.find(container, "/Workbook") ?? containers.find(container, "/Book");
  return stream ? Uint8Array.from(stream.content) : new Uint8Array(0);
}

/** The first byte of a compound file. */
const compoundFile = 0xd0;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function parsed(bytes: Uint8Array, kind: OlderKind, { read: parse }: Library): WorkBook {
  return parse(bytes, {
    type: "array",
    dense: true,
    cellNF: true,
    cellHTML: false,
    // With styles come whether rows and columns are hidden, and in .ods formulas without a result.
    cellStyles: true,
    // In .ods it tells a formula without a result from one whose result is an empty text.
    cellText: kind === "ods",
  });
}

/** The library writes what it does not understand of a format to standard error, between our own lines. */
function quietly<Result>(work: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

/** A text in UTF-8, in the UTF-16 that it begins with or, as Korean Windows writes lists, in its code page. */
function textOf(bytes: Uint8Array, { koreanText }: Library): string {
  const utf16 = utf16Of(bytes);
  try {
    return new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = utf16 === null ? koreanText(bytes) : null;
    if (text === null) throw new UnreadableWorkbook("not-a-zip");
    return text;
  }
}

/** A list as a sheet of values. */
function listFrom(text: string, budget: Budget): Workbook {
  const rows: (readonly (Cell | undefined)[])[] = [];
  let row = 0;
  // A row may never end.
  const takePlace = () => {
    budget.takePlaces(1);
  };
  for (const values of csvRows(text, takePlace)) {
    const cells = values.map((value) => {
      if (value === "") return undefined;
      budget.take("cells");
      budget.takeText(value.length);
      return csvCell(value);
    });
    if (cells.some(Boolean)) rows[row] = cells;
    row += 1;
  }
  const sheet: Sheet = {
    name: "Sheet1",
    visibility: "visible",
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
  return { sheets: [sheet], names: [], dateSystem: 1900, externalLinks: [] };
}

function workbookFrom(book: WorkBook, kind: OlderKind, budget: Budget): Workbook {
  const dateSystem: DateSystem = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  const writing: Writing = {
    kind,
    dateSystem,
    isOfExcel: excel.test(book.Props?.Application ?? ""),
  };
  const properties = book.Workbook?.Sheets ?? [];
  const sheets = book.SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = own(book.Sheets, name);
    // The library leaves out a sheet on which it fails.
    if (!sheet) throw new UnreadableWorkbook("broken");
    if (sheet["!type"] !== undefined && sheet["!type"] !== "sheet") return [];
    budget.takeSheet();
    const visibility = visibilities[properties[index]?.Hidden ?? 0];
    return [{ name, visibility, ...contentOf(sheet, writing, budget) }];
  });
  if (sheets.length === 0) throw new UnreadableWorkbook("no-sheets");
  return { sheets, names: namesOf(book, kind, budget), dateSystem, externalLinks: [] };
}

/** As Excel names itself in its files, on Windows and on the Mac. */
const excel = /^Microsoft (?:Macintosh )?Excel\b/;

/** How a file was written. */
interface Writing {
  readonly kind: OlderKind;
  readonly dateSystem: DateSystem;
  readonly isOfExcel: boolean;
}

const visibilities = ["visible", "hidden", "veryHidden"] as const;

function contentOf(
  sheet: WorkSheet,
  writing: Writing,
  budget: Budget,
): Omit<Sheet, "name" | "visibility"> {
  const rows: (readonly (Cell | undefined)[])[] = [];
  sheet["!data"]?.forEach((line, row, lines) => {
    const cells: (Cell | undefined)[] = [];
    // What has a look and nothing in it is left out, as in .xlsx.
    line.forEach((stored, column) => {
      const cell = cellOf(stored, writing);
      if (!cell) return;
      budget.take("cells");
      if (typeof cell.value === "string") budget.takeText(cell.value.length);
      budget.takeFormula(cell.formula?.length ?? 0);
      while (cells.length < column) cells.push(undefined);
      cells.push(cell);
    });
    // Not both at once, theirs and ours.
    lines[row] = [];
    if (cells.length === 0) return;
    budget.takePlaces(cells.length);
    rows[row] = cells;
  });
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => {
    const area = { top: s.r, left: s.c, bottom: e.r, right: e.c };
    budget.takeMerge(area);
    return area;
  });
  return {
    rows,
    merges,
    hiddenRows: hiddenIn(sheet["!rows"]),
    hiddenColumns: hiddenIn(sheet["!cols"]),
    tables: [],
  };
}

function hiddenIn(lines: readonly ({ hidden?: boolean } | undefined)[] = []): Set<number> {
  const hidden = new Set<number>();
  lines.forEach((line, index) => {
    if (line?.hidden) hidden.add(index);
  });
  return hidden;
}

function cellOf(
  stored: CellObject | undefined,
  { kind, dateSystem, isOfExcel }: Writing,
): Cell | null {
  if (!stored) return null;
  const isUnknown = kind === "xls" && !isOfExcel && mayBeText(stored);
  const value = isUnknown ? null : valueOf(stored);
  const formula = formulaOf(stored.f ?? "", kind);
  if (value === null && formula === "") return null;
  const format = String(stored.z ?? "General");
  return markDate(
    {
      value,
      ...(formula !== "" && { formula }),
      ...(!/^general$/i.test(format) && { format }),
    },
    dateSystem,
  );
}

function formulaOf(formula: string, kind: OlderKind): string {
  return withCapitals(storedFormula(kind === "ods" ? odsFormula(formula) : formula));
}

/**
 * Whether a text may have been the result of a formula of which an .xls file has 0.
 *
 * Other programs than Excel write 0 there: LibreOffice for a text in a cell with the format of a number or date, and for
 * what a function gives that the format does not know, in whose place it writes #N/A.
 */
function mayBeText({ t: type, v: value, f: formula = "" }: CellObject): boolean {
  return type === "n" && value === 0 && /"|^#N\/A$/.test(formula);
}

function valueOf({ t: type, v: value, f: formula, w: shown }: CellObject): CellValue {
  if (type === "z" && formula !== undefined && shown !== undefined) return "";
  if (type === "e") return { error: errors.get(Number(value)) ?? "#VALUE!" };
  if (value instanceof Date || value === undefined) return null;
  return value;
}

/** Error values by the codes under which these files keep them. */
const errors: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

function namesOf(book: WorkBook, kind: OlderKind, budget: Budget): DefinedName[] {
  return (book.Workbook?.Names ?? []).map(({ Name: name, Ref: ref, Sheet: index, ...rest }) => {
    budget.take("names");
    budget.takeFormula(ref.length);
    const sheet = book.SheetNames[index ?? -1];
    return {
      name,
      refersTo: formulaOf(ref, kind),
      ...(sheet !== undefined && { sheet }),
      hidden: "Hidden" in rest && rest.Hidden === true,
    };
  });
}
