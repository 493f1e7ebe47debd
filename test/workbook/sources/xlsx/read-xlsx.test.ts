import { say } from "../../../../src/text/sentence";
import { unreadable } from "../../../../src/text/unreadable";
import { defaultLimits, readXlsx } from "../../../../src/workbook/sources/xlsx";
import { readRows, readValues, refusalOf } from "../../cells";
import { rowsOf, type WorkbookContent, workbookOf } from "../../package";

describe("a hostile workbook is refused", () => {
  it("when a part declares a document type, before any entity could grow", () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`;
    for (const part of ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"]) {
      expect(refusalOf(() => readXlsx(workbookOf({ parts: { [part]: laughs } })))).toEqual({
        code: "doctype",
        part,
      });
    }
    const external = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>`;
    const parts = { "xl/worksheets/sheet1.xml": external };
    expect(refusalOf(() => readXlsx(workbookOf({ parts })))).toMatchObject({ code: "doctype" });
  });

  it("when it has more cells than are read", () => {
    const cells = `<row><c><v>1</v></c><c><v>2</v></c><c><f>A1</f></c></row>`;
    const read = (limit: number): unknown =>
      readXlsx(rowsOf(cells.repeat(10)), { ...defaultLimits, cells: limit });
    expect(read(30)).toBeDefined();
    expect(refusalOf(() => read(29))).toEqual({ code: "too-many-cells", limit: 29 });
  });

  it("when it has more cells over all its sheets", () => {
    const sheet = { xml: `<sheetData><row><c><v>1</v></c></row></sheetData>` };
    const read = (): unknown =>
      readXlsx(workbookOf({ sheets: [sheet, sheet, sheet] }), { ...defaultLimits, cells: 2 });
    expect(refusalOf(read)).toEqual({ code: "too-many-cells", limit: 2 });
  });

  it("when its sheets, were there nothing on them, are more work than is done", () => {
    const sheets = Array.from({ length: 40 }, () => ({ xml: "<sheetData/>" }));
    const read = (work: number): unknown =>
      readXlsx(workbookOf({ sheets }), { ...defaultLimits, work });
    const hundredth = defaultLimits.work / 100;
    expect(read(hundredth)).toBeDefined();
    expect(refusalOf(() => read(hundredth - 1))).toMatchObject({ code: "too-much-work" });
  });

  it("when it has as many shared strings, merged areas or names", () => {
    const contents: WorkbookContent[] = [
      { strings: ["a", "b", "c"] },
      { sheets: [{ xml: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(3)}</mergeCells>` }] },
      {
        names: `<definedNames>${'<definedName name="a">1</definedName>'.repeat(3)}</definedNames>`,
      },
    ];
    for (const content of contents) {
      const read = (cells: number): unknown =>
        readXlsx(workbookOf(content), { ...defaultLimits, cells });
      expect(read(3)).toBeDefined();
      expect(refusalOf(() => read(2))).toMatchObject({ code: "too-many-cells" });
    }
  });

  it("when its elements lie too deep in one another, or have too many attributes", () => {
    const attributes = Array.from({ length: 2000 }, (_, index) => `a${index}=""`).join(" ");
    const broken = { code: "broken-xml", part: "xl/worksheets/sheet1.xml" };
    for (const rows of [`${"<a>".repeat(300)}${"</a>".repeat(300)}`, `<row ${attributes}/>`]) {
      expect(refusalOf(() => readRows(rows))).toEqual(broken);
    }
    const fine = `${"<a>".repeat(200)}${"</a>".repeat(200)}`.repeat(10);
    expect(readRows(fine)).toEqual({});
  });

  it("when its cells lie so far apart that rows would fill the memory", () => {
    const far = Array.from(
      { length: 2000 },
      (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(refusalOf(() => readXlsx(rowsOf(far.join(""))))).toMatchObject({
      code: "too-many-cells",
    });
    const apart = Array.from(
      { length: 1000 },
      (_, row) => `<row r="${row * 1000 + 1}"><c><v>1</v></c></row>`,
    );
    expect(Object.keys(readRows(apart.join("")))).toHaveLength(1000);
  });

  it("by nothing but its own kind of error", () => {
    const deep = "<a>".repeat(100_000);
    expect(refusalOf(() => readRows(deep))).toMatchObject({ code: "broken-xml" });
    const long = `<row r="1"><c r="A1"><f>${"(".repeat(5_000_000)}</f></c></row>`;
    expect(readValues(long)).toEqual({ A1: null });
  });
});

describe("the sentence of a refusal", () => {
  it.each(Object.entries(unreadable))("%s is said in both languages", (_, sentence) => {
    const params = { part: "xl/a.xml", limit: 3, cell: "A0", encoding: "EUC-KR", kind: ".xls" };
    expect(say(sentence, "ko", params)).toMatch(/^[^{}]*[가-힣][^{}]*니다\. [^{}]*십시오\.$/);
    expect(say(sentence, "en", params)).toMatch(/^[A-Z][^{}가-힣]*\. [A-Z][^{}]*\.$/);
  });
});
