/** What is left in memory of a thousand workbooks read one after the other: nothing. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { readXlsx } from "../../src/workbook/sources/xlsx";
import { logWorkbook } from "./workbooks";

/** The heap after collection, in MB, before and after reading. */
export interface MemoryMeasure {
  readonly measure: string;
  readonly mb_before: number;
  readonly mb_after: number;
  /** Of the whole process, at its largest. */
  readonly mb_peak: number;
  readonly ratio: number;
}

const warmUp = 50;
const files = 1000;

export function run(): Promise<MemoryMeasure[]> {
  const bytes = logWorkbook(400, 11);
  const read = (count: number): void => {
    for (let file = 0; file < count; file++) readXlsx(bytes);
  };
  read(warmUp);
  const before = heapInMegabytes();
  read(files);
  const after = heapInMegabytes();
  const measure = {
    measure: "heap after reading 1,000 logs of 400 x 11",
    mb_before: rounded(before),
    mb_after: rounded(after),
    mb_peak: rounded(process.resourceUsage().maxRSS / 1024),
    ratio: rounded(after / before),
  };
  return Promise.resolve([measure]);
}

function heapInMegabytes(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
