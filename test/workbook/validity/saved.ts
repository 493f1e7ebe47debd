import { memoryGridOf } from "../../../src/workbench/host/memory-grid";
import { takeSnapshot } from "../../../src/workbench/host/take-snapshot";
import { saveIgnores, saveXlsx } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { Area, Cell, Sheet, Workbook } from "../../../src/workbook/workbook";
import { complaintsOf } from "./complaints";
import { errorsOf, type ValidationError } from "./microsoft";

const ignore = {
  key: "goal-coefficient profile.coefficient",
  rule: "goal-coefficient",
  found: '["wrong"]',
  reason: "a\u000b_x0041_ <&> 가",
  by: "Kim",
  date: "2026-03-02",
};

/** A workbook saved with a change of every kind in its first sheet that has cells, and with an ignore. */
export function savedWithChanges(file: Uint8Array): Uint8Array {
  const workbook = readXlsx(file);
  return saveIgnores(saveXlsx(file, workbook, changed(workbook)).bytes, [ignore]);
}

/** A workbook saved with a row inserted into the middle of each of its sheets. */
export function savedWithRows(file: Uint8Array): Uint8Array {
  const grid = memoryGridOf(readXlsx(file));
  const before = takeSnapshot(grid);
  const inserted = grid.sheets.map(({ id, name, cells }) => {
    const row = Math.floor(cells.length / 2);
    grid.insertRows(id, row);
    return { sheet: name, row, count: 1 };
  });
  return saveXlsx(file, before, { ...takeSnapshot(grid), inserted }).bytes;
}

/** A workbook saved with blank cells inserted into some columns of a sheet. */
export function savedWithCells(file: Uint8Array, sheet: string, area: Area): Uint8Array {
  const grid = memoryGridOf(readXlsx(file));
  const before = takeSnapshot(grid);
  grid.insertCells(grid.sheetNamed(sheet).id, area);
  const columns = { first: area.left, last: area.right };
  const inserted = [{ sheet, row: area.top, count: area.bottom - area.top + 1, columns }];
  return saveXlsx(file, before, { ...takeSnapshot(grid), inserted }).bytes;
}

function changed(workbook: Workbook): Workbook {
  const used = workbook.sheets.findIndex(({ rows }) => rows.some((row) => row?.some(Boolean)));
  const sheets = workbook.sheets.map((sheet, index) =>
    index === Math.max(used, 0) ? changedSheet(sheet) : sheet,
  );
  return { ...workbook, sheets };
}

/** A new text, number format, formula and row; a formula, a value and a heading that are others now. */
function changedSheet(sheet: Sheet): Sheet {
  const rows = Array.from(sheet.rows, (row): (Cell | undefined)[] => Array.from(row ?? []));
  const replace = (isMeant: (cell: Cell) => boolean, change: (cell: Cell) => Cell) => {
    for (const row of rows) {
      const column = row.findIndex((cell) => cell !== undefined && isMeant(cell));
      const cell = row[column];
      if (!cell) continue;
      row[column] = change(cell);
      return;
    }
  };
  replace(
    ({ formula }) => formula !== undefined,
    ({ format }) => ({ value: 7, ...(format !== undefined && { format }) }),
  );
  replace(
    ({ value, formula }) => typeof value === "string" && formula === undefined,
    (cell) => ({ ...cell, value: "a\u000b_x0041_ <&> 가" }),
  );
  replace(
    ({ value, formula }) => typeof value === "number" && value !== 7 && formula === undefined,
    (cell) => ({ ...cell, format: 'yyyy"년" mm"월"' }),
  );
  const heading = sheet.tables[0];
  if (heading && heading.headerRows > 0) {
    const row = (rows[heading.area.top] ??= []);
    row[heading.area.left] = { value: "새 이름\n<1>" };
  }
  rows[rows.length + 2] = [
    { value: "00001" },
    { value: 2, formula: 'LET(x,1,STDEV.S(x,2)+IFNA(ZA.GOAL(x,2,"general"),x))' },
    { value: true },
    { value: { error: "#N/A" }, formula: "NA()" },
  ];
  return { ...sheet, rows: Array.from(rows, (row) => row as Sheet["rows"][number]) };
}

/**
 * What is worse in a workbook after it was saved with changes.
 *
 * @returns what the saved file has, and the file before it had not
 */
export async function worseWhenSaved(file: Uint8Array, name: string): Promise<string[]> {
  const after = await allErrorsOf(savedWithChanges(file), name);
  if (after.length === 0) return [];
  const errors = await errorsOf(file, name);
  // A file that the validator could not even open shows its other errors now.
  if (errors.some(({ isOfPackage }) => isOfPackage)) return [];
  const before = [...errors.map(lineOf), ...complaintsOf(file)];
  return after.filter((error) => {
    const at = before.indexOf(error);
    if (at >= 0) before.splice(at, 1);
    return at < 0;
  });
}

/** All that Microsoft's validator and our own checks have against a workbook, each a line. */
export async function allErrorsOf(file: Uint8Array, name: string): Promise<string[]> {
  const errors = await errorsOf(file, name);
  return [...errors.map(lineOf), ...complaintsOf(file)];
}

function lineOf({ part, id, description }: ValidationError): string {
  return `${part} ${id} ${description}`;
}
