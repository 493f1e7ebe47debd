/** The workbench as a stage for pictures: the spreadsheet, the ribbon and the pane, without its own bars. */
import type { Browser, Page } from "playwright-core";
import type { Language } from "../../src/text/sentence";
import { makeCertificate } from "../../src/workbench/certificate";
import { type Served, serveWorkbench } from "../../src/workbench/serve";
import { isReady, type PageUnderTest, visit } from "../../test/workbench/visit";

declare const workbench: PageUnderTest;

const withoutBars =
  "body > header, body > footer { display: none } body { grid-template-rows: auto minmax(0, 1fr) }";

export async function serveStage(): Promise<Served> {
  return serveWorkbench(await makeCertificate(), 0);
}

/**
 * Opens the workbench.
 *
 * @param size of the picture, in pixels
 */
export async function openWorkbench(
  browser: Browser,
  { url }: Served,
  language: Language,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const { page } = await visit(browser, `${url}?lang=${language}&theme=light`);
  await page.addStyleTag({ content: withoutBars });
  await page.setViewportSize(size);
  return page;
}

/** Opens a workbook in it, calculated by the add-in. */
export async function openFile(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate((base64) => {
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    workbench.open("ZA.xlsx", file);
  }, Buffer.from(bytes).toString("base64"));
  await isReady(page);
  await page.evaluate(async () => {
    workbench.session.grid.calculate();
    await workbench.session.grid.calculation.settled();
  });
}

/** Presses a button of the ribbon, by its id in the manifest. */
export async function press(page: Page, id: string): Promise<void> {
  await page.locator(`[id="${id}"]`).click();
}
