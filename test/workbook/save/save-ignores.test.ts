import { strFromU8, strToU8, unzipSync } from "fflate";

import { saveIgnores } from "../../../src/workbook/save";
import { type Ignore, ignoresXml } from "../../../src/workbook/ignore-list";
import { readXlsx, UnreadableWorkbook } from "../../../src/workbook/sources/xlsx";
import { relationships, rowsOf, workbookOf } from "../package";
import { variants } from "../validity/variants";

const ignore: Ignore = {
  key: "goal-coefficient profile.coefficient",
  rule: "goal-coefficient",
  found: '["wrong"]',
  reason: "see the letter of 2010-05-03",
  date: "2026-03-02",
};
const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;

function saved(bytes: Uint8Array, ...ignores: Ignore[]): Uint8Array {
  return saveIgnores(bytes, ignores);
}

/** A workbook with custom XML parts, each reached by a relationship. */
function withParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return rowsOf(row, {
    parts: {
      "xl/_rels/workbook.xml.rels": relationships(
        { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
        { id: "rId2", type: "styles", target: "styles.xml" },
        ...Object.keys(parts)
          .filter((path) => /item\d+\.xml$/i.test(path) && !path.includes("_rels"))
          .map((path, index) => ({
            id: `x${index}`,
            type: "customXml",
            target: `../${path}`,
          })),
      ),
      "xl/sharedStrings.xml": null,
      ...parts,
    },
  });
}

describe("saving ignores", () => {
  it("adds a part that is read again", () => {
    expect(readXlsx(saved(rowsOf(row), ignore)).ignores).toEqual({ ignores: [ignore] });
  });

  it.each(variants)("leaves the rest as it was: $name", ({ bytes }) => {
    const { ignores, ...rest } = readXlsx(saved(bytes, ignore));
    expect(ignores).toEqual({ ignores: [ignore] });
    expect(rest).toEqual(readXlsx(bytes));
  });

  it("replaces the part, and takes it away without a trace", () => {
    const before = rowsOf(row);
    const other = { ...ignore, key: "shl-total shl.total", by: "Kim" };
    const twice = saved(saved(before, ignore), ignore, other);
    expect(readXlsx(twice).ignores?.ignores).toEqual([ignore, other]);
    const texts = (bytes: Uint8Array) =>
      Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]);
    expect(texts(saved(twice))).toEqual(texts(before));
  });

  it("changes nothing where there is nothing to take away", () => {
    const before = rowsOf(row);
    expect(saved(before)).toEqual(before);
  });

  it.each([
    ["markup", `</ignore></ignores><x a="'">&amp;]]><!-- & "`],
    ["controls and line breaks", "a\u000bb\u0000\r\n\tc _x000B_ \u{1f600} \ud800 \uffff"],
  ])("keeps %s in whatever a person wrote", (_, text) => {
    const strange = {
      key: text,
      rule: text,
      found: text,
      reason: text,
      by: text,
      date: "2026-03-02",
    };
    expect(readXlsx(saved(rowsOf(row), strange)).ignores).toEqual({ ignores: [strange] });
  });

  it("writes beside custom XML of others, and leaves it alone", () => {
    const foreign = "<a xmlns='urn:other'/>";
    const file = saved(withParts({ "customXml/item1.xml": foreign }), ignore);
    const parts = unzipSync(file);
    expect(strFromU8(parts["customXml/item1.xml"] ?? strToU8(""))).toBe(foreign);
    expect(strFromU8(parts["customXml/item2.xml"] ?? strToU8(""))).toBe(ignoresXml([ignore]));
    expect(Object.keys(unzipSync(saved(file)))).toEqual(
      Object.keys(parts).filter((path) => !path.includes("tem2") && !path.includes("Props2")),
    );
  });

  it("makes one of several parts", () => {
    const file = saved(
      withParts({
        "customXml/item1.xml": ignoresXml([ignore]),
        "customXml/item3.xml": ignoresXml([ignore]),
      }),
      ignore,
    );
    expect(readXlsx(file).ignores).toEqual({ ignores: [ignore] });
    expect(Object.keys(unzipSync(file)).filter((path) => path.startsWith("customXml"))).toEqual([
      "customXml/item1.xml",
    ]);
  });
});

