/**
 * `tsx validate-files.ts`: validates every sample, saves every workbook of the corpus with changes, and says what is
 * wrong with the ones and worse in the others.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx, UnreadableWorkbook } from "../../../src/workbook/sources/xlsx";
import { allErrorsOf, worseWhenSaved } from "./saved";

const samples = path.resolve(__dirname, "../../cases");
const corpus = path.resolve(__dirname, "../../../../shared/corpus/workbooks");

async function main(): Promise<void> {
  await validateSamples();
  await validateCorpus();
}

async function validateSamples(): Promise<void> {
  for (const name of readdirSync(samples).filter((each) => each.endsWith(".xlsx"))) {
    const errors = await allErrorsOf(new Uint8Array(readFileSync(path.join(samples, name))), name);
    console.log(`${name}: ${errors.length === 0 ? "valid" : "not valid"}`);
    for (const error of errors) console.log(`  ${JSON.stringify(error)}`);
    if (errors.length > 0) process.exitCode = 1;
  }
}

async function validateCorpus(): Promise<void> {
  if (!existsSync(corpus)) {
    console.log(`${corpus} is not there: nothing to validate.`);
    return;
  }
  let saved = 0;
  for (const name of readdirSync(corpus)) {
    const bytes = new Uint8Array(readFileSync(path.join(corpus, name)));
    if (!isReadable(bytes)) continue;
    saved += 1;
    const worse = await worseWhenSaved(bytes, name);
    console.log(`${name}: ${worse.length === 0 ? "no worse" : "worse"}`);
    for (const error of worse) console.log(`  new: ${error}`);
    if (worse.length > 0) process.exitCode = 1;
  }
  console.log(`${saved} workbooks saved`);
}

function isReadable(bytes: Uint8Array): boolean {
  try {
    readXlsx(bytes);
    return true;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return false;
    throw error;
  }
}

void main();
