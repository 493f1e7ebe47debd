import { readSetting, writeSetting } from "../../../src/workbook/sources/excel/settings";
import { withExcel } from "../../../src/workbook/sources/excel/with-excel";
import { saveIgnores } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { openSettings, withSettingsOf } from "../../../src/workbench/host/kept-settings";
import { rowsOf } from "../../workbook/package";
import { open } from "../../workbook/sources/excel/open";

const plain = new Uint8Array(rowsOf(`<row r="1"><c r="A1"><v>1</v></c></row>`));
const ignore = { key: "a b", rule: "a", found: "[]", reason: "overtime", date: "2026-03-02" };

async function opened(bytes: Uint8Array) {
  const { host } = await open(readXlsx(bytes));
  openSettings(host.document, bytes);
  return host.document;
}

const read = (name: string) => withExcel((context) => readSetting(context, name));
const write = (name: string, text: string) =>
  withExcel((context) => writeSetting(context, name, text));

describe("what the add-in keeps by name in the workbench", () => {
  it("is read again from the saved file, beside what was set aside", async () => {
    const document = await opened(plain);
    await write("ZA.decisions", '{"a":"<&>\u0001 _x000D_ 판단"}');
    const first = withSettingsOf(document, saveIgnores(plain, [ignore]));
    expect(readXlsx(first).ignores?.ignores).toEqual([ignore]);
    const again = await opened(first);
    expect(await read("ZA.decisions")).toBe('{"a":"<&>\u0001 _x000D_ 판단"}');
    await write("ZA.audit", "second");
    const second = withSettingsOf(again, first);
    await opened(second);
    expect(await read("ZA.audit")).toBe("second");
    expect(await read("ZA.decisions")).toContain("판단");
    const { ignores, ...rest } = readXlsx(second);
    expect(ignores?.ignores).toEqual([ignore]);
    expect(rest).toEqual(readXlsx(plain));
  });

  it("leaves the file as it is while it is the same", async () => {
    const file = withSettingsOf(await opened(plain), plain);
    expect(file).toBe(plain);
    const document = await opened(plain);
    await write("ZA.audit", "kept");
    const kept = withSettingsOf(document, plain);
    expect(withSettingsOf(await opened(kept), kept)).toBe(kept);
  });
});
