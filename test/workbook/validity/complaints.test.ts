import { blank } from "../../../src/form/template/content";
import { writeForm } from "../../../src/form/template/write-form";
import {
  relationships,
  rowsOf,
  type SheetContent,
  workbookOf,
  type WorkbookContent,
} from "../package";
import { complaintsOf } from "./complaints";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const long = "x".repeat(256);
const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
const sheet = (xml: string): WorkbookContent => ({ sheets: [{ xml }] });
const named = (...names: string[]): WorkbookContent => ({
  sheets: names.map((name): SheetContent => ({ name, xml: "<sheetData/>" })),
});
const validated = (attributes: string, list = "1") =>
  sheet(
    `<sheetData/><dataValidations><dataValidation ${attributes}><formula1>${list}</formula1></dataValidation></dataValidations>`,
  );
const tabled = (columns: string): WorkbookContent => ({
  ...sheet(
    `<sheetData><row r="1"><c r="A1" t="str"><v>Day</v></c><c r="B1" t="str"><v>day</v></c></row></sheetData>`,
  ),
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      id: "t",
      type: "table",
      target: "/t.xml",
    }),
    "t.xml": `<table xmlns="${main}" displayName="Log" ref="A1:B1"><tableColumns>${columns}</tableColumns></table>`,
  },
});
const column = (name: string) => `<tableColumn name="${name}"/>`;
const chain: WorkbookContent = {
  ...sheet(`<sheetData><row r="1">${cell("A1")}</row></sheetData>`),
  parts: {
    "xl/c.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
    "xl/_rels/workbook.xml.rels": relationships(
      { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", type: "calcChain", target: "c.xml" },
      { id: "rId3", type: "theme", target: "theme.xml" },
    ),
  },
};

describe("complaintsOf", () => {
  it("has none about the form", () => {
    expect(complaintsOf(writeForm("ko", blank))).toEqual([]);
    expect(complaintsOf(rowsOf(`<row r="1">${cell("A1")}</row>`))).toEqual([]);
  });

  it.each<[string, WorkbookContent]>([
    ["is not called as its heading", tabled(column("Day") + column("Days"))],
    ["has two columns of a name", tabled(column("Day") + column("day"))],
    ["is not as wide", tabled(column("Day"))],
    ["too long for a column", tabled(column("Day") + column(long))],
    [
      "merged areas overlap",
      sheet(
        '<sheetData/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>',
      ),
    ],
    ["the error of a validation", validated(`error="${long}"`)],
    ["the errorTitle of a validation", validated(`errorTitle="${"x".repeat(33)}"`)],
    ["the prompt of a validation", validated(`prompt="${long}"`)],
    ["the promptTitle of a validation", validated(`promptTitle="${"x".repeat(33)}"`)],
    ["a list of a validation", validated('type="list"', `"${long}"`)],
    ["the name of another sheet", named("Log", "LOG")],
    ["too long for a sheet", named("x".repeat(32))],
    ["no name for a sheet", named("a/b")],
    [
      "leads nowhere",
      { names: '<definedNames><definedName name="a">Log!$A$1</definedName></definedNames>' },
    ],
    [
      "leads nowhere",
      { names: '<definedNames><definedName name="a">#REF!</definedName></definedNames>' },
    ],
    [
      "says more than Excel takes",
      sheet(
        `<sheetData><row r="1"><c r="A1" t="str"><v>${"x".repeat(32_768)}</v></c></row></sheetData>`,
      ),
    ],
    [
      "rows are out of order",
      sheet(`<sheetData><row r="2">${cell("A2")}</row><row r="1">${cell("A1")}</row></sheetData>`),
    ],
    [
      "cells are out of order",
      sheet(`<sheetData><row r="1">${cell("B1")}${cell("A1")}</row></sheetData>`),
    ],
    ["the order of calculation", chain],
    ["theme.xml, which is missing", chain],
    [
      "has a type, and is missing",
      {
        parts: {
          "xl/sharedStrings.xml": null,
          "xl/_rels/workbook.xml.rels": relationships({
            id: "rId1",
            type: "worksheet",
            target: "worksheets/sheet1.xml",
          }),
        },
      },
    ],
  ])("says it: %s", (complaint, content) => {
    expect(complaintsOf(workbookOf(content)).join("\n")).toContain(complaint);
  });
});
