/**
 * Takes the pictures that a store shows of the add-in, in Microsoft's size and both languages, into release/store. Run
 * with `npm run store-pictures`. The spreadsheet is the workbench's, in Excel's place; the add-in in it is the real one.
 */
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { lightFormat } from "date-fns";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { serialFromIso } from "../../src/core/calendar/serial";
import type { SampleKind } from "../../src/form/template/sample/sample-of";
import { writeSample } from "../../src/form/template/sample/write-sample";
import type { Language } from "../../src/text/sentence";
import { launchBrowser } from "../../test/e2e/browser";
import { findingButtons } from "../../test/taskpane/finding-buttons";
import type { PageUnderTest } from "../../test/workbench/visit";
import { openFile, openWorkbench, press, serveStage } from "./open-workbench";

declare const workbench: PageUnderTest;

/** What Microsoft asks for: 1366 x 768 pixels, PNG, at most five of a language, each of at most 1,024 kB. */
const size = { width: 1366, height: 768 };
const largest = 1024 * 1024;

const today = serialFromIso(lightFormat(new Date(), "yyyy-MM-dd"));

const folder = path.resolve(__dirname, "../../release/store");

interface Picture {
  readonly name: string;
  readonly sample: SampleKind;
  /** The button of the ribbon that leads to what is shown. */
  readonly button: string;
  readonly walk: (pane: FrameLocator, page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: "1-check",
    sample: "check",
    button: "ZA.Check",
    walk: async (pane) => {
      await findingButtons(pane).first().click();
      await bringUp(pane.locator("section.findings").first());
    },
  },
  {
    name: "2-fill",
    sample: "fill",
    button: "ZA.Fill",
    walk: async (pane) => {
      await bringUp(pane.locator("section.now"));
    },
  },
  {
    name: "3-score",
    sample: "score",
    button: "ZA.Score",
    walk: async (pane, page) => {
      await pane.locator("section.score-field").first().waitFor();
      await showSheet(page, 4);
    },
  },
  {
    name: "4-decide",
    sample: "check",
    button: "ZA.Decide",
    walk: async (pane) => {
      await pane.locator("[role=tabpanel] button").first().click();
      await pane.getByRole("radio").first().waitFor();
    },
  },
  {
    name: "5-report",
    sample: "check",
    button: "ZA.Report",
    walk: async (pane, page) => {
      await page.waitForFunction(() => {
        const { grid } = workbench.session;
        return grid.sheets.length > 6 && grid.selection.sheet === grid.sheets.at(-1)?.id;
      });
      await pane.locator("[role=tabpanel] section").first().waitFor();
    },
  },
];

/** As far up as the pane's bar lets it be. */
async function bringUp(part: Locator): Promise<void> {
  await part.evaluate((element) => {
    element.scrollIntoView();
  });
}

async function showSheet(page: Page, index: number): Promise<void> {
  await page.evaluate((at) => {
    const { grid } = workbench.session;
    grid.select(grid.sheets[at]?.id ?? "", { top: 0, left: 0, bottom: 0, right: 0 });
  }, index);
}

async function take(page: Page, language: Language, picture: Picture): Promise<void> {
  const { name, sample, button, walk } = picture;
  await openFile(page, writeSample(sample, language, today));
  await press(page, button);
  const pane = page.frameLocator("#pane iframe");
  await pane.locator("[role=tabpanel] section").first().waitFor();
  await walk(pane, page);
  const file = path.join(folder, `${name}-${language}.png`);
  await page.screenshot({ path: file });
  if (statSync(file).size > largest) throw new Error(`${file} is larger than the store takes`);
}

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [served, browser] = [await serveStage(), await launchBrowser()];
  for (const language of ["ko", "en"] as const) {
    for (const picture of pictures) {
      const page = await openWorkbench(browser, served, language, size);
      await take(page, language, picture);
      await page.context().close();
    }
  }
  await browser.close();
  served.close();
}

void takePictures();
