import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { fileKind } from "../../../../src/workbook/sources/xlsx/file-kind";
import { refusalOf } from "../../cells";
import { zipOf } from "../../package";

/** A compound file with these streams: only its signature and its directory. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of streams.entries()) {
    const entry = 512 + 128 * (index + 1);
    bytes.set(Buffer.from(name, "utf16le"), entry);
    bytes[entry + 64] = 2 * (name.length + 1);
    bytes[entry + 66] = 2;
  }
  return bytes;
}

describe("what a file is", () => {
  it.each<[string, Uint8Array, string]>([
    ["a zip", zipOf({ a: "b" }), "zip"],
    ["an empty zip", zipOf({}), "zip"],
    ["a protected workbook", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an .xls", compoundFile("SummaryInformation", "Workbook"), "xls"],
    ["an .xls of Excel 5", compoundFile("Book"), "xls"],
    ["an .xls of Excel 4", new Uint8Array([9, 4, 6, 0, 0, 4, 16, 0]), "xls"],
    ["a Word document", compoundFile("WordDocument"), "unknown"],
    ["an empty compound file", compoundFile(), "unknown"],
    ["text", Buffer.from("일자,출력인원\n"), "unknown"],
    ["a page", Buffer.from("<html><table>"), "unknown"],
    ["nothing", new Uint8Array(), "unknown"],
  ])("%s", (_, bytes, kind) => {
    expect(fileKind(bytes)).toBe(kind);
  });

  it("decides how it is refused", () => {
    const code = (bytes: Uint8Array): string => refusalOf(() => readXlsx(bytes)).code;
    expect(code(compoundFile("EncryptedPackage"))).toBe("encrypted");
    expect(code(compoundFile("Workbook"))).toBe("xls");
    expect(code(new Uint8Array())).toBe("not-a-zip");
    expect(code(zipOf({}))).toBe("no-workbook");
    expect(code(zipOf({ "content.xml": "<office/>", mimetype: "x" }))).toBe("no-workbook");
  });
});
