/** `npm run bench [name..]`: runs the benches of this folder and prints a line of JSON for each measure. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const notBenches = ["index", "measure", "workbooks"];

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
    const url = pathToFileURL(path.join(__dirname, `${name}.ts`)).href;
    const bench = (await import(url)) as Bench;
    for (const measure of await bench.run()) console.log(JSON.stringify(measure));
  }
}

void main(process.argv.slice(2));
