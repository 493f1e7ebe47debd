/** The same content in files of older kinds: the workbook must be that of the .xlsx. */
import { type BookType, type CellObject, read, type WorkBook, write } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8 } from "fflate";

import { loadLibrary } from "../../../../src/cli/older-files";
import { recognise } from "../../../../src/form/recognise";
import { olderKind, type OlderKind } from "../../../../src/workbook/sources/older/older-kind";
import { type Library, readOlder } from "../../../../src/workbook/sources/older/read-older";
import { readXlsx } from "../../../../src/workbook/sources/xlsx";
import { defaultLimits } from "../../../../src/workbook/sources/xlsx/limits";
import type { Sheet, Workbook } from "../../../../src/workbook/workbook";
import { refusalOf } from "../../cells";
import { workbookOf, zipOf } from "../../package";

let library: Library;

beforeAll(async () => {
  library = await loadLibrary();
});

const kinds: readonly (readonly [OlderKind, BookType])[] = [
  ["xls", "biff8"],
  ["xlsb", "xlsb"],
  ["ods", "ods"],
];

const cases = path.join(__dirname, "../../../cases");
const samples = ["foreign-split", "foreign-contractor"];

/** What every kind of file can say, and the library writes. */
function contentOf({ name, visibility, rows, merges }: Sheet) {
  const cells = Object.entries(rows).flatMap(([row, line]) =>
    (line ?? []).flatMap((cell, column) =>
      // Results of formulas keep 15 digits in .ods; empty texts are no cells in any.
      cell && cell.value !== "" && cell.value !== null
        ? [[row, column, rounded(cell.value), cell.isDate]]
        : [],
    ),
  );
  return { name, visibility, cells, merges };
}

function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(14)) : value;
}

const books = new Map<string, { own: Workbook; book: WorkBook }>(
  samples.map((name) => {
    const bytes = new Uint8Array(readFileSync(path.join(cases, `${name}.xlsx`)));
    return [name, { own: readXlsx(bytes), book: read(bytes, { cellNF: true, cellStyles: true }) }];
  }),
);

function writtenAs(book: WorkBook, bookType: BookType): Uint8Array {
  const { error } = console;
  console.error = () => undefined;
  try {
    return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
  } finally {
    console.error = error;
  }
}

describe.each(samples)("%s", (name) => {
  it.each(kinds)("is read from .%s as from .xlsx", (kind, bookType) => {
    const { own, book } = books.get(name) ?? { own: readXlsx(workbookOf()), book: read("") };
    const bytes = writtenAs(book, bookType);
    expect(olderKind(bytes, "renamed.xlsx")).toBe(kind);
    const older = readOlder(bytes, kind, library);
    expect(older.dateSystem).toBe(own.dateSystem);
    expect(older.sheets.map(contentOf)).toEqual(own.sheets.map(contentOf));
    const log = (workbook: Workbook) => recognise(workbook)?.log?.rows.length;
    expect(log(older)).toBe(log(own));
  });
});

