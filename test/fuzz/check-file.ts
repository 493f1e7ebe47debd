import { strict as assert } from "node:assert";
import { audit } from "../../src/audit/audit";
import { recognise } from "../../src/form/recognise";
import { auditHygiene } from "../../src/hygiene/hygiene";
import { readXlsx, UnreadableWorkbook } from "../../src/workbook/sources/xlsx";
import type { Workbook } from "../../src/workbook/workbook";

/** Whatever was done to a file, it is read whole, recognised and audited, or refused with a code. */
export function checkFile(bytes: Uint8Array): "audited" | "read" | "refused" {
  const workbook = readAnyway(bytes);
  if (!workbook) return "refused";
  assertSound(workbook);
  auditHygiene(workbook);
  const submission = recognise(workbook);
  if (!submission) return "read";
  const { counts } = audit(submission, undefined, workbook.ignores);
  for (const count of Object.values(counts)) assert.ok(Number.isInteger(count) && count >= 0);
  return "audited";
}

function readAnyway(bytes: Uint8Array): Workbook | null {
  try {
    return readXlsx(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    // What the reader found is one of ours, or of the tokeniser or inflater; never a slip in the reader.
    if (error.code === "broken" && !(error.cause instanceof RangeError)) throw error.cause;
    return null;
  }
}

function assertSound({ sheets }: Workbook): void {
  for (const { rows, merges, tables } of sheets) {
    for (const { top, left, bottom, right } of [...merges, ...tables.map(({ area }) => area)]) {
      assert.ok(top <= bottom && left <= right);
    }
    for (const cell of Object.values(rows).flatMap((line) => line ?? [])) {
      assert.notEqual(cell?.formula, "");
      if (typeof cell?.value === "number") assert.ok(!Number.isNaN(cell.value));
    }
  }
}
