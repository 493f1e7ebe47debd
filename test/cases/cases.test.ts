/** Every sample workbook, from its file to its findings. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { audit } from "../../src/audit/audit";
import { recognise } from "../../src/form/recognise";
import { qualified } from "../../src/workbook/address";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import type { ExpectedFinding } from "./case";
import { cases } from "./definitions";

function findingsIn(name: string): ExpectedFinding[] {
  const bytes = new Uint8Array(readFileSync(join(__dirname, `${name}.xlsx`)));
  const submission = recognise(readXlsx(bytes));
  if (!submission) throw new Error(`${name}: no form`);
  return audit(submission).findings.map(({ rule, sheet, area }) => ({
    rule,
    range: qualified(sheet, area),
  }));
}

describe("the audit of the sample workbooks", () => {
  it.each(cases)("finds exactly what is wrong in $name.xlsx", ({ name, expected }) => {
    expect(findingsIn(name)).toEqual(expected);
  });
});
