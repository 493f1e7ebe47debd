import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import type { Workbook } from "../../src/workbook/workbook";

/** A sample workbook of `test/cases`, as the audit reads it. */
export function sample(name: string): Workbook {
  return readXlsx(readFileSync(path.resolve(__dirname, `../cases/${name}.xlsx`)));
}
