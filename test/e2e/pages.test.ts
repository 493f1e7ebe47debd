/** The built pages in a real browser, with the real office.js and no Excel around them. */
import { existsSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import type { FileReport } from "../../src/report/file-report";
import { writeReport } from "../../src/report/report-format";
import { htmlReport } from "../../src/report/html/page";
import { auditedFile, coefficientFinding, options, written } from "../report/examples";
import { launchBrowser, newContext } from "./browser";
import { serve } from "./serve";

const dist = path.resolve(__dirname, "../../dist");
const officeJs = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Microsoft's telemetry frame, which office.js asks for by itself; no answer is part of the test. */
const telemetry = "https://telemetryservice.firstpartyapps.oaspapps.com/";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serve(dist);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

interface Visit {
  page: Page;
  errors: string[];
  strangers: string[];
}

async function visit(file: string, locale: string): Promise<Visit> {
  const context = await newContext(browser, { locale });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(server.url)) return route.continue();
    const ours = path.join(officeJs, url.slice(cdn.length).split("?")[0] ?? "");
    if (url.startsWith(cdn) && existsSync(ours)) return route.fulfill({ path: ours });
    if (!url.startsWith(telemetry)) strangers.push(url);
    return route.abort();
  });
  await page.goto(`${server.url}/${file}`);
  return { page, errors, strangers };
}

describe("the pane's page", () => {
  it.each([
    ["ko-KR", "ko", "Excel에서 열어 주십시오"],
    ["en-US", "en", "Please open this in Excel"],
  ])("says in a browser that it needs Excel (%s)", async (locale, language, title) => {
    const { page, errors, strangers } = await visit("taskpane.html", locale);
    await page.getByRole("heading", { name: title }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it("shows a command's failure, which the ribbon has no place for", async () => {
    const { page } = await visit("taskpane.html", "en-US");
    await page.getByRole("heading", { name: "Please open this in Excel" }).waitFor();
    await page.evaluate(() => {
      const detail = {
        sentence: { ko: "문제: {what}", en: "Trouble: {what}" },
        params: { what: "<b>x</b>" },
      };
      window.dispatchEvent(new CustomEvent("za:notice", { detail }));
    });
    expect(await page.getByRole("alert").textContent()).toBe("Trouble: <b>x</b>");
    await page.context().close();
  });

  it("fits a pane of 320 pixels", async () => {
    const { page } = await visit("taskpane.html", "ko-KR");
    await page.setViewportSize({ width: 320, height: 600 });
    await page.getByRole("heading", { level: 2 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.context().close();
  });
});

describe("the help", () => {
  it.each([
    ["ko-KR", "ko", "도움말"],
    ["en-US", "en", "Help"],
  ])("begins in the reader's language (%s)", async (locale, language, title) => {
    const { page, errors, strangers } = await visit("help/index.html", locale);
    await page.getByRole("heading", { name: title, exact: true, level: 1 }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect([errors, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  it("finds what is looked for, and leads to its place", async () => {
    const { page, errors } = await visit("help/ko/index.html", "ko-KR");
    await page.getByRole("searchbox").fill("COEFFIC");
    await page.getByRole("link", { name: /: COEFFICIENT$/ }).click();
    await page.waitForURL(/ko\/functions\.html#coefficient$/);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { name: "Functions", level: 1 }).waitFor();
    await page.getByRole("searchbox").fill("qzxv");
    await page.getByText("Nothing was found.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Nothing was found.").waitFor({ state: "hidden" });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("has no fault that axe knows, in light colours and in dark ones, at any width", async () => {
    const { page } = await visit("help/ko/index.html", "ko-KR");
    for (const place of ["ko/index", "en/rules/goal-result", "ko/rules/index", "en/hosting"]) {
      await page.goto(`${server.url}/help/${place}.html`);
      for (const [colorScheme, width] of [
        ["light", 1200],
        ["dark", 320],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => [place, id, nodes[0]?.html])).toEqual([]);
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(widest).toBeLessThanOrEqual(width);
      }
    }
    await page.context().close();
  });
});

describe("the report's page", () => {
  it("sorts and filters its list, opens the part that a link leads to, and prints no clean file", async () => {
    const clean = auditedFile([]);
    const wrong = auditedFile([coefficientFinding], { file: "공장 10.xlsx" });
    const many = { ...wrong.result, counts: { ...wrong.result.counts, error: 12 } };
    const files: FileReport[] = [
      { ...wrong, file: "공장 2.xlsx", result: many },
      clean,
      wrong,
      { file: "notes.xlsx", status: "no-form" },
    ];
    const html = await written<FileReport>((each) => writeReport(htmlReport, each, options), files);
    const page = await (await newContext(browser)).newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => errors.push(message.text()));
    await page.setContent(html);
    const names = () => page.locator("tbody tr:visible th").allTextContents();
    const sortBy = (name: string) => page.getByRole("button", { name, exact: true }).click();

    await sortBy("Errors");
    expect(await names()).toEqual(["공장 2.xlsx", "공장 10.xlsx", "plant.xlsx", "notes.xlsx"]);
    await sortBy("File");
    expect((await names()).slice(-2)).toEqual(["공장 2.xlsx", "공장 10.xlsx"]);
    await sortBy("Result");
    expect((await names()).at(-1)).toBe("plant.xlsx");
    await page.getByLabel("Result").selectOption("Errors");
    await page.getByLabel("Search").fill("10");
    expect(await names()).toEqual(["공장 10.xlsx"]);
    expect(await page.locator("output").textContent()).toBe("1 / 4");

    const finding = page.getByText("C14: the coefficient").last();
    expect(await finding.isVisible()).toBe(false);
    await page.getByRole("link", { name: "공장 10.xlsx" }).click();
    await finding.waitFor({ state: "visible" });
    await page.emulateMedia({ media: "print" });
    await page.getByLabel("Search").evaluate((field: HTMLInputElement) => {
      field.value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(await page.locator("article.clean").isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });
});
