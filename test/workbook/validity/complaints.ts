/** What Excel repairs or refuses in a workbook, and Microsoft's validator does not see. */
import { parseArea, parseCell, parseQualified } from "../../../src/workbook/address";
import { Budget } from "../../../src/workbook/sources/xlsx/budget";
import { readContent } from "../../../src/workbook/sources/xlsx/content";
import { defaultLimits } from "../../../src/workbook/sources/xlsx/limits";
import { keyOf, Package } from "../../../src/workbook/sources/xlsx/package";
import { relationshipsOf } from "../../../src/workbook/sources/xlsx/relationships";
import { type Attributes, readXml } from "../../../src/workbook/sources/xlsx/xml";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { Area, Sheet } from "../../../src/workbook/workbook";

const longest = {
  sheetName: 31,
  heading: 255,
  list: 255,
  error: 255,
  errorTitle: 32,
  prompt: 255,
  promptTitle: 32,
  text: 32_767,
  formula: 8_192,
};

/** The complaints about a workbook, each a line; none about one that Excel opens. */
export function complaintsOf(bytes: Uint8Array): string[] {
  const source = new Package(bytes, defaultLimits);
  const content = readContent(source, new Budget(defaultLimits));
  const { sheets, names } = readXlsx(bytes);
  return [
    ...aboutSheetNames(sheets),
    ...names.flatMap(({ name, refersTo }) => aboutName(name, refersTo, sheets)),
    ...sheets.flatMap((sheet) => [
      ...aboutTables(sheet),
      ...aboutMerges(sheet),
      ...aboutCells(sheet),
    ]),
    ...content.sheets.flatMap(({ name, path }) => [
      ...aboutRows(source, name, path),
      ...aboutValidations(source, name, path),
    ]),
    ...[content.path, ...content.sheets.map(({ path }) => path)].flatMap((path) =>
      relationshipsOf(source, path)
        .filter(({ external, target }) => !external && !source.has(target))
        .map(({ target }) => `${path}: leads to ${target}, which is missing`),
    ),
    ...aboutContentTypes(source),
    ...aboutChain(source, content.calculationChain, sheets),
  ];
}

function aboutSheetNames(sheets: readonly Sheet[]): string[] {
  const names = sheets.map(({ name }) => name.toLowerCase());
  return sheets.flatMap(({ name }, index) => [
    ...(name.length > longest.sheetName ? [`${name}: a name too long for a sheet`] : []),
    ...(name === "" || /[[\]:*?/\\]|^'|'$/.test(name) ? [`${name}: no name for a sheet`] : []),
    ...(names.indexOf(name.toLowerCase()) < index ? [`${name}: the name of another sheet`] : []),
  ]);
}

function aboutName(name: string, refersTo: string, sheets: readonly Sheet[]): string[] {
  const place = parseQualified(refersTo);
  const isThere = ({ name: sheet }: Sheet) => sheet.toLowerCase() === place?.sheet.toLowerCase();
  const leadsNowhere = refersTo.includes("#REF!") || (place && !sheets.some(isThere));
  return leadsNowhere ? [`the name ${name} leads nowhere: ${refersTo}`] : [];
}

function aboutTables({ name: sheet, tables, rows }: Sheet): string[] {
  return tables.flatMap(({ name, area, headerRows, columns }) => {
    const lower = columns.map((column) => column.toLowerCase());
    const width = area.right - area.left + 1;
    const wrong =
      columns.length === width ? [] : [`${sheet}: ${name} is not as wide as its columns`];
    const headings = columns.flatMap((column, index) => {
      const heading = headerRows > 0 ? rows[area.top]?.[area.left + index]?.value : column;
      return [
        ...(heading === column
          ? []
          : [`${sheet}: a column of ${name} is not called as its heading`]),
        ...(lower.indexOf(column.toLowerCase()) < index
          ? [`${sheet}: ${name} has two columns of a name`]
          : []),
        ...(column.length > longest.heading
          ? [`${sheet}: a name too long for a column of ${name}`]
          : []),
      ];
    });
    return [...wrong, ...headings];
  });
}

function aboutMerges({ name, merges }: Sheet): string[] {
  const overlap = (one: Area, other: Area) =>
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right;
  return merges.some((one, index) => merges.slice(index + 1).some((other) => overlap(one, other)))
    ? [`${name}: merged areas overlap`]
    : [];
}

function aboutCells({ name, rows }: Sheet): string[] {
  const cells = rows.flatMap((row) => row?.filter((cell) => cell !== undefined) ?? []);
  const long = cells.some(
    ({ value, formula = "" }) =>
      (typeof value === "string" && value.length > longest.text) ||
      formula.length > longest.formula,
  );
  return long ? [`${name}: a cell says more than Excel takes`] : [];
}

/** Rows and cells from the top and from the left, each once. */
function aboutRows(source: Package, name: string, path: string): string[] {
  const complaints = new Set<string>();
  let [row, column] = [0, -1];
  readXml(source, path, {
    open(element, attributes) {
      if (element === "row") {
        const number = Number(attributes["r"] ?? row + 1);
        if (number <= row) complaints.add(`${name}: rows are out of order`);
        [row, column] = [number, -1];
      } else if (element === "c") {
        const place = parseCell(attributes["r"] ?? "");
        const next = place?.column ?? column + 1;
        if (next <= column || (place && place.row !== row - 1)) {
          complaints.add(`${name}: cells are out of order`);
        }
        column = next;
      }
    },
  });
  return [...complaints];
}

function aboutValidations(source: Package, name: string, path: string): string[] {
  const complaints: string[] = [];
  let validation: Attributes | null = null;
  let formula = "";
  readXml(source, path, {
    open(element, attributes) {
      if (element === "formula1") formula = "";
      if (element !== "dataValidation") return;
      validation = attributes;
      for (const part of ["error", "errorTitle", "prompt", "promptTitle"] as const) {
        if ((attributes[part]?.length ?? 0) > longest[part]) {
          complaints.push(`${name}: the ${part} of a validation is too long`);
        }
      }
    },
    text(piece) {
      if (validation) formula += piece;
    },
    close(element) {
      if (element === "dataValidation") validation = null;
      if (element !== "formula1" || validation?.["type"] !== "list") return;
      if (formula.length > longest.list)
        complaints.push(`${name}: a list of a validation is too long`);
    },
  });
  return complaints;
}

function aboutContentTypes(source: Package): string[] {
  const complaints: string[] = [];
  readXml(source, "[Content_Types].xml", {
    open(element, { PartName: part }) {
      if (element === "Override" && part !== undefined && !source.has(keyOf(part))) {
        complaints.push(`${part} has a type, and is missing`);
      }
    },
  });
  return complaints;
}

function aboutChain(source: Package, path: string | undefined, sheets: readonly Sheet[]): string[] {
  if (path === undefined || !source.has(path)) return [];
  const listed: { sheet: number; cell: string }[] = [];
  let sheet = 0;
  readXml(source, path, {
    open(element, { r: cell = "", i: number }) {
      if (element !== "c") return;
      sheet = number === undefined ? sheet : Number(number);
      listed.push({ sheet, cell });
    },
  });
  // It counts sheets by their ids, which need not be in their order: in any of them the cell has to have a formula.
  const isFormula = ({ cell }: { cell: string }) => {
    const area = parseArea(cell);
    return sheets.some(
      ({ rows }) => rows[area?.top ?? -1]?.[area?.left ?? -1]?.formula !== undefined,
    );
  };
  return listed.every(isFormula) ? [] : ["the order of calculation lists a cell without a formula"];
}
