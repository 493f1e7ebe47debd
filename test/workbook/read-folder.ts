/** `tsx read-folder.ts FOLDER`: reads every workbook of a folder and prints what it took, as JSON. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { readXlsx, UnreadableWorkbook } from "../../src/workbook/sources/xlsx";

function main(folder: string): void {
  let slowest = 0;
  for (const file of readdirSync(folder)) {
    const start = performance.now();
    try {
      readXlsx(readFileSync(path.join(folder, file)));
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, slowest }));
}

main(process.argv[2] ?? ".");
