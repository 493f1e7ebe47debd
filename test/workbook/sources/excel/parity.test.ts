import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readExcel } from "../../../../src/workbook/sources/excel/read-excel";
import { withExcel } from "../../../../src/workbook/sources/excel/with-excel";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import type { Cell, DefinedName, Workbook } from "../../../../src/workbook/workbook";
import { openExcel } from "../../../host/excel";

const cases = path.resolve(__dirname, "../../../cases");
const files = readdirSync(cases).filter((file) => file.endsWith(".xlsx"));

describe("a workbook that is open in Excel", () => {
  it.each(files)("is read as its file is: %s", async (file) => {
    const workbook = readXlsx(readFileSync(path.join(cases, file)));
    const { host, close } = openExcel(workbook);
    try {
      const read = await withExcel((context) => readExcel(context));
      expect(host.unknown).toEqual([]);
      expect(asExcelTells(read)).toEqual(asExcelTells(workbook));
    } finally {
      close();
    }
  });
});

/** What Excel does not tell apart: the order of names, and a blank cell from an empty text. */
function asExcelTells(workbook: Workbook): Workbook {
  const key = ({ sheet = "", name }: DefinedName): string => `${sheet}!${name}`;
  return {
    ...workbook,
    names: [...workbook.names].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: withoutEnd(
        sheet.rows.map((row) => {
          const cells = row?.map((cell) => (isEmptyText(cell) ? undefined : cell)) ?? [];
          return withoutEnd(cells);
        }),
      ).map((row) => (row.length === 0 ? undefined : row)),
    })),
  };
}

function isEmptyText(cell: Cell | undefined): boolean {
  return cell?.value === "" && cell.formula === undefined;
}

/** A list without what is blank at its end. */
function withoutEnd<Item>(items: readonly Item[]): Item[] {
  const last = items.findLastIndex((item) => !(item === undefined || isEmpty(item)));
  return items.slice(0, last + 1);
}

function isEmpty(item: unknown): boolean {
  return Array.isArray(item) && item.length === 0;
}
