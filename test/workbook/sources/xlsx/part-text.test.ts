import { defaultLimits } from "../../../../src/workbook/sources/xlsx";
import { Package } from "../../../../src/workbook/sources/xlsx/package";
import { readText } from "../../../../src/workbook/sources/xlsx/part-text";
import { zipOf } from "../../package";

/** The pieces that a part comes in. */
function piecesOf(part: string | Uint8Array): string[] {
  const source = new Package(zipOf({ "a.xml": part }), { ...defaultLimits, ratioFrom: 0 });
  const pieces: string[] = [];
  readText(source, "a.xml", (piece) => pieces.push(piece));
  return pieces;
}

/** Hard to pack, of characters of one to four bytes, so that pieces end inside of them. */
const long = Array.from({ length: 60_000 }, (_, index) => {
  const random = Math.abs(Math.sin(index) * 1_000_000);
  const first = [0x41, 0xa1, 0xac00, 0x1f600][Math.floor(random) % 4] ?? 0;
  return String.fromCodePoint(first + Math.floor((random % 1) * 64));
}).join("");

describe("the text of a part", () => {
  it("is whole wherever its pieces end", () => {
    const pieces = piecesOf(long);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join("")).toBe(long);
  });

  it("may be UTF-16", () => {
    const text = `\ufeff${long}`;
    const little = Buffer.from(text, "utf16le");
    expect(piecesOf(new Uint8Array(little)).join("")).toBe(text);
    expect(piecesOf(new Uint8Array(little.swap16())).join("")).toBe(text);
  });

  it("shows bytes that are none of it", () => {
    expect(piecesOf(new Uint8Array([0x41, 0xff, 0x42, 0xea, 0xb0])).join("")).toBe(
      "A\ufffdB\ufffd",
    );
    expect(piecesOf("").join("")).toBe("");
  });
});
