/** Reading a workbook, beside what it cannot do without (floors) and other readers (peers). */
import { read as readWithSheetJs } from "@e965/xlsx";
import { Workbook as ExcelJsWorkbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

import { readXlsx } from "../../src/workbook/sources/xlsx";
import { compare, type Measure } from "./measure";
import { logWorkbook, plainWorkbook } from "./workbooks";

const workbooks = [
  { measure: "read a log of 400 x 11", bytes: logWorkbook(400, 11), rounds: 31 },
  { measure: "read a log of 3,650 x 12", bytes: logWorkbook(3650, 12), rounds: 15 },
  { measure: "read a sheet of 100,000 x 6", bytes: plainWorkbook(100_000), rounds: 5 },
];

export async function run(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { measure, bytes, rounds } of workbooks) {
    measures.push(
      ...(await compare({
        measure,
        za: () => readXlsx(bytes),
        floors: {
          "unzip (fflate)": () => unzipSync(bytes),
          "unzip and tokenise (fflate, saxes)": () => {
            tokenise(bytes);
          },
        },
        peers: {
          exceljs: () => new ExcelJsWorkbook().xlsx.load(asArrayBuffer(bytes)),
          "@e965/xlsx": () => readWithSheetJs(bytes, { type: "array", cellNF: true }),
        },
        rounds,
      })),
    );
  }
  return measures;
}

function tokenise(bytes: Uint8Array): void {
  for (const part of Object.values(unzipSync(bytes))) {
    new SaxesParser({ position: false }).write(strFromU8(part)).close();
  }
}

function asArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}
