/** Whatever reading accepts can be saved, and comes back as it was. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { saveXlsx } from "../../../src/workbook/save";
import { defaultLimits, type Limits, readXlsx } from "../../../src/workbook/sources/xlsx";
import type { Cell, Rows, Workbook } from "../../../src/workbook/workbook";
import { cellsOf, firstSheet, refusalOf } from "../cells";
import { relationships, rowsOf, workbookOf, type WorkbookContent } from "../package";

type Changes = Readonly<Record<string, Cell>>;

/** A workbook with some cells changed, by address; what is not said of a cell stays. */
function changed(workbook: Workbook, changes: Changes): Workbook {
  const [first, ...others] = workbook.sheets;
  if (!first) throw new Error("no sheet");
  const rows: (Cell | undefined)[][] = first.rows.map((row) => [...(row ?? [])]);
  for (const [address, cell] of Object.entries(changes)) {
    const [, letter = "A", number = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    (rows[Number(number) - 1] ??= [])[letter.charCodeAt(0) - 65] = cell;
  }
  const filled: Rows = Array.from(
    rows,
    (row: (Cell | undefined)[] | undefined) => row && Array.from(row),
  );
  return { ...workbook, sheets: [{ ...first, rows: filled }, ...others] };
}

function save(file: Uint8Array, changes: Changes, limits?: Limits): Uint8Array {
  const before = readXlsx(file);
  return saveXlsx(file, before, changed(before, changes), limits).bytes;
}

/** Saves changes, and compares every cell with what it was or was changed to. */
function expectSaved(file: Uint8Array, changes: Changes): Uint8Array {
  const before = readXlsx(file);
  const saved = save(file, changes);
  const cells = cellsOf(firstSheet(readXlsx(saved)));
  const expected = cellsOf(firstSheet(changed(before, changes)));
  const blank = Object.entries(expected).filter(
    ([, { value, formula }]) => value === null && !formula,
  );
  for (const [address] of blank) Reflect.deleteProperty(expected, address);
  expect(cells).toEqual(expected);
  return saved;
}

const part = (file: Uint8Array, path: string) =>
  strFromU8(unzipSync(file)[path] ?? new Uint8Array());
const sheetOf = (file: Uint8Array) => part(file, "xl/worksheets/sheet1.xml");

/** The parts of a file with some of them renamed or written anew. */
function repacked(
  file: Uint8Array,
  change: (path: string, bytes: Uint8Array) => [path: string, bytes: Uint8Array],
): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => change(path, bytes));
  return zipSync(Object.fromEntries(parts));
}

const twoCells = rowsOf(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>`);

describe("a text", () => {
  it.each([
    "a\u000bb",
    "_x0041_",
    "_x005F_x0041_x0042_",
    " \r\n\t\u0000\u001f ",
    "\ud800 \udc00 \ufffe \uffff 😀",
    `<&>"']]>`,
    "",
  ])("comes back as it was: %j", (value) => {
    expectSaved(twoCells, { A1: { value }, C3: { value, formula: 'A2&"_x0041_\u000b"' } });
  });

  it("is stored with escapes as Excel has them", () => {
    const saved = sheetOf(save(twoCells, { A1: { value: "a\u000bb" }, B1: { value: "_x0041_" } }));
    expect(saved).toContain("a_x000B_b");
    expect(saved).toContain(">_x005F_x0041_<");
  });

  it("that looks like a number, a date or a formula stays a text when it is edited in Excel", () => {
    for (const value of ["00001", "2010-05-03", "=1+1", "1,234.5", "TRUE", "-"]) {
      const saved = expectSaved(twoCells, { A1: { value } });
      expect([value, part(saved, "xl/styles.xml").includes('quotePrefix="1"')]).toEqual([
        value,
        true,
      ]);
    }
    const plain = expectSaved(twoCells, { A1: { value: "3동" }, B1: { value: "김철수" } });
    expect(part(plain, "xl/styles.xml")).not.toContain("quotePrefix");
    const formatted = rowsOf(`<row r="1"><c r="A1" s="1"><v>1</v></c></row>`, { formats: [0, 49] });
    const saved = expectSaved(formatted, { A1: { value: "00001", format: "@" } });
    expect(part(saved, "xl/styles.xml")).not.toContain("quotePrefix");
  });

  it("keeps its runs when only its format changes", () => {
    const runs = "<r><rPr><b/></rPr><t>굵게</t></r><r><t>보통</t></r>";
    const file = rowsOf(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, {
      strings: [runs],
    });
    const saved = expectSaved(file, { A1: { value: "굵게보통", format: "0.0" } });
    expect(sheetOf(saved)).toContain('<c r="A1" t="s" s="1"><v>0</v></c>');
  });
});

