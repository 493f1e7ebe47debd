/** Headings of tables, which name the tables' columns. */
import { strFromU8, unzipSync } from "fflate";
import { renamedColumn } from "../../../src/workbook/save/renamed-column";
import { saveXlsx } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import type { Cell, CellValue } from "../../../src/workbook/workbook";
import { relationships, workbookOf } from "../package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const headings = ["Day", "Workers", "Person&#10;hours"];
const columns = headings.map((name, index) => `<tableColumn id="${index + 1}" name='${name}'/>`);
const calculated = `<tableColumn id="4" name="Total"><calculatedColumnFormula>Log[[#This Row],[Workers]]*8</calculatedColumnFormula></tableColumn>`;

const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const log = `<row r="2">${text("B2", "Day")}${text("C2", "Workers")}${text("D2", "Person\nhours")}${text("E2", "Total")}</row><row r="3"><c r="B3"><v>1</v></c><c r="C3"><v>10</v></c><c r="D3"><v>80</v></c><c r="E3"><f>Log[[#This Row],[Workers]]*8</f><v>80</v></c></row>`;

const file = workbookOf({
  sheets: [
    {
      name: "Log",
      xml: `<sheetData>${log}</sheetData><tableParts><tablePart r:id="t"/></tableParts>`,
    },
    {
      name: "Sum",
      xml: `<sheetData><row r="1"><c r="A1"><f>SUM(Log[Workers])&amp;"Log[Workers]"</f><v>1</v></c></row></sheetData>`,
    },
  ],
  names:
    "<definedNames><definedName name='all'>Log[[#All],[Workers]:[Total]]</definedName></definedNames>",
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      id: "t",
      type: "table",
      target: "../tables/Table1.xml",
    }),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="Log" displayName="Log" ref="B2:E3"><tableColumns count="4">${columns.join("")}${calculated}</tableColumns></table>`,
  },
});

/** The column names and the headings after the cells of the heading row were changed, by their column. */
function headed(changes: Readonly<Record<number, Cell>>) {
  const before = readXlsx(file);
  const sheets = before.sheets.map((sheet, index) => {
    const rows = sheet.rows.map((row) => [...(row ?? [])]);
    if (index === 0) {
      for (const [column, cell] of Object.entries(changes))
        rows[1]?.splice(Number(column), 1, cell);
    }
    return { ...sheet, rows };
  });
  const saved = saveXlsx(file, before, { ...before, sheets }).bytes;
  const after = readXlsx(saved);
  const [sheet] = after.sheets;
  const cells = sheet?.rows[1]?.slice(1).map((cell): CellValue => cell?.value ?? null);
  return { columns: sheet?.tables[0]?.columns, cells, after, saved };
}

describe("a changed heading", () => {
  it.each<[string, CellValue, string]>([
    ["Head count", "Head count", "Head count"],
    ["a text with what XML reserves", `<"인원" & '명'>\n_x0041_`, `<"인원" & '명'>\n_x0041_`],
    ["a number, which becomes a text", 2010, "2010"],
    ["nothing, which Excel does not take", null, "Column1"],
    ["what another column is called", "day", "day2"],
    ["an error", { error: "#N/A" }, "#N/A"],
    ["a text that is too long", "가".repeat(300), "가".repeat(255)],
  ])("names its column: %s", (_, value, name) => {
    const expected = ["Day", name, "Person\nhours", "Total"];
    expect(headed({ 2: { value } })).toMatchObject({ columns: expected, cells: expected });
  });

  it("may change places with another", () => {
    const expected = ["Workers", "Day", "Person\nhours", "Total"];
    const changes = { 1: { value: "Workers" }, 2: { value: "Day" } };
    expect(headed(changes)).toMatchObject({ columns: expected, cells: expected });
  });

  it("is a text, not a formula", () => {
    const { columns, after } = headed({ 2: { value: "인원", formula: '"인"&"원"' } });
    expect(columns?.[1]).toBe("인원");
    expect(after.sheets[0]?.rows[1]?.[2]).toEqual({ value: "인원" });
  });

  it("is followed by the formulas that name its column", () => {
    const { after, saved } = headed({ 2: { value: "인원 [명]" } });
    expect(after.sheets[1]?.rows[0]?.[0]?.formula).toBe(`SUM(Log[인원 '[명']])&"Log[Workers]"`);
    expect(after.sheets[0]?.rows[2]?.[4]?.formula).toBe("Log[[#This Row],[인원 '[명']]]*8");
    expect(after.names[0]?.refersTo).toBe("Log[[#All],[인원 '[명']]:[Total]]");
    const table = strFromU8(unzipSync(saved)["xl/tables/table1.xml"] ?? new Uint8Array());
    expect(table).toContain("Log[[#This Row],[인원 '[명']]]*8");
  });

  it("leaves the table as it was when the text is the same", () => {
    const { saved } = headed({ 2: { value: "Workers", format: "0" } });
    expect(unzipSync(saved)["xl/tables/table1.xml"]).toEqual(
      unzipSync(file)["xl/tables/table1.xml"],
    );
  });
});

describe("renamedColumn", () => {
  it.each([
    ["SUM(log[DAYS],Log2[Days],Day[Days])", "SUM(log[Hours],Log2[Days],Day[Days])"],
    [
      "\"Log[Days]\"&'Log[Days]'!A1&Log[[Days]:[Days 2]]",
      "\"Log[Days]\"&'Log[Days]'!A1&Log[[Hours]:[Days 2]]",
    ],
    ["Log[#Data]+Log[]+Log[", "Log[#Data]+Log[]+Log["],
  ])("%s", (formula, expected) => {
    expect(renamedColumn(formula, { table: "Log", from: "Days", to: "Hours" })).toBe(expected);
  });
});
