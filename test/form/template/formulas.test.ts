import { blank, type FormContent } from "../../../src/form/template/content";
import { writeForm } from "../../../src/form/template/write-form";
import { followGrowth } from "../../../src/workbook/follow-growth";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import metadata from "../../../src/text/functions.ko.json";
import type { Language } from "../../../src/text/sentence";
import { cases } from "../../cases/definitions";
import { constructionSite } from "../../cases/definitions/construction-site";
import { plantContent } from "../../cases/definitions/plant-320";
import { restartContent } from "../../cases/definitions/restart-after-accident";
import { all, type Element, partsOf } from "./parts";

/** The cells with a formula. */
function formulaCells(language: Language, content: FormContent): Element[] {
  return [...partsOf(writeForm(language, content))]
    .filter(([part]) => part.startsWith("xl/worksheets/sheet"))
    .flatMap(([, sheet]) => all(sheet, "c"))
    .filter((cell) => all(cell, "f").length > 0);
}

const formulaOf = (cell: Element) => all(cell, "f")[0];
const resultOf = (cell: Element) => all(cell, "v")[0]?.text;
const callsAddIn = (cell: Element) => (formulaOf(cell)?.text ?? "").includes("_xldudf_");

describe("the formulas of the form", () => {
  it.each([
    ["ko", blank],
    ["en", blank],
    ["ko", restartContent],
    ["en", plantContent],
    ["ko", constructionSite.content],
  ] as const)("have a result each (%s, %#)", (language, content) => {
    const cells = formulaCells(language, content);
    expect(cells.length).toBeGreaterThan(100);
    for (const cell of cells) expect(resultOf(cell)).toBeDefined();
  });

  it("call functions that the add-in has, by the names under which Excel stores them", () => {
    const names = new Set(
      formulaCells("ko", blank).flatMap((cell) =>
        [...(formulaOf(cell)?.text ?? "").matchAll(/_xldudf_ZA_([A-Z]+)\(/g)].map(([, id]) => id),
      ),
    );
    const known = new Set(metadata.functions.map(({ id }) => id));
    expect([...names].filter((name) => name === undefined || !known.has(name))).toEqual([]);
    expect([...names].toSorted()).toEqual([
      "ACHIEVED",
      "BREAKS",
      "COEFFICIENT",
      "DAYS",
      "ENROLLMENT",
      "GOAL",
      "HOURS",
      "RELEADOFF",
      "SHLPASS",
      "SITEENROLLMENT",
    ]);
  });

  it("give those functions a number of arguments that they take", () => {
    const functions = new Map(metadata.functions.map((each) => [each.id, each.parameters]));
    for (const cell of [...formulaCells("ko", blank), ...formulaCells("en", plantContent)]) {
      for (const { id, count } of callsIn(formulaOf(cell)?.text ?? "")) {
        const parameters: readonly { optional?: boolean }[] = functions.get(id) ?? [];
        expect(count).toBeLessThanOrEqual(parameters.length);
        expect(count).toBeGreaterThanOrEqual(parameters.filter(({ optional }) => !optional).length);
      }
    }
  });
});

describe("the blank form", () => {
  it("has no formula that still ends with the log's former last row once the log has grown", () => {
    const workbook = readXlsx(writeForm("ko"));
    const [log] = workbook.sheets.filter(({ tables }) => tables.length > 0);
    const [table] = log?.tables ?? [];
    if (!log || !table) throw new Error("no log");
    const { area, headerRows, totalsRows } = table;
    const before = { ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows };
    const { changes } = followGrowth(workbook, { sheet: log.name, before, added: 31 });
    expect(changes.length).toBeGreaterThan(10);
    const former = new RegExp(`\\$${before.bottom + 1}\\b`);
    expect(changes.filter(({ formula = "" }) => former.test(formula))).toEqual([]);
  });

  it.each(["ko", "en"] as const)(
    "shows no error, and nothing that is computed (%s)",
    (language) => {
      const cells = formulaCells(language, blank);
      expect(cells.filter(({ attributes }) => attributes["t"] === "e")).toEqual([]);
      for (const cell of cells.filter(callsAddIn)) expect(resultOf(cell)).toBe("");
    },
  );

  it("stores the add-in's functions as Excel does: dynamic arrays of one cell", () => {
    for (const cell of formulaCells("ko", blank)) {
      const { cm, r } = cell.attributes;
      const { t, ref } = formulaOf(cell)?.attributes ?? {};
      expect([cm, t, ref]).toEqual(
        callsAddIn(cell) ? ["1", "array", r] : [undefined, undefined, undefined],
      );
    }
  });

  it("says what the number in cm means", () => {
    const metadataPart = partsOf(writeForm("ko")).get("xl/metadata.xml");
    expect(all(metadataPart, "metadataType")[0]?.attributes["name"]).toBe("XLDAPR");
    expect(all(metadataPart, "cellMetadata")[0]?.children).toHaveLength(1);
    expect(all(metadataPart, "xda:dynamicArrayProperties")[0]?.attributes["fDynamic"]).toBe("1");
  });
});

describe("a filled form", () => {
  it("stores its formulas plainly, so that LibreOffice keeps their results", () => {
    const cells = formulaCells("ko", restartContent);
    expect(cells.filter(({ attributes }) => attributes["cm"] !== undefined)).toEqual([]);
    expect(cells.filter((cell) => formulaOf(cell)?.attributes["t"] !== undefined)).toEqual([]);
  });

  it("shows no error while its content makes sense", () => {
    for (const { language, content, expected } of cases.filter(
      (each) => each.expected.length === 0,
    )) {
      const errors = formulaCells(language, content).filter(
        ({ attributes }) => attributes["t"] === "e",
      );
      expect([expected, errors]).toEqual([[], []]);
    }
  });
});

/** The calls in a formula, with how many arguments each has. */
function callsIn(formula: string): { id: string; count: number }[] {
  return [...formula.matchAll(/_xldudf_ZA_([A-Z]+)\(/g)].map((match) => {
    let depth = 1;
    let count = 1;
    let quoted = false;
    for (let at = match.index + match[0].length; depth > 0; at++) {
      const character = formula[at];
      if (character === undefined) throw new Error(`unclosed: ${formula}`);
      if (character === '"' || character === "'") quoted = !quoted;
      else if (!quoted && "({".includes(character)) depth += 1;
      else if (!quoted && ")}".includes(character)) depth -= 1;
      else if (!quoted && character === "," && depth === 1) count += 1;
    }
    return { id: match[1] ?? "", count };
  });
}
