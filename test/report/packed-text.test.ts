import { packText, unpackText } from "../../src/report/packed-text";

describe("packText", () => {
  it("gives the text back, whatever its pieces", () => {
    const pieces = ["\ufeff가", "", "🏗️".repeat(40_000), "b", "한글 ".repeat(30_000), "\u0000"];
    expect([...unpackText(packText(pieces))].join("")).toBe(pieces.join(""));
    expect([...unpackText(packText([]))]).toEqual([]);
  });

  it("packs a long text some pieces at a time", () => {
    const piece = "x".repeat(1000);
    const packed = packText(Array.from({ length: 1000 }, () => piece));
    expect(packed.length).toBeGreaterThan(10);
    // No text is longer than what is packed at a time, and the piece that makes it so.
    expect(Math.max(...packed.map(({ length }) => length))).toBeLessThan(2 ** 16 + piece.length);
  });
});
