import path from "node:path";
import { writeForm } from "../../../src/form/template/write-form";
import { blank, type FormContent } from "../../../src/form/template/content";
import { cellAddress, parseArea, parseQualified } from "../../../src/workbook/address";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { restartContent } from "../../cases/definitions/restart-after-accident";
import { plantContent } from "../../cases/definitions/plant-320";
import { all, type Element, partsOf } from "./parts";

/** The order of a worksheet's elements in the schema; Excel repairs a file with another one. */
const worksheetOrder =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing tableParts".split(
    " ",
  );

const workbookOrder = "fileVersion workbookPr bookViews sheets definedNames calcPr".split(" ");

const forms: [name: string, language: "ko" | "en", content: FormContent][] = [
  ["the blank Korean form", "ko", blank],
  ["the blank English form", "en", blank],
  ["a filled Korean form", "ko", restartContent],
  ["a filled English form", "en", plantContent],
];

describe.each(forms)("the package of %s", (_, language, content) => {
  const parts = partsOf(writeForm(language, content));
  const sheets = [...parts].filter(([part]) => part.startsWith("xl/worksheets/sheet"));
  const strings = all(parts.get("xl/sharedStrings.xml"), "si").map(textIn);

  it("declares the type of each part, and of no other", () => {
    const types = parts.get("[Content_Types].xml");
    const declared = all(types, "Override").map(({ attributes }) => attributes["PartName"]);
    const written = [...parts.keys()].filter((part) => !/\.rels$|^\[/.test(part));
    expect(declared.toSorted()).toEqual(written.map((part) => `/${part}`).toSorted());
    const mediaTypes = all(types, "Override").map(({ attributes }) => attributes["ContentType"]);
    expect(mediaTypes).toContain(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
    );
    expect(mediaTypes.every((type) => type?.endsWith("+xml"))).toBe(true);
  });

  it("reaches each part by relationships that lead to parts", () => {
    const reached = new Set<string>();
    const follow = (part: string) => {
      if (reached.has(part)) return;
      reached.add(part);
      for (const target of targetsOf(parts, part)) {
        expect(parts.has(target)).toBe(true);
        follow(target);
      }
    };
    follow("");
    const reachable = [...parts.keys()].filter((part) => !/\.rels$|^\[/.test(part));
    expect([...reached].filter((part) => part !== "").toSorted()).toEqual(reachable.toSorted());
  });

  it("keeps the order that the schema asks for", () => {
    for (const [, sheet] of sheets) expectOrder(sheet, worksheetOrder);
    const workbook = parts.get("xl/workbook.xml");
    if (workbook) expectOrder(workbook, workbookOrder);
    for (const [, sheet] of sheets) {
      const rows = all(sheet, "row").map(({ attributes }) => Number(attributes["r"]));
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    }
  });

  it("counts what it lists", () => {
    for (const [, root] of parts) {
      for (const list of elementsWith(root, "count")) {
        if (list.name === "sst") continue;
        expect([list.name, list.attributes["count"]]).toEqual([
          list.name,
          String(list.children.length),
        ]);
      }
    }
    expect(parts.get("xl/sharedStrings.xml")?.attributes["uniqueCount"]).toBe(
      String(strings.length),
    );
    expect(new Set(strings).size).toBe(strings.length);
  });

  it("uses only the styles and texts that it has", () => {
    const styles = parts.get("xl/styles.xml");
    const looks = all(styles, "cellXfs")[0]?.children ?? [];
    const size = (name: string) => all(styles, name)[0]?.children.length ?? 0;
    for (const { attributes } of looks) {
      expect(Number(attributes["fontId"])).toBeLessThan(size("fonts"));
      expect(Number(attributes["fillId"])).toBeLessThan(size("fills"));
      expect(Number(attributes["borderId"])).toBeLessThan(size("borders"));
    }
    for (const [, sheet] of sheets) {
      for (const { attributes, children } of all(sheet, "c")) {
        expect(Number(attributes["s"])).toBeLessThan(looks.length);
        if (attributes["t"] !== "s") continue;
        expect(strings[Number(children[0]?.text)]).toBeDefined();
      }
    }
  });

  it("heads the columns of the log's table as its cells do", () => {
    const table = parts.get("xl/tables/table1.xml");
    const area = parseArea(table?.attributes["ref"] ?? "");
    const [, log] = sheets[1] ?? [];
    const headings = all(log, "row")
      .find(({ attributes }) => Number(attributes["r"]) === (area?.top ?? 0) + 1)
      ?.children.map(({ children }) => strings[Number(children[0]?.text)]);
    const columns = all(table, "tableColumn");
    expect(columns.map(({ attributes }) => attributes["name"])).toEqual(headings);
    expect(columns).toHaveLength((area?.right ?? 0) + 1);
    const computed = columns.filter((column) => all(column, "calculatedColumnFormula").length > 0);
    expect(computed).toHaveLength(3);
    for (const column of computed) {
      const index = columns.indexOf(column);
      expect(formulaAt(log, (area?.top ?? 0) + 1, index)).toBe(column.children[0]?.text);
    }
    const index = columns.findIndex((column) => all(column, "totalsRowFormula").length > 0);
    expect(formulaAt(log, area?.bottom ?? 0, index)).toBe(columns[index]?.children.at(-1)?.text);
  });

  it("draws the scores as percent of their weights, from cells that show the same", () => {
    const chart = parts.get("xl/charts/chart1.xml");
    const { sheets: read } = readXlsx(writeForm(language, content));
    const drawn = ["c:strRef", "c:numRef"].flatMap((name) => all(chart, name));
    expect(drawn).toHaveLength(6);
    for (const reference of drawn) {
      const place = parseQualified(all(reference, "c:f")[0]?.text ?? "");
      const { top = 0, left = 0, bottom = -1 } = place?.area ?? {};
      const { rows = [] } = read.find(({ name }) => name === place?.sheet) ?? {};
      const shown = rows.slice(top, bottom + 1).map((cells) => cells?.[left]?.value);
      const count = all(reference, "c:ptCount")[0]?.attributes["val"];
      expect(Number(count)).toBe(shown.length);
      const kept = shown.map((value) =>
        value === "" ? undefined : JSON.stringify(value).replaceAll('"', ""),
      );
      for (const [index, value] of kept.entries()) {
        const point = all(reference, "c:pt").find(
          ({ attributes }) => attributes["idx"] === String(index),
        );
        expect(point && all(point, "c:v")[0]?.text).toBe(value);
      }
    }
    const [before, now] = all(chart, "c:numRef").map((values) => all(values, "c:v").length);
    const rated = content.shl.rows.filter(({ own }) => typeof own === "number").length;
    expect([before, now]).toEqual([rated, rated]);
  });

  it("gives names to cells that are there", () => {
    const names = all(parts.get("xl/workbook.xml"), "definedName");
    const titles = all(parts.get("xl/workbook.xml"), "sheet").map(
      ({ attributes }) => attributes["name"],
    );
    expect(names.length).toBeGreaterThan(50);
    const cells = sheets.map(
      ([, sheet]) => new Set(all(sheet, "c").map(({ attributes }) => attributes["r"])),
    );
    for (const { text, attributes } of names) {
      const place = parseQualified(text);
      const sheet = titles.indexOf(place?.sheet);
      expect(sheet).toBeGreaterThanOrEqual(0);
      if (!attributes["name"]?.startsWith("za_")) continue;
      const { top = 0, bottom = 0, left = 0 } = place?.area ?? {};
      for (let row = top; row <= bottom; row++) {
        expect(cells[sheet]?.has(cellAddress(row, left))).toBe(true);
      }
    }
  });

  it("says no more in a list or a refusal than Excel takes", () => {
    const validations = sheets.flatMap(([, sheet]) => all(sheet, "dataValidation"));
    expect(validations.length).toBeGreaterThan(25);
    for (const validation of validations) {
      expect(validation.attributes["error"]?.length).toBeLessThanOrEqual(255);
      for (const formula of validation.children)
        expect(formula.text.length).toBeLessThanOrEqual(255);
    }
  });

  it("is computed by nobody on opening", () => {
    const calculation = all(parts.get("xl/workbook.xml"), "calcPr")[0]?.attributes;
    expect(calculation?.["fullCalcOnLoad"]).toBeUndefined();
    expect(Number(calculation?.["calcId"])).toBeGreaterThanOrEqual(191029);
  });

  it("is for A4, with page numbers, and the log with its headings on every page", () => {
    for (const [, sheet] of sheets) {
      expect(all(sheet, "pageSetup")[0]?.attributes["paperSize"]).toBe("9");
      expect(all(sheet, "oddFooter")[0]?.text).toContain("&P / &N");
    }
    const [, log] = sheets[1] ?? [];
    expect(all(log, "pageSetup")[0]?.attributes).toMatchObject({
      orientation: "landscape",
      fitToWidth: "1",
      fitToHeight: "0",
    });
    const titles = all(parts.get("xl/workbook.xml"), "definedName").filter(
      ({ attributes }) => attributes["name"] === "_xlnm.Print_Titles",
    );
    expect(titles.map(({ text }) => text.replace(/^.*!/, ""))).toEqual(["$1:$4"]);
  });

  it("is the same file every time", () => {
    expect(Buffer.compare(writeForm(language, content), writeForm(language, content))).toBe(0);
  });
});

describe("a text in a cell", () => {
  it.each([`A & B <"C">`, " a\u0001\u000b\r\n\tb ", "_x0041_ and _x005F_", "\ud800\uffff"])(
    "comes back as it was: %j",
    (name) => {
      const [profile] = readXlsx(writeForm("en", { ...blank, profile: { name } })).sheets;
      const values = profile?.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []);
      expect(values).toContain(name);
    },
  );
});

function targetsOf(parts: ReadonlyMap<string, Element>, part: string): string[] {
  const { dir, base } = path.posix.parse(part);
  const relationships = parts.get(path.posix.join(dir, "_rels", `${base}.rels`));
  return all(relationships, "Relationship").map(({ attributes }) =>
    path.posix.join(dir, attributes["Target"] ?? ""),
  );
}

function expectOrder({ children }: Element, order: readonly string[]): void {
  const places = children.map(({ name }) => order.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
}

function elementsWith(element: Element, attribute: string): Element[] {
  const below = element.children.flatMap((child) => elementsWith(child, attribute));
  return attribute in element.attributes ? [element, ...below] : below;
}

function textIn(element: Element): string {
  return all(element, "t")
    .map(({ text }) => text)
    .join("");
}

function formulaAt(sheet: Element | undefined, row: number, column: number): string | undefined {
  const address = cellAddress(row, column);
  const cell = all(sheet, "c").find(({ attributes }) => attributes["r"] === address);
  return all(cell, "f")[0]?.text;
}
