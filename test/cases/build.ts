/** Writes the sample workbooks beside this file: `npx tsx test/cases/build.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOf } from "./case";
import { cases } from "./definitions";

for (const each of cases) writeFileSync(join(__dirname, `${each.name}.xlsx`), workbookOf(each));
