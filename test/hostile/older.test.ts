/** Files of older kinds that would keep the library busy: refused before it is given any of them. */
import { readOlder } from "../../src/workbook/sources/older/read-older";
import type { OlderKind } from "../../src/workbook/sources/older/older-kind";
import { refusalOf } from "../workbook/cells";
import { zipOf } from "../workbook/package";

/** A library that is not to be called. */
const untouched = {
  read: () => {
    throw new Error("The library was given the file.");
  },
  containers: { read: () => null, find: () => null },
  koreanText: () => null,
};

function codeOf(bytes: Uint8Array, kind: OlderKind): string {
  return refusalOf(() => readOlder(bytes, kind, untouched)).code;
}

/** What reaches the library is broken to the one above. */
const givenToLibrary = "broken";

const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Numbers of two or four bytes each, little-endian. */
function numbers(size: 2 | 4, ...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(size * values.length);
  values.forEach((value, index) => bytes.writeUIntLE(value, size * index, size));
  return bytes;
}

function xlsRecord(id: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([numbers(2, id, body.length), body]);
}

const link = 0x1b8;
const wholeSheet = numbers(2, 0, 65_535, 0, 255);

/** A formula of so many opposites of a number. */
const tokens = (count: number): Buffer =>
  Buffer.concat([Buffer.from([0x1e, 1, 0]), Buffer.alloc(count, 0x13)]);
const formula = (row: number, content: Buffer): Buffer =>
  xlsRecord(0x06, numbers(2, row, 0), Buffer.alloc(18), content);
/** Which stands for the formula that the first cell shares. */
const standIn = Buffer.from([1, 0, 0, 0, 0]);

/** Each of so many pieces, as an .xls file has them. */
const xls: readonly (readonly [
  name: string,
  code: string,
  build: (count: number) => Buffer[],
  refused: number,
])[] = [
  [
    "links over whole sheets",
    "too-much-work",
    (count) => times(count).map(() => xlsRecord(link, wholeSheet)),
    100,
  ],
  [
    "widths of columns",
    "too-much-work",
    (count) => times(count).map(() => xlsRecord(0x7d, numbers(2, 0, 65_280, 0, 0))),
    200,
  ],
  [
    "rows of blank cells",
    "too-many-cells",
    (count) =>
      times(count).map((row) =>
        xlsRecord(0xbe, numbers(2, row, 0), Buffer.alloc(512), numbers(2, 255)),
      ),
    1_200,
  ],
  [
    "rows of numbers",
    "too-many-cells",
    (count) =>
      times(count).map((row) =>
        xlsRecord(0xbd, numbers(2, row, 0), Buffer.alloc(1_536), numbers(2, 255)),
      ),
    1_200,
  ],
  [
    "lists of merged areas",
    "too-much-work",
    (count) => times(count).map(() => xlsRecord(0xe5, numbers(2, 1_027), Buffer.alloc(8_216))),
    1_000,
  ],
  [
    "long formulas",
    "too-much-work",
    (count) => times(count).map((row) => formula(row, tokens(8_000))),
    200,
  ],
  [
    "cells that share a long formula",
    "too-much-work",
    (count) => [
      formula(0, standIn),
      xlsRecord(0x4bc, tokens(8_000)),
      ...times(count).map((row) => formula(row, standIn)),
    ],
    200,
  ],
  [
    "array formulas",
    "too-much-work",
    (count) =>
      times(count).flatMap((row) => [
        xlsRecord(0x21, Buffer.alloc(20)),
        xlsRecord(0x203, numbers(2, row, 0), Buffer.alloc(10)),
      ]),
    16_000,
  ],
  [
    "a list of texts in pieces",
    "too-much-work",
    (count) => [
      xlsRecord(0xfc, numbers(4, 2 ** 32 - 1, 2 ** 32 - 1)),
      ...times(count).map(() => xlsRecord(0x3c, Buffer.alloc(3_000))),
    ],
    1_100,
  ],
  [
    "a list of long texts",
    "too-much-work",
    (count) => [
      xlsRecord(0xfc, numbers(4, 1, 1)),
      ...times(count).map(() => xlsRecord(0x3c, Buffer.alloc(8_000))),
    ],
    1_600,
  ],
  [
    "long texts of cells",
    "too-much-work",
    (count) =>
      times(count).map((row) =>
        xlsRecord(0x204, numbers(2, row, 0, 0, 8_000), Buffer.alloc(8_000)),
      ),
    4_000,
  ],
  ["empty records", "too-much-work", (count) => [Buffer.alloc(4 * count)], 6_000_000],
];

describe("an .xls file", () => {
  it.each(xls)("is refused by what stands in it: %s", (_, code, build, refused) => {
    const beginning = xlsRecord(0x809, numbers(2, 0x600, 5, 0, 0, 0, 0, 6, 0));
    const fileOf = (count: number) => new Uint8Array(Buffer.concat([beginning, ...build(count)]));
    expect(codeOf(fileOf(Math.ceil(refused / 16)), "xls")).toBe(givenToLibrary);
    expect(codeOf(fileOf(refused), "xls")).toBe(code);
  });

  it("with a password is not counted beyond it, for what follows cannot be read", () => {
    const records = [
      xlsRecord(0x2f, Buffer.alloc(6)),
      ...times(100).map(() => xlsRecord(link, wholeSheet)),
    ];
    expect(codeOf(new Uint8Array(Buffer.concat(records)), "xls")).toBe(givenToLibrary);
  });
});

