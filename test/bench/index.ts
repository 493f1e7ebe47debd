/** `npm run bench [name..]`: runs the benches of this folder and prints a line of JSON for each measure. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { bundle } from "./bundle";

const notBenches = ["bundle", "index", "measure", "workbooks"];

interface Bench {
  run(): Promise<object[]>;
}

async function main(names: readonly string[]): Promise<void> {
  const benches = readdirSync(__dirname)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => path.parse(file).name)
    .filter((name) => !notBenches.includes(name))
    .filter((name) => names.length === 0 || names.includes(name));
  for (const name of benches) {
    const file = await bundle(path.join(__dirname, `${name}.ts`));
    const bench = (await import(pathToFileURL(file).href)) as Bench;
    for (const measure of await bench.run()) console.log(JSON.stringify(measure));
  }
}

void main(process.argv.slice(2));
