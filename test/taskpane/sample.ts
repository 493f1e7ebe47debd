import { readFileSync } from "node:fs";
import path from "node:path";
import { writeForm } from "../../src/form/template/write-form";
import type { Language } from "../../src/text/sentence";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import type { Workbook } from "../../src/workbook/workbook";

/** Each is read once; nobody changes a workbook that was read. */
const read = new Map<string, Workbook>();

function once(name: string, bytes: () => Uint8Array): Workbook {
  const known = read.get(name) ?? readXlsx(bytes());
  read.set(name, known);
  return known;
}

/** The file of a sample workbook of `test/cases`. */
export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.resolve(__dirname, `../cases/${name}.xlsx`)));
}

/** A sample workbook of `test/cases`, as the audit reads it. */
export function sample(name: string): Workbook {
  return once(name, () => sampleBytes(name));
}

/** The blank form. */
export function blankForm(language: Language): Workbook {
  return once(`form ${language}`, () => writeForm(language));
}
