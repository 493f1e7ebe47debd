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
import { csvCell } from "./csv-value";
import { odsFormula } from "./ods-formula";
import type { OlderKind } from "./older-kind";

/** Takes a file apart: the `read` of the library, which is loaded only where it is needed. */
export type Parse = typeof read;

/**
 * Reads an .xls, .xlsb, .ods or .csv file into the same workbook as an .xlsx of the same content.
 *
 * The library that reads it can be kept busy by a hostile file: to be called in a worker that can be ended.
 *
 * @param bytes the whole file
 * @param kind what it is
 * @param parse takes it apart
 * @param limits how much is read before the file is refused
 * @throws UnreadableWorkbook, and nothing else, when the file cannot be read
 */
export function readOlder(
  bytes: Uint8Array,
  kind: OlderKind,
  parse: Parse,
  limits: Limits = defaultLimits,
): Workbook {
  try {
    checkSize(bytes, kind, limits);
    return workbookFrom(
      quietly(() => parsed(bytes, kind, parse)),
      kind,
      new Budget(limits),
    );
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new UnreadableWorkbook(isLocked ? "encrypted" : "broken", {}, { cause: error });
  }
}

/** The library inflates whatever it is given: what is packed is measured before, part by part. */
function checkSize(bytes: Uint8Array, kind: OlderKind, limits: Limits): void {
  if (bytes.length > limits.partBytes) {
    throw new UnreadableWorkbook("too-large", { limit: Math.round(limits.partBytes / 2 ** 20) });
  }
  if (kind !== "xlsb" && kind !== "ods") return;
  const source = new Package(bytes, limits);
  for (const { path } of source.packed) source.read(path, () => undefined);
}

function parsed(bytes: Uint8Array, kind: OlderKind, parse: Parse): WorkBook {
  if (kind === "csv") return parse(textOf(bytes), { type: "string", raw: true, dense: true });
  // Styles, since whether rows and columns are hidden comes with them.
  return parse(bytes, {
    type: "array",
    dense: true,
    cellNF: true,
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

/** A text in UTF-8 or, as Korean Excel writes lists, in EUC-KR. */
function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes, "utf-8") ?? decoded(bytes, "euc-kr");
  if (text === null) throw new UnreadableWorkbook("not-a-zip");
  return text;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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
    if (!sheet || (sheet["!type"] !== undefined && sheet["!type"] !== "sheet")) return [];
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
  sheet["!data"]?.forEach((line, row) => {
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
  if (kind === "csv") return typeof value === "string" && value !== "" ? csvCell(value) : null;
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
