/** A whole file, as `za audit` takes it: read, recognised and audited, beside taking the zip apart alone. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { auditFile } from "../../src/report/file-report";
import { compare, type Measure } from "./measure";

const samples = ["small-factory", "plant-320"];

export async function run(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const name of samples) {
    const bytes = new Uint8Array(readFileSync(path.join(__dirname, "../cases", `${name}.xlsx`)));
    measures.push(
      ...(await compare({
        measure: `audit the file ${name}.xlsx`,
        za: () => auditFile(bytes, name),
        floors: { "unzip (fflate)": () => unzipSync(bytes) },
        rounds: 51,
      })),
    );
  }
  return measures;
}
