import fc from "fast-check";
import { deflateRawSync } from "node:zlib";

import { inflatePart } from "../../src/cli/inflate-part";
import { defaultLimits } from "../../src/workbook/sources/xlsx";
import { type InflatePart, Package } from "../../src/workbook/sources/xlsx/package";
import { readDirectory, type ZipEntry } from "../../src/workbook/sources/xlsx/zip-directory";
import { refusalOf } from "../workbook/cells";
import { rawZip } from "../workbook/raw-zip";

/** The bytes of the part `a.xml`, or why there are none. */
function outcome(zip: Uint8Array, inflatePart?: InflatePart): unknown {
  const pieces: Uint8Array[] = [];
  const read = (): void => {
    new Package(zip, defaultLimits, inflatePart).read("a.xml", (piece) => pieces.push(piece));
  };
  try {
    read();
  } catch {
    return refusalOf(read);
  }
  return Buffer.concat(pieces).toString("hex");
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 40 }).map((text) => Buffer.from(`<a>${text.repeat(50)}</a>`)),
);

describe("a part inflated by Node", () => {
  const part = Buffer.from("<a>일지</a>".repeat(10_000));
  const packed = deflateRawSync(part);
  /** The part as it is inflated where the directory says this of it. */
  const inflated = (said: Partial<ZipEntry>, bytes: Uint8Array = packed) => {
    const [entry] = readDirectory(rawZip([{ name: "a.xml", content: part, packed }]));
    return entry && inflatePart(bytes, { ...entry, ...said });
  };

  it("is the part", () => {
    expect(Buffer.from(inflated({}) ?? []).equals(part)).toBe(true);
    expect(Buffer.from(inflated({ checksum: 0 }) ?? []).equals(part)).toBe(true);
  });

  it("is none of another size or checksum, and none of broken bytes", () => {
    expect(inflated({ size: part.length - 1 })).toBeNull();
    expect(inflated({ size: part.length + 1 })).toBeNull();
    expect(inflated({ size: 0 })).toBeNull();
    expect(inflated({ checksum: 1 })).toBeNull();
    expect(inflated({}, packed.subarray(1))).toBeNull();
    expect(inflated({}, packed.subarray(0, -1))).toBeNull();
  });

  it("is read, and refused, as it would be without Node, whatever is wrong with it", () => {
    const damage = fc.record({
      place: fc.nat(),
      byte: fc.nat({ max: 255 }),
      isDamaged: fc.boolean(),
      tail: fc.uint8Array({ maxLength: 3 }),
      longer: fc.constantFrom(0, 0, 0, -1, 1, 1_000),
    });
    let [read, refused] = [0, 0];
    const tell = jest.fn(inflatePart);
    fc.assert(
      fc.property(content, damage, (content, { place, byte, isDamaged, tail, longer }) => {
        const packed = Buffer.concat([deflateRawSync(content), tail]);
        if (isDamaged) packed[place % packed.length] = byte;
        const said = { size: Math.max(0, content.length + longer) };
        const zip = rawZip([{ name: "a.xml", content, packed, said }]);
        const usual = outcome(zip);
        if (typeof usual === "string") read++;
        else refused++;
        expect(outcome(zip, tell)).toEqual(usual);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(read, refused)).toBeGreaterThan(50);
    expect(tell.mock.results.filter(({ value }) => value === null).length).toBeGreaterThan(50);
    expect(tell.mock.results.filter(({ value }) => value !== null).length).toBeGreaterThan(50);
  });
});
