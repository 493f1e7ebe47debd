/** What a person types into cells with a validation, and below a table. */
import type { Browser, Page } from "playwright-core";
import { makeCertificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";
import { readXlsx } from "../../src/workbook/sources/xlsx";
import type { CellValue } from "../../src/workbook/workbook";
import { launchBrowser } from "../e2e/browser";
import { relationships, workbookOf } from "../workbook/package";
import { enter, isReady, type PageUnderTest, type, valuesOf, visit } from "./visit";

declare const workbench: PageUnderTest;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const shown = `allowBlank="1" showErrorMessage="1"`;
const rules = [
  `<dataValidation type="whole" operator="greaterThan" ${shown} errorTitle="Days" error="More than 0, please." sqref="A2:A3"><formula1>0</formula1></dataValidation>`,
  `<dataValidation type="list" ${shown} sqref="D1"><formula1>$F$1:$F$2</formula1></dataValidation>`,
  `<dataValidation type="custom" errorStyle="warning" ${shown} error="Unusual." sqref="D2:D9"><formula1>D2&gt;$A$2</formula1></dataValidation>`,
];
const file = workbookOf({
  sheets: [
    {
      name: "Log",
      xml:
        `<sheetData><row r="1">${text("A1", "Days")}${text("B1", "Hours")}${text("F1", "yes")}</row>` +
        `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*8</f><v>8</v></c>${text("F2", "no")}</row>` +
        `<row r="3"><c r="A3"><v>2</v></c><c r="B3"><f>A3*8</f><v>16</v></c></row></sheetData>` +
        `<dataValidations count="3">${rules.join("")}</dataValidations><tableParts count="1"><tablePart r:id="t"/></tableParts>`,
    },
  ],
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      id: "t",
      type: "table",
      target: "../tables/table1.xml",
    }),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="Days" displayName="Days" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Days"/><tableColumn id="2" name="Hours"><calculatedColumnFormula>A2*8</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  },
});

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveWorkbench(await makeCertificate(), 0);
  ({ page } = await visit(browser, `${served.url}?lang=en&theme=light&sample=small-factory.xlsx`));
});

afterAll(async () => {
  await browser.close();
  served.close();
});

beforeEach(async () => {
  await page.evaluate(
    (bytes) => {
      workbench.open("days.xlsx", new Uint8Array(bytes));
    },
    [...file],
  );
  await isReady(page);
});

const valueAt = async (row: number, column: number) =>
  (await valuesOf(page, 0, [row, column, row, column])).flat()[0];
/** An entry is taken back, or replaced, when the dialog is closed. */
const hasValue = (row: number, column: number, value: CellValue) =>
  page.waitForFunction(
    ([top, left, expected]) => {
      const { grid } = workbench.session;
      const area = { top, left, bottom: top, right: left };
      return grid.read(grid.sheets[0]?.id ?? "", area)[0]?.[0]?.value === expected;
    },
    [row, column, value] as const,
  );
const dialog = () => page.getByRole("dialog");
const isClosed = () => dialog().waitFor({ state: "hidden" });

describe("an entry that a validation does not allow", () => {
  it("is refused in the words of the rule, and taken back", async () => {
    await enter(page, [0, 1, 0], "0");
    await dialog().getByText("More than 0, please.").waitFor();
    await dialog().getByRole("heading", { name: "Days" }).waitFor();
    await page.keyboard.press("Escape");
    await isClosed();
    await hasValue(1, 0, 1);
    await type(page, [0, 1, 0], "5");
    expect(await valueAt(1, 0)).toBe(5);
  });

  it("is typed again on Retry, from what was refused, and taken back on Cancel", async () => {
    await enter(page, [0, 1, 0], "-12");
    const buttons = dialog().getByRole("button");
    await dialog().getByRole("button", { name: "Retry" }).waitFor();
    expect(await buttons.allTextContents()).toEqual(["Retry", "Cancel"]);
    await page.keyboard.press("Enter");
    await isClosed();
    await page.waitForFunction(() => workbench.session.edited === "-12");
    await page.keyboard.press("Enter");
    await dialog().getByRole("button", { name: "Cancel" }).click();
    await isClosed();
    await hasValue(1, 0, 1);
    await page.waitForFunction(() => workbench.session.edited === null);
  });

  it("may be replaced by one of the list", async () => {
    await enter(page, [0, 0, 3], "maybe");
    await dialog().getByRole("listbox").selectOption("no");
    await dialog().getByRole("button", { name: "Enter the chosen one" }).click();
    await isClosed();
    await hasValue(0, 3, "no");
  });

  it("may stay where the rule only warns, and a formula decides", async () => {
    await enter(page, [0, 1, 3], "1");
    await dialog().getByText("Unusual. Continue?").waitFor();
    await dialog().getByRole("button", { name: "Yes" }).click();
    await isClosed();
    await type(page, [0, 2, 3], "3");
    expect((await valuesOf(page, 0, [1, 3, 2, 3])).flat()).toEqual([1, 3]);
  });
});

describe("a cell of which a list says what may be entered", () => {
  it("has an arrow while it is selected, whose click opens the list, and a choice is written", async () => {
    await page.evaluate(() => {
      const { grid } = workbench.session;
      grid.select(grid.sheets[0]?.id ?? "", { top: 0, left: 3, bottom: 0, right: 3 });
    });
    const canvas = page.locator("#sheet canvas[id^=univer-sheet]").last();
    // Beside the numbers of the rows stand four columns of 80 pixels, and the arrow in the last 18 of them.
    await canvas.click({ position: { x: 46 + 4 * 80 - 9, y: 20 + 14 } });
    await page
      .locator("[data-u-comp=sheets-dropdown-list]")
      .getByText("no", { exact: true })
      .click();
    await hasValue(0, 3, "no");
  });
});

describe("a table without totals", () => {
  it("takes in the row that is typed below it, with its formula and its validation", async () => {
    await type(page, [0, 3, 0], "3");
    expect((await valuesOf(page, 0, [3, 0, 3, 1])).flat()).toEqual([3, 24]);
    await enter(page, [0, 3, 0], "0");
    await dialog().getByText("More than 0, please.").waitFor();
    await page.keyboard.press("Escape");
    await isClosed();
    const bytes = await page.evaluate(() => [...(workbench.session.save()?.bytes ?? [])]);
    const saved = readXlsx(new Uint8Array(bytes)).sheets[0];
    expect(saved?.tables[0]?.area.bottom).toBe(3);
    expect(saved?.rows[3]?.[1]?.formula).toBe("A4*8");
  });
});