describe("a part", () => {
  it.each([
    ["with a path of other case", (path: string) => path.replace("sheet1.xml", "Sheet1.XML")],
    ["with backslashes in its path", (path: string) => path.replaceAll("/", "\\")],
    ["with a slash before its path", (path: string) => `/${path}`],
  ])("%s is saved", (_, rename) => {
    const file = repacked(twoCells, (path, bytes) => [rename(path), bytes]);
    const saved = expectSaved(file, { A1: { value: 5 }, D9: { value: "가", format: "0.00" } });
    expect(Object.keys(unzipSync(saved)).filter((path) => /\\|^\//.test(path))).toEqual([]);
  });

  it.each(["utf-16le", "utf-16be"])("in %s is saved, and declared as what it is", (encoding) => {
    const file = repacked(twoCells, (path, bytes) => {
      if (!path.endsWith("sheet1.xml") && !path.endsWith("styles.xml")) return [path, bytes];
      const text = `\ufeff<?xml version="1.0" encoding='UTF-16' standalone="yes"?>${strFromU8(bytes)}`;
      const utf16 = Buffer.from(text, "utf16le");
      return [path, encoding === "utf-16le" ? utf16 : utf16.swap16()];
    });
    const saved = expectSaved(file, { A1: { value: "가" }, B1: { value: 2, format: "0.00" } });
    expect(sheetOf(saved)).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
  });

  it("that is not changed is not even unpacked", () => {
    const broken = strToU8("no deflate");
    const file = zipSync({ ...unzipSync(twoCells), "xl/media/a.bin": [broken, { level: 0 }] });
    // Its method says that it is deflated, which nobody notices who does not look.
    const text = Buffer.from(file).toString("latin1");
    for (
      let at = text.indexOf("xl/media/a.bin");
      at > 0;
      at = text.indexOf("xl/media/a.bin", at + 1)
    ) {
      const isLocal = text.slice(at - 30, at - 26) === "PK\u0003\u0004";
      file[at - (isLocal ? 22 : 36)] = 8;
    }
    expect(() => unzipSync(file)).toThrow();
    expectSaved(file, { A1: { value: 5 } });
  });
});

describe("a sheet in any form", () => {
  const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
  it.each([
    [
      "comments and CDATA",
      `<row r="1"><!-- <c r="A1"><v>9</v></c> --><c r="A1" t="str"><v><![CDATA[</c>]]></v></c></row>`,
    ],
    [
      "attributes with brackets",
      `<row r="1" spans='a>b'><c r = "A1" s='0' x="/>"><v>1</v></c></row>`,
    ],
    [
      "cells and rows without addresses",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    ],
    ["rows that are out of order", `<row r="5">${cell("A5")}</row><row r="2">${cell("B2")}</row>`],
    [
      "a row in two pieces",
      `<row r="1">${cell("A1")}${cell("B1")}</row><row r="1">${cell("C1")}</row>`,
    ],
    ["a cell that is there twice", `<row r="1">${cell("A1")}${cell("A1")}</row>`],
    ["cells in a row of another number", `<row r="7">${cell("A1")}${cell("B1")}</row>`],
    ["empty rows and cells", `<row r="1"/><row r="3"><c r="B3"/></row>`],
    ["nothing at all", ""],
  ])("is saved: %s", (_, rows) => {
    const file = rowsOf(rows);
    expectSaved(file, { A1: { value: 7 }, B2: { value: "가" }, D4: { value: true } });
    expectSaved(file, {
      A1: { value: null },
      B1: { value: null },
      C3: { value: 1, formula: "A1+1" },
    });
  });

  it.each([
    ["without rows", "<sheetData/>"],
    [
      "without the element of its rows",
      '<dimension ref="A1"/><cols><col min="1" max="1"/></cols><pageMargins/>',
    ],
  ])("is saved: %s", (_, xml) => {
    const saved = expectSaved(workbookOf({ sheets: [{ xml }] }), { B2: { value: 3 } });
    expect(sheetOf(saved)).toMatch(
      /<sheetData><row r="2"><c r="B2"><v>3<\/v><\/c><\/row><\/sheetData>/,
    );
    expect(sheetOf(saved)).toMatch(/<\/sheetData>(?:<pageMargins\/>)?<\/worksheet>$/);
  });

  it("is saved with a prefix before every name", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const file = workbookOf({
      parts: {
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        "xl/styles.xml": `<x:styleSheet xmlns:x="${main}"><x:numFmts/><x:cellXfs><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`,
      },
    });
    const saved = expectSaved(file, {
      A1: { value: 3, formula: "1+1", format: "0.0;[>=100]0" },
      B1: { value: "가" },
    });
    expect(sheetOf(saved)).not.toMatch(/<(?!\/?x:|\?)/);
  });
});

describe("a number format", () => {
  const list = (formats: string) => (xml: string) =>
    xml.replace(/<numFmts>.*<\/numFmts>|<numFmts\/>/, formats);
  it.each([
    ["<numFmts/>", 1],
    ['<numFmts count="0"></numFmts>', 1],
    ["", 1],
    [`<numFmts count='1'><numFmt numFmtId="170" formatCode="0.0"/></numFmts>`, 2],
  ])("is added to the list %s", (formats, count) => {
    const file = repacked(twoCells, (path, bytes) => [
      path,
      path.endsWith("styles.xml") ? strToU8(list(formats)(strFromU8(bytes))) : bytes,
    ]);
    const saved = expectSaved(file, { A1: { value: 1, format: 'yyyy"년" & "<월>"' } });
    const styles = part(saved, "xl/styles.xml");
    expect(styles).toContain(`<numFmts count="${count}">`);
    expect(styles.match(/<numFmts\b/g)).toHaveLength(1);
  });

  it("is taken from the list when it is there", () => {
    const file = rowsOf(`<row r="1"><c r="A1"><v>1</v></c></row>`, { formats: [0, "0.000"] });
    const styles = part(expectSaved(file, { A1: { value: 1, format: "0.000" } }), "xl/styles.xml");
    expect(styles.match(/<numFmt\b/g)).toHaveLength(1);
  });

  it("comes with the styles that a workbook lacks", () => {
    const without: WorkbookContent = {
      parts: {
        "xl/styles.xml": null,
        "xl/_rels/workbook.xml.rels": relationships({
          id: "rId1",
          type: "worksheet",
          target: "worksheets/sheet1.xml",
        }),
      },
    };
    const file = rowsOf(`<row r="1"><c r="A1"><v>1</v></c></row>`, without);
    expectSaved(file, { A1: { value: 1, format: "0.000" } });
  });
});

describe("a formula", () => {
  const shared = (row: number, formula: string, id = 0) =>
    `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f t="shared" si="${id}"${formula === "" ? "/>" : ` ref="B${row}:B${row + 2}">${formula}</f>`}<v>${row}</v></c></row>`;
  const group = [
    shared(
      1,
      '_xlfn.XLOOKUP(A1,A:A,A:A)+_xlfn.SOMEDAY(A1)+_xlfn.LET(_xlpm.x,A1,_xlpm.x)&amp;"&lt;_x005F_x0041_"',
    ),
    shared(2, ""),
    shared(3, ""),
    shared(4, "A4*2"),
    shared(5, ""),
  ].join("");

  it("keeps its prefixes when it leaves those that share one", () => {
    const saved = expectSaved(rowsOf(group), { B1: { value: 7 } });
    const formula = (row: number) =>
      `<f>_xlfn.XLOOKUP(A${row},A:A,A:A)+_xlfn.SOMEDAY(A${row})+_xlfn.LET(_xlpm.x,A${row},_xlpm.x)&amp;"&lt;_x005F_x0041_"</f>`;
    expect(sheetOf(saved)).toContain(formula(2));
    expect(sheetOf(saved)).toContain(formula(3));
    expect(sheetOf(saved)).toContain('<f t="shared" si="0"/>');
  });

  it("is written out also where the result of those that share it has changed", () => {
    const { B2 } = cellsOf(firstSheet(readXlsx(rowsOf(group))));
    const saved = expectSaved(rowsOf(group), { B1: { value: 7 }, B2: { ...B2, value: 99 } });
    expect(sheetOf(saved).match(/si="0"/g)).toHaveLength(2);
  });

  const chained = (target: string): Uint8Array =>
    rowsOf(`<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row>`, {
      parts: {
        [`xl/${target}`]: '<calcChain><c r="A1" i="1"/></calcChain>',
        "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName='/xl/${target.toUpperCase()}' ContentType="c"/></Types>`,
        "xl/_rels/workbook.xml.rels": relationships(
          { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
          { id: "rId2", type: "styles", target: "styles.xml" },
          { id: "rId3", type: "calcChain", target },
        ),
      },
    });
  it.each(["calcChain.xml", "Order/chain2.xml"])(
    "that begins or ends takes the order of calculation %s with it",
    (target) => {
      for (const changes of [{ A1: { value: 2 } }, { B1: { value: 2, formula: "A1" } }]) {
        const saved = expectSaved(chained(target), changes);
        expect(Object.keys(unzipSync(saved))).not.toContain(`xl/${target}`);
        expect(part(saved, "[Content_Types].xml")).not.toMatch(/chain/i);
        expect(part(saved, "xl/_rels/workbook.xml.rels")).not.toMatch(/chain/i);
      }
      const kept = expectSaved(chained(target), { B1: { value: 3 } });
      expect(Object.keys(unzipSync(kept))).toContain(`xl/${target}`);
    },
  );
});

describe("the limits of reading", () => {
  const refused = (changes: Changes, limits: Partial<Limits>) =>
    refusalOf(() => save(twoCells, changes, { ...defaultLimits, ...limits }));

  it("hold for what is saved", () => {
    expect(refused({ C1: { value: 1 } }, { cells: 2 })).toEqual({
      code: "too-many-cells",
      limit: 2,
    });
    const text = "가".repeat(30_000);
    expect(refused({ C1: { value: text } }, { partBytes: 50_000 }).code).toBe("too-large");
  });

  it("hold for the file that is changed", () => {
    const file = rowsOf(`<row r="1"><c r="A1" t="str"><v>${"가".repeat(9_000)}</v></c></row>`);
    const before = readXlsx(file);
    const after = changed(before, { A1: { value: 1 } });
    expect(
      refusalOf(() => saveXlsx(file, before, after, { ...defaultLimits, ratio: 2, ratioFrom: 100 }))
        .code,
    ).toBe("zip-bomb");
  });
});
