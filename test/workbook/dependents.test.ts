import { cellAddress, parseCell } from "../../src/workbook/address";
import { dependentsOf, type FilledAreas } from "../../src/workbook/dependents";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import { workbookOf } from "./package";

/** A workbook of sheets with formulas by address, of names and of a table `T` in Log!F1:G9. */
function bookOf(
  sheets: Readonly<Record<string, Readonly<Record<string, string>>>>,
  names: Readonly<Record<string, string>> = {},
) {
  const cellsXml = (cells: Readonly<Record<string, string>>) =>
    Object.entries(cells)
      .map(([address, formula]) => {
        const row = (parseCell(address)?.row ?? 0) + 1;
        const cell =
          formula === ""
            ? `<c r="${address}"><v>1</v></c>`
            : `<c r="${address}"><f>${formula.replaceAll("&", "&amp;")}</f><v>1</v></c>`;
        return `<row r="${row}">${cell}</row>`;
      })
      .join("");
  const namesXml = Object.entries(names)
    .map(([name, refersTo]) => `<definedName name="${name}">${refersTo}</definedName>`)
    .join("");
  const workbook = readXlsx(
    workbookOf({
      sheets: Object.entries(sheets).map(([name, cells]) => ({
        name,
        xml: `<sheetData>${cellsXml(cells)}</sheetData>`,
      })),
      names: `<definedNames>${namesXml}</definedNames>`,
    }),
  );
  const table = {
    name: "T",
    area: { top: 0, left: 5, bottom: 8, right: 6 },
    headerRows: 1,
    totalsRows: 0,
    columns: ["a", "b"],
  };
  const [first, ...others] = workbook.sheets;
  return first ? { ...workbook, sheets: [{ ...first, tables: [table] }, ...others] } : workbook;
}

function found(book: ReturnType<typeof bookOf>, changed: string, filled?: FilledAreas): string[] {
  const [sheet = "", address = ""] = changed.split("!");
  const place = { sheet, ...(parseCell(address) ?? { row: -1, column: -1 }) };
  return dependentsOf(book, [place], filled).map(
    ({ sheet: name, row, column }) => `${name}!${cellAddress(row, column)}`,
  );
}

describe("the cells that depend on a changed one", () => {
  it("are formulas that read it, and those that read these, on any sheet, and no others", () => {
    const book = bookOf({
      Log: { A1: "", A2: "A1*2", A3: "SUM(A1:A2)", A4: "B9+1", A5: "AAA1" },
      "Other log": { A1: "log!A3", A2: "Log!B1", A3: "A1" },
    });
    expect(found(book, "Log!A1")).toEqual(["Log!A2", "Log!A3", "Other log!A1", "Other log!A3"]);
    expect(found(book, "Log!B9")).toEqual(["Log!A4"]);
    expect(dependentsOf(book, [])).toEqual([]);
  });

  it("are running totals in either direction", () => {
    const down = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`A${index + 2}`, `A${index + 1}+1`]),
    );
    const up = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`A${index + 1}`, `A${index + 2}+1`]),
    );
    expect(found(bookOf({ Log: { A1: "", ...down } }), "Log!A1")).toHaveLength(40);
    expect(found(bookOf({ Log: { ...up, A41: "" } }), "Log!A41")).toHaveLength(40);
  });

  it("are found through names, and names of names", () => {
    const book = bookOf(
      { Log: { A1: "", B1: "Twice+1", B2: "Other" } },
      { Rate: "Log!$A$1", Twice: "rate*2", Other: "Log!$A$2" },
    );
    expect(found(book, "Log!A1")).toEqual(["Log!B1"]);
  });

  it("are found through tables, and through all sheets of a 3-D reference", () => {
    const book = bookOf({
      Log: { F2: "", A1: "SUM(T[a])" },
      Feb: { A1: "" },
      Mar: { A1: "SUM(Log:Feb!F2)" },
    });
    expect(found(book, "Log!G3")).toEqual(["Log!A1"]);
    expect(found(book, "Feb!F2")).toEqual(["Mar!A1"]);
  });

  it.each([
    'INDIRECT("A"&1)',
    "SUM(OFFSET(C1,0,-2))",
    "SUM(C1:INDEX(D:D,2))",
    "SUM(INDEX(D:D,2):C1)",
  ])("may be %s, which does not say what it reads", (formula) => {
    expect(found(bookOf({ Log: { A1: "", B1: formula } }), "Log!A1")).toEqual(["Log!B1"]);
  });

  it("are what a formula fills, however far it says it does", () => {
    const book = bookOf({ Log: { A1: "", B1: "A1:A3*2", B2: "", C1: "B2", C2: "B9" } });
    const area = { top: 0, left: 1, bottom: 1, right: 1 };
    expect(found(book, "Log!A1", new Map([["Log", [area]]]))).toEqual([
      "Log!B1",
      "Log!B2",
      "Log!C1",
    ]);
    const whole = { ...area, bottom: 1_048_575, right: 16_383 };
    expect(new Set(found(book, "Log!A1", new Map([["Log", [whole]]])))).toEqual(
      new Set(["Log!B1", "Log!B2", "Log!C1", "Log!C2"]),
    );
  });
});
