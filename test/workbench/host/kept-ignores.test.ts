import { changeIgnores } from "../../../src/workbook/sources/excel";
import { readExcel } from "../../../src/workbook/sources/excel/read-excel";
import { withExcel } from "../../../src/workbook/sources/excel/with-excel";
import type { Ignore } from "../../../src/workbook/ignore-list";
import { saveIgnores } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { ignoresIn, openIgnores, withIgnoresOf } from "../../../src/workbench/host/kept-ignores";
import { rowsOf } from "../../workbook/package";
import { open } from "../../workbook/sources/excel/open";

const ignore: Ignore = {
  key: "a b",
  rule: "a",
  found: "[]",
  reason: "overtime, see the ledger",
  date: "2026-03-02",
};
const plain = new Uint8Array(rowsOf(`<row r="1"><c r="A1"><v>1</v></c></row>`));
const kept = saveIgnores(plain, [ignore]);

async function opened(bytes: Uint8Array) {
  const { host } = await open(readXlsx(bytes));
  openIgnores(host.document, bytes);
  return { document: host.document, before: ignoresIn(host.document) };
}

describe("the ignores of a file in the workbench", () => {
  it("are what the add-in reads", async () => {
    await opened(kept);
    const { ignores } = await withExcel((context) => readExcel(context));
    expect(ignores).toEqual({ ignores: [ignore] });
  });

  it("leave the file as it is while they are the same", async () => {
    const { document, before } = await opened(kept);
    document.addXml("<a xmlns='urn:other'/>");
    expect(withIgnoresOf(document, kept, before)).toBe(kept);
  });

  it.each([
    ["added", plain, [ignore]],
    ["changed", kept, [{ ...ignore, reason: "another reason" }]],
    ["removed", kept, []],
  ])("are saved where they were %s", async (_, bytes, ignores) => {
    const { document, before } = await opened(bytes);
    await withExcel((context) => changeIgnores(context, () => ignores));
    const saved = withIgnoresOf(document, bytes, before);
    expect(readXlsx(saved).ignores?.ignores ?? []).toEqual(ignores);
  });
});
