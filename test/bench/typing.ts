/**
 * Typing a head count into a log of ten years in the workbench, until the pane shows what it comes to; beside the time
 * that the spreadsheet alone takes for its formulas.
 */
import type { Page } from "playwright-core";
import { serialFromIso } from "../../src/core/calendar/serial";
import { writeForm } from "../../src/form/template/write-form";
import { buildIfNeeded } from "../../src/workbench/build";
import { makeCertificate } from "../../src/workbench/certificate";
import { serveWorkbench } from "../../src/workbench/serve";
import { smallFactoryContent } from "../cases/definitions/small-factory";
import { logOf } from "../../src/form/template/sample/log-of";
import { launchBrowser } from "../e2e/browser";
import { isReady, type PageUnderTest, type, visit } from "../workbench/visit";
import { type Measure, median } from "./measure";

declare const workbench: PageUnderTest;

/** The times of an edit, as the page notes them. */
interface Noted {
  calculated: number;
  shown: number;
}

const rounds = 5;
const log = 1;
const workers = 1;
const headings = 4;
/** Longer than any edit takes. */
const quiet = 4_000;

export async function run(): Promise<Measure[]> {
  const days = logOf({
    from: "2010-04-01",
    to: "2020-03-28",
    weekdays: [41, 42, 42, 40, 41, 42, 39],
    saturdays: [12, 0],
    language: "ko",
  });
  const isBuilt = buildIfNeeded(() => {
    process.stderr.write("Building the add-in and the workbench\n");
  });
  if (!isBuilt) throw new Error("the workbench was not built");
  const served = await serveWorkbench(await makeCertificate(), 3_000);
  const browser = await launchBrowser();
  try {
    const { page } = await visit(browser, `${served.url}?lang=ko`);
    await openTenYears(page, days);
    const rows = { first: headings, middle: headings + 1_800, last: headings + days.length - 1 };
    const measures: Measure[] = [];
    for (const [name, row] of Object.entries(rows)) {
      const times: Noted[] = [];
      for (let round = 0; round <= rounds; round++) times.push(await edit(page, row, 20 + round));
      const za_ms = median(times.slice(1).map(({ shown }) => shown));
      const floor_ms = median(times.slice(1).map(({ calculated }) => calculated));
      measures.push({
        measure: `typing in the ${name} row of a ${days.length}-row log, until the pane shows it`,
        za_ms,
        floor: "until the spreadsheet has calculated",
        floor_ms,
        ratio: Number((za_ms / floor_ms).toPrecision(4)),
      });
    }
    return measures;
  } finally {
    await browser.close();
    served.close();
  }
}

async function openTenYears(page: Page, days: ReturnType<typeof logOf>): Promise<void> {
  const { profile } = smallFactoryContent;
  const bytes = writeForm("ko", {
    ...smallFactoryContent,
    accidents: [],
    profile: {
      ...profile,
      leadoffDate: serialFromIso("2010-04-01"),
      reportReceived: serialFromIso("2010-04-09"),
    },
    log: days,
  });
  await page.evaluate((base64) => {
    const letters = atob(base64);
    workbench.open(
      "ten-years.xlsx",
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
    );
  }, Buffer.from(bytes).toString("base64"));
  await isReady(page);
  await page.waitForTimeout(quiet);
  await page.evaluate((sheet) => {
    const noted = { start: 0, calculated: 0, shown: 0 };
    Reflect.set(window, "noted", noted);
    const { grid } = workbench.session;
    grid.activate(grid.sheets[sheet]?.id ?? "");
    grid.listen(({ kind }) => {
      if (kind === "calculated") noted.calculated = Date.now() - noted.start;
    });
    window.addEventListener(
      "keydown",
      ({ key }) => {
        if (key === "Enter") noted.start = Date.now();
      },
      { capture: true },
    );
    const pane = document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentDocument;
    new MutationObserver(() => {
      noted.shown = Date.now() - noted.start;
    }).observe(pane?.body ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }, log);
}

async function edit(page: Page, row: number, value: number): Promise<Noted> {
  await type(page, [log, row, workers], String(value));
  await page.waitForTimeout(quiet);
  return page.evaluate(() => Reflect.get(window, "noted") as Noted);
}
