import { readFileSync } from "node:fs";
import { join } from "node:path";
import { audit } from "../../../src/audit/audit";
import { recognise } from "../../../src/form/recognise";
import { qualified } from "../../../src/workbook/address";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { foreignCases } from "./index";
import { fileOf } from "./page";

const read = (name: string) => readFileSync(join(__dirname, "..", `${name}.xlsx`));

describe("the sample workbooks in other layouts", () => {
  it.each(foreignCases)("$name.xlsx is what its definition builds", async (each) => {
    // Not toEqual: on a difference it would print both files.
    expect(Buffer.compare(read(each.name), await fileOf(each))).toBe(0);
  });

  it.each(foreignCases)("$name.xlsx has the mistakes that it says, and no others", (each) => {
    const submission = recognise(readXlsx(read(each.name)));
    const findings = submission ? audit(submission).findings : [];
    const found = findings.map(({ rule, sheet, area }) => `${rule} ${qualified(sheet, area)}`);
    const expected = each.expected.map(({ rule, range }) => `${rule} ${range}`);
    expect(submission).not.toBeNull();
    expect(found.sort()).toEqual(expected.sort());
  });

  it.each([
    ["foreign-contractor", "daily", 243],
    ["foreign-diary", "daily", 151],
    ["foreign-monthly", "monthly", 57],
    ["foreign-printed", "daily", 182],
    ["foreign-shifts", "daily", 204],
    ["foreign-site", "daily", 243],
    ["foreign-split", "daily", 182],
  ] as const)("%s.xlsx has a %s log of %d rows", (name, kind, rows) => {
    const { log } = recognise(readXlsx(read(name))) ?? {};
    expect([log?.kind, log?.rows.length]).toEqual([kind, rows]);
  });
});
