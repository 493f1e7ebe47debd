import fc from "fast-check";
import { unzipSync } from "fflate";
import { crc32, inflateRawSync } from "node:zlib";

import { deflation } from "../../src/cli/deflation";
import { TableFile, type TableWriting } from "../../src/workbook/table-file/table-file";
import { readXlsx } from "../../src/workbook/sources/xlsx";

const pieces = fc.array(
  fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ maxLength: 40 }).map((text) => new Uint8Array(Buffer.from(text.repeat(500)))),
  ),
  { minLength: 1, maxLength: 6 },
);

describe("what Node deflates", () => {
  it("is a whole, whatever its pieces", () => {
    fc.assert(
      fc.property(pieces, (pieces) => {
        const deflated = pieces.map((piece, index) =>
          deflation.deflate(piece, index === pieces.length - 1),
        );
        const whole = Buffer.concat(pieces);
        expect(inflateRawSync(Buffer.concat(deflated)).equals(whole)).toBe(true);
        const checksum = pieces.reduce((before, piece) => deflation.checksum(piece, before), 0);
        expect(checksum).toBe(crc32(whole));
      }),
    );
  });

  it("is inflated again, and keeps no more memory than it has bytes", () => {
    const piece = new Uint8Array(Buffer.from("무재해 ".repeat(10_000)));
    const deflated = deflation.deflate(piece, true);
    expect(Buffer.from(deflation.inflate(deflated)).equals(piece)).toBe(true);
    expect(deflated.buffer.byteLength).toBe(deflated.length);
    expect(deflated.length).toBeLessThan(piece.length / 100);
  });

  it("is the same table file", () => {
    const rowsOf = (writing: TableWriting) => {
      const columns = [{ heading: "가", width: 9 }];
      const file = new TableFile([{ sheet: "A", name: "A", columns }], writing);
      for (let row = 0; row < 5_000; row++) file.addRow(0, [{ value: `행 ${row}` }]);
      file.end();
      return new Uint8Array(Buffer.concat(file.taken()));
    };
    const [usual, deflated] = [rowsOf({}), rowsOf({ deflation })];
    expect(Object.entries(unzipSync(deflated))).toEqual(Object.entries(unzipSync(usual)));
    // Sizes and checksums of the parts are held against what they say.
    expect(readXlsx(deflated).sheets[0]?.rows).toHaveLength(5_001);
  });
});
