/** Writes the workbooks of other layouts among the samples: `npx tsx test/cases/foreign/build.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { foreignCases } from "./index";
import { fileOf } from "./page";

async function build(): Promise<void> {
  for (const each of foreignCases) {
    writeFileSync(join(__dirname, "..", `${each.name}.xlsx`), await fileOf(each));
  }
}

void build();
