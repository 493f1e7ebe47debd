/** The page of `page.tsx` in a real browser, one for all tests of a suite: the pane on a workbook in memory. */
import path from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser, newContext } from "../e2e/browser";
import { serve } from "../e2e/serve";

const pages = path.resolve(__dirname, "../../.workbench/test-pages");

export interface PanePage {
  readonly page: Page;
  /**
   * Opens the pane anew.
   *
   * @param search what `page.tsx` takes: `workbook=shl-below-60.xlsx&lang=en&journey=score`;
   *   `form=ko` is the blank form
   */
  open(search: string): Promise<void>;
  /** Loads the page anew, and with it all that the pane keeps while it runs. */
  reload(search: string): Promise<void>;
  /** The errors that the page threw since the last call. */
  takeErrors(): readonly string[];
  close(): Promise<void>;
}

/** Opens an empty pane, 320 pixels wide: its scripts are compiled then, for all tests. */
export async function newPanePage(): Promise<PanePage> {
  const browser = await launchBrowser();
  const server = await serve(pages);
  const context = await newContext(browser, { viewport: { width: 320, height: 600 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const reload = async (search: string) => {
    await page.goto(`${server.url}/pane/index.html?${search}`);
    await page.waitForFunction(() => document.querySelector("button") !== null);
  };
  await reload("");
  return {
    page,
    reload,
    open: (search) => page.evaluate((asked) => window.openPane(asked), search),
    takeErrors: () => errors.splice(0),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
