/** The context menu of the workbench's spreadsheet: with the mouse, with the keyboard, and for a screen reader. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { makeCertificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";
import { launchBrowser } from "../e2e/browser";
import { isReady, openSample, type PageUnderTest, valuesOf, visit } from "./visit";

declare const workbench: PageUnderTest;

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveWorkbench(await makeCertificate(), 0);
  ({ page } = await visit(browser, `${served.url}?lang=en&theme=light&sample=small-factory.xlsx`));
  page.setDefaultTimeout(10_000);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(async () => {
  await browser.close();
  served.close();
});

beforeEach(async () => {
  await openSample(page, "small-factory.xlsx");
});

const [documents] = [5];
const menu = () => page.getByRole("menu");
const item = (name: string | RegExp) => menu().getByRole("menuitem", { name });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-item"));

/** Where the middle of a cell of the sheet in front is on the page. */
async function select(sheet: number, row: number, column: number) {
  return page.evaluate(
    ([index, top, left]) => {
      const { grid } = workbench.session;
      const id = grid.sheets[index]?.id ?? "";
      grid.select(id, { top, left, bottom: top, right: left });
      return new Promise<{ x: number; y: number }>((resolve) => {
        const place = () => {
          const at = workbench.session.selectedPlace;
          const point = at && { x: at.x + 10, y: at.y - 8 };
          // While the sheet is drawn anew, something else lies over its cells.
          const isDrawn =
            point && document.elementFromPoint(point.x, point.y)?.tagName === "CANVAS";
          if (isDrawn) resolve(point);
          else requestAnimationFrame(place);
        };
        requestAnimationFrame(() => requestAnimationFrame(place));
      });
    },
    [sheet, row, column] as const,
  );
}

async function open(row: number, column: number, sheet = documents): Promise<void> {
  const { x, y } = await select(sheet, row, column);
  await page.mouse.click(x, y, { button: "right" });
  await menu().waitFor();
}

const settled = () => page.evaluate(() => workbench.session.grid.calculation.settled());

describe("the context menu", () => {
  it("opens at the cell that is clicked, which is selected then", async () => {
    const { x, y } = await select(documents, 5, 1);
    await select(documents, 12, 0);
    await page.mouse.click(x, y, { button: "right" });
    await menu().waitFor();
    expect(await page.evaluate(() => workbench.session.grid.selection.area)).toMatchObject({
      top: 5,
      left: 1,
    });
    const box = await menu().boundingBox();
    expect([Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)]).toEqual([
      Math.round(x),
      Math.round(y),
    ]);
    await page.mouse.click(5, 5);
    await menu().waitFor({ state: "hidden" });
  });

  it("is opened and used with the keyboard, and gives the focus back to the cells", async () => {
    await open(9, 4);
    await page.keyboard.press("Escape");
    await menu().waitFor({ state: "hidden" });
    for (const keys of ["Shift+F10", "ContextMenu"]) {
      await page.keyboard.press(keys);
      await menu().waitFor();
      expect(await focused()).toBe("cut");
      await page.keyboard.press("ArrowUp");
      expect(await focused()).toBe("clear");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toBe("copy");
      await page.keyboard.press("End");
      expect(await focused()).toBe("clear");
      await page.keyboard.press("i");
      expect(await focused()).toBe("insertCells");
      await page.keyboard.press("i");
      expect(await focused()).toBe("insertRows");
      await page.keyboard.press("Tab");
      await menu().waitFor({ state: "hidden" });
    }
    // The keys have moved the selection in the menu, not in the sheet, and typing goes into the cell.
    expect(await page.evaluate(() => workbench.session.grid.selection.area.top)).toBe(9);
    await page.keyboard.type("typed");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => workbench.session.grid.selection.area.top === 10);
    expect(await valuesOf(page, documents, [9, 4, 9, 4])).toEqual([["typed"]]);
  });

  it("copies, pastes and clears", async () => {
    const [[title]] = (await valuesOf(page, documents, [6, 0, 6, 0])) as [[string]];
    await open(6, 0);
    await item(/^Copy/).click();
    await open(8, 4);
    await item(/^Paste/).click();
    await page.waitForFunction((expected) => {
      const { grid } = workbench.session;
      const area = { top: 8, left: 4, bottom: 8, right: 4 };
      return grid.read(grid.sheets[5]?.id ?? "", area)[0]?.[0]?.value === expected;
    }, title);
    await open(8, 4);
    await item(/^Clear contents/).click();
    expect(await valuesOf(page, documents, [8, 4, 8, 4])).toEqual([[null]]);
  });

  it("inserts and deletes rows, columns and cells", async () => {
    const before = await valuesOf(page, documents, [0, 0, 12, 3]);
    await open(5, 1);
    await item("Insert rows above: 1").click();
    await settled();
    expect(await valuesOf(page, documents, [6, 0, 13, 3])).toEqual(before.slice(5));
    await open(5, 1);
    await item("Delete rows: 1").click();
    await settled();
    expect(await valuesOf(page, documents, [0, 0, 12, 3])).toEqual(before);
    await open(5, 1);
    await item("Insert columns to the left: 1").click();
    await settled();
    expect(await valuesOf(page, documents, [5, 2, 5, 4])).toEqual([before[5]?.slice(1)]);
    await open(5, 1);
    await item("Delete columns: 1").click();
    await settled();
    await open(8, 4);
    await item("Insert cells, shift down").click();
    // Rows and columns that come and go again leave nothing that could not be saved.
    const inserted = await page.evaluate(() => workbench.session.grid.insertedRows);
    expect(inserted).toEqual([
      { sheet: "제출서류", row: 8, count: 1, columns: { first: 4, last: 4 } },
    ]);
  });

  it("has what lists allow, and at the headings what concerns rows or columns", async () => {
    await open(4, 2, 2);
    await item(/^Choose from the list/).click();
    await page.locator("#entry").waitFor();
    await page.keyboard.press("Escape");
    const { x, y } = await select(documents, 9, 0);
    await page.mouse.click(x - 40, y, { button: "right" });
    await menu().waitFor();
    expect(await item("Insert rows above: 1").count()).toBe(1);
    expect(await item(/columns|cells/).count()).toBe(0);
    await page.keyboard.press("Escape");
  });

  it("inserts and deletes nothing on a protected sheet", async () => {
    await page.evaluate(() => {
      const { grid } = workbench.session;
      const sheets = grid.sheets.map((sheet) => ({
        id: sheet.id,
        merges: sheet.merges,
        tables: sheet.tables,
        unlocked: [],
      }));
      Object.defineProperty(grid, "sheets", { configurable: true, get: () => sheets });
    });
    await open(9, 1);
    for (const name of [/^Insert cells/, /^Insert rows/, /^Delete columns/]) {
      expect(await item(name).getAttribute("aria-disabled")).toBe("true");
    }
    await page.keyboard.press("Escape");
  });

  it.each(["ko", "en"] as const)(
    "has nothing that axe finds wrong, in %s, light and dark",
    async (language) => {
      await page.goto(`${served.url}?lang=${language}&sample=small-factory.xlsx`);
      await isReady(page);
      // The pane takes the focus when it is loaded, and with it the menu is gone.
      await page.frameLocator("#pane iframe").getByRole("tab").first().waitFor();
      for (const theme of ["light", "dark"]) {
        await page.evaluate((name) => {
          document.documentElement.dataset["theme"] = name;
        }, theme);
        await open(4, 2, 2);
        const { violations } = await new AxeBuilder({ page: page }).include("#cell-menu").analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await page.keyboard.press("Escape");
      }
    },
  );
});
