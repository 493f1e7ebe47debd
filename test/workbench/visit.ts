import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Session } from "../../src/workbench/page/session";
import type { CellValue } from "../../src/workbook/workbook";
import { newContext } from "../e2e/browser";

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

/** Types into a cell as a person does, and waits until everything is calculated. */
export async function type(
  page: Page,
  [sheet, row, column]: [number, number, number],
  text: string,
): Promise<void> {
  // The keyboard may be at a button or in the pane.
  await page
    .locator("#sheet canvas[id^=univer-sheet]")
    .last()
    .click({ position: { x: 300, y: 300 } });
  await page.evaluate(
    ([index, top, left]) => {
      const { grid } = workbench.session;
      const id = grid.sheets[index]?.id ?? "";
      grid.select(id, { top, left, bottom: top, right: left });
    },
    [sheet, row, column] as const,
  );
  await page.waitForTimeout(300);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  await page.evaluate(() => workbench.session.grid.calculation.settled());
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
