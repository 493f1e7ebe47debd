/** Writes the documents with their tables made anew: `npm run readme`. */
import { readFileSync, writeFileSync } from "node:fs";
import { documents, withTables } from "./tables";

for (const { file, tables } of documents()) {
  writeFileSync(file, withTables(readFileSync(file, "utf8"), tables));
}