describe("reading ignores", () => {
  const xml = ignoresXml([ignore]);
  const read = (part: string | Uint8Array, path = "customXml/item1.xml") =>
    readXlsx(withParts({ [path]: part })).ignores;

  it.each([
    ["in UTF-16", Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, "utf16le")],
    ["with a mark", `\ufeff<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${xml}`],
    [
      "with a prefix",
      xml
        .replaceAll("<ignore", "<z:ignore")
        .replaceAll("</ig", "</z:ig")
        .replace("xmlns", "xmlns:z"),
    ],
    ["with comments", xml.replace("<ignore ", "<!-- x --><ignore ")],
    ["with CDATA", xml.replace(ignore.reason, `<![CDATA[${ignore.reason}]]>`)],
  ])("reads them %s", (_, part) => {
    expect(read(part)).toEqual({ ignores: [ignore] });
  });

  it("finds them under a name in other case", () => {
    const parts = { "CustomXML/ITEM1.XML": xml };
    const file = withParts({ ...parts });
    expect(readXlsx(file).ignores).toEqual({ ignores: [ignore] });
  });

  it.each([
    ["broken", xml.slice(0, -5)],
    ["broken", xml.replace(ignore.reason, "a & b")],
    ["broken", `${xml}<more/>`],
    ["newer", xml.replace("ignores:1", "ignores:2")],
    ["newer", xml.replaceAll("ignores>", "list>").replace("<ignores", "<list")],
  ] as const)("says what is %s and uses nothing of it", (problem, part) => {
    expect(read(part)).toEqual({ ignores: [], problem });
  });

  // Made in the test: a table of such texts would be formatted for its title.
  it.each([
    [
      "many ignores",
      () => Array.from({ length: 20_001 }, (_, index) => ({ ...ignore, key: `k ${index}` })),
    ],
    [
      "long reasons",
      () => [
        {
          ...ignore,
          reason: Array.from(Array(300_000), (_, index) => `${index}${"x".repeat(60)}`).join(),
        },
      ],
    ],
  ] as const)("says of too %s that they are, and uses none", (_, tooMuch) => {
    expect(read(ignoresXml(tooMuch()))).toEqual({ ignores: [], problem: "too-large" });
  });

  it.each([
    ["no reason", { reason: " " }],
    ["no key", { key: "" }],
    ["no rule", { rule: "" }],
    ["no statement", { found: "" }],
    ["no date", { date: "soon" }],
  ])("leaves out one with %s and says so", (_, change) => {
    expect(read(ignoresXml([{ ...ignore, ...change }, ignore]))).toEqual({
      ignores: [ignore],
      problem: "incomplete",
    });
  });

  it("says that something else stands between them", () => {
    expect(read(xml.replace("</ignores>", "<other/></ignores>"))?.problem).toBe("incomplete");
  });

  it("uses all of several lists and says so", () => {
    const file = withParts({ "customXml/item1.xml": xml, "customXml/item2.xml": xml });
    expect(readXlsx(file).ignores).toEqual({ ignores: [ignore, ignore], problem: "several" });
  });

  it.each([
    ["of others", "<a xmlns='urn:other'/>"],
    ["of others, broken", "<a xmlns='urn:other'"],
    ["with a document type", `<!DOCTYPE a [<!ENTITY b "c">]><a/>`],
    ["in an unknown encoding", `<?xml version="1.0" encoding="EUC-KR"?><a/>`],
    ["without XML", "PK"],
    ["without anything", ""],
  ])("passes over custom XML %s", (_, part) => {
    expect(readXlsx(withParts({ "customXml/item1.xml": part })).ignores).toBeUndefined();
  });

  it("knows by its properties a part whose beginning is lost", () => {
    const file = saveIgnores(rowsOf(row), [ignore]);
    const parts = { ...unzipSync(file), "customXml/item1.xml": strToU8("lost") };
    expect(readXlsx(workbookOf({ parts })).ignores).toEqual({ ignores: [], problem: "broken" });
  });

  it("costs a workbook nothing whose custom XML is too large to be read", () => {
    const limits = { ...sizes, totalBytes: 100_000 };
    const part = `<a xmlns="urn:other">${"x".repeat(200_000)}</a>`;
    expect(readXlsx(withParts({ "customXml/item1.xml": part }), limits).sheets).toHaveLength(1);
    expect(() => readXlsx(rowsOf(row), { ...sizes, totalBytes: 10 })).toThrow(UnreadableWorkbook);
  });
});

const sizes = {
  partBytes: 1_000_000,
  totalBytes: 1_000_000,
  ratio: 200,
  ratioFrom: 1_000_000,
  cells: 1_000,
  places: 1_000,
  work: 1_000_000,
};
