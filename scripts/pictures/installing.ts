/**
 * Takes the pictures of docs/installing.md anew: what ZA looks like once it is there, in both languages. Run with
 * `npm run tour`. Microsoft's own windows are described in words, since they change without us.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { makeCopy } from "../../src/submission-copy/make-copy";
import type { Language } from "../../src/text/sentence";
import { launchBrowser } from "../../test/e2e/browser";
import { type PageUnderTest, type } from "../../test/workbench/visit";
import { rowsOf } from "../../test/workbook/package";
import { openFile, openWorkbench, serveStage } from "./open-workbench";

declare const workbench: PageUnderTest;

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "docs", "installing");
const size = { width: 1100, height: 560 };

/** The upper left of the spreadsheet, with the line of the formula. */
const corner = { width: 560, height: 130 };

async function shoot(page: Page, selector: string, name: string, clip = size): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  await page.screenshot({
    path: path.join(folder, `${name}.png`),
    clip: {
      ...box,
      width: Math.min(box.width, clip.width),
      height: Math.min(box.height, clip.height),
    },
  });
}

/** A submission copy of a sample in the language. */
function submissionCopy(language: Language): Uint8Array {
  const name = language === "ko" ? "small-factory" : "plant-320";
  const bytes = new Uint8Array(readFileSync(path.join(root, "test/cases", `${name}.xlsx`)));
  const file = `${name}.xlsx`;
  const copy = makeCopy(bytes, { file, language, today: "2026-10-30", isDraft: false });
  if (copy.status !== "made") throw new Error(copy.status);
  return copy.bytes;
}

async function takePictures(): Promise<void> {
  const [served, browser] = [await serveStage(), await launchBrowser()];
  for (const language of ["ko", "en"] as const) {
    const page = await openWorkbench(browser, served, language, size);
    await shoot(page, "#ribbon .group", `ribbon-${language}`);
    await openFile(page, rowsOf(""));
    const word = language === "ko" ? "일반" : "general";
    await type(page, [0, 0, 0], `=ZA.GOAL(0.5,300,"${word}")`);
    await page.evaluate(() => {
      const { grid } = workbench.session;
      grid.select(grid.sheets[0]?.id ?? "", { top: 0, left: 0, bottom: 0, right: 0 });
    });
    await page.waitForFunction(() => workbench.session.grid.selection.area.top === 0);
    await shoot(page, "#sheet", `function-${language}`, corner);
    await openFile(page, submissionCopy(language));
    await page.evaluate(() => {
      const { grid } = workbench.session;
      const last = grid.sheets.at(-1)?.id ?? "";
      grid.select(last, { top: 0, left: 0, bottom: 0, right: 0 });
    });
    await page.waitForFunction(() => workbench.session.grid.selection.area.top === 0);
    await shoot(page, "#sheet", `seal-${language}`, { width: 760, height: 345 });
    await page.context().close();
  }
  await browser.close();
  served.close();
}

void takePictures();
