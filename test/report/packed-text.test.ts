import { isEmpty, type PackedText, packText, unpackText } from "../../src/report/packed-text";
import { deflation } from "../../src/cli/deflation";

const textOf = (packed: PackedText, packing = {}) => [...unpackText(packed, packing)].join("");

describe("packText", () => {
  it.each([{}, { deflation }])("gives the text back, whatever its pieces", (packing) => {
    const pieces = ["\ufeff가", "", "🏗️".repeat(40_000), "b", "한글 ".repeat(30_000), "\u0000"];
    const many = Array.from({ length: 20_000 }, (_, index) => `${index} 🏗️`);
    for (const each of [pieces, many, [], [""]]) {
      const packed = packText(each, packing);
      expect(textOf(packed, packing)).toBe(each.join(""));
      expect(isEmpty(packed)).toBe(each.join("") === "");
    }
  });

  it.each([{}, { deflation }])("parts none of the pieces", (packing) => {
    const pieces = Array.from({ length: 3_000 }, (_, index) => `${"글".repeat(index % 300)}\n`);
    for (const text of unpackText(packText(pieces, packing), packing)) {
      expect(text.endsWith("\n")).toBe(true);
    }
  });

  it("packs a long text some pieces at a time", () => {
    const piece = "x".repeat(1000);
    const { pieces } = packText(
      Array.from({ length: 1000 }, () => piece),
      {},
    );
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2 ** 17);
  });
});