describe("a file of an older kind", () => {
  it("keeps its formulas, names and hidden sheets where the file has them", () => {
    const book = read(
      workbookOf({
        sheets: [
          {
            xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>SUM(A1:A1)+Sheet2!B1</f><v>2</v></c></row></sheetData>`,
          },
          {
            name: "7월 일지",
            state: "hidden",
            xml: `<sheetData><row r="1"><c r="A1"><f>Sheet1!A1*2</f><v>2</v></c></row></sheetData>`,
          },
        ],
        names: `<definedNames><definedName name="x">Sheet1!$A$1</definedName></definedNames>`,
      }),
    );
    const { sheets, names } = readOlder(writtenAs(book, "ods"), "ods", library);
    const older = readOlder(writtenAs(book, "biff8"), "xls", library);
    expect(older.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
    expect(sheets[0]?.rows[1]?.[0]).toMatchObject({ value: 2, formula: "SUM(A1:A1)+Sheet2!B1" });
    expect(sheets[1]?.rows[0]?.[0]?.formula).toBe("Sheet1!A1*2");
    expect(names).toEqual([{ name: "x", refersTo: "Sheet1!$A$1", hidden: false }]);
  });

  it("trusts no 0 of a formula that another program than Excel has written into an .xls, where a text may be meant", () => {
    const cells: CellObject[] = [
      { t: "n", v: 0, f: 'IF(A1="","",1)' },
      { t: "n", v: 0, f: "#N/A" },
      { t: "n", v: 0, f: "SUM(B1:C1)" },
      { t: "n", v: 7, f: 'IF(A1="","",7)' },
      { t: "n", v: 0 },
    ];
    const valuesOf = (kind: OlderKind, application?: string) => {
      const parse: typeof read = () => ({
        SheetNames: ["Sheet1"],
        Sheets: { Sheet1: { "!data": [cells] } },
        ...(application !== undefined && { Props: { Application: application } }),
      });
      const [sheet] = readOlder(new Uint8Array(4), kind, { ...library, read: parse }).sheets;
      return sheet?.rows[0]?.map((cell) => cell?.value);
    };
    expect(valuesOf("xls")).toEqual([null, null, 0, 7, 0]);
    expect(valuesOf("xls", "LibreOffice")).toEqual([null, null, 0, 7, 0]);
    expect(valuesOf("xls", "Microsoft Excel")).toEqual([0, 0, 0, 7, 0]);
    expect(valuesOf("xls", "Microsoft Macintosh Excel")).toEqual([0, 0, 0, 7, 0]);
  });

  it("has an empty text where a formula of an .ods gives one, and nothing where it was never calculated", () => {
    const cell = (inner: string) =>
      `<table:table-cell table:formula="of:=IF([.A9]=0;&quot;&quot;;1)"${inner}`;
    const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Sheet1"><table:table-row>${cell("><text:p/></table:table-cell>")}${cell("></table:table-cell>")}${cell(' office:value-type="string"><text:p></text:p></table:table-cell>')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = zipOf({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
      "styles.xml": "<office:document-styles/>",
      "content.xml": content,
    });
    const [sheet] = readOlder(bytes, "ods", library).sheets;
    expect(sheet?.rows[0]?.map((each) => each?.value)).toEqual(["", null, ""]);
  });

  it("is refused past the limits, and as broken where nobody can read it", () => {
    const { book } = books.get("foreign-split") ?? { book: read("") };
    const bytes = writtenAs(book, "xlsb");
    const code = (limits: Partial<typeof defaultLimits>, kind: OlderKind = "xlsb") =>
      refusalOf(() => readOlder(bytes, kind, library, { ...defaultLimits, ...limits })).code;
    expect(code({ cells: 100 })).toBe("too-many-cells");
    expect(code({ work: 100 })).toBe("too-much-work");
    expect(code({ totalBytes: 1_000 })).toBe("too-large");
    expect(refusalOf(() => readOlder(bytes.slice(0, 900), "xls", library)).code).toBe("broken");
  });

  it("is none when it is an .xlsx, something else, or a text of another name", () => {
    expect(olderKind(workbookOf(), "a.xls")).toBeNull();
    expect(olderKind(zipOf({ mimetype: "application/zip" }), "a.ods")).toBeNull();
    expect(olderKind(strToU8("a,b"), "a.csv")).toBe("csv");
    expect(olderKind(strToU8("a,b"), "a.txt")).toBeNull();
  });
});

describe("a list", () => {
  const lines = [
    "일자,출력인원,1인당 근로시간,연근로시간,비고",
    ...[3, 4, 5, 6].map((day) => `2010-05-0${day},"1,000",8,8000,"이상, 없음"`),
    "2010-05-07,50%,2010-13-01,010,",
  ].join("\r\n");

  it("is a log like any other", () => {
    const workbook = readOlder(strToU8(lines), "csv", library);
    expect(workbook.sheets[0]?.rows[1]).toEqual([
      { value: 40_301, format: "yyyy-mm-dd", isDate: true },
      { value: 1_000 },
      { value: 8 },
      { value: 8_000 },
      { value: "이상, 없음" },
    ]);
    expect(workbook.sheets[0]?.rows[5]?.slice(1)).toEqual([
      { value: 0.5, format: "0.00%" },
      { value: "2010-13-01" },
      { value: 10 },
    ]);
    expect(recognise(workbook)?.log?.rows).toHaveLength(5);
  });

  it("may be in the encoding that Korean Excel writes", () => {
    const eucKr = new Uint8Array([0xc0, 0xcf, 0xc0, 0xda, 0x2c, 0x31]);
    expect(readOlder(eucKr, "csv", library).sheets[0]?.rows[0]).toEqual([
      { value: "일자" },
      { value: 1 },
    ]);
  });

  it.each(["utf-16le", "utf-16be"] as const)("may be in Excel's Unicode text (%s)", (encoding) => {
    const bytes = Buffer.from(
      `\ufeff${lines.replaceAll(",", "\t").replaceAll("1\t000", "1,000")}`,
      "utf16le",
    );
    if (encoding === "utf-16be") bytes.swap16();
    expect(olderKind(bytes, "log.csv")).toBe("csv");
    expect(olderKind(bytes, "log.txt")).toBeNull();
    const [sheet] = readOlder(bytes, "csv", library).sheets;
    expect(sheet?.rows.slice(0, 5)).toEqual(
      readOlder(strToU8(lines), "csv", library)
        .sheets[0]?.rows.slice(0, 5)
        .map((row) =>
          row?.map((cell) => (cell?.value === "이상, 없음" ? { value: "이상\t 없음" } : cell)),
        ),
    );
    const half = bytes.subarray(0, -1);
    expect(refusalOf(() => readOlder(half, "csv", library)).code).toBe("not-a-zip");
  });

  it("may hold syllables that only the code page of Korean Windows has", () => {
    const syllable = new Uint8Array([0x8c, 0x63, 0x2c, 0x31]);
    expect(readOlder(syllable, "csv", library).sheets[0]?.rows[0]).toEqual([
      { value: "똠" },
      { value: 1 },
    ]);
    const halfOfOne = new Uint8Array([0x31, 0x0a, 0xc0]);
    expect(refusalOf(() => readOlder(halfOfOne, "csv", library)).code).toBe("not-a-zip");
  });

  it.each(["<3", "{\\rtf1", "ID;P", "TABLE", "\n", "PK\u0003\u0004"])(
    "is one whatever it begins with: %j",
    (beginning) => {
      const bytes = strToU8(`${beginning}\n출력인원,300\n`);
      expect(readOlder(bytes, "csv", library).sheets[0]?.rows.at(-1)).toEqual([
        { value: "출력인원" },
        { value: 300 },
      ]);
    },
  );

  it("is refused past the limits", () => {
    const code = (limits: Partial<typeof defaultLimits>) =>
      refusalOf(() =>
        readOlder(strToU8("1,2\n3,4\n"), "csv", library, { ...defaultLimits, ...limits }),
      ).code;
    expect(code({ cells: 3 })).toBe("too-many-cells");
    expect(code({ places: 3 })).toBe("too-many-cells");
    expect(code({ partBytes: 7 })).toBe("too-large");
  });
});

describe("an older file with a sheet that cannot be read", () => {
  it("is broken, and not read without the sheet", () => {
    const parse: typeof read = () => ({ SheetNames: ["1", "2"], Sheets: { 1: { "!data": [] } } });
    const refusal = refusalOf(() =>
      readOlder(new Uint8Array(4), "xls", { ...library, read: parse }),
    );
    expect(refusal.code).toBe("broken");
  });
});
