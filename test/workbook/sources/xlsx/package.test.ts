import { deflateSync, strFromU8, strToU8, unzipSync } from "fflate";

import { defaultLimits, type Limits, readXlsx } from "../../../../src/workbook/sources/xlsx";
import { Package } from "../../../../src/workbook/sources/xlsx/package";
import { refusalOf } from "../../cells";
import { workbookOf } from "../../package";
import { type RawEntry, rawZip } from "../../raw-zip";

/** The text of the part `a.xml`, and in how many pieces it came. */
function read(bytes: Uint8Array, limits: Partial<Limits> = {}): { text: string; pieces: number } {
  const pieces: Uint8Array[] = [];
  new Package(bytes, { ...defaultLimits, ...limits }).read("a.xml", (piece) => pieces.push(piece));
  return { text: strFromU8(Buffer.concat(pieces)), pieces: pieces.length };
}

function refusal(said: RawEntry["said"] & object, entry: Partial<RawEntry> = {}): unknown {
  return refusalOf(() => read(rawZip([{ name: "a.xml", content: "<a/>", ...entry, said }])));
}

const broken = { code: "broken-zip" };
/** Larger than what is inflated at once, and hard to pack. */
const largeText = Array.from({ length: 150_000 }, (_, n) =>
  (n * 2_654_435_761).toString(36),
).join();
const large = { content: largeText, packed: deflateSync(strToU8(largeText), { level: 1 }) };

describe("a part of a package", () => {
  it.each<[string, Partial<RawEntry>]>([
    ["deflated", {}],
    ["stored", { stored: true }],
    ["empty", { content: "" }],
    ["with its place in the zip64 field", { zip64: true }],
    ["large", large],
    ["without a checksum", { said: { checksum: 0 } }],
  ])("may be %s", (_, entry) => {
    const content = "<a>일지</a>";
    const bytes = rawZip([
      { name: "b", content: "b" },
      { name: "a.xml", content, ...entry },
    ]);
    expect(read(bytes).text).toBe(entry.content ?? content);
  });

  it("comes in pieces when it is large", () => {
    expect(read(rawZip([{ name: "a.xml", ...large }])).pieces).toBeGreaterThan(10);
    expect(read(rawZip([{ name: "a.xml", content: "<a/>" }])).pieces).toBe(1);
  });

  it("may stand in a zip64", () => {
    expect(read(rawZip([{ name: "a.xml", content: "<a/>" }], true)).text).toBe("<a/>");
  });

  it("is found whatever its case and slashes", () => {
    expect(read(rawZip([{ name: "/A.XML", content: "<a/>" }])).text).toBe("<a/>");
  });

  it("is not inflated unless it is read", () => {
    const entries = Object.entries(unzipSync(workbookOf())).map(([name, content]) => ({
      name,
      content,
    }));
    const media = {
      name: "xl/media/image1.png",
      content: "x",
      said: { method: 99, size: 2 ** 31 },
    };
    expect(readXlsx(rawZip([...entries, media])).sheets).toHaveLength(1);
  });
});

describe("a package is refused", () => {
  it("when its headers lie about sizes", () => {
    expect(refusal({ size: 3 })).toEqual(broken);
    expect(refusal({ size: 5 })).toEqual(broken);
    expect(refusal({ size: 1_000 }, large)).toEqual(broken);
    expect(refusal({ size: 2_000_000_000 }, large)).toEqual(broken);
    expect(refusal({ packedSize: 3 })).toEqual(broken);
    expect(refusal({ packedSize: 1_000_000 })).toEqual(broken);
    expect(refusal({ packedSize: 600_000 }, large)).toEqual(broken);
  });

  it("when its headers lie about names and places", () => {
    expect(refusal({ localName: "b.xml" })).toEqual(broken);
    expect(refusal({ offset: 1 })).toEqual(broken);
    expect(refusal({ offset: 1_000_000 })).toEqual(broken);
  });

  it("when a part is packed in an unknown way, or not as it says", () => {
    expect(refusal({ method: 12 })).toEqual(broken);
    expect(
      refusalOf(() =>
        read(rawZip([{ name: "a.xml", content: "x", stored: true, said: { method: 8 } }])),
      ),
    ).toEqual(broken);
  });

  it.each<[string, Partial<RawEntry>]>([
    ["deflated", {}],
    ["stored", { stored: true }],
    ["empty", { content: "" }],
    ["large", large],
  ])("when another checksum is said of a part that is %s", (_, entry) => {
    expect(refusal({ checksum: 1 }, entry)).toEqual(broken);
  });

  it.each([true, false])("when a bit of it was turned on the way (stored: %s)", (stored) => {
    const content = "<v>312</v>";
    const bytes = rawZip([{ name: "a.xml", content, stored }]);
    const packed = stored ? strToU8(content) : deflateSync(strToU8(content));
    const at = Buffer.from(bytes).indexOf(packed) + 4;
    for (let bit = 1; bit < 256; bit *= 2) {
      const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ bit : byte));
      expect(refusalOf(() => read(damaged))).toEqual(broken);
    }
  });

  it("when a part has a password", () => {
    expect(refusal({ flags: 1 })).toEqual({ code: "encrypted" });
  });

  it("when it holds a part twice", () => {
    for (const again of ["a.xml", "A.xml", "/a.xml", "\\a.xml"]) {
      const entries = [
        { name: "a.xml", content: "<a/>" },
        { name: again, content: "<b/>" },
      ];
      expect(refusalOf(() => read(rawZip(entries)))).toEqual({
        code: "duplicate-part",
        part: again,
      });
    }
  });

  it("when it is cut off anywhere", () => {
    const whole = rawZip([{ name: "a.xml", content: "<a/>" }], true);
    for (let length = 0; length < whole.length; length++) {
      expect(refusalOf(() => read(whole.subarray(0, length)))).toEqual(broken);
    }
  });

  it("when a part is larger than is right", () => {
    const bytes = rawZip([{ name: "a.xml", ...large }]);
    const limit = (limits: Partial<Limits>): unknown => refusalOf(() => read(bytes, limits));
    expect(limit({ partBytes: 2 ** 20 })).toEqual({ code: "too-large", limit: 1 });
    expect(limit({ totalBytes: 2 ** 20 })).toEqual({ code: "too-large", limit: 1 });
  });

  it("when all parts together are larger than is right, the same one read again included", () => {
    const source = new Package(rawZip([{ name: "a.xml", ...large }]), {
      ...defaultLimits,
      totalBytes: largeText.length * 2.5,
    });
    const readAgain = (): void => {
      source.read("a.xml", () => undefined);
    };
    readAgain();
    readAgain();
    expect(refusalOf(readAgain)).toMatchObject({ code: "too-large" });
  });

  it("when a part unpacks to far more than it was, whatever the headers say", () => {
    const content = new Uint8Array(64 * 2 ** 20);
    const packed = deflateSync(content);
    for (const said of [{}, { size: 10 }, { size: 2 ** 20 }]) {
      let most = 0;
      const source = new Package(rawZip([{ name: "a.xml", content, packed, said }]), defaultLimits);
      const refused = refusalOf(() => {
        source.read("a.xml", (piece) => {
          most += piece.length;
        });
      });
      expect(refused.code).toBe(said.size === undefined ? "zip-bomb" : "broken-zip");
      expect(most).toBeLessThan(2 * defaultLimits.ratioFrom);
    }
  });
});
