/**
 * The built add-in in a real browser, inside a page that answers in Excel's place.
 *
 * `dist/` is unmodified. Every address is answered here: the add-in's and the page's from files, office.js's from its
 * npm package; whatever else is asked for is refused and listed.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { newContext } from "./browser";
import type { ExcelOptions } from "./host/page";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
/** The built page around the add-in. */
export const excelPage = path.join(root, ".workbench/test-pages/excel");
const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const addIn = "https://localhost:3000/";
const excel = "https://localhost:3001/";
/** Microsoft's telemetry, which office.js asks for by itself; it gets no answer. */
const telemetry = /^https:\/\/[a-z.]+\.(oaspapps|aria\.microsoft)\.com\//;

export interface ExcelPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The pane, in its frame. */
  readonly pane: FrameLocator;
  /** Errors that a page threw. */
  readonly errors: string[];
  /** Addresses asked for that are neither ours nor office.js's. */
  readonly strangers: string[];
}

/** Opens an empty page that workbooks can be opened in, one after another. */
export async function newExcelPage(browser: Browser): Promise<ExcelPage> {
  const context = await newContext(browser, { viewport: { width: 420, height: 760 } });
  const strangers: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url().split(/[?#]/)[0] ?? "";
    if (url === excel) {
      const body = '<!doctype html><meta charset="utf-8"><script src="page.js"></script>';
      return route.fulfill({ contentType: "text/html", body });
    }
    const file = [
      [excel, excelPage],
      [addIn, dist],
      [cdn, officeJs],
    ]
      .filter(([base = ""]) => url.startsWith(base))
      .map(([base = "", folder = ""]) => path.join(folder, url.slice(base.length)))[0];
    if (file !== undefined && existsSync(file)) return route.fulfill({ path: file });
    if (!telemetry.test(url)) strangers.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => errors.push(message));
  return { page, context, pane: page.frameLocator("iframe"), errors, strangers };
}

/**
 * Opens a workbook of `test/cases` in a page, with the add-in beside it.
 *
 * @param workbook its name without ending
 */
export async function openExcel(
  { page }: ExcelPage,
  workbook: string,
  options: Partial<Pick<ExcelOptions, "language" | "requirements">> = {},
): Promise<void> {
  await page.goto(excel);
  const bytes = readFileSync(path.join(root, "test/cases", `${workbook}.xlsx`));
  await page.evaluate(
    (given) => {
      window.openExcel(given);
    },
    {
      workbook: bytes.toString("base64"),
      pane: `${addIn}taskpane.html`,
      language: options.language ?? "ko-KR",
      requirements: options.requirements ?? "high",
    } satisfies ExcelOptions,
  );
}
