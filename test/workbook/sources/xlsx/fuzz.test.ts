/** Damaged workbooks: whatever happens to a file, it is read or refused with a code. */
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";

import { readXlsx, UnreadableWorkbook } from "../../../../src/workbook/sources/xlsx";
import type { Workbook } from "../../../../src/workbook/workbook";
import { fuzzRuns } from "../../../fuzz-runs";
import { relationships, workbookOf, zipOf } from "../../package";

const whole = workbookOf({
  sheets: [
    {
      name: "무재해 일지",
      xml: `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>인원</t></is></c></row>
        <row r="2" hidden="1"><c r="A2" s="1"><v>40301</v></c><c r="B2"><v>320</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*8</f><v>2560</v></c></row>
        <row r="3"><c r="A3" s="1"><v>40302</v></c><c r="B3" t="str"><f>B2&amp;""</f><v>320</v></c><c r="C3"><f t="shared" si="0"/><v>2560</v></c><c r="D3"><f t="array" ref="D3:E4">1</f><v>1</v></c></row>
        </sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    },
    { state: "hidden", xml: `<sheetData><row><c t="d"><v>2010-05-03</v></c></row></sheetData>` },
  ],
  strings: ["일자", "<r><t>a</t></r><rPh><t>b</t></rPh>"],
  formats: [0, 14],
  names: `<definedNames><definedName name="x">'무재해 일지'!$A$1</definedName></definedNames>`,
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      id: "t",
      type: "table",
      target: "../tables/table1.xml",
    }),
    "xl/tables/table1.xml": `<table name="Log" ref="A1:C3"><tableColumns><tableColumn name="일자"/></tableColumns></table>`,
  },
});

/** Reads a file that may be damaged; a refusal is null. */
function readAnyway(bytes: Uint8Array): Workbook | null {
  try {
    return readXlsx(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    // What the reader found is one of ours, or of the tokeniser or inflater; never a slip in the reader.
    if (error.code === "broken") expect(error.cause).toBeInstanceOf(RangeError);
    return null;
  }
}

function expectSound(workbook: Workbook | null): void {
  for (const { rows, merges, tables } of workbook?.sheets ?? []) {
    for (const { top, left, bottom, right } of [...merges, ...tables.map(({ area }) => area)]) {
      expect(top).toBeLessThanOrEqual(bottom);
      expect(left).toBeLessThanOrEqual(right);
    }
    for (const cell of Object.values(rows).flatMap((line) => line ?? [])) {
      expect(cell?.formula).not.toBe("");
      if (typeof cell?.value === "number") expect(cell.value).not.toBeNaN();
    }
  }
}

describe("a damaged file", () => {
  it("is read or refused when bytes are changed", () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expectSound(readAnyway(bytes));
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("is read or refused when it is cut off, or pieces change places", () => {
    const place = fc.nat(whole.length);
    fc.assert(
      fc.property(place, place, place, (from, to, end) => {
        const piece = whole.subarray(Math.min(from, to), Math.max(from, to));
        expectSound(readAnyway(whole.subarray(0, end)));
        expectSound(
          readAnyway(Buffer.concat([whole.subarray(0, end), piece, whole.subarray(end)])),
        );
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("is read or refused when the text of its parts is changed", () => {
    const parts = Object.entries(unzipSync(whole)).map(
      ([path, bytes]) => [path, strFromU8(bytes)] as const,
    );
    const token = fc.constantFrom(
      ..."< > / \" ' = & ; # : r s t v f 0 1 9 - . A XFD1048577 $ 공 \u0000 \ud800 ]]> <!-- --> <![CDATA[ &#0; &lt; 1e999 ../ r:id".split(
        " ",
      ),
      "",
    );
    const change = fc.tuple(fc.nat(parts.length - 1), fc.nat(), fc.nat(6), token);
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const texts = new Map(parts);
        for (const [index, at, length, token] of changes) {
          const [path, text] = parts[index] ?? ["", ""];
          const start = at % (text.length + 1);
          texts.set(path, text.slice(0, start) + token + text.slice(start + length));
        }
        const workbook = readAnyway(zipOf(Object.fromEntries(texts)));
        expectSound(workbook);
        if (workbook) read++;
      }),
      { numRuns: fuzzRuns },
    );
    expect(read).toBeGreaterThan(fuzzRuns / 15);
  });
});