function xlsbRecord(id: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const head = id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  const sizes = times(4).map((index) => ((body.length >> (7 * index)) & 0x7f) | 0x80);
  return Buffer.concat([Buffer.from([...head, ...sizes]), body]);
}

const rowAt = (row: number): Buffer => xlsbRecord(0, numbers(4, row, 0), Buffer.alloc(9));
const cellAt = (column: number): Buffer => xlsbRecord(2, numbers(4, column, 0, 6));

const xlsb: readonly (readonly [name: string, code: string, sheet: readonly Buffer[]])[] = [
  ["a cell", givenToLibrary, [rowAt(1_048_575), cellAt(16_383)]],
  ["a cell in a row that no sheet has", "outside-sheet", [rowAt(0xfffffff), cellAt(0)]],
  ["a cell in a column that no sheet has", "outside-sheet", [rowAt(0), cellAt(0xfffffff)]],
  [
    "links over whole sheets",
    "too-many-cells",
    [xlsbRecord(494, numbers(4, 0, 1_048_575, 0, 16_383))],
  ],
  ["widths of columns", "too-much-work", [xlsbRecord(60, numbers(4, 0, 0xffffff, 0, 0))]],
  [
    "merged areas",
    "too-much-work",
    times(600_000).map((row) => xlsbRecord(176, numbers(4, row, row, 0, 1))),
  ],
  [
    "texts that say that they are longer",
    "too-much-work",
    times(4_000).map((row) => Buffer.concat([rowAt(row), xlsbRecord(6, numbers(4, 0, 0, 32_767))])),
  ],
  [
    "a shared text that says that it is longer",
    "too-much-work",
    [xlsbRecord(19, Buffer.from([0]), numbers(4, 2 ** 31))],
  ],
  [
    "long formulas",
    "too-much-work",
    times(200).map((row) =>
      Buffer.concat([rowAt(row), xlsbRecord(9, numbers(4, 0, 0), Buffer.alloc(14), tokens(8_000))]),
    ),
  ],
  [
    "cells that share a long formula",
    "too-much-work",
    [
      rowAt(0),
      xlsbRecord(9, numbers(4, 0, 0), Buffer.alloc(14), standIn),
      xlsbRecord(427, tokens(8_000)),
      ...times(200).map(() => xlsbRecord(9, numbers(4, 0, 0), Buffer.alloc(14), standIn)),
    ],
  ],
];

describe("an .xlsb file", () => {
  it.each(xlsb)("is refused by what stands in it: %s", (_, code, sheet) => {
    const bytes = zipOf({ "xl/worksheets/sheet1.bin": new Uint8Array(Buffer.concat(sheet)) });
    expect(codeOf(bytes, "xlsb")).toBe(code);
  });
});

const filled = (attributes = ""): string =>
  `<table:table-cell ${attributes} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>`;
const odsRow = (cells: string, attributes = ""): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const empty = `<table:table-cell table:number-columns-repeated="16371"/>`;

const ods: readonly (readonly [name: string, code: string, rows: string])[] = [
  [
    "empty rows and cells to the end of the sheet",
    givenToLibrary,
    odsRow(filled() + empty) + odsRow(empty, `table:number-rows-repeated="1048575"`),
  ],
  [
    "a repeated cell",
    "too-many-cells",
    odsRow(filled(`table:number-columns-repeated="1000"`), `table:number-rows-repeated="1000"`),
  ],
  [
    "rows past the end of the sheet",
    "outside-sheet",
    odsRow(empty, `table:number-rows-repeated="2000000000"`) + odsRow(filled()),
  ],
  [
    "cells past the end of the sheet",
    "outside-sheet",
    odsRow(filled(`table:number-columns-repeated="2000000000"`)),
  ],
  [
    "repeated spaces",
    "too-much-work",
    odsRow(`<table:table-cell><text:p><text:s text:c="200000000"/></text:p></table:table-cell>`),
  ],
  [
    "elements in one another",
    "broken-xml",
    odsRow(
      `<table:table-cell>${"<text:span>".repeat(300)}${"</text:span>".repeat(300)}</table:table-cell>`,
    ),
  ],
  [
    "long formulas",
    "too-much-work",
    odsRow(`<table:table-cell table:formula="of:=${"-".repeat(8_000)}1"/>`.repeat(200)),
  ],
  [
    "notes",
    "too-many-cells",
    odsRow(`<table:table-cell>${"<office:annotation/>".repeat(310_000)}</table:table-cell>`),
  ],
];

/** @param parts beside the content */
function odsOf(rows: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content xmlns:office="o" xmlns:table="a" xmlns:text="t"><office:body><office:spreadsheet><table:table table:name="1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}

describe("an .ods file", () => {
  it.each(ods)("is refused by what stands in it: %s", (_, code, rows) => {
    expect(codeOf(odsOf(rows), "ods")).toBe(code);
  });

  it("with a password is named as that", () => {
    const manifest = `<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    expect(codeOf(odsOf("<", { "META-INF/manifest.xml": manifest }), "ods")).toBe("encrypted");
  });
});
