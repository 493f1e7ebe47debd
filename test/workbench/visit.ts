import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Session } from "../../src/workbench/page/session";
import type { CellValue } from "../../src/workbook/workbook";
import { newContext } from "../e2e/browser";
import { cellsSaid, rounded, type SaidCell } from "./said";

/** What the page has for tests; on a canvas there is nothing else to look at. */
export interface PageUnderTest {
  readonly session: Session;
  openSample(name: string): Promise<void>;
  open(file: string, bytes: Uint8Array): void;
}

declare const workbench: PageUnderTest;

export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong on the page. */
  readonly errors: string[];
  /** Addresses outside of this machine that something asked for. */
  readonly strangers: string[];
}

/** Opens the workbench and waits until the add-in is at work. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await newContext(browser, {
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  // Changes that were not saved are thrown away.
  page.on("dialog", (dialog) => void dialog.accept());
  page.on("pageerror", (error) => errors.push(error.message));
  const { host } = new URL(address);
  await context.route(
    (url) => url.protocol.startsWith("http") && url.host !== host,
    async (route) => {
      strangers.push(route.request().url());
      await route.abort();
    },
  );
  await page.goto(address);
  await isReady(page);
  return { page, pane: page.frameLocator("#pane iframe"), errors, strangers };
}

export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (window as { workbench?: Partial<PageUnderTest> }).workbench?.session?.isReady === true,
  );
}

/** Opens a sample in the place of what is open. */
export async function openSample(page: Page, name: string): Promise<void> {
  await page.evaluate((sample) => workbench.openSample(sample), name);
  await isReady(page);
}

let clicks = 0;

/** Types into a cell as a person does, and waits until everything is calculated. */
export async function type(
  page: Page,
  cell: [sheet: number, row: number, column: number],
  text: string,
): Promise<void> {
  await enter(page, cell, text);
  // What was typed is in the cell when the selection has moved on.
  await selectedRow(page, cell[1] + 1);
  await page.evaluate(() => workbench.session.grid.calculation.settled());
}

/** Types into a cell as a person does, up to Enter; whether the entry stays is another matter. */
export async function enter(
  page: Page,
  [sheet, row, column]: [sheet: number, row: number, column: number],
  text: string,
): Promise<void> {
  // The keyboard may be at a button or in the pane; two clicks at one place would open its cell.
  clicks += 1;
  const canvas = page.locator("#sheet canvas[id^=univer-sheet]").last();
  await canvas.click({ position: { x: 300, y: 200 + (clicks % 4) * 50 } });
  await page.evaluate(
    ([index, top, left]) => {
      const { grid } = workbench.session;
      const id = grid.sheets[index]?.id ?? "";
      grid.select(id, { top, left, bottom: top, right: left });
    },
    [sheet, row, column] as const,
  );
  await selectedRow(page, row);
  await page.keyboard.type(text);
  await drawn(page);
  // While the list of functions is open, the key would choose one of them.
  await page.waitForFunction(
    () => document.querySelector("ul[data-u-comp=sheets-formula-editor]") === null,
  );
  await page.keyboard.press("Enter");
}

/** Waits until a cell of a row is selected and everything that hangs on that is drawn. */
async function selectedRow(page: Page, row: number): Promise<void> {
  await page.waitForFunction((top) => workbench.session.grid.selection.area.top === top, row);
  await drawn(page);
}

async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

/** The values of an area. */
export function valuesOf(
  page: Page,
  sheet: number,
  [top, left, bottom, right]: [number, number, number, number],
): Promise<CellValue[][]> {
  return page.evaluate(
    ({ index, area }) => {
      const { grid } = workbench.session;
      const cells = grid.read(grid.sheets[index]?.id ?? "", area);
      return cells.map((line) => line.map(({ value }) => value));
    },
    { index: sheet, area: { top, left, bottom, right } },
  );
}

/** What the cells of the open workbook say, all of them calculated anew or as they are. */
export async function saidOnPage(page: Page, isCalculated: boolean): Promise<SaidCell[]> {
  if (isCalculated) {
    await page.evaluate(async () => {
      workbench.session.grid.calculate();
      await workbench.session.grid.calculation.settled();
    });
  }
  // As one text: a page hands over thousands of values one by one far more slowly.
  const text = await page.evaluate<string>(
    `JSON.stringify((${cellsSaid.toString()})(workbench.session.grid))`,
  );
  return (JSON.parse(text) as SaidCell[]).map(rounded);
}
