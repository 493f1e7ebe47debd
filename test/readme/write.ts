/** Writes the READMEs with their tables made anew: `npm run readme`. */
import { readFileSync, writeFileSync } from "node:fs";
import { readmes, withTables } from "./tables";

for (const { file, language } of readmes) {
  writeFileSync(file, withTables(readFileSync(file, "utf8"), language));
}
